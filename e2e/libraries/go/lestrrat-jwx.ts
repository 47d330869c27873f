import type { Facts } from '../facts.ts';

const parse = 'jwt.Parse: failed to parse token:';
const verification = `jws.VerificationError, jws.VerifyError: ${parse}`;
const validation = `${parse} jwt.Validate: validation failed:`;
const inSet = `${verification} jws.Verify: could not verify message using any of the signatures or keys`;

export default {
  refusals: {
    expired: `TokenExpiredError: ${validation} "exp" not satisfied: token is expired`,
    audience: `InvalidAudienceError: ${validation} "aud" not satisfied`,
    issuer: `InvalidIssuerError: ${validation} "iss" not satisfied`,
    signature: `${verification} signature verification failed for RS256: crypto/rsa: verification error`,
    none: `${verification} jws.Verify: protected header "alg" "none" does not match`,
    confused: `${verification} jws.Verify: protected header "alg" "HS256" does not match`,
  },
  jwks: {
    signature: inSet,
    none: 'error: alg "none" is not allowed',
    confused: 'error: alg "HS256" is not allowed',
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'signature',
    confused: 'signature',
  },
} satisfies Facts;
