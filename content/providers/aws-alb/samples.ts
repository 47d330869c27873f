import type { ProviderSample } from '../model.ts';

export default [
  {
    token: 'user-claims',
    header: {
      typ: 'JWT',
      kid: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      alg: 'ES256',
      iss: 'https://idp.example.com',
      client: 'made-up',
      signer:
        'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/made-up/0123456789abcdef',
      exp: 1_790_000_120,
    },
    claims: { sub: 'made-up', email: 'a@example.com', exp: 1_790_000_120 },
  },
] satisfies readonly ProviderSample[];
