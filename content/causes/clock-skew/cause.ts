import type { Cause, JsonObject } from '#jwt/model.ts';

/** RFC 7519 sections 4.1.4 and 4.1.5: "usually no more than a few minutes". */
const TOLERANCES = [30, 60, 120, 300];

/** The bound that is missed, and by how much. */
const findMiss = (claims: JsonObject, now: number, tolerance: number) => {
  const [exp, nbf] = [claims['exp'], claims['nbf']];
  if (typeof exp === 'number' && now >= exp + tolerance) return { claim: 'exp', off: now - exp };
  if (typeof nbf === 'number' && now < nbf - tolerance) return { claim: 'nbf', off: nbf - now };
  return null;
};

export default {
  explains: ['time'],
  refines: 'exp-expired',
  symptoms: [
    'jwt not active',
    'jwt expired',
    'The token is not yet valid (nbf)',
    'Token used too early',
    '"nbf" claim timestamp check failed',
    'token used before issued',
    'The token is not yet valid (iat)',
    'token is not valid yet',
  ],
  cure: 'tolerance',
  async examine({ token, expectation, now }, lab) {
    const miss = token.claims && findMiss(token.claims, now, expectation.tolerance);
    if (!miss) return null;
    const tolerance = TOLERANCES.find((seconds) => seconds > miss.off);
    if (tolerance === undefined) return { ruledOut: true };
    const cure = { tolerance: String(tolerance) };
    if ((await lab.given(cure)).time === 'failed') return null;
    const facts = { ...miss, off: { seconds: miss.off }, tolerance: { seconds: tolerance } };
    // A token that has merely run out looks the same
    return { strength: miss.claim === 'exp' ? 'possible' : 'proven', facts, cure };
  },
} satisfies Cause;
