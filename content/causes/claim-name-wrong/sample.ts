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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImF1ZGllbmNlIjoiYXBpLmV4YW1wbGUuY29tIn0.A5gdDCXklkywZ6KT3qY4XNuguZYfXV35Qo4h1S53m9OHM-IMk3HGKpotPeoWQwRPQLnPfA8ilMWYs5TWeIblxVmsRGEnG0IAQaBR8SIrKJ_R2DKTEkjJzhrWRDO3RnU9vmIVeeK3EtA0M4STpy7Y0BUTPRhLcoPObyqMl8t5OxwG6cMmw6zkOIyXvfVJH31JhxyaovfHWIIgJZpfFfOzmE8n6ElXvEujmspIgCHTwj5qiXZDfNVfaKZI0I4qzduTMvSvLjChLOo28AWDuG-2GoOVbk0AMXDq6sRE4glNHgkaxd4Q2me5Q8JndNldb5dbl4EfDjAEbrdpHqkWL35EbA',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.qooBgG2k0PTGzzxYV8RATsRP1_Aft89d6TdhmuoCQN02vMXZFDi5byPmJQHwHfs0c1DZRQtX5UuisEjunjuWgzAgco2I-4jp1thI3nqCSD-XBQ_eSjJddOBK-28l9VoKTwY7owb4i8BvIRy935dJDPMHIhnnhX27-wAOY8iIgb3HhZsGrHvlOCvjNHSzEQdj9KMudcLok1nSmXwPJJjgpOUbms1yq2l8kR2LpbEvQPlvwX58y7ObwOBUwNfYSBl1ED0z5yGlctMWzQHp5Z6TQ4-cLfCaEa6l9ZDz2YdLZiROznbMjcS6KBYXLdly3iCeYSLTheQVWDVRP83SAZ3Iig',
  },
} satisfies Sample;
