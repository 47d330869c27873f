import type { Message } from '../model.ts';

export default [
  {
    text: 'unable to verify bearer token',
    cause: 'error-swallowed',
    from: 'pkg/middleware/jwt_session.go, 14af2951',
    general: true,
  },
  {
    text: 'unable to verify jwt token',
    cause: 'error-swallowed',
    from: 'oauthproxy.go of version 6, seen in an issue thread',
    general: true,
  },
  {
    text: 'no valid bearer token found in authorization header',
    check: 'input',
    from: 'pkg/middleware/jwt_session.go, 14af2951',
  },
  {
    text: 'audience claims {claims} do not exist in claims',
    cause: 'aud-missing',
    from: 'pkg/providers/oidc/verifier.go, 14af2951',
  },
  {
    text: 'audience claim {claim} holds unsupported type {type}',
    cause: 'claim-type-mismatch',
    from: 'pkg/providers/oidc/verifier.go, 14af2951',
  },
  {
    text: 'audience from claim {claim} with value {actual} does not match with any of allowed audiences {expected}',
    check: 'audience',
    from: 'pkg/providers/oidc/verifier.go, 14af2951',
  },
  {
    text: 'failed to parse default id_token claims: {reason}',
    cause: 'token-corrupt-json',
    from: 'pkg/providers/oidc/verifier.go, 14af2951',
  },
  {
    text: 'could not verify id_token: {reason}',
    cause: 'error-swallowed',
    from: 'providers/oidc.go, 14af2951',
    general: true,
  },
  {
    text: 'id_token verification failed: {reason}',
    cause: 'error-swallowed',
    from: 'providers/oidc.go, 14af2951',
    general: true,
  },
  {
    text: 'id_token nonce claim does not match the session nonce',
    check: 'claims',
    from: 'providers/provider_data.go, 14af2951',
  },
  {
    text: "email in id_token ({email}) isn't verified",
    check: 'claims',
    from: 'providers/provider_data.go, 14af2951',
  },
  {
    text: 'token response did not contain an id_token',
    cause: 'token-missing',
    from: 'providers/oidc.go, 14af2951',
  },
  {
    text: 'no supported signing algorithms in common between provider and configuration',
    check: 'algorithm',
    from: 'pkg/providers/oidc/provider_verifier.go, 14af2951',
  },
  {
    text: 'failed to parse PEM block containing the public key',
    cause: 'pem-malformed',
    from: 'pkg/providers/oidc/provider_verifier.go, 14af2951',
  },
] satisfies readonly Message[];
