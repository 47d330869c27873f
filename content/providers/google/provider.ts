import type { Provider } from '../model.ts';

const ACCOUNTS = ['https://accounts.google.com', 'accounts.google.com'];

export default {
  name: 'Google',
  source: 'https://developers.google.com/identity/openid-connect/openid-connect',
  discovery: 'https://accounts.google.com/.well-known/openid-configuration',
  jwks: 'https://www.googleapis.com/oauth2/v3/certs',
  fingerprint({ claim }) {
    const iss = claim('iss');
    if (iss === 'https://cloud.google.com/iap')
      return { token: 'iap', strength: 'likely', signs: ['iss'] };
    if (!ACCOUNTS.includes(iss)) return null;
    return claim('email').endsWith('.gserviceaccount.com')
      ? { token: 'service-account', strength: 'likely', signs: ['iss', 'email'] }
      : { token: 'id', strength: 'likely', signs: ['iss'] };
  },
} satisfies Provider;
