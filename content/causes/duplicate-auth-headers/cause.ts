import type { Cause } from '#jwt/model.ts';

const CREDENTIAL =
  /^(?:authorization:\s*)?(?:(?:bearer|basic|dpop|digest|jwt|token)\s+\S|ey[\w-]+\.)/i;

export default {
  explains: ['input'],
  refines: 'malformed-token',
  symptoms: [
    'JWT validation failed: BAD_FORMAT',
    'Found multiple Jwt tokens',
    'invalid token',
    'JWS Protected Header is invalid',
    'Invalid header padding',
    'illegal base64 data at input byte 5',
  ],
  cure: 'strip-prefix',
  async examine({ token }, lab) {
    if (token.inputFlaw !== 'scheme' && token.inputFlaw !== 'surrounded') return null;
    const items = token.text.split(/[,;\n]/, 64).map((item) => item.trim());
    const count = items.filter((item) => CREDENTIAL.test(item)).length;
    if (count < 2) return null;
    for (const found of lab.findTokens(token.text).slice(0, 4)) {
      const cure = { token: found };
      const { structure, signature } = await lab.given(cure);
      if (structure === 'passed' && signature !== 'failed')
        return { strength: 'proven', facts: { count }, cure };
    }
    return { strength: 'likely', facts: { count } };
  },
} satisfies Cause;
