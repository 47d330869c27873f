import type { Message } from '../model.ts';

export default [
  {
    text: "'Expiration time' claim ('exp') is too far in the future",
    cause: 'exp-too-far',
    from: 'issue threads',
  },
  {
    text: "'Issued at' claim ('iat') must be an Integer representing the time",
    cause: 'iat-in-future',
    from: 'issue threads',
  },
  { text: 'InvalidProviderToken', check: 'signature', from: 'issue threads' },
  {
    text: 'Token must be a short-lived token (60 minutes) and in a reasonable timeframe',
    cause: 'clock-skew',
    from: 'issue threads',
  },
  { text: 'Invalid JWT Signature', check: 'signature', from: 'issue threads' },
  { text: 'token signed by untrusted key with ID', cause: 'wrong-key', from: 'issue threads' },
  {
    text: "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    check: 'time',
    from: 'seen in issue threads',
  },
  {
    text: 'A JSON web token could not be decoded',
    check: 'structure',
    from: 'seen in issue threads',
  },
] satisfies readonly Message[];
