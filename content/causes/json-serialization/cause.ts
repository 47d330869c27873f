import type { Cause } from '#jwt/model.ts';

/** RFC 7515 sections 7.2.1 and 7.2.2. */
interface JsonJws {
  readonly payload?: unknown;
  readonly protected?: unknown;
  readonly signature?: unknown;
  readonly signatures?: readonly JsonJws[];
}

export default {
  explains: ['input'],
  refines: 'malformed-token',
  symptoms: [
    'JWTs must use Compact JWS serialization, JWT must be a string',
    'jwt malformed',
    'Invalid Compact JWS',
    'IDX14100',
    'Not enough segments',
    'token contains an invalid number of segments',
  ],
  async examine({ token }, lab) {
    if (token.inputFlaw !== 'json') return null;
    const jws = JSON.parse(token.text) as JsonJws;
    const member = Array.isArray(jws.signatures) ? 'signatures' : 'signature';
    const signed = jws.signatures?.[0] ?? jws;
    if (typeof jws.payload !== 'string' || typeof signed.signature !== 'string') return null;
    const cure = { token: `${String(signed.protected)}.${jws.payload}.${signed.signature}` };
    const { structure } = await lab.given(cure);
    if (structure !== 'passed') return { strength: 'likely', facts: { member } };
    return { strength: 'proven', facts: { member }, cure };
  },
} satisfies Cause;
