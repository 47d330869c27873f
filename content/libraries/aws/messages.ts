import type { Message } from '../model.ts';

export default [
  {
    text: 'No OpenIDConnect provider found in your account for {issuer}',
    check: 'issuer',
    from: 'issue threads',
  },
  {
    text: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    check: 'claims',
    from: 'issue threads',
  },
  {
    text: "Couldn't retrieve verification key from your identity provider",
    cause: 'jwks-url-wrong',
    from: 'issue threads',
  },
  { text: 'Incorrect token audience', check: 'audience', from: 'issue threads' },
] satisfies readonly Message[];
