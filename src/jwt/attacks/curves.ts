/** The curves of ECDSA (SP 800-186 section 3.2.1, SEC 2 section 2.4.1), each with the test key on it. */

export interface Curve {
  readonly alg: string;
  readonly name: 'p256A' | 'p384' | 'p521' | 'secp256k1';
  readonly bytes: number;
  /** The order of the base point, and the field's prime. */
  readonly n: bigint;
  readonly p: bigint;
}

export const CURVES: readonly Curve[] = [
  {
    alg: 'ES256',
    name: 'p256A',
    bytes: 32,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
  },
  {
    alg: 'ES384',
    name: 'p384',
    bytes: 48,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
  },
  {
    alg: 'ES512',
    name: 'p521',
    bytes: 66,
    n: 0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    p: 2n ** 521n - 1n,
  },
  {
    alg: 'ES256K',
    name: 'secp256k1',
    bytes: 32,
    n: 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n,
    p: 2n ** 256n - 2n ** 32n - 977n,
  },
];
