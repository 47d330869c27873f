import { createRemoteJWKSet, jwtVerify } from 'jose';

// Known keys come from the cache. A kid that is not in it makes jose fetch the set again,
// so a rotated key works without a restart. The cooldown keeps made-up kids from flooding
// the issuer.
const jwks = createRemoteJWKSet(new URL(process.env.JWT_JWKS_URL), {
  cacheMaxAge: 600_000, // milliseconds
  cooldownDuration: 30_000, // a new key is found this long after the last fetch at the earliest
});

export async function verify(token) {
  const { payload } = await jwtVerify(token, jwks, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
