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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUubmV0L29hdXRoMiIsInN1YiI6InVzZXItMTIzNCIsImF1ZCI6ImFwaS5leGFtcGxlLmNvbSIsImlhdCI6MTc4OTk5OTgwMCwiZXhwIjoxNzkwMDAzNDAwfQ.NJosQeldaWBHOa8zikMtWpZRFfAOT0yZ3yKiCpK_66WVP-_P089KO609Kadwv7em8B6L3d_uj8rsUDd89CZgULrTZfwdy_cEuqfRjKNCAjO_sz1i1dqOPXS_x7lG-BYJR6RdAxmRA4-5A2q5opPvC3kGqMu6zQGXTJHw-GOsFHkLLJetfMGn8M4X9l1B1lW4f61fH_20-NeP8fq5x1SfzclRx2MNeK07I10m9jjX_BAkMYp2F_c9G8hmaooVilI0l5fT_XtVlryBCzjtXX-8vfS66oK1JwFTitir8Vb-siZ6HPdc8H2ucybKW9vWQh_rpvq46uu2g2uanFPqBqizOg',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.qooBgG2k0PTGzzxYV8RATsRP1_Aft89d6TdhmuoCQN02vMXZFDi5byPmJQHwHfs0c1DZRQtX5UuisEjunjuWgzAgco2I-4jp1thI3nqCSD-XBQ_eSjJddOBK-28l9VoKTwY7owb4i8BvIRy935dJDPMHIhnnhX27-wAOY8iIgb3HhZsGrHvlOCvjNHSzEQdj9KMudcLok1nSmXwPJJjgpOUbms1yq2l8kR2LpbEvQPlvwX58y7ObwOBUwNfYSBl1ED0z5yGlctMWzQHp5Z6TQ4-cLfCaEa6l9ZDz2YdLZiROznbMjcS6KBYXLdly3iCeYSLTheQVWDVRP83SAZ3Iig',
  },
} satisfies Sample;
