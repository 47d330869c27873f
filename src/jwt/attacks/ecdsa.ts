/** ECDSA signatures out of range, of the wrong length or in another form (RFC 7518 section 3.4, FIPS 186-5 section 6.4.2). */
import { createPublicKey, sign } from 'node:crypto';
import type { Attack, Family } from './attack.ts';
import { CURVES, type Curve } from './curves.ts';
import { draft, encode, inputOf, privateKey, signatureOf, withSignature } from './forge.ts';

const fixed = (value: bigint, bytes: number): Buffer =>
  Buffer.from(
    value
      .toString(16)
      .padStart(bytes * 2, '0')
      .slice(-bytes * 2),
    'hex',
  );

const pemOf = ({ name }: Curve): string =>
  createPublicKey(privateKey(name)).export({ type: 'spki', format: 'pem' }).toString();

const attack = (
  curve: Curve,
  name: string,
  signature: Uint8Array | string,
  cve?: string,
): Attack => ({
  name: `${curve.alg}: ${name}`,
  ...(cve ? { cve } : {}),
  draft: draft(withSignature(inputOf({ alg: curve.alg }), signature), pemOf(curve)),
  fails: 'signature',
});

const ranges = (curve: Curve): readonly Attack[] => {
  const { n, p, bytes } = curve;
  const most = 256n ** BigInt(bytes) - 1n;
  const pairs: readonly (readonly [string, bigint, bigint])[] = [
    ['r = 0, s = 0', 0n, 0n],
    ['r = 0, s = 1', 0n, 1n],
    ['r = 1, s = 0', 1n, 0n],
    ['r = 1, s = 1', 1n, 1n],
    ['r = n, s = n', n, n],
    ['r = n, s = 1', n, 1n],
    ['r = 1, s = n', 1n, n],
    ['r = n - 1, s = n - 1', n - 1n, n - 1n],
    ['r = p, s = 1', p, 1n],
    ['all bits set', most, most],
  ];
  return pairs.map(([name, r, s]) =>
    attack(curve, name, Buffer.concat([fixed(r, bytes), fixed(s, bytes)]), 'CVE-2022-21449'),
  );
};

/** What becomes of a good signature in the hands of another library. */
const shapes = (curve: Curve): readonly Attack[] => {
  const { alg, bytes, n } = curve;
  const input = inputOf({ alg });
  const good = signatureOf(alg, input, privateKey(curve.name));
  const [r, s] = [good.subarray(0, bytes), good.subarray(bytes)];
  const der = sign(`sha${alg.slice(2, 5)}`, Buffer.from(input), privateKey(curve.name));
  const zero = Buffer.alloc(1);
  const above = fixed(BigInt(`0x${r.toString('hex')}`) + n, bytes + 1);
  return [
    attack(curve, 'DER', der, 'CVE-2024-42461'),
    attack(curve, 'one byte short', good.subarray(0, -1)),
    attack(curve, 'one byte long', Buffer.concat([good, zero])),
    attack(curve, 'a leading zero', Buffer.concat([zero, good])),
    attack(
      curve,
      'each half with a leading zero',
      Buffer.concat([zero, r, zero, s]),
      'CVE-2024-42460',
    ),
    attack(curve, 'r alone', r),
    attack(curve, 's before r', Buffer.concat([s, r])),
    attack(curve, 'twice', Buffer.concat([good, good])),
    attack(curve, 'hexadecimal', good.toString('hex')),
    attack(curve, 'Base64 of Base64', encode(good.toString('base64'))),
    attack(
      curve,
      'r + n, cut to its length',
      Buffer.concat([above.subarray(1), s]),
      'CVE-2020-13822',
    ),
  ];
};

const first = CURVES[0];
const p256 = privateKey('p256A');
const input = inputOf({ alg: 'ES256' });
const goodP256 = signatureOf('ES256', input, p256);
const spki = createPublicKey(p256).export({ type: 'spki', format: 'pem' }).toString();

/** (r, n - s) verifies wherever (r, s) does: ECDSA is malleable by its nature, and JWS asks for no low s. */
const mirrored = (): string => {
  const s = BigInt(`0x${goodP256.subarray(32).toString('hex')}`);
  return withSignature(
    input,
    Buffer.concat([goodP256.subarray(0, 32), fixed((first?.n ?? 0n) - s, 32)]),
  );
};

export const ecdsa: Family = {
  name: 'ECDSA signatures',
  control: draft(withSignature(input, goodP256), spki),
  attacks: [
    ...CURVES.flatMap(ranges),
    ...CURVES.flatMap(shapes),
    {
      name: 'ES256: (r, n - s), which is a signature',
      draft: draft(mirrored(), spki),
      accepted: true,
    },
    {
      name: 'ES384 in the header, an ES256 signature and key',
      draft: draft(withSignature(inputOf({ alg: 'ES384' }), goodP256), spki),
      fails: 'key',
    },
  ],
};
