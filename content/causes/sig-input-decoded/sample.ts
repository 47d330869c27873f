import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.nqaMRDIqYpcJpVEV3--V7lO5NrQ2NPnDHA4HL2F9RODxHDm8W08W-HWwJag3EgJc1LHJx36B79_UrTMfbkXHzWuvA8uXY44Xmk2JnaumQuhZ4IAM5pBX4whGsI5eXGWrRPZFiPW11oxp0YU4sYan5QRS5apxFIfgtYXyDFyUesfl6X66AIPCmNhIZOEHMAsTJ9VqLqzSqRRSTb8YpvMmAuS5aC6fO-LKUMPJaeUNXwxnFYMr0QN1fmPaKUHKaEhJOSNHhJpBTSgiQvq_hBRO0UeBfe8FHVQx1hCdR267IoJ3UFaMLvQVwCH9xeH9nzG798PCxP_o2rjEkdfzMt2Uqw',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.qooBgG2k0PTGzzxYV8RATsRP1_Aft89d6TdhmuoCQN02vMXZFDi5byPmJQHwHfs0c1DZRQtX5UuisEjunjuWgzAgco2I-4jp1thI3nqCSD-XBQ_eSjJddOBK-28l9VoKTwY7owb4i8BvIRy935dJDPMHIhnnhX27-wAOY8iIgb3HhZsGrHvlOCvjNHSzEQdj9KMudcLok1nSmXwPJJjgpOUbms1yq2l8kR2LpbEvQPlvwX58y7ObwOBUwNfYSBl1ED0z5yGlctMWzQHp5Z6TQ4-cLfCaEa6l9ZDz2YdLZiROznbMjcS6KBYXLdly3iCeYSLTheQVWDVRP83SAZ3Iig',
  },
} satisfies Sample;
