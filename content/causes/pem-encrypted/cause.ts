import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using ES256',
    'Password was not given but private key is encrypted',
    'bad decrypt',
    'interrupted or cancelled',
    '"pkcs8" must be PKCS#8 formatted string',
    '"spki" must be SPKI formatted string',
    'x509: malformed serial number',
  ],
  cure: 'public-key',
  examine: ({ key }) => (key.flaw === 'encrypted-pem' ? { strength: 'proven', facts: {} } : null),
} satisfies Cause;
