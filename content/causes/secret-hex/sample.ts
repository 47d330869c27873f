import { secretHex } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  token:
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9._UmABJ2JO9ZrUpusAPRrepV6SqWKfBm2MsyuFtmRRjM',
  key: secretHex,
  algorithms: 'HS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: verifier,
  cured: { ...verifier, secretEncoding: 'hex' },
} satisfies Sample;
