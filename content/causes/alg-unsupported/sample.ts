import { p256A, secp256k1 } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJFUzI1NksiLCJ0eXAiOiJKV1QiLCJraWQiOiJrMS0yMDI2In0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.KCSY84yvJyhAv9Ns2t3ct4yqfb9vhNNTQliEqGs2NZ6JMVVDli_Oe04PJ7VbRVCBpWW5cw8vg5sKzwdtXrIUBQ',
    key: secp256k1.spki,
    algorithms: 'ES256K',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.DgbW08YuNURGo1xa3Ao4xwKTDOXBVIyHOUnzglFjvlf16e7gummyi8Ttn237COL0U0oUlyxvXPrKNKKz9xZ5mw',
    key: p256A.spki,
    algorithms: 'ES256',
  },
} satisfies Sample;
