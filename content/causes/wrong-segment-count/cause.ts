import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['structure'],
  refines: 'malformed-token',
  symptoms: [
    'jwt malformed',
    'token contains an invalid number of segments',
    'Not enough segments',
    'The token was expected to have 3 parts, but got',
    'Wrong number of segments',
    'Not enough or too many segments',
    'IDX12741',
    'Invalid Compact JWS',
    'Invalid payload padding',
  ],
  cure: 'whole-token',
  async examine({ token }, lab) {
    const parts = token.text.split('.');
    const count = parts.length;
    const isJwe = typeof token.header?.['enc'] === 'string';
    if (token.inputFlaw || isJwe || count === 3) return null;
    // Something may stand behind or before the token, or all of it be in Base64: three parts that read settle it
    const bytes = count === 1 ? lab.decode(token.text, 'base64') : null;
    const inner = bytes && lab.unwrap(lab.encode(bytes, 'utf8') ?? '');
    const others = count > 3 ? [parts.slice(0, 3), parts.slice(-3)] : inner ? [[inner]] : [];
    for (const three of others) {
      const cure = { token: three.join('.') };
      const { structure, header, signature } = await lab.given(cure);
      // What Base64 gives is no chance; what stood beside a token may have cut it
      const isWhole = count === 1 || signature !== 'failed';
      if (structure === 'passed' && header === 'passed' && isWhole)
        return { strength: 'proven', facts: { count }, cure };
    }
    // Words with spaces between them are hardly a token that lost or gained a part
    return { strength: /\s/.test(token.text) ? 'possible' : 'likely', facts: { count } };
  },
} satisfies Cause;
