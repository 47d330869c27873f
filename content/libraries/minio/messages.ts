import type { Message } from '../model.ts';

export default [
  {
    text: 'STS JWT Token has `aud` claim invalid, `aud` must match configured OpenID Client ID',
    check: 'audience',
    from: 'internal/config/identity/openid/jwt.go',
  },
  {
    text: 'STS JWT Token has `azp` claim invalid, `azp` must match configured OpenID Client ID',
    cause: 'azp-mismatch',
    from: 'internal/config/identity/openid/jwt.go',
  },
  {
    text: 'No public key found for kid {kid}',
    cause: 'kid-not-found',
    from: 'internal/config/identity/openid/jwt.go',
  },
  {
    text: 'Invalid kid value {kid}',
    cause: 'kid-missing',
    from: 'internal/config/identity/openid/jwt.go',
  },
  {
    text: 'malformed JWK EC key',
    cause: 'jwk-malformed',
    from: 'internal/config/identity/openid/jwks.go',
  },
  {
    text: 'malformed JWK RSA key',
    cause: 'jwk-malformed',
    from: 'internal/config/identity/openid/jwks.go',
  },
] satisfies readonly Message[];
