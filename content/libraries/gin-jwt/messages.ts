import type { Message } from '../model.ts';

export default [
  { text: 'auth header is empty', cause: 'token-missing', from: 'auth_jwt.go, 6060ef5' },
  { text: 'auth header is invalid', check: 'input', from: 'auth_jwt.go, 6060ef5' },
  { text: 'query token is empty', cause: 'token-missing', from: 'auth_jwt.go, 6060ef5' },
  { text: 'cookie token is empty', cause: 'token-missing', from: 'auth_jwt.go, 6060ef5' },
  { text: 'missing exp field', cause: 'exp-missing', from: 'auth_jwt.go, 6060ef5' },
  { text: 'exp must be float64 format', cause: 'exp-not-number', from: 'auth_jwt.go, 6060ef5' },
  { text: 'invalid signing algorithm', cause: 'alg-mismatch', from: 'auth_jwt.go, 6060ef5' },
  {
    text: 'private key file unreadable',
    cause: 'key-file-path-unreadable',
    from: 'auth_jwt.go, 6060ef5',
  },
  {
    text: 'public key file unreadable',
    cause: 'key-file-path-unreadable',
    from: 'auth_jwt.go, 6060ef5',
  },
  { text: 'public key invalid', check: 'key', from: 'auth_jwt.go, 6060ef5' },
  { text: 'secret key is required', cause: 'key-missing', from: 'auth_jwt.go, 6060ef5' },
] satisfies readonly Message[];
