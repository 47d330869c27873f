import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'ExpiredTokenError: expired_token: The token is expired',
    audience: "InvalidClaimError: invalid_claim: Invalid claim: 'aud'",
    issuer: "InvalidClaimError: invalid_claim: Invalid claim: 'iss'",
    signature: 'BadSignatureError: bad_signature: ',
    none: "UnsupportedAlgorithmError: unsupported_algorithm: Algorithm of 'none' is not allowed",
    confused:
      "UnsupportedAlgorithmError: unsupported_algorithm: Algorithm of 'HS256' is not allowed",
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'algorithm',
    confused: 'algorithm',
  },
  asksForKey: true,
  refusedThoughCured: {
    'aws-alb-padding': 'It refuses header parameters that are not registered with it.',
  },
  unable: {
    'verify: brings its own key':
      'It refuses a header of more than 512 bytes before anything else.',
    'jwks: brings its own key': 'It refuses a header of more than 512 bytes before anything else.',
  },
} satisfies Facts;
