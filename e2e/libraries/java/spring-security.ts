import type { Facts } from '../facts.ts';

const decoding = 'An error occurred while attempting to decode the Jwt: ';

export default {
  refusals: {
    expired: `JwtValidationException: ${decoding}Jwt expired at `,
    audience: `JwtValidationException: ${decoding}The aud claim is not valid`,
    issuer: `JwtValidationException: ${decoding}The iss claim is not valid`,
    signature: `BadJwtException: ${decoding}Signed JWT rejected: Invalid signature`,
    none: 'BadJwtException: Unsupported algorithm of none',
    confused: `BadJwtException: ${decoding}Signed JWT rejected: Another algorithm expected`,
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'algorithm',
    confused: 'algorithm',
  },
  artifact: 'spring-security-oauth2-jose',
  asksForKey: true,
  refusedThoughCured: {
    'sig-input-padded': 'the verifiers of nimbus-jose-jwt know no EdDSA',
  },
} satisfies Facts;
