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
  examine({ token, key, draft }) {
    if (key.kind !== 'jwks' || !key.remarks.includes('unusable-members')) return null;
    // a bare array of keys is read as a set
    const text = draft.key.trim().startsWith('[') ? `{"keys":${draft.key}}` : draft.key;
    const { keys } = JSON.parse(text) as { readonly keys: readonly JsonObject[] };
    const { alg } = token.header ?? {};
    const isPlain = typeof alg === 'string' && !alg.startsWith('ML-');
    const isReadable = (_: JsonObject, position: number): boolean =>
      key.keys.some(({ index, kty }) => index === position && !(isPlain && kty === 'AKP'));
    const rest = keys.filter(isReadable);
    const odd = keys.filter((jwk) => !rest.includes(jwk));
    if (odd.length === 0) return null;
    return {
      strength: 'proven',
      facts: { kinds: odd.map(kindOf), count: keys.length },
      cure: { key: JSON.stringify({ keys: rest }) },
    };
  },
} satisfies Cause;
