/** Issuers that sign another text than they send, pad it in another way, or count time in another unit. */
import type { Patch } from '#jwt/model.ts';
import { caseOf, type Case } from './case.ts';
import { byEc, byRsa, bySecret } from './scenes.ts';

const ps256: Patch = { ...byRsa, algorithms: 'PS256' };

/** The issuer signed another or padded it in another way; nothing was changed on the way, and no key is wrong. */
const signed: readonly Case[] = [
  caseOf('echo-rs256', 'signed with a newline', byRsa, 'sig-input-newline'),
  caseOf('echo-es256', 'signed with a newline', byEc, 'sig-input-newline'),
  caseOf('echo-hs256', 'signed with a newline', bySecret, 'sig-input-newline'),
  caseOf('hashed-twice-rs256', 'hashed twice', byRsa, 'sig-input-hashed'),
  caseOf('hashed-twice-es256', 'hashed twice', byEc, 'sig-input-hashed'),
  caseOf('json-rs256', 'signed before encoding', byRsa, 'sig-input-decoded'),
  caseOf('payload-rs256', 'only the payload signed', byRsa, 'sig-input-parts'),
  caseOf('payload-hs256', 'only the payload signed', bySecret, 'sig-input-parts'),
  caseOf('standard-rs256', 'signed in standard Base64', byRsa, 'sig-input-padded'),
  caseOf(
    'bare-digest-rs256',
    'a digest without its DigestInfo',
    byRsa,
    'signature-mismatch',
    'sig-wrong-hash',
  ),
  caseOf('md5-rs256', 'MD5', byRsa, 'sig-wrong-hash', 'signature-mismatch'),
  caseOf(
    'mgf1-sha1-ps256',
    'MGF1 with SHA-1',
    ps256,
    'sig-wrong-hash',
    'sig-pss-salt',
    'signature-mismatch',
  ),
  caseOf(
    'little-endian-rs256',
    'the bytes reversed',
    byRsa,
    'signature-mismatch',
    'sig-double-encoded',
  ),
];

const dates: readonly Case[] = [
  caseOf('exp-duration', 'exp as a duration', bySecret, 'exp-expired'),
  caseOf('exp-micro', 'exp in microseconds', bySecret, 'exp-milliseconds'),
  caseOf('zero-life', 'exp equal to iat', bySecret, 'exp-expired'),
  caseOf('exp-fraction', 'exp with a fraction', bySecret, 'exp-expired'),
  caseOf('nbf-299', 'nbf in 299 seconds', bySecret, 'clock-skew', 'nbf-in-future'),
  caseOf('nbf-301', 'nbf in 301 seconds', bySecret, 'nbf-in-future', 'clock-skew'),
];

export const scripts: readonly Case[] = [...signed, ...dates];
