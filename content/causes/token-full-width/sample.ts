import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const token =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.5M_iyLE0cN3P-DdgCw6DmlQs5a4JW0joXPWu5Sgi_U5jHitUP0zqKPv2ewLfgy53wsBCXZYv0iOGj3rTDTotQw';

const verifier = {
  key: p256A.spki,
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, token: token.replaceAll('.', '．') },
  cured: { ...verifier, token },
} satisfies Sample;
