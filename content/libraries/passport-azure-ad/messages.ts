import type { Message } from '../model.ts';

const bearer = 'lib/bearerstrategy.js';
const token = 'lib/jsonWebToken.js';

export default [
  {
    text: 'We did not receive a token we know how to validate',
    cause: 'kid-missing',
    from: bearer,
  },
  {
    text: 'a key with the specific kid cannot be found',
    cause: 'kid-not-found',
    from: 'lib/metadata.js',
  },
  { text: 'a key with kid %s cannot be found', cause: 'kid-not-found', from: 'lib/metadata.js' },
  { text: 'jwt audience is invalid', cause: 'aud-mismatch', from: token },
  { text: 'jwt issuer is invalid', cause: 'iss-mismatch', from: token },
  { text: 'jwt is not active', cause: 'nbf-in-future', from: token },
  {
    text: "In Strategy.prototype.jwtVerify: none of the scopes '{actual}' in token is accepted",
    cause: 'scope-missing',
    from: bearer,
  },
  {
    text: 'In Strategy.prototype.jwtVerify: scope is not found in token',
    cause: 'scope-missing',
    from: bearer,
  },
] satisfies readonly Message[];
