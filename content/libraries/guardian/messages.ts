import type { Message } from '../model.ts';

export default [
  { text: ':token_expired', cause: 'exp-expired', from: 'lib/guardian/token/jwt/verify.ex' },
  {
    text: ':token_not_yet_valid',
    cause: 'nbf-in-future',
    from: 'lib/guardian/token/jwt/verify.ex',
  },
  { text: ':invalid_issuer', check: 'issuer', from: 'lib/guardian/token/jwt/verify.ex' },
  { text: ':secret_not_found', cause: 'secret-missing', from: 'lib/guardian/token/jwt.ex' },
  { text: '{:error, :invalid_token}', check: 'signature', from: 'lib/guardian/token/jwt.ex' },
  { text: ':incorrect_token_type', cause: 'wrong-token-type', from: 'lib/guardian/token/jwt.ex' },
] satisfies readonly Message[];
