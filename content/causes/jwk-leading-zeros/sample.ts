import type { Sample } from '#jwt/model.ts';

const verifier = {
  token:
    'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi16In0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.uXZVZm3MzjNbINrWRCr_SZuh-HZnaDL-4RQ6qT7kn8k1fRmsKfRrMs6BaIXoEKp4YPhfGL9MS-zF6IoZknN5lw',
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

/** A key whose x begins with a zero byte. Its private half was discarded. */
const jwk = {
  kty: 'EC',
  crv: 'P-256',
  x: 'AN3APiuLuCfh9ZeNBKSQ-Hwnlt5pKoWvqheX3UZSbzM',
  y: '940nWsBY6Q0gtROgOQj8dUtpHBqTJoNJ7N-MXnUcNXs',
  kid: 'p256-2026-z',
};

export default {
  broken: {
    ...verifier,
    key: JSON.stringify({ ...jwk, x: '3cA-K4u4J-H1l40EpJD4fCeW3mkqha-qF5fdRlJvMw' }, null, 2),
  },
  cured: { ...verifier, key: JSON.stringify(jwk, null, 2) },
} satisfies Sample;
