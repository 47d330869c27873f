import type { Message } from '../model.ts';

export default [
  {
    text: 'The signature key was not found',
    cause: 'kid-not-found',
    from: 'WWW-Authenticate header in issue threads',
  },
  {
    text: "The issuer '{issuer}' is invalid",
    check: 'issuer',
    from: 'WWW-Authenticate header in issue threads',
  },
  {
    text: 'The issuer is invalid',
    check: 'issuer',
    from: 'WWW-Authenticate header in issue threads',
  },
  {
    text: "The audience '{audience}' is invalid",
    check: 'audience',
    from: 'WWW-Authenticate header in issue threads',
  },
  {
    text: 'The audience is invalid',
    check: 'audience',
    from: 'WWW-Authenticate header in issue threads',
  },
  {
    text: "The token expired at '{expired}'",
    cause: 'exp-expired',
    from: 'WWW-Authenticate header in issue threads',
  },
  {
    text: 'The MetadataAddress or Authority must use HTTPS unless disabled',
    cause: 'jwks-http-blocked',
    from: 'issue threads',
  },
  {
    text: 'No SecurityTokenValidator available for token: {token}',
    check: 'structure',
    from: 'JwtBearerHandler.cs, seen in an issue thread',
  },
  {
    text: 'Issuer name does not match authority',
    cause: 'oidc-discovery-issuer-mismatch',
    from: 'IdentityModel, Client/StringComparisonAuthorityValidationStrategy.cs',
  },
  {
    text: "Unable to validate the 'id_token', no suitable {validator} was found for: '{token}'.",
    check: 'structure',
    from: 'OpenIdConnect LoggingExtensions.cs and Resources.resx',
  },
  {
    text: "Unable to read the 'id_token', no suitable {validator} was found for: '{token}'.",
    check: 'structure',
    from: 'OpenIdConnect LoggingExtensions.cs',
  },
] satisfies readonly Message[];
