import type { Message } from '../model.ts';

export default [
  {
    text: 'An error occurred while attempting to decode the Jwt: Jwt expired at {expired}',
    cause: 'exp-expired',
    from: 'NimbusJwtDecoder, JwtTimestampValidator',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: Jwt used before {begins}',
    cause: 'nbf-in-future',
    from: 'NimbusJwtDecoder, JwtTimestampValidator',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: The iss claim is not valid',
    check: 'issuer',
    from: 'NimbusJwtDecoder, JwtClaimValidator',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: The aud claim is not valid',
    check: 'audience',
    from: 'NimbusJwtDecoder, JwtClaimValidator',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: The {claim} claim is not valid',
    cause: 'claim-mismatch',
    from: 'NimbusJwtDecoder, JwtClaimValidator',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: Signed JWT rejected: Invalid signature',
    check: 'signature',
    from: 'NimbusJwtDecoder',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
    cause: 'kid-not-found',
    from: 'NimbusJwtDecoder',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: Malformed token',
    check: 'structure',
    from: 'NimbusJwtDecoder',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: Malformed payload',
    cause: 'token-corrupt-json',
    from: 'NimbusJwtDecoder',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: Malformed Jwk set',
    cause: 'jwks-url-wrong',
    from: 'NimbusJwtDecoder',
  },
  {
    text: "An error occurred while attempting to decode the Jwt: Couldn't retrieve remote JWK set: {reason}",
    cause: 'jwks-unreachable',
    from: 'NimbusJwtDecoder',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: {reason}',
    check: 'input',
    from: 'NimbusJwtDecoder',
    general: true,
  },
  { text: 'Jwt expired at {expired}', cause: 'exp-expired', from: 'JwtTimestampValidator' },
  { text: 'Jwt used before {begins}', cause: 'nbf-in-future', from: 'JwtTimestampValidator' },
  { text: 'The iss claim is not valid', check: 'issuer', from: 'JwtClaimValidator' },
  { text: 'The aud claim is not valid', check: 'audience', from: 'JwtClaimValidator' },
  {
    text: 'This aud claim is not equal to the configured audience',
    check: 'audience',
    from: 'seen in a published README',
  },
  { text: 'Unsupported algorithm of {alg}', cause: 'alg-unsupported', from: 'NimbusJwtDecoder' },
  { text: 'Failed to decode unsigned token', cause: 'alg-none', from: 'NimbusJwtDecoder' },
  {
    text: 'Unable to resolve the Configuration with the provided Issuer of "{issuer}"',
    cause: 'jwks-url-wrong',
    from: 'JwtDecoderProviderConfigurationUtils',
  },
  {
    text: 'The Issuer "{actual}" provided in the configuration did not match the requested issuer "{expected}"',
    cause: 'oidc-discovery-issuer-mismatch',
    from: 'JwtDecoderProviderConfigurationUtils',
  },
  {
    text: 'The Issuer "{actual}" provided in the configuration metadata did not match the requested issuer "{expected}"',
    cause: 'oidc-discovery-issuer-mismatch',
    from: 'seen in issue threads',
  },
  {
    text: 'Failed to authenticate since the JWT was invalid',
    cause: 'error-swallowed',
    from: 'JwtAuthenticationProvider',
    general: true,
  },
] satisfies readonly Message[];
