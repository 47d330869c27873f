import type { Message } from '../model.ts';

export default [
  {
    text: 'audience claim {actual} does not match expected audience: {expected}',
    check: 'audience',
    from: 'lib.js',
  },
  {
    text: 'audience claim {actual} does not match one of the expected audiences: {expected}',
    check: 'audience',
    from: 'lib.js',
  },
  {
    text: 'audience claims {actual} do not include expected audience: {expected}',
    check: 'audience',
    from: 'lib.js',
  },
  {
    text: 'audience claims {actual} do not match one of the expected audiences: {expected}',
    check: 'audience',
    from: 'lib.js',
  },
  {
    text: 'audience claim {actual} does not match expected client id: {expected}',
    check: 'audience',
    from: 'lib.js',
  },
  { text: 'expected audience is required', cause: 'aud-not-configured', from: 'lib.js' },
  {
    text: 'issuer {actual} does not match expected issuer: {expected}',
    check: 'issuer',
    from: 'lib.js',
  },
  {
    text: 'nonce claim {actual} does not match expected nonce: {expected}',
    cause: 'nonce-mismatch',
    from: 'lib.js',
  },
  {
    text: 'nonce claim is missing but expected: {expected}',
    cause: 'nonce-mismatch',
    from: 'lib.js',
  },
  {
    text: "claim '{claim}' value '{actual}' does not match expected value '{expected}'",
    cause: 'claim-mismatch',
    from: 'lib.js',
  },
  {
    text: "claim '{claim}' value '{actual}' does not include expected value '{expected}'",
    cause: 'claim-mismatch',
    from: 'lib.js',
  },
  {
    text: 'the `Audience` was not able to be validated. {reason}',
    check: 'audience',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: 'the `Client Id` was not able to be validated. {reason}',
    cause: 'claim-mismatch',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: 'the `Expiration` was not able to be validated. {reason}',
    check: 'time',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: 'the `Issued At` was not able to be validated. {reason}',
    check: 'time',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: 'the `Issuer` was not able to be validated. {reason}',
    check: 'issuer',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: 'the `Nonce` was not able to be validated. {reason}',
    cause: 'nonce-mismatch',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: 'the only supported alg is RS256',
    cause: 'alg-mismatch',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: "the tokens header must contain a 'kid'",
    cause: 'kid-missing',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: "the tokens header must contain an 'alg'",
    cause: 'alg-header-missing',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: 'the tokens header does not appear to be a base64 encoded string',
    check: 'header',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: 'the tokens header is not a json object',
    check: 'header',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: "token must contain at least 1 period ('.') and only characters 'a-Z 0-9 _'",
    check: 'structure',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
  {
    text: 'request for metadata "{url}" was not HTTP 2xx OK, it was: {status}',
    cause: 'jwks-unreachable',
    from: 'okta-jwt-verifier-golang jwtverifier.go',
  },
] satisfies readonly Message[];
