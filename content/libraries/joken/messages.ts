import type { Message } from '../model.ts';

export default [
  { text: '{:error, :signature_error}', check: 'signature', from: 'lib/joken/signer.ex' },
  { text: '{:error, :token_malformed}', check: 'structure', from: 'lib/joken.ex' },
  {
    text: '{:error, [message: "Invalid token", claim: "{claim}", claim_val: {value}',
    check: 'claims',
    from: 'lib/joken.ex',
  },
  {
    text: '{:error, [message: "Invalid token", claim: "aud", claim_val: {value}',
    check: 'audience',
    from: 'lib/joken.ex',
  },
  {
    text: '{:error, [message: "Invalid token", claim: "iss", claim_val: {value}',
    check: 'issuer',
    from: 'lib/joken.ex',
  },
  {
    text: '{:error, [message: "Invalid token", claim: "exp", claim_val: {value}',
    cause: 'exp-expired',
    from: 'lib/joken.ex',
  },
  {
    text: '{:error, [message: "Invalid token", claim: "nbf", claim_val: {value}',
    cause: 'nbf-in-future',
    from: 'lib/joken.ex',
  },
  {
    text: '{:error, [message: "Invalid token", missing_claims: {claims}',
    cause: 'claim-missing',
    from: 'lib/joken/hooks/required_claims.ex',
  },
  {
    text: 'Claim did not pass validation. Set log level to debug for more information.',
    check: 'claims',
    from: 'lib/joken/error.ex',
  },
  {
    text: "Can't sign your token because couldn't create a signer.",
    cause: 'key-missing',
    from: 'lib/joken/error.ex',
  },
  {
    text: "Couldn't recognize the signer algorithm.",
    cause: 'alg-nonstandard-name',
    from: 'lib/joken/error.ex',
  },
  {
    text: "Couldn't create a signer because key is not binary.",
    cause: 'key-object-type-wrong',
    from: 'lib/joken/error.ex',
  },
  {
    text: 'no function clause matching in Joken.Signer.{function}',
    cause: 'key-format-wrong',
    from: 'issue threads',
  },
] satisfies readonly Message[];
