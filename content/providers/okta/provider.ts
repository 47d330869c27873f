import type { Provider } from '../model.ts';

const HOST =
  /^https:\/\/[0-9a-z-]+\.(?:okta|oktapreview|okta-emea|okta-gov)\.com(\/oauth2\/[0-9A-Za-z]+)?$/;

export default {
  name: 'Okta',
  source: 'https://developer.okta.com/docs/api/openapi/okta-oauth/guides/overview/',
  discovery: 'https://{domain}/oauth2/{server}/.well-known/openid-configuration',
  jwks: 'https://{domain}/oauth2/{server}/v1/keys',
  fingerprint({ claim, has }) {
    const iss = HOST.exec(claim('iss'));
    const isForm = /^(?:AT|ID)\./.test(claim('jti'));
    if (iss === null && !(isForm && has('ver'))) return null;
    const isAccess = claim('jti') === '' ? has('cid') : claim('jti').startsWith('AT.');
    const isOrg = iss !== null && iss[1] === undefined;
    return {
      token: isAccess ? (isOrg ? 'access-org' : 'access') : 'id',
      strength: iss === null ? 'possible' : 'likely',
      signs: iss === null ? ['jti', 'ver'] : ['iss', 'jti'],
    };
  },
} satisfies Provider;
