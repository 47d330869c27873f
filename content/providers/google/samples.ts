import type { ProviderSample } from '../model.ts';

const header = { alg: 'RS256', kid: 'made-up', typ: 'JWT' };
const iss = 'https://accounts.google.com';
const client = '1234567890-madeup.apps.googleusercontent.com';

export default [
  {
    token: 'id',
    header,
    claims: { iss, azp: client, aud: client, sub: '10769150350006150715113082367', hd: 'a.com' },
  },
  {
    token: 'service-account',
    header,
    claims: {
      iss,
      aud: 'https://service.example.com',
      azp: '1234567890',
      sub: '1234567890',
      email: 'caller@project.iam.gserviceaccount.com',
      email_verified: true,
    },
  },
  {
    token: 'iap',
    header: { ...header, alg: 'ES256' },
    claims: { iss: 'https://cloud.google.com/iap', aud: '/projects/1/global/backendServices/2' },
  },
] satisfies readonly ProviderSample[];
