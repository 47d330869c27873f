/**
 * Points of the curves y^2 = x^3 + ax + b over a prime field, for public values only: nothing here takes the same time for
 * every input, and what it finds is verified by others.
 */
import { inverse, modulo, power } from './integers.ts';

export interface Curve {
  readonly p: bigint;
  readonly a: bigint;
  readonly b: bigint;
  /** The base point: x, and whether y is odd; and its order. */
  readonly g: readonly [x: bigint, parity: bigint];
  readonly n: bigint;
}
export type Affine = readonly [x: bigint, y: bigint];
/** Jacobian coordinates: (X / Z^2, Y / Z^3); Z is 0 at infinity. */
type Point = readonly [x: bigint, y: bigint, z: bigint];

const INFINITY: Point = [1n, 1n, 0n];

const P256 = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const P384 =
  0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn;
const P521 = 2n ** 521n - 1n;

/** SP 800-186 section 3.2.1, SEC 2 section 2.4.1 for secp256k1. */
export const CURVES: Readonly<Record<string, Curve>> = {
  'P-256': {
    p: P256,
    a: P256 - 3n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    g: [0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n, 1n],
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  },
  'P-384': {
    p: P384,
    a: P384 - 3n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    g: [
      0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
      1n,
    ],
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  },
  'P-521': {
    p: P521,
    a: P521 - 3n,
    b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
    g: [
      0xc6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
      0n,
    ],
    n: 0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
  },
  secp256k1: {
    p: 2n ** 256n - 2n ** 32n - 977n,
    a: 0n,
    b: 7n,
    g: [0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n, 0n],
    n: 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n,
  },
};

const double = ([x, y, z]: Point, { p, a }: Curve): Point => {
  if (z === 0n || y === 0n) return INFINITY;
  const yy = (y * y) % p;
  const s = (4n * x * yy) % p;
  const m = (3n * x * x + a * power(z, 4n, p)) % p;
  const x3 = modulo(m * m - 2n * s, p);
  return [x3, modulo(m * (s - x3) - 8n * yy * yy, p), (2n * y * z) % p];
};

const add = (left: Point, right: Point, curve: Curve): Point => {
  const { p } = curve;
  const [x1, y1, z1] = left;
  const [x2, y2, z2] = right;
  if (z1 === 0n) return right;
  if (z2 === 0n) return left;
  const [zz1, zz2] = [(z1 * z1) % p, (z2 * z2) % p];
  const u1 = (x1 * zz2) % p;
  const s1 = (y1 * zz2 * z2) % p;
  const h = modulo(x2 * zz1 - u1, p);
  const r = modulo(y2 * zz1 * z1 - s1, p);
  if (h === 0n) return r === 0n ? double(left, curve) : INFINITY;
  const hh = (h * h) % p;
  const hhh = (hh * h) % p;
  const v = (u1 * hh) % p;
  const x3 = modulo(r * r - hhh - 2n * v, p);
  return [x3, modulo(r * (v - x3) - s1 * hhh, p), (z1 * z2 * h) % p];
};

/** y^2 = x^3 + ax + b. */
export const isOnCurve = ([x, y]: Affine, { p, a, b }: Curve): boolean =>
  modulo(y * y - x ** 3n - a * x - b, p) === 0n;

/** The two points above an x, or none. Every p here is 3 mod 4, so a root is one power (SEC 1 section 2.3.4). */
export const pointsAbove = (x: bigint, curve: Curve): readonly Affine[] => {
  const { p, a, b } = curve;
  const y = power(modulo(x ** 3n + a * x + b, p), (p + 1n) / 4n, p);
  if (!isOnCurve([x, y], curve)) return [];
  return [
    [x, y],
    [x, p - y],
  ];
};

/** The y above an x that is even (0) or odd (1), SEC 1 section 2.3.4. */
export const rootAbove = (x: bigint, parity: bigint, curve: Curve): bigint | null =>
  pointsAbove(x, curve).find(([, y]) => y % 2n === parity)?.[1] ?? null;

/** u * G + v * point; null at infinity. Both factors at once (Shamir's trick). */
export const combine = (u: bigint, v: bigint, point: Affine, curve: Curve): Affine | null => {
  const { p, g } = curve;
  const [base, other]: readonly [Point, Point] = [
    [g[0], rootAbove(...g, curve) ?? 0n, 1n],
    [...point, 1n],
  ];
  const summands = [INFINITY, base, other, add(base, other, curve)];
  let sum = INFINITY;
  for (let bit = BigInt(p.toString(2).length); bit >= 0n; bit--) {
    const which = Number((u >> bit) & 1n) + 2 * Number((v >> bit) & 1n);
    sum = add(double(sum, curve), summands[which] ?? INFINITY, curve);
  }
  const [x, y, z] = sum;
  if (z === 0n) return null;
  const inverted = inverse(z, p);
  return [(x * inverted ** 2n) % p, (y * inverted ** 3n) % p];
};
