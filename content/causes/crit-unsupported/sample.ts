import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const token =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.5M_iyLE0cN3P-DdgCw6DmlQs5a4JW0joXPWu5Sgi_U5jHitUP0zqKPv2ewLfgy53wsBCXZYv0iOGj3rTDTotQw';

/** The issuer declares an extension of its own. */
const extended =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIiwiY3JpdCI6WyJodHRwOi8vZXhhbXBsZS5jb20vdGVuYW50Il0sImh0dHA6Ly9leGFtcGxlLmNvbS90ZW5hbnQiOiJhY21lIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.SlAq18QK8vdzT_3MfQ8mMMeyqUrAV6pGFF4rGmc2WWyMwQy2VI-zJRxEe9ym7rGr08g5pG-4gn-uTDBl9EK7bw';

const verifier = {
  key: p256A.spki,
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, token: extended },
  cured: { ...verifier, token },
} satisfies Sample;
