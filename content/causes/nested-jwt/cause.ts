import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'token-corrupt-json',
  symptoms: [
    'JWT Claims Set must be a top-level JSON object',
    'Invalid payload string: Expecting value',
    'looking for beginning of value',
    'expected nested encrypted/signed payload, got raw JWT',
    'The token payload is not a valid base64url serialized JSON.',
    'Unexpected token \'e\', "eyJhbGciOi"... is not valid JSON',
  ],
  examine({ token }, lab) {
    const { text, value } = token.payloadReading ?? {};
    const content = typeof value === 'string' ? value : text;
    if (!content?.startsWith('ey')) return null;
    const inner = lab.readToken(content);
    if (inner.kind === 'unreadable') return null;
    const facts = { count: inner.parts.length };
    // A JWE inside has to be decrypted first
    return inner.kind === 'signed'
      ? { strength: 'proven', facts, cure: { token: content } }
      : { strength: 'proven', facts };
  },
} satisfies Cause;
