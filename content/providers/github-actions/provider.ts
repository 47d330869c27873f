import type { Provider } from '../model.ts';

const ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[\w-]+)?$/;

export default {
  name: 'GitHub Actions OIDC',
  source: 'https://docs.github.com/en/actions/reference/security/oidc',
  discovery: 'https://token.actions.githubusercontent.com/.well-known/openid-configuration',
  jwks: 'https://token.actions.githubusercontent.com/.well-known/jwks',
  fingerprint: ({ claim }) =>
    ISSUER.test(claim('iss'))
      ? { token: 'job', strength: 'likely', signs: ['iss', 'sub', 'job_workflow_ref'] }
      : null,
} satisfies Provider;
