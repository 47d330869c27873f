import type { Message } from '../model.ts';

export default [
  {
    text: 'Token audience {actual} is not intended for target audience {expected}.',
    check: 'audience',
    from: 'credentials/verifier_default.go',
  },
  {
    text: 'Token issuer does not match any trusted issuer {actual}.',
    check: 'issuer',
    from: 'credentials/verifier_default.go',
  },
  {
    text: 'JSON Web Token is missing required scope "{scope}".',
    cause: 'scope-missing',
    from: 'credentials/verifier_default.go',
  },
  {
    text: 'The JSON Web Token must contain a kid header value but did not.',
    cause: 'kid-missing',
    from: 'credentials/verifier_default.go',
  },
  {
    text: 'The signing key algorithm does not match the algorithm from the token header.',
    cause: 'jwk-alg-conflict',
    from: 'credentials/verifier_default.go',
  },
  {
    text: 'JSON Web Token used signing method "{alg}" which is not allowed.',
    cause: 'alg-mismatch',
    from: 'credentials/verifier_default.go',
  },
  {
    text: 'This request object uses unsupported signing algorithm "{alg}".',
    cause: 'alg-unsupported',
    from: 'credentials/verifier_default.go',
  },
  {
    text: 'JSON Web Key ID "{kid}" with use "{use}" could not be found in any of the provided URIs.',
    cause: 'kid-not-found',
    from: 'credentials/fetcher_default.go',
  },
  {
    text: 'None of the provided URLs returned a valid JSON Web Key Set.',
    cause: 'jwks-url-wrong',
    from: 'credentials/fetcher_default.go',
  },
  {
    text: 'Unable to fetch JSON Web Key Set from remote',
    cause: 'jwks-unreachable',
    from: 'credentials/fetcher_default.go',
  },
] satisfies readonly Message[];
