import type { Message } from '../model.ts';

export default [
  {
    text: 'The JWT string must contain two dots',
    cause: 'wrong-segment-count',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Cannot verify signature',
    check: 'signature',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Cannot verify signature: Key uses an incompatible signing algorithm',
    cause: 'alg-mismatch',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Cannot verify signature: JWKS did not contain the key specified by the token',
    cause: 'kid-not-found',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Cannot verify signature: Client secret must be configured to verify HS256 signatures',
    cause: 'secret-missing',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Cannot verify signature: JWKS uri was not configured properly',
    cause: 'jwks-url-wrong',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'ID token cannot be validated as an access token (detected nonce claim)',
    cause: 'wrong-token-type',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Audience (aud) claim mismatch in the token; expected "{expected}", found "{actual}"',
    check: 'audience',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Issuer (iss) claim mismatch in the token; expected "{expected}", found "{actual}"',
    check: 'issuer',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Nonce (nonce) claim mismatch in the token; expected "{expected}", found "{actual}"',
    cause: 'nonce-mismatch',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Expiration Time (exp) claim error in the token; current time {now} is after expiration time {expired}',
    cause: 'exp-expired',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Provided token is missing a alg header',
    cause: 'alg-header-missing',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Provided token is missing a kid header',
    cause: 'kid-missing',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Audience (aud) claim must be a string or array of strings present in the token',
    cause: 'aud-missing',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Expiration Time (exp) claim must be a number present in the token',
    cause: 'exp-missing',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Issued At (iat) claim must be a number present in the token',
    cause: 'claim-missing',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Issuer (iss) claim must be a string present in the token',
    cause: 'iss-missing',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Subject (sub) claim must be a string present in the token',
    cause: 'sub-missing',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Nonce (nonce) claim must be a string present in the token',
    cause: 'nonce-mismatch',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Token organization claim (`org_id` or `org_name`) is not allowed',
    check: 'claims',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Expected token signed with "{expected}" algorithm, but token uses "{alg}"',
    cause: 'alg-mismatch',
    from: 'src/Exception/InvalidTokenException.php',
  },
  {
    text: 'Signature algorithm of "{alg}" is not supported. Expected the token to be signed with "RS256" or "HS256"',
    cause: 'alg-unsupported',
    from: 'src/Exception/InvalidTokenException.php',
  },
] satisfies readonly Message[];
