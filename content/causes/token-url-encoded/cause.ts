import type { Cause } from '#jwt/model.ts';

const ESCAPE = /%([0-9a-f]{2})/gi;

const decode = (text: string): string =>
  text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export default {
  explains: ['input'],
  refines: 'malformed-token',
  symptoms: [
    'jwt malformed',
    'Invalid Compact JWS',
    'Not enough segments',
    'Failed to base64url decode the signature',
    'Invalid crypto padding',
  ],
  cure: 'decode-once',
  async examine({ token }, lab) {
    if (token.inputFlaw !== 'percent-encoded') return null;
    const sequences = [...new Set(token.text.match(ESCAPE))].slice(0, 5);
    let text = token.text;
    for (let times = 1; times <= 3; times++) {
      text = decode(text).trim();
      // Quotation marks or a scheme word may have been encoded with it
      if (text.search(ESCAPE) < 0) text = lab.unwrap(text) ?? text;
      const { structure, header } = await lab.given({ token: text });
      // An encoded equals sign is padding once it is decoded: the token's other fault
      if (structure === 'passed' || (header === 'passed' && text.endsWith('=')))
        return { strength: 'proven', facts: { sequences, times }, cure: { token: text } };
    }
    return null;
  },
} satisfies Cause;
