import type { Message } from '../model.ts';

export default [
  {
    text: 'java.security.InvalidKeyException: invalid key format',
    check: 'key',
    from: 'X509Key',
  },
  {
    text: 'java.security.InvalidKeyException: Invalid RSA public key',
    cause: 'alg-key-type-mismatch',
    from: 'RSAPublicKeyImpl',
  },
  {
    text: 'java.security.InvalidKeyException: Missing key encoding',
    cause: 'key-missing',
    from: 'RSAPublicKeyImpl',
  },
  {
    text: 'java.security.InvalidKeyException: IOException: {reason}',
    check: 'key',
    from: 'X509Key',
  },
  { text: 'Illegal base64 character {code}', check: 'key', from: 'java.util.Base64' },
  {
    text: 'Input byte array has incorrect ending byte at {index}',
    check: 'key',
    from: 'java.util.Base64',
  },
  {
    text: 'Input byte array has wrong 4-byte ending unit',
    check: 'key',
    from: 'java.util.Base64',
  },
  {
    text: 'Last unit does not have enough valid bits',
    check: 'key',
    from: 'java.util.Base64',
  },
  {
    text: 'object not initialized for verification',
    check: 'key',
    from: 'java.security.Signature, seen in issue threads',
  },
  {
    text: 'Signature length not correct: got {actual} but was expecting {expected}',
    check: 'signature',
    from: 'sun.security.rsa.RSAPSSSignature and RSASignature; the token was signed with a key of another size',
  },
] satisfies readonly Message[];
