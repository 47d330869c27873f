import type { Cause, Lab } from '#jwt/model.ts';

/** What stands in the place of a secret that was never set, and what examples carry. All of them are public. */
const LITERALS = [
  ...['undefined', 'null', 'None', 'nil', 'NaN', 'false', '[object Object]', '[object Promise]'],
  ...['JWT_SECRET', 'process.env.JWT_SECRET', '$JWT_SECRET', '${JWT_SECRET}', 'SECRET_KEY'],
  ...['secret', 'mysecret', 'my-secret', 'changeme', 'your-secret', 'your-secret-key', 'secretkey'],
  ...['your-256-bit-secret', 'a-string-secret-at-least-256-bits-long', 'secret-key', 'key', 'test'],
];

const findLiteral = async (lab: Lab): Promise<string | undefined> => {
  for (const literal of LITERALS) {
    const key = lab.decode(literal, 'utf8');
    if (key && (await lab.attempt({ key })) === 'verified') return literal;
  }
  return undefined;
};

export default {
  explains: ['signature', 'key'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
  async examine({ token, draft }, lab) {
    const alg = token.header?.['alg'];
    if (typeof alg !== 'string' || !alg.startsWith('HS')) return null;
    const literal = await findLiteral(lab);
    if (literal === undefined) return { ruledOut: true };
    // given as it is, it is the verifier's secret as well: then only its length is wrong
    return literal === draft.key
      ? null
      : { strength: 'proven', facts: { literal }, cure: { key: literal, secretEncoding: 'utf8' } };
  },
} satisfies Cause;
