import type { Cause, Inquiry } from '#jwt/model.ts';

/** What an address returns, or is, when it isn't that of a JWKS. */
const findStranger = ({ key }: Inquiry): string | null => {
  const text = key.text.trim();
  if (key.flaw === 'discovery') return '{"issuer": …, "jwks_uri": …}';
  if (/^https?:\/\/[^\s<>"]{1,300}$/.test(text)) return text;
  if (/^<(?:!doctype|html|head|body|\?xml)\b/i.test(text)) return '<html>';
  const member = /[{,]\s{0,80}"(error|message|status|statusCode|code)"\s{0,8}:/.exec(text)?.[1];
  return key.flaw === 'not-jwk' && member !== undefined ? `{"${member}": …}` : null;
};

export default {
  explains: ['key'],
  refines: 'alg-hs-rs-confusion',
  symptoms: [
    'JSON Web Key Set malformed',
    'Expected 200 OK from the JSON Web Key Set HTTP response',
    'Unable to resolve the Configuration with the provided Issuer',
    'Jwks remote fetch is failed',
    'IDX20803',
  ],
  cure: 'key-by-kid',
  examine(inquiry) {
    const found = findStranger(inquiry);
    return found === null ? null : { strength: 'proven', facts: { found } };
  },
} satisfies Cause;
