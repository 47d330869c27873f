import type { Cause } from '#jwt/model.ts';

const SCHEME =
  /^(basic|digest|negotiate|ntlm|dpop|apikey|aws4-hmac-sha256|hawk|oauth|googlelogin)(?:\s+(?:\w{1,20}=(?=["']?ey))?|:\s*|%20)/i;

export default {
  explains: ['input', 'structure'],
  symptoms: [
    'Format is Authorization: Bearer [token]',
    'credentials_bad_scheme',
    'Authorization header must contain two space-delimited values',
    'Invalid JWT serialization: Missing dot delimiter',
    'DPoP proof requires the DPoP authentication scheme, not Bearer',
    'jwt malformed',
    'Invalid Compact JWS',
    'Not enough segments',
    'token contains an invalid number of segments',
  ],
  async examine({ token }, lab) {
    const [prefix, scheme = ''] = SCHEME.exec(token.text) ?? [''];
    if (prefix === '') return null;
    const rest = token.text.slice(prefix.length);
    const cure = { token: lab.unwrap(rest) ?? rest };
    if ((await lab.given(cure)).structure === 'passed')
      return { strength: 'proven', facts: { scheme }, cure };
    if (scheme.toLowerCase() !== 'basic') return { strength: 'likely', facts: { scheme } };
    // RFC 7617 section 2: Base64 of user-id ":" password
    const bytes = lab.decode(cure.token, 'base64');
    return bytes && lab.encode(bytes, 'latin1')?.includes(':')
      ? { strength: 'proven', facts: { scheme } }
      : null;
  },
} satisfies Cause;
