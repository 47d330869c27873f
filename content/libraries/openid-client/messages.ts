import type { Message } from '../model.ts';

export default [
  {
    text: "no valid key found in issuer's jwks_uri for key parameters {parameters}",
    cause: 'kid-not-found',
    from: 'issue threads',
  },
] satisfies readonly Message[];
