import type { Message } from '../model.ts';

export default [
  { text: 'AADSTS700211', cause: 'issuer-not-registered', from: 'issue threads' },
  { text: 'AADSTS700213', cause: 'sub-mismatch', from: 'issue threads' },
  { text: 'AADSTS7002138', cause: 'sub-mismatch', from: 'issue threads' },
  { text: 'AADB2C90090', cause: 'jwe-not-jws', from: 'issue threads' },
  { text: 'AADSTS900384', check: 'signature', from: 'seen in an issue thread' },
  {
    text: 'JWT token failed signature validation',
    check: 'signature',
    from: 'AADSTS900384, seen in an issue thread',
  },
  {
    text: 'Access token validation failure. Invalid audience.',
    check: 'audience',
    from: 'graph.microsoft.com, seen in issue threads',
  },
] satisfies readonly Message[];
