import type { Message } from '../model.ts';

export default [
  { text: 'JWS signature is invalid.', check: 'signature', from: 'JsonWebSignature' },
  {
    text: "A JWS Compact Serialization must have exactly 3 parts separated by period ('.') characters",
    cause: 'wrong-segment-count',
    from: 'JsonWebSignature',
  },
  {
    text: 'Signature algorithm header (alg) not set.',
    cause: 'alg-header-missing',
    from: 'JsonWebSignature',
  },
  {
    text: 'The JWT is no longer valid - the evaluation time {now} is on or after the Expiration Time (exp={expired}) claim value',
    cause: 'exp-expired',
    from: 'NumericDateValidator',
  },
  {
    text: 'The JWT is not yet valid as the evaluation time {now} is before the Not Before (nbf={begins}) claim time',
    cause: 'nbf-in-future',
    from: 'NumericDateValidator',
  },
  {
    text: 'No Expiration Time (exp) claim present.',
    cause: 'exp-missing',
    from: 'NumericDateValidator',
  },
  {
    text: 'Audience (aud) claim {actual} present in the JWT but no expected audience value(s) were provided to the JWT Consumer.',
    cause: 'aud-not-configured',
    from: 'AudValidator',
  },
  {
    text: "Audience (aud) claim {actual} doesn't contain an acceptable identifier.",
    check: 'audience',
    from: 'AudValidator',
  },
  { text: 'No Audience (aud) claim present.', cause: 'aud-missing', from: 'AudValidator' },
  { text: 'No Issuer (iss) claim present.', cause: 'iss-missing', from: 'IssValidator' },
  {
    text: "Issuer (iss) claim value ({actual}) doesn't match expected value of {expected}",
    check: 'issuer',
    from: 'IssValidator',
  },
  { text: 'No Subject (sub) claim is present.', cause: 'sub-missing', from: 'SubValidator' },
  { text: 'Missing signature.', cause: 'alg-none', from: 'JwtConsumer' },
  {
    text: 'The JWT has no signature but the JWT Consumer is configured to require one:',
    cause: 'alg-none',
    from: 'JwtConsumer',
  },
  {
    text: 'No typ header parameter present in the innermost JWS/JWE',
    cause: 'typ-mismatch',
    from: 'TypeValidator',
  },
  {
    text: "Invalid typ header parameter value '{type}'",
    cause: 'typ-mismatch',
    from: 'TypeValidator',
  },
  {
    text: 'Unable to find a suitable verification key for JWS w/ header {header}',
    cause: 'kid-not-found',
    from: 'JwksVerificationKeyResolver',
  },
  { text: 'JWT processing failed.', cause: 'error-swallowed', from: 'JwtConsumer', general: true },
  {
    text: 'rejected due to invalid claims or other invalid content.',
    check: 'claims',
    from: 'JwtConsumer',
    general: true,
  },
] satisfies readonly Message[];
