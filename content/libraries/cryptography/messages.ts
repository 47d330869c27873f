import type { Message } from '../model.ts';

export default [
  { text: 'Could not deserialize key data.', check: 'key', from: 'issue threads' },
  {
    text: 'Could not deserialize key data. The data may be in an incorrect format, it may be encrypted with an unsupported algorithm, or it may be an unsupported key type (e.g. EC curves with explicit parameters). Details: {reason}',
    check: 'key',
    from: 'printed by cryptography 50.0.2 for joserfc',
  },
  { text: 'Unable to load PEM file', cause: 'pem-malformed', from: 'issue threads' },
  {
    text: 'Unable to load PEM file. See https://cryptography.io/en/latest/faq/#why-can-t-i-import-my-pem-file for more details. {reason}',
    cause: 'pem-malformed',
    from: 'printed by cryptography 50.0.2 for joserfc and python-jose',
  },
  {
    text: 'Password was not given but private key is encrypted',
    cause: 'pem-encrypted',
    from: 'printed by cryptography 50.0.2 for joserfc and python-jose',
  },
] satisfies readonly Message[];
