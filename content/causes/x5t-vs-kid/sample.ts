import { rsaA, rsaB } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

/** The certificate of rsaA has the SHA-1 digest OT_3XXxGqLqbLONBHU4oOoV78DQ. */
const keys = [{ ...rsaA.jwk, x5t: 'OT_3XXxGqLqbLONBHU4oOoV78DQ' }, rsaB.jwk];

const verifier = {
  key: JSON.stringify({ keys }, null, 2),
  algorithms: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsIng1dCI6Ik9UXzNYWHhHcUxxYkxPTkJIVTRvT29WNzhEUSJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.A_-usju6GpjiXRFtgmYv0kJpV-pzXXktft5fuWts8dA54d96usby50DTC74DqbmyIEH1eHTMnrk6vfDzzM-dDfP9h_oouCOx9uiKP40EOWPRvrp2I7YxNsDMH6kfYfjuGSQaWWSeQ8mxQglEnJIfoccqnXiSgqZctX-fjYuSdeQpbHvsnqBcrGbFtU7xwyN_Eyx9EpiBh_0ZEBW6vjvpwTVjxNHW7yMnqoJuusmzAE5XyHHa7YBlzJ8cQsobZxrmo4wpVdE1gDvnVLC-dlcZdrq4iJHCsmTVQjTxUH_aNbNNKLha7TuiVCryOO-0a_SW5D1JCsx3M2jpZxkmaGAjSQ',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.qooBgG2k0PTGzzxYV8RATsRP1_Aft89d6TdhmuoCQN02vMXZFDi5byPmJQHwHfs0c1DZRQtX5UuisEjunjuWgzAgco2I-4jp1thI3nqCSD-XBQ_eSjJddOBK-28l9VoKTwY7owb4i8BvIRy935dJDPMHIhnnhX27-wAOY8iIgb3HhZsGrHvlOCvjNHSzEQdj9KMudcLok1nSmXwPJJjgpOUbms1yq2l8kR2LpbEvQPlvwX58y7ObwOBUwNfYSBl1ED0z5yGlctMWzQHp5Z6TQ4-cLfCaEa6l9ZDz2YdLZiROznbMjcS6KBYXLdly3iCeYSLTheQVWDVRP83SAZ3Iig',
  },
} satisfies Sample;
