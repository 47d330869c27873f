import type { Message } from '../model.ts';

export default [
  { text: 'Unable to verify signature', check: 'signature', from: 'src/OpenIDConnectClient.php' },
  { text: 'Unable to verify JWT claims', check: 'claims', from: 'src/OpenIDConnectClient.php' },
  { text: 'Invalid JWT signature', check: 'signature', from: 'src/OpenIDConnectClient.php' },
  {
    text: 'Unable to find a key for (algorithm, kid):{alg}',
    cause: 'kid-not-found',
    from: 'src/OpenIDConnectClient.php',
  },
  {
    text: 'Unable to find a key for RSA',
    cause: 'kid-not-found',
    from: 'src/OpenIDConnectClient.php',
  },
  {
    text: 'Error decoding JSON from jwks_uri',
    cause: 'jwks-url-wrong',
    from: 'src/OpenIDConnectClient.php',
  },
  {
    text: 'No support for signature type: {alg}',
    cause: 'alg-unsupported',
    from: 'src/OpenIDConnectClient.php',
  },
  {
    text: 'Error decoding JSON from token header',
    cause: 'token-corrupt-json',
    from: 'src/OpenIDConnectClient.php',
  },
  {
    text: 'Error decoding signature from token',
    check: 'structure',
    from: 'src/OpenIDConnectClient.php',
  },
  {
    text: 'Error missing part 0 in token',
    cause: 'wrong-segment-count',
    from: 'src/OpenIDConnectClient.php',
  },
  {
    text: 'Error missing signature type in token header',
    cause: 'alg-header-missing',
    from: 'src/OpenIDConnectClient.php',
  },
  { text: 'Malformed key object', cause: 'jwk-malformed', from: 'src/OpenIDConnectClient.php' },
  {
    text: 'The provider {param} could not be fetched. Make sure your provider has a well known configuration available.',
    cause: 'jwks-unreachable',
    from: 'src/OpenIDConnectClient.php',
  },
  {
    text: 'JWE response is not supported, please extend the class and implement this method',
    cause: 'jwe-not-jws',
    from: 'src/OpenIDConnectClient.php',
  },
] satisfies readonly Message[];
