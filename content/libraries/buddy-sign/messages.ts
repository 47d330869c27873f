import type { Message } from '../model.ts';

export default [
  {
    text: 'Message seems corrupt or manipulated',
    check: 'signature',
    from: 'src/buddy/sign/jws.clj',
  },
  {
    text: 'Token is older than max-age ({age})',
    cause: 'max-age',
    from: 'src/buddy/sign/generic.clj',
  },
  {
    text: ':type :validation, :cause :signature',
    check: 'signature',
    from: 'src/buddy/sign/jws.clj, data of the exception',
  },
  {
    text: ':type :validation, :cause :exp',
    cause: 'exp-expired',
    from: 'src/buddy/sign/jwt.clj, data of the exception',
  },
  {
    text: ':type :validation, :cause :nbf',
    cause: 'nbf-in-future',
    from: 'src/buddy/sign/jwt.clj, data of the exception',
  },
  {
    text: ':type :validation, :cause :iss',
    check: 'issuer',
    from: 'src/buddy/sign/jwt.clj, data of the exception',
  },
  {
    text: ':type :validation, :cause :aud',
    check: 'audience',
    from: 'src/buddy/sign/jwt.clj, data of the exception',
  },
  {
    text: ':type :validation, :cause :{claim}',
    check: 'claims',
    from: 'src/buddy/sign/jwt.clj, data of the exception',
  },
] satisfies readonly Message[];
