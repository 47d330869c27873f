/** RSA signatures and keys that a careless verifier takes (RFC 8017 sections 3.1, 5.2.2, 8.1.2, 8.2.2 and 9). */
import { constants, createHash, createPublicKey, privateEncrypt, sign } from 'node:crypto';
import { rsaA, rsaB } from '#content/keys/keys.ts';
import type { Attack, Family } from './attack.ts';
import { draft, encode, inputOf, mint, privateKey, signatureOf, withSignature } from './forge.ts';

const key = privateKey('rsaA');
const big = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const n = big(Buffer.from(rsaA.jwk.n, 'base64url'));
const fixed = (value: bigint, bytes = 256): Buffer =>
  Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');

const input = inputOf({ alg: 'RS256' });
const good = signatureOf('RS256', input, key);
const pss = inputOf({ alg: 'PS256' });
const goodPss = signatureOf('PS256', pss, key);

const attack = (name: string, signature: Uint8Array, text = input): Attack => ({
  name,
  draft: draft(withSignature(text, signature), rsaA.spki),
  fails: 'signature',
});

const values: readonly Attack[] = [
  attack('s = 0', fixed(0n)),
  attack('s = 1', fixed(1n)),
  attack('s = n - 1', fixed(n - 1n)),
  attack('s = n', fixed(n)),
  attack('all bits set', Buffer.alloc(256, 0xff)),
  attack('s + n', fixed(big(good) + n, 257)),
  attack('s + n, cut to its length', fixed((big(good) + n) % 256n ** 256n)),
  attack('n - s', fixed(n - big(good))),
  attack('a leading zero', Buffer.concat([Buffer.alloc(1), good])),
  attack('one byte short', good.subarray(0, 255)),
  attack('one byte long', Buffer.concat([good, Buffer.alloc(1)])),
  attack('little-endian', Buffer.from(good).reverse()),
  attack('PS256: s + n', fixed(big(goodPss) + n, 257), pss),
  attack('PS256: all zeros', Buffer.alloc(256), pss),
];

/** Other encodings of the message, signed with the right key. */
const INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const rawSign = (encoded: Buffer): Buffer =>
  privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encoded);
const padded = (info: Buffer, ff = 253 - info.length): Buffer =>
  Buffer.concat([Buffer.of(0, 1), Buffer.alloc(ff, 0xff), Buffer.of(0), info]);
const withinEnd = (head: Buffer): Buffer => Buffer.concat([head, Buffer.alloc(256 - head.length)]);
const ownHash = Buffer.concat([INFO, digest(input)]);
/** DigestInfo without the NULL that RFC 8017 appendix B.1 asks for. */
const noNull = Buffer.concat([
  Buffer.from('302f300b0609608648016503040201', 'hex'),
  Buffer.from('0420', 'hex'),
  digest(input),
]);

const encodings: readonly Attack[] = [
  attack('no DigestInfo', rawSign(padded(digest(input)))),
  attack('a DigestInfo without NULL', rawSign(padded(noNull))),
  attack('padding of eight bytes, then garbage', rawSign(withinEnd(padded(ownHash, 8)))),
  attack('padding of no byte, then garbage', rawSign(withinEnd(padded(ownHash, 0)))),
  attack('block type 2', rawSign(Buffer.from(padded(ownHash)).fill(2, 1, 2))),
  attack(
    'the digest without any padding',
    rawSign(Buffer.concat([Buffer.alloc(224), digest(input)])),
  ),
  ...['md5', 'sha1', 'sha384', 'sha512'].map((hash) =>
    attack(`${hash} under RS256`, sign(hash, Buffer.from(input), key)),
  ),
  ...[0, 20, 48, 64].map((saltLength) =>
    attack(
      `PS256 with a salt of ${saltLength} bytes`,
      sign('sha256', Buffer.from(pss), {
        key,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength,
      }),
      pss,
    ),
  ),
  attack('PS256 under RS256', signatureOf('PS256', input, key)),
  attack('RS256 under PS256', signatureOf('RS256', pss, key), pss),
];

const root = (value: bigint): bigint => {
  let [low, high] = [0n, 2n ** 700n];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (middle ** 3n < value) low = middle + 1n;
    else high = middle;
  }
  return low;
};
/** Bleichenbacher 2006: with e = 3, a cube root forges a short padding that garbage follows. */
const cube = fixed(root(big(withinEnd(padded(ownHash, 8)))));

const jwk = (modulus: bigint | string, e: string): string =>
  JSON.stringify({
    kty: 'RSA',
    n: typeof modulus === 'string' ? modulus : encode(fixed(modulus, 256)),
    e,
  });

/** Keys under which anyone can sign. */
const keys: readonly Attack[] = [
  ['e = 1, the encoded message itself', jwk(rsaA.jwk.n, 'AQ'), padded(ownHash)],
  ['e = 0', jwk(rsaA.jwk.n, 'AA'), good],
  ['e = 2', jwk(rsaA.jwk.n, 'Ag'), good],
  ['e = 65536', jwk(rsaA.jwk.n, 'AQAA'), good],
  ['e = n', jwk(rsaA.jwk.n, rsaA.jwk.n), good],
  ['n even', jwk(n - 1n, 'AQAB'), good],
  ['n = 1', jwk('AQ', 'AQAB'), Buffer.of(0)],
  ['n = 15', jwk('Dw', 'Aw'), Buffer.of(1)],
  ['n of 64 bits', jwk(encode(Buffer.alloc(8, 0xff)), 'AQAB'), Buffer.alloc(8, 1)],
  ['n = 0', jwk('AA', 'AQAB'), Buffer.alloc(1)],
].map(([name, text, signature]) => ({
  name: `a key with ${String(name)}`,
  draft: draft(withSignature(input, signature as Buffer), String(text)),
}));

export const rsa: Family = {
  name: 'RSA signatures and keys',
  control: draft(
    withSignature(pss, goodPss),
    createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
  ),
  attacks: [
    ...values,
    ...encodings,
    {
      name: 'e = 3, a cube root',
      cve: 'CVE-2006-4339',
      draft: draft(withSignature(input, cube), jwk(rsaA.jwk.n, 'Aw')),
      fails: 'signature',
    },
    ...keys,
    {
      name: 'the signature of another key',
      draft: draft(mint('RS256', key), rsaB.spki),
      fails: 'signature',
    },
  ],
};
