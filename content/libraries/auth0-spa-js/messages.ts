import type { Message } from '../model.ts';

export default [
  {
    text: 'Audience (aud) claim mismatch in the ID token; expected "{expected}" but found "{actual}"',
    check: 'audience',
    from: 'src/jwt.ts',
  },
  {
    text: 'Audience (aud) claim mismatch in the ID token; expected "{expected}" but was not one of "{actual}"',
    check: 'audience',
    from: 'src/jwt.ts',
  },
  {
    text: 'Issuer (iss) claim mismatch in the ID token; expected "{expected}", found "{actual}"',
    check: 'issuer',
    from: 'src/jwt.ts',
  },
  {
    text: 'Nonce (nonce) claim mismatch in the ID token; expected "{expected}", found "{actual}"',
    cause: 'nonce-mismatch',
    from: 'src/jwt.ts',
  },
  {
    text: 'Authorized Party (azp) claim mismatch in the ID token; expected "{expected}", found "{actual}"',
    cause: 'azp-mismatch',
    from: 'src/jwt.ts',
  },
  {
    text: 'Expiration Time (exp) claim error in the ID token; current time ({now}) is after expiration time ({expired})',
    cause: 'exp-expired',
    from: 'src/jwt.ts',
  },
  {
    text: "Not Before time (nbf) claim in the ID token indicates that this token can't be used just yet. Current time ({now}) is before {begins}",
    cause: 'nbf-in-future',
    from: 'src/jwt.ts',
  },
  {
    text: 'Authentication Time (auth_time) claim in the ID token indicates that too much time has passed since the last end-user authentication.',
    cause: 'max-age',
    from: 'src/jwt.ts',
  },
  {
    text: 'Signature algorithm of "{alg}" is not supported. Expected the ID token to be signed with "RS256".',
    check: 'algorithm',
    from: 'src/jwt.ts',
  },
  {
    text: 'Organization ID (org_id) claim mismatch in the ID token; expected "{expected}", found "{actual}"',
    cause: 'claim-mismatch',
    from: 'src/jwt.ts',
  },
  {
    text: 'Organization Name (org_name) claim mismatch in the ID token; expected "{expected}", found "{actual}"',
    cause: 'claim-mismatch',
    from: 'src/jwt.ts',
  },
  { text: 'ID token could not be decoded', check: 'structure', from: 'src/jwt.ts' },
  { text: 'ID token is required but missing', cause: 'token-missing', from: 'src/jwt.ts' },
] satisfies readonly Message[];
