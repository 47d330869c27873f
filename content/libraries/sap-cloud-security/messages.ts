import type { Message } from '../model.ts';

export default [
  {
    text: 'Jwt token with audience {actual} is not issued for these clientIds: {expected}.',
    check: 'audience',
    from: 'java-security validation',
  },
  {
    text: 'Issuer {actual} was not a trusted domain or a subdomain of the trusted domains {expected}.',
    check: 'issuer',
    from: 'java-security validation',
  },
  {
    text: 'Issuer validation can not be performed because token does not contain an issuer claim.',
    cause: 'iss-missing',
    from: 'java-security validation',
  },
  {
    text: 'Issuer validation failed: No trusted domains configured. Rejecting token with issuer {actual}.',
    cause: 'issuer-not-registered',
    from: 'java-security validation',
  },
  {
    text: 'Jwt expired at {expired}, time now: {now}',
    cause: 'exp-expired',
    from: 'java-security validation',
  },
  {
    text: 'Jwt cannot be accepted before {begins}, time now: {now}',
    cause: 'nbf-in-future',
    from: 'java-security validation',
  },
  {
    text: 'Jwt does not contain expiration (exp) claim. Cannot be validated!',
    cause: 'exp-missing',
    from: 'java-security validation',
  },
  {
    text: "Jwt token does not consist of three sections: 'header'.'payload'.'signature'.",
    cause: 'wrong-segment-count',
    from: 'java-security validation',
  },
  {
    text: "JWT token validation with signature algorithm '{alg}' is not supported.",
    cause: 'alg-unsupported',
    from: 'java-security validation',
  },
  {
    text: 'Token does not contain the mandatory kid header.',
    cause: 'kid-missing',
    from: 'java-security validation',
  },
  {
    text: 'Token signature can not be validated because JWKS could not be fetched: {reason}',
    cause: 'jwks-unreachable',
    from: 'java-security validation',
  },
  {
    text: 'Token signature can not be validated because JWKS was empty.',
    cause: 'jwks-no-signing-keys',
    from: 'java-security validation',
  },
  {
    text: 'Token signature can not be validated because: {reason}',
    check: 'signature',
    from: 'java-security validation',
    general: true,
  },
  {
    text: 'Error during token validation: {reason}',
    cause: 'error-swallowed',
    from: 'java-security validation',
    general: true,
  },
] satisfies readonly Message[];
