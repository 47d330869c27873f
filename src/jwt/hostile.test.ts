import { rsaA, secret } from '#content/keys/keys.ts';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import type { Draft } from './model.ts';
import { emptyDraft, readInquiry } from './read/inquiry.ts';

const NOW = 1_790_000_000;
const draftOf = (change: Partial<Draft>): Draft => ({ ...emptyDraft(NOW), ...change });
const verdictOf = async (change: Partial<Draft>) => (await diagnose(draftOf(change), {})).verdict;

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const hs256 = (header: object, claims: object, key: string) => {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
};

/** A small generator with a seed (mulberry32): the same hundred thousand on every run. */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const ALPHABET =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. \n%{"\u200b\u00e9';

const mutate = (text: string, random: () => number): string => {
  const at = Math.floor(random() * text.length);
  const other = ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
  const rest = [
    text.slice(0, at) + other + text.slice(at + 1),
    text.slice(0, at) + other + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at),
    text.slice(at) + text.slice(0, at),
    text + other,
    other + text,
  ];
  return rest[Math.floor(random() * rest.length)] ?? text;
};

describe('a changed token is never accepted', () => {
  const good = hs256({ alg: 'HS256', typ: 'JWT' }, { sub: 'a', exp: NOW + 60 }, secret);

  test('the token itself is (so the count below can fail)', async () => {
    expect(await verdictOf({ token: good, key: secret })).toBe('accepted');
    expect(await verdictOf({ token: ` ${good}\n`, key: secret })).toBe('accepted');
  });

  test('100,000 mutations, none accepted, none throws', { timeout: 300_000 }, async () => {
    const random = randomFrom(20_260_921);
    const accepted: string[] = [];
    let tried = 0;
    while (tried < 100_000) {
      let token = mutate(good, random);
      if (random() < 0.3) token = mutate(token, random);
      if (token.trim() === good) continue;
      tried += 1;
      if ((await verdictOf({ token, key: secret })) === 'accepted') accepted.push(token);
    }
    expect(accepted).toEqual([]);
  });
});

describe('any input has a report', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.base64String(), { maxLength: 6 }).map((parts) => parts.join('.')),
    fc.record({ alg: fc.anything(), kid: fc.anything() }).map((header) => {
      try {
        return `${encode(header)}.${encode({ exp: 1 })}.AA`;
      } catch {
        return 'ey';
      }
    }),
    fc.constantFrom(
      rsaA.spki,
      JSON.stringify(rsaA.jwk),
      '{"keys":[null,1,{}]}',
      '{"kty":"RSA","n":"AA","e":"AA"}',
    ),
  );

  test('nothing throws, and what is not verified is not accepted', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (token, key, text) => {
        const change = {
          token,
          key,
          issuer: text,
          audience: text,
          algorithms: text,
          tolerance: text,
          at: text,
        };
        const report = await diagnose(draftOf(change), {});
        expect(report.outcomes).toHaveLength(11);
        expect(report.verdict).not.toBe('accepted');
      }),
      { numRuns: 1500 },
    );
  });

  test('more than 1 MiB is refused by name, unread', () => {
    const { token, key } = readInquiry(
      draftOf({ token: `ey${'a'.repeat(1_048_576)}`, key: 'a'.repeat(1_048_577) }),
    );
    expect(token).toMatchObject({ inputFlaw: 'too-large', parts: [] });
    expect(key).toMatchObject({ flaw: 'too-large', keys: [] });
  });

  test.each([
    ['.'],
    ['ey.'],
    ['eyJ'],
    ['a '],
    ['[['],
    ['{"a":'],
    ['%25'],
    ['-----BEGIN '],
    ['"'],
    ['= '],
  ])('a megabyte of %j is read without a stack or a backtrack running away', (unit) => {
    const text = unit.repeat(Math.floor(1_048_576 / unit.length));
    expect(readInquiry(draftOf({ token: text, key: text })).token.kind).toBe('unreadable');
  });
});

describe('the strict layer', () => {
  const claims = { exp: NOW + 60 };

  test('a key is never used under an algorithm of the token’s choosing (RFC 8725 section 2.1)', async () => {
    for (const key of [rsaA.spki, `${rsaA.spki}\n`, JSON.stringify(rsaA.jwk)]) {
      const token = hs256({ alg: 'HS256' }, claims, key);
      const { verdict, outcomes } = await diagnose(draftOf({ token, key }), {});
      expect(verdict).toBe('rejected');
      expect(outcomes.find(({ check }) => check === 'key')).toMatchObject({
        says: 'type-mismatch',
      });
    }
  });

  test('a key that the token itself carries is not trusted (RFC 8725 section 3.10)', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const header = {
      alg: 'RS256',
      jwk: publicKey.export({ format: 'jwk' }),
      jku: 'https://evil.example/jwks',
    };
    const input = `${encode(header)}.${encode(claims)}`;
    const token = `${input}.${sign('sha256', Buffer.from(input), privateKey).toString('base64url')}`;
    expect(await verdictOf({ token })).toBe('cannot-tell');
    expect(await verdictOf({ token, key: rsaA.spki })).toBe('rejected');
  });

  test.each(['none', 'None', 'NONE', 'nOnE', ' none', 'none\u0000'])(
    'alg %j is rejected',
    async (alg) => {
      const token = `${encode({ alg })}.${encode(claims)}.`;
      expect(await verdictOf({ token, key: rsaA.spki, algorithms: alg })).toBe('rejected');
    },
  );

  test.each([
    ['all zeros', (length: number) => Buffer.alloc(length)],
    ['all ones', (length: number) => Buffer.alloc(length, 0xff)],
    [
      'r = 1, s = 1',
      (length: number) =>
        Buffer.alloc(length)
          .fill(1, length / 2 - 1, length / 2)
          .fill(1, length - 1),
    ],
  ])('an ECDSA signature of %s is rejected (CVE-2022-21449)', async (_, make) => {
    for (const [alg, namedCurve, length] of [
      ['ES256', 'P-256', 64],
      ['ES384', 'P-384', 96],
      ['ES512', 'P-521', 132],
    ] as const) {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve });
      const token = `${encode({ alg })}.${encode(claims)}.${make(length).toString('base64url')}`;
      const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
      expect(await verdictOf({ token, key })).toBe('rejected');
    }
  });
});
