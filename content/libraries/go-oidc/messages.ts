import type { Message } from '../model.ts';

export default [
  {
    text: 'oidc: malformed jwt: oidc: malformed jwt, expected 3 parts got {count}',
    cause: 'wrong-segment-count',
    from: 'oidc/verify.go',
  },
  {
    text: 'malformed jwt, expected 3 parts got {count}',
    cause: 'wrong-segment-count',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: malformed jwt: {reason}',
    check: 'structure',
    from: 'oidc/verify.go',
    general: true,
  },
  {
    text: 'oidc: failed to unmarshal claims: {reason}',
    cause: 'token-corrupt-json',
    from: 'oidc/verify.go',
  },
  {
    text: 'json: cannot unmarshal {actual} into Go struct field {field} of type {expected}',
    cause: 'claim-type-mismatch',
    from: 'encoding/json/decode.go',
  },
  {
    text: 'oidc: id token issued by a different provider, expected "{expected}" got ""',
    cause: 'iss-missing',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: id token issued by a different provider, expected "{expected}" got "{actual}"',
    check: 'issuer',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: id token issued by a different provider',
    check: 'issuer',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: expected audience "{expected}" got []',
    cause: 'aud-missing',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: expected audience "{expected}" got {actual}',
    check: 'audience',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: invalid configuration, clientID must be provided or SkipClientIDCheck must be set',
    cause: 'aud-not-configured',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: token is expired (Token Expiry: 0001-01-01 00:00:00 +0000 UTC)',
    cause: 'exp-missing',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: token is expired (Token Expiry: {expired})',
    cause: 'exp-expired',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: current time {now} before the nbf (not before) time: {begins}',
    cause: 'nbf-in-future',
    from: 'oidc/verify.go',
  },
  { text: 'oidc: id token not signed', cause: 'alg-none', from: 'oidc/verify.go' },
  {
    text: 'oidc: id token signed with unsupported algorithm, expected {expected} got "{actual}"',
    cause: 'alg-mismatch',
    from: 'oidc/verify.go',
  },
  {
    text: 'oidc: multiple signatures on id token not supported',
    check: 'structure',
    from: 'oidc/verify.go',
  },
  {
    text: 'failed to verify signature: failed to verify id token signature',
    check: 'signature',
    from: 'oidc/jwks.go',
  },
  { text: 'failed to verify id token signature', check: 'signature', from: 'oidc/jwks.go' },
  {
    text: 'failed to verify signature: fetching keys {reason}',
    cause: 'jwks-unreachable',
    from: 'oidc/jwks.go',
  },
  { text: 'oidc: get keys failed: {reason}', cause: 'jwks-unreachable', from: 'oidc/jwks.go' },
  { text: 'oidc: get keys failed {reason}', cause: 'jwks-unreachable', from: 'oidc/jwks.go' },
  { text: 'oidc: failed to decode keys: {reason}', cause: 'jwks-url-wrong', from: 'oidc/jwks.go' },
  {
    text: 'oidc: issuer did not match the issuer returned by provider, expected "{expected}" got "{actual}"',
    cause: 'oidc-discovery-issuer-mismatch',
    from: 'oidc/oidc.go',
  },
  {
    text: 'oidc: failed to decode provider discovery object: {reason}',
    cause: 'jwks-url-wrong',
    from: 'oidc/oidc.go',
  },
  {
    text: 'access token hash does not match value in ID token',
    cause: 'at-hash-mismatch',
    from: 'oidc/oidc.go',
  },
  { text: 'no public keys able to verify jwt', check: 'signature', from: 'oidc/jwks.go' },
  {
    text: 'oidc: issuer URL provided to client ("{expected}") did not match the issuer URL returned by provider ("{actual}")',
    cause: 'oidc-discovery-issuer-mismatch',
    from: 'oidc/oidc.go',
  },
  {
    text: 'id token did not have an access token hash',
    cause: 'at-hash-mismatch',
    from: 'oidc/oidc.go',
  },
  {
    text: 'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    cause: 'jwks-tls-untrusted',
    from: 'crypto/x509/verify.go of Go',
  },
  {
    text: 'x509: certificate signed by unknown authority',
    cause: 'jwks-tls-untrusted',
    from: 'crypto/x509/verify.go of Go',
  },
  {
    text: 'json: cannot unmarshal {kind} into Go struct field {field} of type {type}',
    cause: 'claim-type-mismatch',
    from: 'encoding/json decode.go',
  },
] satisfies readonly Message[];
