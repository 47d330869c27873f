import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJhcGkuZXhhbXBsZS5jb20iLCJzdWIiOiJ1c2VyLTEyMzQiLCJhdWQiOiJodHRwczovL2V4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.pYcRgKH9Dl7ySOJ3YVgXO8EeEsWJbudk1uohcCQHkk6hV2z_9XVxqSRu8TVJgKv2PeT3KGlbL7kTgd6dnaQiy79abdVeBOOaTZmBp-BLJaW_9QdPfyIxAGIRBtRf8tyO1d7W0dZVKn0Lrd-J3oExzybet09suzAUto3nNkuqMCZ68wfADY96ME8uzOqAS0TEQuAUs5vK95orS2IGLgHGq9eogvYki5gdk570B8XyAnGWOxNWjiRiwLkRaCxwyqZjK2y8sBymZcECjJC36Xa4DE1E3j32Eb9NZ1ZNAPBZNnDmhzmYQfmm3HgNMOBeoTcBASsnjCsixLBsqF6_Ufqjsw',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.qooBgG2k0PTGzzxYV8RATsRP1_Aft89d6TdhmuoCQN02vMXZFDi5byPmJQHwHfs0c1DZRQtX5UuisEjunjuWgzAgco2I-4jp1thI3nqCSD-XBQ_eSjJddOBK-28l9VoKTwY7owb4i8BvIRy935dJDPMHIhnnhX27-wAOY8iIgb3HhZsGrHvlOCvjNHSzEQdj9KMudcLok1nSmXwPJJjgpOUbms1yq2l8kR2LpbEvQPlvwX58y7ObwOBUwNfYSBl1ED0z5yGlctMWzQHp5Z6TQ4-cLfCaEa6l9ZDz2YdLZiROznbMjcS6KBYXLdly3iCeYSLTheQVWDVRP83SAZ3Iig',
  },
} satisfies Sample;
