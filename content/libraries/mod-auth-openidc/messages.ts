import type { Message } from '../model.ts';

export default [
  {
    text: 'JWT signature verification failed: [{place}]: could not find key with kid: {kid}',
    cause: 'kid-not-found',
    from: 'issue threads',
  },
  { text: 'could not find key with kid: {kid}', cause: 'kid-not-found', from: 'issue threads' },
  {
    text: 'id_token signature could not be validated, aborting',
    check: 'signature',
    from: 'issue threads',
  },
  {
    text: 'could not parse first element separated by "." from input',
    cause: 'wrong-segment-count',
    from: 'src/proto.c',
  },
  { text: 'cjose_jws_verify failed: {reason}', check: 'signature', from: 'src/jose.c' },
  { text: 'cjose_jws_import failed: {reason}', check: 'structure', from: 'src/jose.c' },
] satisfies readonly Message[];
