import type { ProviderSample } from '../model.ts';

const sub = 'system:serviceaccount:my-namespace:my-account';

export default [
  {
    token: 'bound',
    header: { alg: 'RS256', kid: 'made-up' },
    claims: {
      iss: 'https://kubernetes.default.svc.cluster.local',
      aud: ['https://kubernetes.default.svc.cluster.local'],
      sub,
      'kubernetes.io': {
        namespace: 'my-namespace',
        serviceaccount: { name: 'my-account', uid: 'made-up' },
      },
    },
  },
  {
    token: 'legacy',
    header: { alg: 'RS256', kid: 'made-up' },
    claims: {
      iss: 'kubernetes/serviceaccount',
      sub,
      'kubernetes.io/serviceaccount/namespace': 'my-namespace',
    },
  },
] satisfies readonly ProviderSample[];
