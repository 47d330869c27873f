import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.n-tXTRaXi5LtvRTQRw8qfw7Oaoz1JNxItqNi5USEuirnnWpYICMPBKhTwjd87FSjwWA0bFGigLcY_9-O1krXqijWnD-OT4M26lCU4LXAO0uN-HbQaRfFcmZ3ZJN3F6CW-6mPgT8Wazd_XW8R7M5xknxTjlCrF_7svEPtADfhTpRvL1-wyZk_cKZKwFn83ZjtBhi1v3fJ89UwleXXrrAeyUkhkzaYNPWyAy-tOBxphvIPBQpi4sUAdFbPQ8yH5-T3bHJiAiNF9Ass7TTDOmJik9SrH4JQZR3mGUOmDLsMO_-iA-3NyvVofRBKMdrtMtTOIMsgCvOFYWzn4-r-m1EtKA',
};

export default {
  broken: { ...verifier, type: 'JWT' },
  cured: { ...verifier, type: 'at+jwt' },
} satisfies Sample;
