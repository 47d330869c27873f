import { secret } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: secret,
  algorithms: 'HS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.YpsbveX4Ssho0D8kOs1kVMPYpH8-oH1IyUGYNGh-UW8',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.wTFDJ5eOs2wp4dZXbk-MViiBaDyHKYQTge8N2wrL5fQ',
  },
} satisfies Sample;
