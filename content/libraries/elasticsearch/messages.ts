import type { Message } from '../model.ts';

export default [
  {
    text: 'missing required string claim [{claim}]',
    cause: 'claim-missing',
    from: 'JwtStringClaimValidator.java',
  },
  {
    text: 'string claim [{claim}] has value [{actual}] which does not match allowed claim values {expected}',
    check: 'claims',
    from: 'JwtStringClaimValidator.java',
  },
  {
    text: 'missing required date claim [{claim}]',
    cause: 'claim-missing',
    from: 'JwtDateClaimValidator.java',
  },
  {
    text: 'cannot parse date claim [{claim}]',
    check: 'claims',
    from: 'JwtDateClaimValidator.java',
  },
  {
    text: 'date claim [{claim}] value [{moment}] must be before now [{now}]',
    check: 'time',
    from: 'JwtDateClaimValidator.java',
  },
  {
    text: 'date claim [{claim}] value [{moment}] must be after now [{now}]',
    cause: 'exp-expired',
    from: 'JwtDateClaimValidator.java',
  },
  {
    text: 'algorithm [{alg}] is not in the list of supported algorithms [{algs}]',
    cause: 'alg-mismatch',
    from: 'JwtSignatureValidator.java',
  },
  {
    text: 'algorithm [{alg}] is a HMAC signing algorithm, but none of the HMAC JWK settings',
    cause: 'alg-key-type-mismatch',
    from: 'JwtSignatureValidator.java',
  },
  {
    text: 'algorithm [{alg}] is a PKC signing algorithm, but PKC JWK setting',
    cause: 'alg-key-type-mismatch',
    from: 'JwtSignatureValidator.java',
  },
  {
    text: 'Signature verification was not attempted since there are not any JWKs available',
    check: 'key',
    from: 'JwtSignatureValidator.java',
  },
  {
    text: 'Signature verification failed for JWT token [{token}] against JWK set',
    check: 'signature',
    from: 'JwtSignatureValidator.java',
  },
  {
    text: 'No available JWK and algorithm for HMAC or PKC. JWT realm authentication expected to fail until this is fixed.',
    check: 'key',
    from: 'JwtSignatureValidator.java',
  },
] satisfies readonly Message[];
