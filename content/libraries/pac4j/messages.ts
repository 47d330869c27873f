import type { Message } from '../model.ts';

export default [
  {
    text: 'JWT verification failed: {token}',
    check: 'signature',
    from: 'pac4j-jwt JwtAuthenticator.java',
  },
  {
    text: 'No signature algorithm found for JWT: {token}',
    cause: 'key-missing',
    from: 'pac4j-jwt JwtAuthenticator.java',
  },
  {
    text: 'No encryption algorithm found for JWT: {token}',
    cause: 'jwe-decrypt-failed',
    from: 'pac4j-jwt JwtAuthenticator.java',
  },
  {
    text: 'Cannot decrypt / verify JWT',
    check: 'structure',
    from: 'pac4j-jwt JwtAuthenticator.java',
    general: true,
  },
  {
    text: 'The JWT is expired: no profile is built',
    cause: 'exp-expired',
    from: 'pac4j-jwt JwtAuthenticator.java',
  },
  {
    text: 'Unsigned ID tokens are not allowed: {reason}',
    cause: 'alg-none',
    from: 'pac4j-oidc TokenValidator.java',
  },
  {
    text: "ID token does not contain the 'tid' claim",
    cause: 'claim-missing',
    from: 'pac4j-oidc AzureAd2OidcConfiguration',
  },
  {
    text: 'The JWT must contain a subject or an id must be generated via the identifierGenerator',
    cause: 'sub-missing',
    from: 'pac4j-jwt JwtAuthenticator.java',
  },
  {
    text: 'Unable to validate the ID token',
    cause: 'error-swallowed',
    from: 'pac4j-oidc TokenValidator.java',
    general: true,
  },
] satisfies readonly Message[];
