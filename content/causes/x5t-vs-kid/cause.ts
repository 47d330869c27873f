import type { Cause, JsonObject, Lab } from '#jwt/model.ts';

/** SHA-1 or SHA-256 of a certificate (RFC 7515 sections 4.1.7 and 4.1.8), from hexadecimal or either Base64. */
const canonical = (value: unknown, lab: Lab): string | null => {
  if (typeof value !== 'string') return null;
  const isHex = /^(?:[0-9a-f]{2}:?){20}(?:(?:[0-9a-f]{2}:?){12})?$/i.test(value);
  const bytes = lab.decode(value, isHex ? 'hex' : 'base64');
  return bytes && [20, 32].includes(bytes.length) ? lab.encode(bytes, 'base64url') : null;
};

const PRINTS = ['x5t', 'x5t#S256'];
const printsOf = (object: JsonObject, names: readonly string[], lab: Lab): readonly string[] =>
  names.map((name) => canonical(object[name], lab)).filter((print) => print !== null);

/** A JWK may carry the certificate itself (RFC 7517 section 4.7). */
const ofCertificate = async ({ x5c }: JsonObject, lab: Lab): Promise<readonly string[]> => {
  const first: unknown = Array.isArray(x5c) ? x5c[0] : null;
  const der = typeof first === 'string' ? lab.decode(first, 'base64') : null;
  const digests = der ? [await lab.digest('SHA-1', der), await lab.digest('SHA-256', der)] : [];
  return digests.flatMap((digest) => lab.encode(digest, 'base64url') ?? []);
};

export default {
  explains: ['key'],
  refines: 'kid-missing',
  symptoms: [
    'No key id (kid) or x5t found from token headers',
    'No KID specified and JWKS endpoint returned more than 1 key',
    "Unable to find a signing key that matches 'kid'",
    'IDX10501',
    'multiple matching keys found in the JSON Web Key Set',
    'Unable to find a signing key that matches: "None"',
  ],
  cure: 'matching-key',
  async examine({ token, key, draft }, lab) {
    if (key.kind !== 'jwks' || lab.selectedKey()) return null;
    const own = printsOf(token.header ?? {}, PRINTS, lab);
    // A kid may be a thumbprint; but two kids that are spelt differently are none
    const wanted = own[0] ?? printsOf(token.header ?? {}, ['kid'], lab)[0];
    const names = own.length > 0 ? [...PRINTS, 'kid'] : PRINTS;
    if (wanted === undefined) return null;
    const { keys } = JSON.parse(draft.key) as { readonly keys: readonly JsonObject[] };
    const prints = await Promise.all(
      keys.map(async (jwk) => [...printsOf(jwk, names, lab), ...(await ofCertificate(jwk, lab))]),
    );
    const position = prints.findIndex((list) => list.includes(wanted));
    const match = key.keys.find(({ index }) => index === position);
    if (!match) return null;
    const verified = (await lab.attempt({ key: match })) === 'verified';
    const facts = { x5t: wanted, kid: match.kid ?? '–' };
    const cure = verified ? { cure: { key: JSON.stringify(match.jwk) } } : {};
    return { strength: verified ? 'proven' : 'likely', facts, ...cure };
  },
} satisfies Cause;
