import type { Message } from '../model.ts';

export default [
  { text: 'missing or malformed jwt', check: 'input', from: 'jwt.go, 5106342' },
  {
    text: 'invalid or expired jwt',
    cause: 'error-swallowed',
    from: 'jwt.go, 5106342',
    general: true,
  },
  { text: 'jwt middleware requires signing key', cause: 'key-missing', from: 'jwt.go, 5106342' },
] satisfies readonly Message[];
