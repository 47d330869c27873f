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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjpbImFwaS5leGFtcGxlLmNvbSIsImh0dHBzOi8vZXhhbXBsZS5jb20vdXNlcmluZm8iXSwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.Zw9MahDMqpPPEJqsy3V8ocXxkLp5MlKUVN2fQTN3eDQ-KSNkMdzKQFfoccB0YNgSrrkxShXJ_x41yNJCw-jIdQZsQBJtvctVRpYcvTe2xveD5i_zuniaNj0mVYgyGkcCy_cI3fqVMweeMahhZGlu4UJ6ptrQ4a3QftzfbSJiX0K_xBVjC083kkxUyzALa4r-BBBub7AKHwcKieEUjjxyYGgp2jXsuTmihwhJamfIIK_YQsYgQ_VahVF4U2AGE0-oH3PHGEOc4bdL8IyU6aGrpr-R0Qlqk1FvwHMmVt7dotSWzuYSzslRDpbK5dTVfIPY1b60MDgUyc5DEHrTkjd80w',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.qooBgG2k0PTGzzxYV8RATsRP1_Aft89d6TdhmuoCQN02vMXZFDi5byPmJQHwHfs0c1DZRQtX5UuisEjunjuWgzAgco2I-4jp1thI3nqCSD-XBQ_eSjJddOBK-28l9VoKTwY7owb4i8BvIRy935dJDPMHIhnnhX27-wAOY8iIgb3HhZsGrHvlOCvjNHSzEQdj9KMudcLok1nSmXwPJJjgpOUbms1yq2l8kR2LpbEvQPlvwX58y7ObwOBUwNfYSBl1ED0z5yGlctMWzQHp5Z6TQ4-cLfCaEa6l9ZDz2YdLZiROznbMjcS6KBYXLdly3iCeYSLTheQVWDVRP83SAZ3Iig',
  },
} satisfies Sample;
