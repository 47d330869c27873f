import type { Message } from '../model.ts';

export default [
  {
    text: 'Provided JWT token has expired at timestamp {expired} (validated at {now})',
    cause: 'exp-expired',
    from: 'rabbit_auth_backend_oauth2.erl',
  },
  {
    text: 'Provided JWT token has no exp claim',
    cause: 'exp-missing',
    from: 'rabbit_auth_backend_oauth2.erl',
  },
  { text: 'refused,signature_invalid', check: 'signature', from: 'rabbit_auth_backend_oauth2.erl' },
  { text: 'error,key_not_found', cause: 'kid-not-found', from: 'uaa_jwt.erl' },
] satisfies readonly Message[];
