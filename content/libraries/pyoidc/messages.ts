import type { Message } from '../model.ts';

export default [
  {
    text: 'No key with kid: {kid}',
    cause: 'kid-not-found',
    from: 'src/jwkest/jws.py, seen in an issue thread',
  },
  { text: 'MissingSignKey', check: 'key', sought: true, from: 'src/oic, seen in an issue thread' },
  {
    text: 'NoSuitableSigningKeys',
    check: 'key',
    sought: true,
    from: 'src/jwkest/jws.py, seen in an issue thread',
  },
  {
    text: "Missing required attribute 'nonce'",
    cause: 'nonce-mismatch',
    from: 'src/oic/oauth2/message.py',
  },
] satisfies readonly Message[];
