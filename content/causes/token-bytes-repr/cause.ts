import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input'],
  refines: 'token-quoted',
  symptoms: [
    'Invalid header padding',
    'Incorrect padding',
    'invalid token',
    'JWS Protected Header is invalid',
    'Illegal base64 character',
  ],
  cure: 'whole-token',
  async examine({ token }, lab) {
    const inner = /^b(["'])(.*?)\1?$/is.exec(token.text)?.[2] ?? '';
    const rest = lab.unwrap(inner) ?? inner;
    if (!rest.startsWith('ey')) return null;
    const { structure } = await lab.given({ token: rest });
    const strength = structure === 'passed' ? 'proven' : 'likely';
    return { strength, facts: {}, cure: { token: rest } };
  },
} satisfies Cause;
