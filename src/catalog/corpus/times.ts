/** Claims of the wrong type, and tokens that come too late or too early. */
import type { CauseId, Patch } from '#jwt/model.ts';
import { caseOf, NOW, type Case, type TokenId } from './case.ts';
import { broken } from './scene-case.ts';
import { byEc, byEd, byRsa, bySecret, type SceneId } from './scenes.ts';

const types: readonly Case[] = [
  caseOf('iss-array', 'iss as an array', byRsa, 'claim-type-mismatch'),
  caseOf('aud-object', 'aud as an object', bySecret, 'claim-type-mismatch'),
  caseOf('jti-number', 'jti as a number', byRsa, 'claim-type-mismatch'),
  caseOf('exp-string', 'exp as a string', byRsa, 'exp-not-number'),
  caseOf('exp-iso', 'exp as a date', byEc, 'exp-not-number'),
  caseOf('nbf-null', 'nbf null', bySecret, 'exp-not-number'),
  caseOf('iat-string', 'iat as a string', byRsa, 'iat-not-number'),
  caseOf('iat-iso', 'iat as a date', bySecret, 'iat-not-number'),
  caseOf('sub-number', 'sub as a number', byEc, 'sub-not-string'),
  caseOf('sub-number-go', 'sub as a number', bySecret, 'sub-not-string'),
  caseOf('sub-null', 'sub null', byEd, 'sub-not-string'),
  caseOf('dpop', 'bound by DPoP', byRsa, 'dpop-bound'),
  caseOf('mtls', 'bound to a certificate', bySecret, 'dpop-bound'),
  caseOf('at-jwt', 'typ at+jwt', { ...bySecret, type: 'JWT' }, 'typ-mismatch'),
  caseOf('id-jwt', 'typ JWT', { ...byRsa, type: 'at+jwt' }, 'typ-mismatch'),
  broken('signer', 'no typ', { type: 'JWT' }, 'typ-mismatch'),
  broken('mobile', 'typ JWT where logout+jwt is wanted', { type: 'logout+jwt' }, 'typ-mismatch'),
];

/** Verified so many seconds after `exp`. */
const late = (id: SceneId, seconds: number, ...accept: CauseId[]): Case =>
  broken(id, `${seconds} s after exp`, { at: String(NOW + 3480 + seconds) }, ...accept);

const expired: readonly Case[] = [
  late('auth0', 4000, 'exp-expired'),
  late('express', 86_400 * 30, 'exp-expired'),
  late('kubernetes', 7200 + 11, 'exp-expired'),
  late('okta', 3333, 'exp-expired'),
  late('ledger', 86_400 * 700, 'exp-expired'),
  broken(
    'mobile',
    'beyond the tolerance',
    { at: String(NOW + 3480 + 1000), tolerance: '60' },
    'exp-expired',
  ),
  // within five minutes, the clocks may be at fault as well: that is possible, and exp is over for certain
  late('orders', 0, 'exp-expired', 'clock-skew'),
  late('script', 12, 'exp-expired', 'clock-skew'),
  late('signer', 75, 'exp-expired', 'clock-skew'),
];

const at = (id: TokenId, fault: string, by: Patch, ...accept: CauseId[]): Case =>
  caseOf(id, fault, by, ...accept);

const early: readonly Case[] = [
  at('nbf-soon', 'nbf in 20 seconds', byEc, 'clock-skew'),
  at('nbf-minute', 'nbf in a minute', bySecret, 'clock-skew'),
  at('nbf-minute', 'nbf in a minute, tolerance 30', { ...bySecret, tolerance: '30' }, 'clock-skew'),
  at('nbf-tomorrow', 'nbf tomorrow', byRsa, 'nbf-in-future'),
  at('nbf-hours', 'nbf in some hours', bySecret, 'nbf-in-future'),
  at('nbf-year', 'nbf in a year', byEc, 'nbf-in-future'),
  at('iat-soon', 'iat in 25 seconds', bySecret, 'iat-in-future'),
  at('iat-later', 'iat in some minutes', byRsa, 'iat-in-future'),
  at('iat-tomorrow', 'iat tomorrow', byEc, 'iat-in-future'),
  broken(
    'airflow',
    'verified by a clock an hour slow',
    { at: String(NOW - 120 - 2000) },
    'nbf-in-future',
  ),
];

const units: readonly Case[] = [
  at('exp-ms', 'exp in milliseconds', byEc, 'exp-milliseconds'),
  at('iat-ms', 'iat in milliseconds', bySecret, 'exp-milliseconds'),
  at('all-ms', 'iat and exp in milliseconds', byRsa, 'exp-milliseconds'),
  at('nbf-ms', 'nbf in milliseconds', bySecret, 'nbf-milliseconds'),
  at('nbf-ms-hand', 'nbf in milliseconds', byRsa, 'nbf-milliseconds'),
  at('jst-exp', 'exp nine hours early', byRsa, 'timezone-naive', 'exp-expired'),
  at('ist-exp', 'exp five and a half hours early', bySecret, 'timezone-naive', 'exp-expired'),
  at('jst-iat', 'iat nine hours ahead', byEc, 'timezone-naive', 'iat-in-future'),
  at('no-exp', 'no exp', byRsa, 'exp-missing'),
  at('no-exp-go', 'no exp', bySecret, 'exp-missing'),
  at('expires-for-exp', 'expires_at for exp', byEc, 'claim-name-wrong', 'exp-missing'),
];

export const times: readonly Case[] = [...types, ...expired, ...early, ...units];
