import type { Message } from '../model.ts';

export default [
  {
    text: 'Invalid AppId passed on token: {actual}',
    check: 'audience',
    from: 'libraries/botframework-connector/src/auth',
  },
  {
    text: 'Signing Key could not be retrieved.',
    cause: 'kid-not-found',
    from: 'libraries/botframework-connector/src/auth',
  },
  {
    text: 'The token has expired',
    cause: 'exp-expired',
    from: 'libraries/botframework-connector/src/auth',
  },
  {
    text: 'Unauthorized. Issuer Claim MUST be present.',
    cause: 'iss-missing',
    from: 'libraries/botframework-connector/src/auth',
  },
  {
    text: 'Unauthorized. ServiceUrl claim do not match.',
    cause: 'claim-mismatch',
    from: 'libraries/botframework-connector/src/auth',
  },
  {
    text: 'SkillValidation.validateIdentity(): Invalid audience.',
    check: 'audience',
    from: 'libraries/botframework-connector/src/auth',
  },
  {
    text: 'Failed to load openID config: {status}',
    cause: 'jwks-unreachable',
    from: 'libraries/botframework-connector/src/auth',
  },
  {
    text: 'Failed to load Keys: {status}',
    cause: 'jwks-unreachable',
    from: 'libraries/botframework-connector/src/auth',
  },
  {
    text: 'Could not validate endorsement for key: {kid} with endorsements: {endorsements}',
    check: 'key',
    from: 'libraries/botframework-connector/src/auth',
  },
  { text: 'Could not validate endorsement key', check: 'key', from: 'issue threads' },
] satisfies readonly Message[];
