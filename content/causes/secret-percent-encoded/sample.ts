import { secretBase64 } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  token:
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.pruwtl4euDdkeSt0Fwcacqr50la_Os2WKpyMFnc7taw',
  algorithms: 'HS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, key: encodeURIComponent(secretBase64) },
  cured: { ...verifier, key: secretBase64 },
} satisfies Sample;
