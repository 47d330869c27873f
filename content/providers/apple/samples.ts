import type { ProviderSample } from '../model.ts';

export default [
  {
    token: 'id',
    header: { kid: 'made-up', alg: 'RS256' },
    claims: {
      iss: 'https://appleid.apple.com',
      aud: 'com.example.app',
      sub: '000000.made-up.0000',
      nonce_supported: true,
      email_verified: true,
    },
  },
  {
    token: 'client-secret',
    header: { alg: 'ES256', kid: 'ABC123DEFG' },
    claims: { iss: 'DEF123GHIJ', aud: 'https://appleid.apple.com', sub: 'com.example.web' },
  },
] satisfies readonly ProviderSample[];
