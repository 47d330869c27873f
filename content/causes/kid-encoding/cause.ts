import type { Cause, Encoding, Lab, VerificationKey } from '#jwt/model.ts';

/** Other spellings of one key ID, by the code that makes them. */
const spellings = (kid: string, lab: Lab): readonly (readonly [string, string | null])[] => {
  const from = (encoding: Encoding) => lab.decode(kid, encoding) ?? new Uint8Array();
  return [
    ['kid.trim()', kid.trim()],
    ['encodeURIComponent(kid)', encodeURIComponent(kid)],
    ['base64url(kid)', lab.encode(from('utf8'), 'base64url')],
    ['base64(kid)', lab.encode(from('utf8'), 'base64')],
    ['hex(decode(kid))', lab.encode(from('base64'), 'hex')],
    ['base64url(decode(kid))', lab.encode(from('base64'), 'base64url')],
  ];
};

const relate = async (kid: string, key: VerificationKey, lab: Lab): Promise<string | undefined> => {
  const same = (a: string, b: string) => spellings(a, lab).find(([, text]) => text === b)?.[0];
  if (same((await lab.thumbprint(key)) ?? '', kid)) return 'thumbprint (RFC 7638)';
  const other = key.kid;
  if (kid.toLowerCase() === other?.toLowerCase()) return 'kid.toLowerCase()';
  return other === null ? undefined : (same(kid, other) ?? same(other, kid));
};

export default {
  explains: ['key'],
  refines: 'kid-not-found',
  symptoms: [
    "Unable to find a signing key that matches 'kid'",
    'no applicable key found in the JSON Web Key Set',
    'Unable to find a signing key that matches',
    'error while executing keyfunc: key not found: kid',
  ],
  async examine({ token, key }, lab) {
    const kid = token.header?.['kid'];
    if (key.kind !== 'jwks' || typeof kid !== 'string') return null;
    if (key.keys.some((item) => item.kid === kid)) return null;
    for (const item of key.keys.slice(0, 64)) {
      const relation = await relate(kid, item, lab);
      if (relation === undefined || (await lab.attempt({ key: item })) !== 'verified') continue;
      const facts = { kid, other: item.kid ?? '–', relation };
      return { strength: 'proven', facts, cure: { key: JSON.stringify(item.jwk) } };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
