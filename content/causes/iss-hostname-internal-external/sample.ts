import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  audience: 'api.example.com',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwOi8vbG9jYWxob3N0OjgwODAvcmVhbG1zL3Nob3AiLCJzdWIiOiJ1c2VyLTEyMzQiLCJhdWQiOiJhcGkuZXhhbXBsZS5jb20iLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMH0.jTKB3fZopit-_3SrEGpTD3lO8oBSYu928najNwUu4omiTMHF472zyiZ-2dh-Md17pnfPjgqksPe27FYAhg5VjAKPo-1ykk6p0ZTY4sx4WeKWIgNNOwdUER5BzbDldZrG56XTua383MjuXJE__6LxA9tRlc9rQryAKc2NhhW53b-tVA54zrCLFlruqNzDgwbBMRt72mFcZZo3GQOfpdq3Y11cDGjjycOchOcazm4GDYYWB3jPBJo8Ipep--JgeStjANoNOmcsOmR4ZbVM4qxT_JZeTmttjPYvMKipWhfyCrWw8LOsCqaXsUdeO1Nf2pgOsXu7xM7S4z523NyS0L0hng',
};

export default {
  broken: { ...verifier, issuer: 'http://keycloak:8080/realms/shop' },
  cured: { ...verifier, issuer: 'http://localhost:8080/realms/shop' },
} satisfies Sample;
