import type { Cause, JsonObject } from '#jwt/model.ts';

/** Entra ID names the issuer of each key, with a placeholder where any tenant may stand. */
const allows = (issuer: string, iss: string): boolean => {
  const [head = '', tail = ''] = issuer.split('{tenantid}');
  return issuer.includes('{tenantid}')
    ? iss.startsWith(head) && iss.endsWith(tail)
    : issuer === iss;
};

export default {
  explains: ['key', 'signature'],
  refines: 'kid-not-found',
  symptoms: [
    "Unable to find a signing key that matches 'kid'",
    'no applicable key found in the JSON Web Key Set',
    'invalid signature',
    'IDX10501',
    'Unable to find a signing key that matches',
    'error while executing keyfunc: key not found: kid',
  ],
  cure: 'key-by-kid',
  examine({ token, key, draft }) {
    const iss = token.claims?.['iss'];
    if (key.kind !== 'jwks' || typeof iss !== 'string') return null;
    const { keys } = JSON.parse(draft.key) as { readonly keys: readonly JsonObject[] };
    const issuers = keys.map((jwk) => jwk['issuer']).filter((name) => typeof name === 'string');
    if (issuers.length === 0) return null;
    if (issuers.some((issuer) => allows(issuer, iss))) return { ruledOut: true };
    return { strength: 'proven', facts: { iss, issuers: [...new Set(issuers)] } };
  },
} satisfies Cause;
