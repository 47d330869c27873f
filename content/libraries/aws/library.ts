import type { Product } from '../model.ts';

export default {
  name: 'AWS IAM, API Gateway',
  source: 'messages seen in issue threads',
  home: 'https://docs.aws.amazon.com',
  hints: ['sts.amazonaws.com', 'AssumeRoleWithWebIdentity'],
} satisfies Product;
