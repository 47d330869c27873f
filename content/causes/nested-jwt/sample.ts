import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const token =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.5M_iyLE0cN3P-DdgCw6DmlQs5a4JW0joXPWu5Sgi_U5jHitUP0zqKPv2ewLfgy53wsBCXZYv0iOGj3rTDTotQw';

/** A gateway signed a whole token once more. */
const nested =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIiwiY3R5IjoiSldUIn0.ZXlKaGJHY2lPaUpGVXpJMU5pSXNJblI1Y0NJNklrcFhWQ0lzSW10cFpDSTZJbkF5TlRZdE1qQXlOaTFoSW4wLmV5SnBjM01pT2lKb2RIUndjem92TDJWNFlXMXdiR1V1WTI5dElpd2ljM1ZpSWpvaWRYTmxjaTB4TWpNMElpd2lZWFZrSWpvaVlYQnBMbVY0WVcxd2JHVXVZMjl0SWl3aWFXRjBJam94TnpnNU9UazVPREF3TENKbGVIQWlPakUzT1RBd01ETTBNREI5LjV0VzlJVzcwMUg0WlZ6UHlfSzhqTTBzTW9Hb3J0RXVGUjF0eXZacEFpM05FWkRWMUZNS2hsNk10S2VHWjlOdWtRV0ZuRmNQOFJjWnN1M0ZhSF91T0N3.8CWDpw0QJoVkzyvzJL8cmSLi1QisjSFH-fUGDOFWi8j1BThvFzjIZxZ_J8Mr8zpXNRnYNQsVujakqOn7GjZYUQ';

const verifier = {
  key: p256A.spki,
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, token: nested },
  cured: { ...verifier, token },
} satisfies Sample;
