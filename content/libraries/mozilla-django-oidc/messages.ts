import type { Message } from '../model.ts';

export default [
  {
    text: 'JWS token verification failed.',
    check: 'signature',
    from: 'mozilla_django_oidc/auth.py',
  },
  {
    text: 'JWT Nonce verification failed.',
    cause: 'nonce-mismatch',
    from: 'mozilla_django_oidc/auth.py',
  },
  {
    text: 'Claims verification failed',
    check: 'claims',
    from: 'mozilla_django_oidc/auth.py',
    general: true,
  },
  {
    text: 'No alg value found in header',
    cause: 'alg-header-missing',
    from: 'mozilla_django_oidc/auth.py',
  },
  {
    text: 'Could not find a valid JWKS.',
    cause: 'kid-not-found',
    from: 'mozilla_django_oidc/auth.py',
  },
  {
    text: '{alg} alg requires OIDC_RP_IDP_SIGN_KEY or OIDC_OP_JWKS_ENDPOINT to be configured.',
    cause: 'key-missing',
    from: 'mozilla_django_oidc/auth.py',
  },
  {
    text: 'Invalid "bearer" header: No credentials provided.',
    cause: 'token-missing',
    from: 'mozilla_django_oidc/contrib/drf.py',
  },
  {
    text: "'{type}' object has no attribute 'verifier'",
    cause: 'key-object-type-wrong',
    from: 'seen in issue threads; of josepy, given OIDC_RP_IDP_SIGN_KEY as text',
  },
] satisfies readonly Message[];
