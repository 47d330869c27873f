import type { Message } from '../model.ts';

export default [
  {
    text: 'steps.jwt.AlgorithmInTokenNotPresentInConfiguration',
    cause: 'alg-mismatch',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.AlgorithmMismatch',
    cause: 'alg-mismatch',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.FailedToDecode',
    check: 'structure',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.InsufficientKeyLength',
    cause: 'hmac-key-too-short',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.InvalidClaim',
    cause: 'claim-mismatch',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.InvalidCurve',
    cause: 'alg-ec-curve-mismatch',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.InvalidJsonFormat',
    cause: 'token-corrupt-json',
    from: 'error reference of the JWT policies',
  },
  { text: 'steps.jwt.InvalidPublicKey', check: 'key', from: 'error reference of the JWT policies' },
  {
    text: 'steps.jwt.InvalidPrivateKey',
    check: 'key',
    from: 'error reference of the JWT policies',
  },
  { text: 'steps.jwt.InvalidSecretKey', check: 'key', from: 'error reference of the JWT policies' },
  {
    text: 'steps.jwt.InvalidToken',
    check: 'signature',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.JwtAudienceMismatch',
    check: 'audience',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.JwtIssuerMismatch',
    check: 'issuer',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.JwtSubjectMismatch',
    cause: 'sub-mismatch',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.KeyIdMissing',
    cause: 'kid-missing',
    from: 'error reference of the JWT policies',
  },
  { text: 'steps.jwt.KeyParsingFailed', check: 'key', from: 'error reference of the JWT policies' },
  {
    text: 'steps.jwt.NoAlgorithmFoundInHeader',
    cause: 'alg-header-missing',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.NoMatchingPublicKey',
    cause: 'kid-not-found',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.TokenExpired',
    cause: 'exp-expired',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.TokenNotYetValid',
    cause: 'nbf-in-future',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.UnhandledCriticalHeader',
    cause: 'crit-unsupported',
    from: 'error reference of the JWT policies',
  },
  {
    text: 'steps.jwt.WrongKeyType',
    cause: 'alg-key-type-mismatch',
    from: 'error reference of the JWT policies',
  },
] satisfies readonly Message[];
