/** HMACs by another hash, over another text, written in another way, or cut. */
import { createHmac } from 'node:crypto';
import type { CauseId, Patch } from '#jwt/model.ts';
import { encode, NOW, secrets, text, type Case } from './case.ts';
import { bySecret } from './scenes.ts';

const claims = { iss: bySecret.issuer, aud: bySecret.audience, sub: 'u-78', exp: NOW + 900 };
const header = encode('{"alg":"HS256","typ":"JWT"}');
const payload = encode(text(claims));
const input = `${header}.${payload}`;

const mac = (signed: string, hash = 'sha256'): Buffer =>
  createHmac(hash, secrets.text).update(signed).digest();
const hex = mac(input).toString('hex');

const slip = (fault: string, signature: string | Uint8Array, ...accept: CauseId[]): Case => ({
  maker: 'node:crypto',
  fault,
  draft: { ...bySecret, token: `${input}.${encode(signature)}` } satisfies Patch,
  accept,
});

const over = (fault: string, signed: string, cause: CauseId): Case =>
  slip(`signed ${fault}`, mac(signed), cause);

const texts: readonly Case[] = [
  over('with the next period', `${input}.`, 'sig-input-parts'),
  over('in the other order', `${payload}.${header}`, 'sig-input-parts'),
  over('in the other order, without a period', payload + header, 'sig-input-parts'),
  over('without the header', `.${payload}`, 'sig-input-parts'),
  over('with quotation marks', text(input), 'sig-input-parts'),
  over('as a line of payload', `${payload}\n`, 'sig-input-newline'),
  over('with a carriage return', `${input}\r`, 'sig-input-newline'),
  over('with two line breaks', `${input}\n\n`, 'sig-input-newline'),
];

const writings: readonly Case[] = [
  slip('hexadecimal in capitals, encoded', hex.toUpperCase(), 'sig-double-encoded'),
  slip('a line of hexadecimal, encoded', `${hex}\n`, 'sig-double-encoded'),
  slip('what openssl prints, encoded', `SHA2-256(stdin)= ${hex}\n`, 'sig-double-encoded'),
  slip('what older ones print, encoded', `(stdin)= ${hex}\n`, 'sig-double-encoded'),
  slip('a string of bytes as UTF-8', mac(input).toString('latin1'), 'sig-double-encoded'),
];

/** WebCrypto has neither MD5 nor SHA-224; of their length, nothing is named that isn't so. */
const hashes: readonly Case[] = [
  slip('SHA-1', mac(input, 'sha1'), 'sig-wrong-hash'),
  slip('SHA-384', mac(input, 'sha384'), 'sig-wrong-hash'),
  slip('MD5', mac(input, 'md5'), 'signature-mismatch'),
  slip('SHA-224', mac(input, 'sha224'), 'signature-mismatch'),
  slip('the later half', mac(input).subarray(16), 'signature-mismatch'),
  ...[10, 16, 20, 28, 31].map((length) =>
    slip(`its first ${length} bytes`, mac(input).subarray(0, length), 'token-truncated'),
  ),
];

export const signatureSlips: readonly Case[] = [...texts, ...writings, ...hashes];
