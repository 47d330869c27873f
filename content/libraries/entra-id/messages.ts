import type { Message } from '../model.ts';

export default [
  { text: 'AADSTS700211', check: 'issuer', from: 'issue threads' },
  { text: 'AADSTS700213', check: 'claims', from: 'issue threads' },
  { text: 'AADSTS7002138', check: 'claims', from: 'issue threads' },
  { text: 'AADB2C90090', cause: 'jwe-not-jws', from: 'issue threads' },
] satisfies readonly Message[];
