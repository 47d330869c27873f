import type { Message } from '../model.ts';

export default [
  {
    text: "Unable to find a signing key that matches '{kid}'",
    cause: 'kid-not-found',
    from: 'src/JwksClient.js',
    code: 'SigningKeyNotFoundError',
  },
  {
    text: 'No KID specified and JWKS endpoint returned more than 1 key',
    cause: 'kid-missing',
    from: 'src/JwksClient.js',
  },
  {
    text: 'The JWKS endpoint did not contain any keys',
    cause: 'jwks-no-signing-keys',
    from: 'src/JwksClient.js',
  },
  {
    text: 'The JWKS endpoint did not contain any signing keys',
    cause: 'jwks-no-signing-keys',
    from: 'src/JwksClient.js',
  },
  {
    text: 'Missing / invalid token algorithm',
    check: 'algorithm',
    from: 'src/integrations/koa.js',
  },
  {
    text: 'Cannot find a signing certificate if there is no header',
    check: 'header',
    from: 'src/integrations/hapi.js',
  },
  {
    text: 'Unsupported algorithm {alg} supplied.',
    cause: 'alg-unsupported',
    from: 'src/integrations/hapi.js',
  },
  { text: 'Unsupported JWK', cause: 'jwks-unsupported-key', from: 'src/utils.js' },
  {
    text: 'Invalid JWKS URI: The provided URI is not a valid URL.',
    cause: 'jwks-url-wrong',
    from: 'src/wrappers/request.js',
  },
  {
    text: 'No JWKS provided. Please provide a jwksUri',
    cause: 'jwks-url-wrong',
    from: 'src/integrations/express.js',
  },
  {
    text: 'Too many requests to the JWKS endpoint',
    cause: 'jwks-rate-limit',
    from: 'src/wrappers/rateLimit.js',
    code: 'JwksRateLimitError',
  },
  {
    text: 'self-signed certificate',
    cause: 'jwks-tls-untrusted',
    from: 'crypto/x509/x509_txt.c of OpenSSL',
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  },
  {
    text: 'self-signed certificate in certificate chain',
    cause: 'jwks-tls-untrusted',
    from: 'crypto/x509/x509_txt.c of OpenSSL',
    code: 'SELF_SIGNED_CERT_IN_CHAIN',
  },
  {
    text: 'unable to get local issuer certificate',
    cause: 'jwks-tls-untrusted',
    from: 'crypto/x509/x509_txt.c of OpenSSL',
    code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  },
  {
    text: 'unable to verify the first certificate',
    cause: 'jwks-tls-untrusted',
    from: 'crypto/x509/x509_txt.c of OpenSSL',
    code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  },
] satisfies readonly Message[];
