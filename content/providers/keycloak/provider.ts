import type { Provider } from '../model.ts';

const REALM = /^https?:\/\/[^/]+(?:\/auth)?\/realms\/[^/]+$/;
/** Keycloak writes the kind of token into the claim `typ`. */
const KINDS: Readonly<Record<string, string>> = {
  Bearer: 'access',
  DPoP: 'access',
  ID: 'id',
  Refresh: 'refresh',
  Offline: 'refresh',
};

export default {
  name: 'Keycloak',
  source: 'https://www.keycloak.org/securing-apps/oidc-layers',
  discovery: 'https://{host}/realms/{realm}/.well-known/openid-configuration',
  jwks: 'https://{host}/realms/{realm}/protocol/openid-connect/certs',
  fingerprint({ claim }) {
    if (!REALM.test(claim('iss'))) return null;
    const kind = KINDS[claim('typ')];
    return kind === undefined
      ? { token: 'access', strength: 'possible', signs: ['iss'] }
      : { token: kind, strength: 'likely', signs: ['iss', 'typ'] };
  },
} satisfies Provider;
