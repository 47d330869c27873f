import type { Message } from '../model.ts';

const from = 'src/verification/mod.rs';

export default [
  { text: 'Invalid audiences: {reason}', check: 'audience', from },
  { text: 'Invalid audiences: missing audiences claim', cause: 'aud-missing', from },
  { text: 'Invalid issuer: missing issuer claim', cause: 'iss-missing', from },
  { text: 'Invalid nonce: {reason}', cause: 'nonce-mismatch', from },
  { text: 'Invalid authentication time: {reason}', cause: 'max-age', from },
  {
    text: 'Invalid authorization context class reference: {reason}',
    cause: 'claim-mismatch',
    from,
  },
  { text: 'Ambiguous key identification: {reason}', cause: 'kid-duplicate', from },
  { text: 'Disallowed signature algorithm: {reason}', cause: 'alg-mismatch', from },
  { text: 'No matching key found', cause: 'kid-not-found', from },
  {
    text: 'JWE encryption is not currently supported (found algorithm `{alg}`)',
    cause: 'jwe-not-jws',
    from,
  },
  { text: 'unexpected or unsupported JWT type `{type}`', cause: 'typ-mismatch', from },
  { text: "nested JWT's are not currently supported", cause: 'nested-jwt', from },
  { text: 'critical JWT header fields are unsupported', cause: 'crit-unsupported', from },
] satisfies readonly Message[];
