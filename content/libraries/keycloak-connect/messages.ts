import type { Message } from '../model.ts';

const from = 'middleware/auth-utils/grant-manager.js';

export default [
  { text: 'invalid token (missing)', cause: 'token-missing', from },
  { text: 'invalid token (expired)', cause: 'exp-expired', from },
  { text: 'invalid token (not signed)', cause: 'alg-none', from },
  { text: 'invalid token (wrong type)', cause: 'wrong-token-type', from },
  { text: 'invalid token (stale token)', cause: 'iat-stale', from },
  { text: 'invalid token (wrong ISS)', cause: 'iss-mismatch', from },
  { text: 'invalid token (wrong audience)', cause: 'aud-mismatch', from },
  {
    text: 'invalid token (authorized party should match client id)',
    cause: 'azp-mismatch',
    from,
  },
  { text: 'invalid token (signature)', check: 'signature', from },
  { text: 'invalid token (public key signature)', check: 'signature', from },
  {
    text: 'failed to load public key to verify token. Reason: {reason}',
    check: 'key',
    from,
  },
  { text: 'Grant validation failed. Reason: {reason}', check: 'claims', from, general: true },
] satisfies readonly Message[];
