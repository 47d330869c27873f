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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5OTgwLCJleHAiOjE3ODk5NzExODB9.gFurutxr5QEZ1JiN0v3tdcvY4eOFgaSg65UFdSok1VLeTppAlPzg5EQ2Kir8QSaY_FZkcqwD-sDdbf2Gp3gNuwoPfa5izEoTzja_QSgM-hPQk2D8kaZCAJXDSp6KPHTY_jRKOkAdpLVf6un0eMGJ-5OaS-L4TtJO1wGScC4QG9L2syrPwYFZmUPw8Dbs-LvB7jJ4pJ1Y0NfNccE3PoE4XqIL5oY60byNPX_aGveGVBk--fwmYOwhugE9BalRair4vrNKiejeWPQQ62KZ4jyH8ZLtJir_ugCxvM5Rn0zt9Bee5_IwGrjNn0Shd6PmAOLewQjIfZTV-Yai4vQF6zzanQ',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5OTgwLCJleHAiOjE3OTAwMDM1ODB9.kSA9Bt6R0rKLsNor5XfkcDIzGQcdJw90YFZ5OhhXm_kz94IZ8fXx6_GlObLGkc01da-g4oASSYH9oL58lvRdHsyazyCm8Y95MKnGiddPtzPO8Cuhr466_NqnWjEv85iGiVRIZN_BzeCyENm0dIqZiVh5vCNJvHDIe34jJP1yMV-Q5nPp9kEOor-FEIbQYJ-0R7uYkP2y4XNQ45LiCebcHVQyPE3jcYUYvZ1vyvP0RJIHxs2WzSxO7uJ7oMl9nbH7aGwBQY2oO5WD48UP4hK5QLBdHZOv7483grYT-UYxXR2GYTD9x9gRJfnXiAQ4dftZ5aDMSvpsc7a9Wzc4gcHUuA',
  },
} satisfies Sample;
