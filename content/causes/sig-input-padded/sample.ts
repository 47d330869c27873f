import { ed25519A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: ed25519A.spki,
  algorithms: 'EdDSA',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCIsImtpZCI6ImVkLTIwMjYtYSJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0NSIsImF1ZCI6ImFwaS5leGFtcGxlLmNvbSIsImlhdCI6MTc4OTk5OTgwMCwiZXhwIjoxNzkwMDAzNDAwfQ.pmCUEBStxDyEDoolYDF84vZuo-q3JHFCl9yM5KqO4uVVoOeyrkDyvi5UwsYUYFqYYGmBZnGwEQsPXyXR8zY3Dw',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCIsImtpZCI6ImVkLTIwMjYtYSJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0NSIsImF1ZCI6ImFwaS5leGFtcGxlLmNvbSIsImlhdCI6MTc4OTk5OTgwMCwiZXhwIjoxNzkwMDAzNDAwfQ.fe9It9owOzTMivk3L8ScN7PsflN8BQXSSHNVl4TZEOTnh7rGKt0EKLVm5Cl7UpwDYIe7H9N8zZyCspCxTaWkBQ',
  },
} satisfies Sample;
