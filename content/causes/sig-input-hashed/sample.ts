import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: p256A.spki,
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.8DGij-_PSuJvUH7RdDIKYf1uwuzZqe1zM75Tw_Nub4Tz5MvT3DCBfpSfyWrqw41jWcWEvc0hbO2_fiynCfU7Tw',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.kKxw11yLPm7ax8PmF51EyxGcpqm-y-HrJBGP7WJozgdJz5tI_xME4_ZMAPtKx5iONtESLmkENBDRjjXhrgTJwA',
  },
} satisfies Sample;
