import type { Message } from '../model.ts';

export default [
  {
    text: '0. The ID token is not yet valid.',
    cause: 'clock-skew',
    from: 'msal/oauth2cli/oidc.py',
  },
  {
    text: '2. The Issuer Identifier for the OpenID Provider, "{expected}", (which is typically obtained during Discovery), MUST exactly match the value of the iss (issuer) Claim.',
    check: 'issuer',
    from: 'msal/oauth2cli/oidc.py',
  },
  {
    text: '3. The aud (audience) claim must contain this client\'s client_id "{expected}", case-sensitively. Was your client_id in wrong casing?',
    check: 'audience',
    from: 'msal/oauth2cli/oidc.py',
  },
  {
    text: '9. The ID token already expires.',
    cause: 'exp-expired',
    from: 'msal/oauth2cli/oidc.py',
  },
  {
    text: '11. Nonce must be the same value as the one that was sent in the Authentication Request.',
    cause: 'nonce-mismatch',
    from: 'msal/oauth2cli/oidc.py',
  },
  {
    text: 'The nonce in id token ("{actual}") should match our nonce ("{expected}")',
    cause: 'nonce-mismatch',
    from: 'msal/oauth2cli/oidc.py',
  },
] satisfies readonly Message[];
