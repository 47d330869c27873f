import { constants, createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import { openLab } from './lab/lab.ts';
import type { Draft, Outcome } from './model.ts';
import { emptyDraft, readInquiry } from './read/inquiry.ts';
import * as rfc7515 from './vectors/rfc7515.ts';
import * as rfc7520 from './vectors/rfc7520.ts';
import * as rfc7638 from './vectors/rfc7638.ts';
import * as rfc7797 from './vectors/rfc7797.ts';
import * as rfc8037 from './vectors/rfc8037.ts';
import type { Vector } from './vectors/vector.ts';

/** The examples of the RFCs behave as the RFCs say. */

const draftOf = ({ token, jwk }: Vector, change: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(rfc7515.EXP - 1),
  token,
  key: JSON.stringify(jwk),
  ...change,
});

const failuresOf = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes
    .filter(({ result }) => result === 'failed')
    .map(({ check, says }) => `${check}: ${says}`);

/** The text with one bit of one byte of its signature changed, in canonical Base64URL. */
const spoil = (token: string, at: number): string => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return `${header}.${payload}.${bytes.toString('base64url')}`;
};

/** Another implementation than the one that is on trial: OpenSSL, through node:crypto. */
const verifies = ({ token, jwk, signingInput }: Vector): boolean => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg: string };
  const input = Buffer.from(signingInput ?? `${header}.${payload}`);
  const given = Buffer.from(signature, 'base64url');
  const hash = `sha${alg.slice(2)}`;
  if (alg.startsWith('HS')) {
    const mac = createHmac(hash, Buffer.from(jwk['k'] ?? '', 'base64url'))
      .update(input)
      .digest();
    return timingSafeEqual(mac, given);
  }
  const key = {
    key: createPublicKey({ key: jwk, format: 'jwk' }),
    dsaEncoding: 'ieee-p1363',
    ...(alg.startsWith('PS') ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {}),
  } as const;
  return verify(alg === 'EdDSA' ? null : hash, input, key, given);
};

const signed = [...rfc7515.signed, ...rfc7520.signed, ...rfc7797.signed, ...rfc8037.signed];

describe.each(signed)('$name', (vector) => {
  test('is what OpenSSL verifies, so it has been copied right', () => {
    expect(verifies(vector)).toBe(true);
  });

  test('passes the signature check, and fails where the RFC signs no claims set', async () => {
    const { outcomes, verdict } = await diagnose(draftOf(vector), {});
    expect(outcomes.find(({ check }) => check === 'signature')?.result).toBe('passed');
    expect(failuresOf(outcomes)).toEqual(vector.fails);
    expect(verdict).toBe(vector.fails.length > 0 ? 'rejected' : 'accepted');
  });

  test.each(['first', 'last'])('with its %s signature byte changed, fails it', async (place) => {
    const last = Buffer.from(vector.token.split('.')[2] ?? '', 'base64url').length - 1;
    const token = spoil(vector.token, place === 'first' ? 0 : last);
    const { outcomes, verdict } = await diagnose(draftOf(vector, { token }), {});
    expect(failuresOf(outcomes)).toEqual(['signature: mismatch', ...vector.fails]);
    expect(verdict).toBe('rejected');
  });
});

test.each(rfc7515.signed.slice(0, 3))('$name expires in the second it names', async (vector) => {
  const { outcomes } = await diagnose(draftOf(vector, { at: String(rfc7515.EXP) }), {});
  expect(failuresOf(outcomes)).toEqual(['time: expired']);
});

test('RFC 7515 A.5: an unsecured JWT is rejected, even where the list allows "none"', async () => {
  for (const algorithms of ['', 'none', 'HS256']) {
    const { outcomes } = await diagnose(draftOf(rfc7515.unsecured, { algorithms }), {});
    expect(failuresOf(outcomes)).toEqual(rfc7515.unsecured.fails);
  }
});

describe('RFC 7797 4.2: b64 false', () => {
  const { unencoded } = rfc7797;

  test('is rejected as a JWT, by name', async () => {
    const { outcomes, verdict } = await diagnose(draftOf(unencoded), {});
    expect(failuresOf(outcomes)).toEqual(unencoded.fails);
    expect(outcomes.find(({ check }) => check === 'header')?.facts).toEqual({ names: ['b64'] });
    expect(verdict).toBe('rejected');
  });

  test('is a sound JWS: its signature covers the payload as it stands', async () => {
    const inquiry = readInquiry(draftOf(unencoded));
    const [key] = inquiry.key.keys;
    if (!key) throw new Error('no key');
    const lab = openLab(inquiry);
    const { signingInput = '' } = unencoded;
    expect(verifies(unencoded)).toBe(true);
    expect(await lab.attempt({ key, signingInput })).toBe('verified');
    expect(await lab.attempt({ key, signingInput: `${signingInput} ` })).toBe('refuted');
  });

  test('without crit it is named as well (section 7)', async () => {
    const header = Buffer.from('{"alg":"HS256","b64":false}').toString('base64url');
    const token = unencoded.token.replace(/^[^.]+/, header);
    const { outcomes } = await diagnose(draftOf(unencoded, { token }), {});
    expect(failuresOf(outcomes)).toEqual(['header: b64', 'claims: empty']);
  });
});

test.each([
  ['RFC 7638 3.1', rfc7638.thumbprint],
  ['RFC 8037 A.3', rfc8037.thumbprint],
])('%s: the thumbprint', async (_, { jwk, is }) => {
  const lab = openLab(readInquiry(emptyDraft(0)));
  const key = lab.readKey(JSON.stringify(jwk)).keys[0];
  if (!key) throw new Error('no key');
  expect(await lab.thumbprint(key)).toBe(is);
  const other = lab.readKey(JSON.stringify({ ...jwk, e: 'Aw', x: `A${'A'.repeat(42)}` })).keys[0];
  if (!other) throw new Error('no other key');
  expect(await lab.thumbprint(other)).not.toBe(is);
});
