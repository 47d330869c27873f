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
    check: 'key',
    sought: true,
    from: 'NimbusJwtDecoder',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: Malformed token',
    check: 'structure',
    from: 'NimbusJwtDecoder',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: Malformed payload',
    check: 'claims',
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
    cause: 'error-swallowed',
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
    cause: 'jwks-unreachable',
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
  {
    text: 'An error occurred while attempting to decode the Jwt: the given typ value needs to be one of {types}',
    cause: 'typ-mismatch',
    from: 'NimbusJwtDecoder, JwtTypeValidator',
  },
  {
    text: 'the given typ value needs to be one of {types}',
    cause: 'typ-mismatch',
    from: 'JwtTypeValidator',
  },
  {
    text: 'An error occurred while attempting to decode the Jwt: expiresAt must be after issuedAt',
    check: 'time',
    from: 'NimbusJwtDecoder, AbstractOAuth2Token',
  },
  { text: 'expiresAt must be after issuedAt', check: 'time', from: 'AbstractOAuth2Token' },
  { text: 'Unsupported algorithm of none', cause: 'alg-none', from: 'NimbusJwtDecoder' },
  {
    text: 'The provided key is of type RSA; however the signature algorithm is of some other type: {alg}. Please indicate one of RS256, RS384, or RS512.',
    cause: 'alg-key-type-mismatch',
    from: 'NimbusJwtDecoder',
  },
  {
    text: 'Failed to find any algorithms from the JWK set',
    cause: 'jwks-no-signing-keys',
    from: 'JwtDecoderProviderConfigurationUtils',
  },
  { text: 'exp is required', cause: 'exp-missing', from: 'JwtTimestampValidator' },
  {
    text: 'Key is not in PEM-encoded X.509 format or a valid X.509 certificate, please check that the header begins with {header}',
    check: 'key',
    from: 'RsaKeyConverters',
  },
  { text: 'Input stream is empty', cause: 'key-missing', from: 'RsaKeyConverters' },
  {
    text: 'Cannot convert access token to JSON',
    check: 'structure',
    from: 'JwtAccessTokenConverter of Spring Security OAuth 2, 0142230; it hides why, the signature as well',
    general: true,
  },
  {
    text: 'Invalid token does not contain resource id ({resource})',
    cause: 'aud-mismatch',
    from: 'OAuth2AuthenticationManager of Spring Security OAuth 2',
  },
  {
    text: 'The required audience is missing',
    check: 'audience',
    from: 'the AudienceValidator that its reference and many a program have',
  },
] satisfies readonly Message[];
