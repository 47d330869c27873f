/** Ed25519 signatures out of range, and keys and points of small order (RFC 8032 sections 5.1.7 and 8.4). */
import { ed25519A } from '#content/keys/keys.ts';
import type { Attack, Family } from './attack.ts';
import { draft, inputOf, privateKey, signatureOf, withSignature } from './forge.ts';

/** The order of the base point. */
const L = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;

const input = inputOf({ alg: 'EdDSA' });
const good = signatureOf('EdDSA', input, privateKey('ed25519A'));

const little = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
const toLittle = (value: bigint): Buffer =>
  Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();

const r = good.subarray(0, 32);
const s = little(good.subarray(32));

/** All encodings of the points whose order divides 8, canonical or not. */
const SMALL = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map((hex) => Buffer.from(hex, 'hex'));

const attack = (name: string, signature: Uint8Array, cve?: string): Attack => ({
  name,
  ...(cve ? { cve } : {}),
  draft: draft(withSignature(input, signature), ed25519A.spki),
  fails: 'signature',
});

const multiples = [1n, 2n, 7n].map((times) =>
  attack(
    times === 1n ? 'S + L' : `S + ${times} L`,
    Buffer.concat([r, toLittle(s + times * L)]),
    times === 1n ? 'CVE-2020-36843' : 'CVE-2024-48949',
  ),
);

const ranges: readonly Attack[] = [
  attack('all zeros', Buffer.alloc(64)),
  attack('all bits set', Buffer.alloc(64, 0xff)),
  attack('S = 0', Buffer.concat([r, toLittle(0n)])),
  attack('S = L', Buffer.concat([r, toLittle(L)])),
  attack('S = L - 1', Buffer.concat([r, toLittle(L - 1n)])),
  attack('S before R', Buffer.concat([good.subarray(32), r])),
  attack('the sign of R changed', Buffer.from(good).fill((good[31] ?? 0) ^ 0x80, 31, 32)),
  attack('one byte short', good.subarray(0, 63)),
  attack('one byte long', Buffer.concat([good, Buffer.alloc(1)])),
  attack('R alone', r),
  attack('twice', Buffer.concat([good, good])),
];

const points = SMALL.map((point, index) =>
  attack(`R of small order, ${index + 1}`, Buffer.concat([point, Buffer.alloc(32)])),
);

/**
 * Under a key of small order, a constant verifies for many texts: R = A, S = 0 wherever h is a multiple of A's order
 * less one. So no signature under it says anything, and the key itself has to be refused.
 */
const keys = SMALL.flatMap((point, index) =>
  [SMALL[0], point].map((forged, which): Attack => {
    const key = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') });
    const signature = Buffer.concat([forged ?? point, Buffer.alloc(32)]);
    return {
      name: `a key of small order, ${index + 1}, R = ${which === 0 ? 'the neutral point' : 'the key'}`,
      draft: draft(withSignature(input, signature), key),
      fails: 'signature',
    };
  }),
);

export const edwards: Family = {
  name: 'Ed25519 signatures and keys',
  control: draft(withSignature(input, good), ed25519A.spki),
  attacks: [...multiples, ...ranges, ...points, ...keys],
};
