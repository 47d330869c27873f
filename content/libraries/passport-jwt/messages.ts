import type { Message } from '../model.ts';

export default [
  { text: 'No auth token', cause: 'token-missing', from: 'lib/strategy.js' },
  {
    text: 'JwtStrategy requires a secret or key',
    cause: 'secret-missing',
    from: 'lib/strategy.js',
  },
  {
    text: 'JwtStrategy has been given both a secretOrKey and a secretOrKeyProvider',
    check: 'key',
    from: 'lib/strategy.js',
  },
  {
    text: 'JwtStrategy requires a function to retrieve jwt from requests (see option jwtFromRequest)',
    cause: 'token-missing',
    from: 'lib/strategy.js',
  },
  { text: 'JwtStrategy requires a verify callback', check: 'claims', from: 'lib/strategy.js' },
] satisfies readonly Message[];
