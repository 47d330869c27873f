import type { Message } from '../model.ts';

export default [
  {
    text: 'CWWKS1737E: The OpenID Connect client {client} failed to validate the JSON Web Token. The cause of the error was: {reason}',
    cause: 'error-swallowed',
    from: 'seen in an issue thread',
    general: true,
  },
  {
    text: 'CWWKS1773E: Validation failed for the token requested by {client} because the token is outside of its valid range.',
    check: 'time',
    from: 'seen in an issue thread',
    code: 'CWWKS1773E',
  },
  {
    text: 'CWWKS2427E: The token is not valid because the token expired. The token expiration time is {expired}.',
    cause: 'exp-expired',
    from: 'OidcClientCoreMessages.nlsprops',
    code: 'CWWKS2427E',
  },
  {
    text: 'CWWKS2428E: The token is not valid because the {value} value for the {claim} claim is in the future.',
    check: 'time',
    from: 'OidcClientCoreMessages.nlsprops',
    code: 'CWWKS2428E',
  },
  {
    text: 'CWWKS1706E: The OpenID Connect client {client} failed to validate the ID token due to {reason}',
    cause: 'error-swallowed',
    from: 'OidcClientMessages.nlsprops of openidconnect.clients.common',
    code: 'CWWKS1706E',
    general: true,
  },
  {
    text: 'CWWKS1740W: The inbound propagation token for client {client} is not valid due to {reason}',
    cause: 'error-swallowed',
    from: 'seen in issue threads',
    code: 'CWWKS1740W',
    general: true,
  },
  {
    text: 'CWWKS1725E: The resource server failed to validate the access token because the validationEndpointUrl {url} was either not a valid URL or could not perform the validation.',
    cause: 'introspection-failed',
    from: 'seen in issue threads',
    code: 'CWWKS1725E',
  },
  {
    text: 'CWWKS1625E: The OpenID Connect provider failed to validate the ID token due to {reason}',
    cause: 'error-swallowed',
    from: 'seen in issue threads',
    code: 'CWWKS1625E',
    general: true,
  },
  {
    text: 'CWWKS6031E: The JSON Web Token (JWT) consumer {consumer} cannot process the token string. {reason}',
    cause: 'error-swallowed',
    from: 'JWTMessages.nlsprops',
    code: 'CWWKS6031E',
    general: true,
  },
  {
    text: 'CWWKS1757E: Validation failed for the ID token requested by {client} using the {alg} algorithm due to a signature verification failure',
    check: 'signature',
    from: 'seen in issue threads',
    code: 'CWWKS1757E',
  },
] satisfies readonly Message[];
