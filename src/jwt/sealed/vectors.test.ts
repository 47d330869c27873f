import { describe, expect, test } from 'vitest';
import { unseal } from '../lab/unseal.ts';
import { emptyDraft, readInquiry } from '../read/inquiry.ts';
import * as rfc7516 from '../vectors/rfc7516.ts';
import * as rfc7520 from '../vectors/rfc7520-jwe.ts';
import { changed, NOW, outcomesOf, structureOf } from './seal.ts';

/** The encrypted examples of the RFCs are opened with their keys, and not when one bit is changed. */

const flip = (bytes: Buffer): Buffer => {
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
  return bytes;
};

describe.each([...rfc7516.sealed, ...rfc7520.sealed])('$name', (vector) => {
  const draft = { token: vector.token, key: JSON.stringify(vector.jwk) };

  test('is opened with its key, or refused by its algorithm', async () => {
    const opened = vector.result === 'decrypted';
    const outcomes = await outcomesOf(draft);
    expect(outcomes['structure']).toBe(opened ? 'warned: decrypted' : 'failed: not-run');
    expect(outcomes['claims']).toBe(opened ? 'failed: not-json' : 'not-run: blocked');
  });

  test('holds what the RFC says', async () => {
    const { token } = await unseal(readInquiry({ ...emptyDraft(NOW), ...draft }));
    expect(token.payloadReading?.text ?? null).toBe(vector.content);
  });

  test.each([1, 2, 3, 4])('with one bit of part %i changed, is not opened', async (at) => {
    if (vector.result !== 'decrypted' || vector.token.split('.')[at] === '') return;
    const token = changed(vector.token, at, flip);
    expect(await structureOf({ ...draft, token })).toBe('failed: not-decrypted');
  });
});
