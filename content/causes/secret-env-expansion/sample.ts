import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: 'test-secret-of-forty-characters-01#23456',
  algorithms: 'HS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.H0fFkeo5s5x-z7pZa3R9jodn601lP416zpUooErugi8',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.Q7bBwzeX3S8Vmrye9gCum8pkgX_A-WYyvZxTEdCziQg',
  },
} satisfies Sample;
