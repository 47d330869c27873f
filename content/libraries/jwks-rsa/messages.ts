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
    cause: 'kid-not-found',
    from: 'src/wrappers/rateLimit.js',
    code: 'JwksRateLimitError',
  },
] satisfies readonly Message[];
