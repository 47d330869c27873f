import type { Message } from '../model.ts';

export default [
  { text: 'JWT token has expired', cause: 'exp-expired', from: 'security-jwt' },
  {
    text: 'A non-signed JWT cannot be accepted as signature configurations have been defined',
    cause: 'alg-none',
    from: 'security-jwt',
  },
  { text: 'JWT Signature verification failed: {token}', check: 'signature', from: 'security-jwt' },
  {
    text: 'JWT is signed and no signature configurations -> not verified',
    cause: 'key-missing',
    from: 'security-jwt',
  },
  {
    text: 'token {token} does not contain two dots',
    cause: 'wrong-segment-count',
    from: 'security-jwt',
  },
  { text: 'issuer claim does not exist', cause: 'iss-missing', from: 'security-jwt' },
  { text: 'JWT issuer claim does not match {expected}', check: 'issuer', from: 'security-jwt' },
  {
    text: "Expected JWT issuer claim of '{expected}', but found '{actual}' instead.",
    check: 'issuer',
    from: 'security-jwt',
  },
  {
    text: "Expected JWT issuer claim of '{expected}', but the token did not include an issuer.",
    cause: 'iss-missing',
    from: 'security-jwt',
  },
  {
    text: 'Expected JWT audience claim {expected} but audience list is not specified',
    cause: 'aud-missing',
    from: 'security-jwt',
  },
  {
    text: "Expected JWT audience claim to include '{expected}', but audience list ({actual}) did not.",
    check: 'audience',
    from: 'security-jwt',
  },
  {
    text: 'JWT validation failed for provider [{provider}]. Audience claims does not contain [{expected}]',
    check: 'audience',
    from: 'security-jwt',
  },
  {
    text: 'JWT validation failed for provider [{provider}]. Authorized party claim does not match [{expected}]',
    cause: 'azp-mismatch',
    from: 'security-jwt',
  },
  { text: "JWT must contain a subject ('sub' claim)", cause: 'sub-missing', from: 'security-jwt' },
  {
    text: 'Invalidating JWT not-before Claim because current time ({now}) is before ({begins}).',
    cause: 'nbf-in-future',
    from: 'security-jwt',
  },
  { text: 'Exception loading JWK from {url}', cause: 'jwks-unreachable', from: 'security-jwt' },
  {
    text: 'Exception parsing JWK Set response from {url}',
    cause: 'jwks-url-wrong',
    from: 'security-jwt',
  },
  {
    text: 'JWT signature validation failed for provider [{provider}]',
    check: 'signature',
    from: 'security-jwt',
  },
  {
    text: 'JWT OpenID specific claims validation failed for provider [{provider}]',
    check: 'claims',
    from: 'security-jwt',
    general: true,
  },
  {
    text: 'JWT generic claims validation failed for provider [{provider}]',
    check: 'claims',
    from: 'security-jwt',
    general: true,
  },
] satisfies readonly Message[];
