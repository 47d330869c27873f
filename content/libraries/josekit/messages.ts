import type { Message } from '../model.ts';

export default [
  { text: 'Invalid signature: {reason}', check: 'signature', from: 'src/jose_error.rs' },
  { text: 'Invalid JWT format: {reason}', check: 'structure', from: 'src/jose_error.rs' },
  { text: 'Invalid JWS format: {reason}', check: 'structure', from: 'src/jose_error.rs' },
  { text: 'Invalid JWK format: {reason}', cause: 'jwk-malformed', from: 'src/jose_error.rs' },
  { text: 'Invalid key format: {reason}', cause: 'key-format-wrong', from: 'src/jose_error.rs' },
  { text: 'Invalid claim: {reason}', check: 'claims', from: 'src/jose_error.rs' },
  {
    text: 'Unsupported signature algorithm: {alg}',
    cause: 'alg-unsupported',
    from: 'src/jose_error.rs',
  },
  {
    text: 'The JWS kid header claim is required.',
    cause: 'kid-missing',
    from: 'src/jws/jws_context.rs',
  },
  {
    text: 'The JWS kid header claim is mismatched: {kid}',
    cause: 'kid-not-found',
    from: 'src/jws/jws_context.rs',
  },
  {
    text: 'The JWS alg header claim is required.',
    cause: 'alg-header-missing',
    from: 'src/jws/jws_context.rs',
  },
  { text: 'A verifier is not found.', cause: 'kid-not-found', from: 'src/jws/jws_context.rs' },
  {
    text: 'A signature that matched the header claims is not found.',
    cause: 'kid-not-found',
    from: 'src/jws/jws_context.rs',
  },
  {
    text: 'Key aud is invalid: {actual}',
    check: 'audience',
    from: 'src/jwt/jwt_payload_validator.rs',
  },
  {
    text: 'Key {claim} is invalid: {actual}',
    cause: 'claim-mismatch',
    from: 'src/jwt/jwt_payload_validator.rs',
  },
] satisfies readonly Message[];
