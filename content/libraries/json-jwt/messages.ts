import type { Message } from '../model.ts';

export default [
  { text: 'JSON::JWS::VerificationFailed', check: 'signature', from: 'lib/json/jws.rb' },
  { text: 'JSON::JWS::UnexpectedAlgorithm', cause: 'alg-mismatch', from: 'lib/json/jws.rb' },
  { text: 'Unexpected alg header', cause: 'alg-mismatch', from: 'lib/json/jws.rb' },
  {
    text: 'Signature algorithm auto-detection failed',
    check: 'algorithm',
    from: 'lib/json/jws.rb',
  },
  { text: 'Unknown Signature Algorithm', cause: 'alg-unsupported', from: 'lib/json/jws.rb' },
  {
    text: 'Invalid JWS Format. JWS should include {count} segments.',
    cause: 'wrong-segment-count',
    from: 'lib/json/jose.rb',
  },
  {
    text: 'Invalid JWT Format. JWT should include {count} segments.',
    cause: 'wrong-segment-count',
    from: 'lib/json/jwt.rb',
  },
  { text: 'JSON::JWT::InvalidFormat', check: 'structure', from: 'lib/json/jwt.rb' },
  { text: 'Invalid JSON Format', cause: 'token-corrupt-json', from: 'lib/json/jwt.rb' },
  { text: 'JSON::JWK::Set::KidNotFound', cause: 'kid-not-found', from: 'lib/json/jwk/set.rb' },
  { text: 'JSON::JWK::UnknownAlgorithm', check: 'key', from: 'lib/json/jwk.rb' },
] satisfies readonly Message[];
