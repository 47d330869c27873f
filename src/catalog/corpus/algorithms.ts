/** Algorithms that the verifier does not allow, or that are none. */
import { caseOf, spki, type Case } from './case.ts';
import { broken } from './scene-case.ts';
import { byEc, byRsa, bySecret, scenes } from './scenes.ts';

const lists: readonly Case[] = [
  broken('orders', 'RS512 is allowed', { algorithms: 'RS512' }, 'alg-mismatch'),
  broken('mobile', 'RS256 and ES384 are allowed', { algorithms: 'RS256, ES384' }, 'alg-mismatch'),
  broken('legacy', 'HS256 is allowed', { algorithms: 'HS256' }, 'alg-mismatch'),
  broken('edge', 'RS256 and ES256 are allowed', { algorithms: 'RS256 ES256' }, 'alg-mismatch'),
  broken('ledger', 'ES256 is allowed', { algorithms: 'ES256' }, 'alg-mismatch'),
  broken('billing', 'RS256 is allowed', { algorithms: 'RS256' }, 'alg-mismatch'),
  broken('bank', 'RS256 is allowed', { algorithms: 'RS256' }, 'alg-rs-vs-ps'),
  broken('orders', 'PS256 is allowed', { algorithms: 'PS256' }, 'alg-rs-vs-ps'),
  broken('partner', 'RS512 is allowed', { algorithms: 'RS512' }, 'alg-rs-vs-ps'),
  caseOf('pss-under-rs256', 'signed with PSS', byRsa, 'alg-rs-vs-ps'),
  caseOf(
    'pkcs1-under-ps256',
    'signed with PKCS#1 v1.5',
    { ...byRsa, algorithms: 'PS256' },
    'alg-rs-vs-ps',
  ),
];

const unsigned: readonly Case[] = [
  caseOf('none', 'none', byRsa, 'alg-none'),
  caseOf('none-capital', 'None', bySecret, 'alg-none'),
  caseOf('none-pyjwt', 'none, by a library', byEc, 'alg-none'),
  caseOf(
    'firebase-emulator',
    'the Firebase emulator',
    {
      ...scenes.firebase,
      issuer: 'https://securetoken.google.com/acme-dev-1',
      audience: 'acme-dev-1',
    },
    'firebase-emulator-token',
  ),
];

const names: readonly Case[] = [
  caseOf('alg-lower', 'hs256', bySecret, 'alg-nonstandard-name'),
  caseOf('alg-hmacsha256', 'HMACSHA256', bySecret, 'alg-nonstandard-name'),
  caseOf('alg-java', 'SHA256withRSA', byRsa, 'alg-nonstandard-name'),
  caseOf('alg-uri', 'a URI of XML Signature', byRsa, 'alg-nonstandard-name'),
  caseOf('alg-rsa-sha512', 'RSA-SHA512', byRsa, 'alg-nonstandard-name'),
  caseOf('alg-missing', 'no alg', bySecret, 'alg-header-missing'),
  caseOf('alg-missing-kid', 'no alg, but a kid', byRsa, 'alg-header-missing'),
  caseOf(
    'es256k',
    'ES256K',
    { ...byEc, key: spki('k256'), algorithms: 'ES256K' },
    'alg-unsupported',
  ),
  caseOf('ed448', 'Ed448', { ...byEc, key: spki('ed448'), algorithms: 'Ed448' }, 'alg-unsupported'),
];

const extensions: readonly Case[] = [
  caseOf('crit-exp', 'crit with exp', bySecret, 'crit-unsupported'),
  caseOf('crit-tenant', 'crit with a URI', byRsa, 'crit-unsupported'),
  caseOf('b64-false', 'b64 false', bySecret, 'unencoded-payload-b64-false'),
  caseOf('b64-false-alone', 'b64 false, not in crit', byRsa, 'unencoded-payload-b64-false'),
];

export const algorithms: readonly Case[] = [...lists, ...unsigned, ...names, ...extensions];
