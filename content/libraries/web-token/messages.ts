import type { Message } from '../model.ts';

export default [
  {
    text: 'The token expired.',
    cause: 'exp-expired',
    from: 'src/Library/Checker, PHP source, ExpirationTimeChecker.php',
  },
  {
    text: 'The JWT is issued in the future.',
    cause: 'iat-in-future',
    from: 'src/Library/Checker, PHP source, IssuedAtChecker.php',
  },
  {
    text: 'The JWT can not be used yet.',
    cause: 'nbf-in-future',
    from: 'src/Library/Checker, PHP source, NotBeforeChecker.php',
  },
  {
    text: 'The "{claim}" claim is invalid.',
    check: 'claims',
    from: 'src/Library/Checker, PHP source, IsEqualChecker.php',
  },
  {
    text: 'The "{header}" header is invalid.',
    check: 'header',
    from: 'src/Library/Checker, PHP source, IsEqualChecker.php',
  },
  {
    text: '"exp" must be an integer.',
    cause: 'exp-not-number',
    from: 'src/Library/Checker, PHP source, ExpirationTimeChecker.php',
  },
  {
    text: '"iat" must be an integer.',
    cause: 'iat-not-number',
    from: 'src/Library/Checker, PHP source, IssuedAtChecker.php',
  },
  {
    text: '"nbf" must be an integer.',
    check: 'time',
    from: 'src/Library/Checker, PHP source, NotBeforeChecker.php',
  },
  {
    text: 'The header parameter "crit" must be protected.',
    cause: 'crit-unsupported',
    from: 'src/Library/Checker, PHP source, HeaderCheckerManager.php',
  },
  {
    text: 'Unable to verify the JWS.',
    check: 'signature',
    from: 'Jose\\Verifier of spomky-labs/jose, seen in an issue thread',
  },
] satisfies readonly Message[];
