import type { Provider } from '../model.ts';

const HOST = /^https:\/\/[0-9a-z-]+(?:\.[a-z]{2}(?:-\d)?)?\.auth0\.com\/$/;
/** A connection and a user, or an app that stands for itself. */
const SUBJECT =
  /^(?:auth0|google-oauth2|github|facebook|apple|windowslive|samlp|waad|email|sms)\||@clients$/;

export default {
  name: 'Auth0',
  source: 'https://auth0.com/docs/secure/tokens/access-tokens/access-token-profiles',
  discovery: 'https://{domain}/.well-known/openid-configuration',
  jwks: 'https://{domain}/.well-known/jwks.json',
  fingerprint({ header, claim, has }) {
    // An access token for no API is encrypted: its header names the issuer, and the rest is Auth0's own.
    if (header('enc') !== '' && HOST.test(header('iss')))
      return { token: 'opaque', strength: 'likely', signs: ['header.enc', 'header.iss'] };
    const isHost = HOST.test(claim('iss'));
    const isSubject = SUBJECT.test(claim('sub')) && claim('iss').endsWith('/');
    if (!isHost && !isSubject) return null;
    const isAccess = has('scope') || has('gty') || has('permissions') || has('client_id');
    return {
      token: isAccess ? 'access' : 'id',
      strength: isHost ? 'likely' : 'possible',
      signs: isHost ? ['iss'] : ['sub', 'iss'],
    };
  },
} satisfies Provider;
