import type { ProviderSample } from '../model.ts';

export default [
  {
    token: 'job',
    header: { typ: 'JWT', alg: 'RS256', x5t: 'made-up', kid: 'made-up' },
    claims: {
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:octo-org/octo-repo:environment:prod',
      repository: 'octo-org/octo-repo',
      job_workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
    },
  },
] satisfies readonly ProviderSample[];
