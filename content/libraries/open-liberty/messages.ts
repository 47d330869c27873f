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
] satisfies readonly Message[];
