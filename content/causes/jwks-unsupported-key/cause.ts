import type { Cause, JsonObject } from '#jwt/model.ts';

const kindOf = (jwk: JsonObject): string =>
  [jwk['kty'], jwk['crv'] ?? jwk['alg']].filter((part) => typeof part === 'string').join(' ') ||
  '–';

export default {
  explains: ['key'],
  symptoms: [
    'Key type AKP not supported',
    'unsupported key type/format',
    'Unrecognised or unsupported EC curve',
    'jwks unsupported key algorithm',
    'Unknown curve',
  ],
  cure: 'key-by-kid',
  examine({ key, draft }) {
    if (key.kind !== 'jwks' || !key.remarks.includes('unusable-members')) return null;
    const parsed = JSON.parse(draft.key) as { readonly keys: readonly JsonObject[] };
    const isReadable = (_: JsonObject, position: number): boolean =>
      key.keys.some(({ index }) => index === position);
    const rest = parsed.keys.filter(isReadable);
    const odd = parsed.keys.filter((jwk) => !rest.includes(jwk));
    return {
      strength: 'proven',
      facts: { kinds: odd.map(kindOf), count: parsed.keys.length },
      cure: { key: JSON.stringify({ keys: rest }) },
    };
  },
} satisfies Cause;
