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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.dhPJAd7qkLottCbLiNKWYPAFHxE_MUX1YxAaSsY5quxjrPtcK_lH9SoCqqW7VvgXYFx_5vHkY-w38E6VrbtHSaHyNCN95dKVw_IanpVysMcR1WpxQ97nkwU21P-zYYoZMfjqzZLHJS5kdGpeZc78exntLpjG9xLA75SCScvjcLUcWNdA8JQQyNnMtVUlA2G-9_d-gzylAsaEVJCIN3fqRGJ5I76SUQzA8lAdkQf85Dg0Q1HbF9Gnsh4_EOdplQuoxiNCK5mRo0GWHxvF0OJkIicgWtmMPl0ffJkPvY7ckTRK6Bfp7wGwfNhLLL1XFQ8YaxJCydMFs3cB89SEzx88Fw',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczpcL1wvZXhhbXBsZS5jb20iLCJzdWIiOiJ1c2VyLTEyMzQiLCJhdWQiOiJhcGkuZXhhbXBsZS5jb20iLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMH0.dhPJAd7qkLottCbLiNKWYPAFHxE_MUX1YxAaSsY5quxjrPtcK_lH9SoCqqW7VvgXYFx_5vHkY-w38E6VrbtHSaHyNCN95dKVw_IanpVysMcR1WpxQ97nkwU21P-zYYoZMfjqzZLHJS5kdGpeZc78exntLpjG9xLA75SCScvjcLUcWNdA8JQQyNnMtVUlA2G-9_d-gzylAsaEVJCIN3fqRGJ5I76SUQzA8lAdkQf85Dg0Q1HbF9Gnsh4_EOdplQuoxiNCK5mRo0GWHxvF0OJkIicgWtmMPl0ffJkPvY7ckTRK6Bfp7wGwfNhLLL1XFQ8YaxJCydMFs3cB89SEzx88Fw',
  },
} satisfies Sample;
