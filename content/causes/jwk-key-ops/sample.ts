import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  token:
    'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.DgbW08YuNURGo1xa3Ao4xwKTDOXBVIyHOUnzglFjvlf16e7gummyi8Ttn237COL0U0oUlyxvXPrKNKKz9xZ5mw',
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, key: JSON.stringify({ ...p256A.jwk, key_ops: ['sign'] }, null, 2) },
  cured: { ...verifier, key: JSON.stringify({ ...p256A.jwk, key_ops: ['verify'] }, null, 2) },
} satisfies Sample;
