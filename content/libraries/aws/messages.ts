import type { Message } from '../model.ts';

export default [
  {
    text: 'not a valid key=value pair (missing equal-sign) in Authorization header',
    cause: 'wrong-auth-scheme',
    from: 'printed by API Gateway, which reads the header as one of Signature Version 4',
  },
  {
    text: "Authorization header requires 'Credential' parameter",
    cause: 'wrong-auth-scheme',
    from: 'printed by API Gateway, which reads the header as one of Signature Version 4',
  },
  {
    text: 'No OpenIDConnect provider found in your account for {issuer}',
    cause: 'issuer-not-registered',
    from: 'issue threads',
  },
  {
    text: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    cause: 'sub-mismatch',
    from: 'issue threads',
  },
  {
    text: "Couldn't retrieve verification key from your identity provider",
    cause: 'jwks-unreachable',
    from: 'issue threads',
  },
  { text: 'Incorrect token audience', check: 'audience', from: 'issue threads' },
  {
    text: 'No OpenIDConnect provider found in account',
    cause: 'issuer-not-registered',
    from: 'seen in an issue thread',
  },
  {
    text: 'the token does not have a valid audience',
    check: 'audience',
    from: 'API Gateway developer guide, troubleshooting of JWT authorizers',
  },
  {
    text: "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
    cause: 'jwks-tls-untrusted',
    from: 'issue threads',
  },
] satisfies readonly Message[];
