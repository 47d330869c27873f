import type { Provider } from '../model.ts';

const BALANCER = /^arn:aws[a-z-]*:elasticloadbalancing:/;

export default {
  name: 'AWS Application Load Balancer',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
  discovery: null,
  jwks: null,
  fingerprint: ({ header }) =>
    BALANCER.test(header('signer'))
      ? { token: 'user-claims', strength: 'likely', signs: ['header.signer', 'header.client'] }
      : null,
} satisfies Provider;
