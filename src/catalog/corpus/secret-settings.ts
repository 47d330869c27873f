/** What configuration does to secrets. Where two causes tell the same story, both are right. */
import type { Patch } from '#jwt/model.ts';
import { caseOf, secrets, type Case, type TokenId } from './case.ts';
import { bySecret } from './scenes.ts';

const hmac = (id: TokenId, fault: string, more: Patch, ...accept: readonly string[]): Case =>
  caseOf(id, fault, { ...bySecret, ...more }, ...accept);

const sharedSecrets: readonly Case[] = [
  hmac('plain-hs256', 'read as Base64', { secretEncoding: 'base64' }, 'secret-base64-decoded'),
  hmac(
    'plain-hs256',
    'read as hexadecimal',
    { secretEncoding: 'hex' },
    'secret-hex',
    'secret-base64-decoded',
  ),
  hmac(
    'base64-decoded',
    'Base64 without padding',
    { key: secrets.base64.replace('=', '') },
    'secret-base64-decoded',
  ),
  hmac(
    'base64-decoded',
    'Base64 with a newline',
    { key: `${secrets.base64}\n` },
    'secret-base64-decoded',
    'secret-whitespace',
  ),
  hmac('hex-decoded', 'upper-case hexadecimal', { key: secrets.hex.toUpperCase() }, 'secret-hex'),
  hmac('plain-hs256', 'a tab at the end', { key: `${secrets.text}\t` }, 'secret-whitespace'),
  hmac('plain-hs256', 'a newline at the start', { key: `\n${secrets.text}` }, 'secret-whitespace'),
  hmac(
    'plain-hs256',
    'a quote at one end',
    { key: `${secrets.text}"` },
    'secret-quoted',
    'secret-wrong',
    'signature-mismatch',
    'payload-tampered',
  ),
  hmac(
    'plain-hs256',
    'quotes and a newline',
    { key: `"${secrets.text}"\n` },
    'secret-quoted',
    'secret-whitespace',
  ),
  hmac(
    'plain-hs256',
    'a whole line of .env',
    { key: `JWT_SECRET=${secrets.text}` },
    'secret-quoted',
  ),
  hmac(
    'plain-hs384',
    'full-width hyphens',
    { key: secrets.long.replaceAll('-', '－'), algorithms: 'HS384' },
    'secret-full-width',
  ),
];

export const secretSettings: readonly Case[] = [...sharedSecrets];
