import type { Provider } from '../model.ts';

export default {
  name: 'Kubernetes service account',
  source: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
  discovery: '{issuer}/.well-known/openid-configuration',
  jwks: '{issuer}/openid/v1/jwks',
  fingerprint({ claim, has }) {
    if (claim('iss') === 'kubernetes/serviceaccount')
      return { token: 'legacy', strength: 'likely', signs: ['iss'] };
    return claim('sub').startsWith('system:serviceaccount:') && has('kubernetes.io')
      ? { token: 'bound', strength: 'likely', signs: ['sub', 'kubernetes.io'] }
      : null;
  },
} satisfies Provider;
