/** The JWS algorithms (RFC 7518 section 3.1, RFC 8037, RFC 8812, RFC 9864, FIPS 204) and what a key must be to serve them. */

export type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** Bytes of a digest (FIPS 180-4). */
export const DIGEST_BYTES: Readonly<Record<Hash, number>> = {
  'SHA-1': 20,
  'SHA-256': 32,
  'SHA-384': 48,
  'SHA-512': 64,
};

export interface Algorithm {
  readonly id: string;
  readonly family: 'HMAC' | 'PKCS1' | 'PSS' | 'ECDSA' | 'EdDSA' | 'ML-DSA';
  readonly kty: 'oct' | 'RSA' | 'EC' | 'OKP' | 'AKP';
  readonly crv: string | null;
  readonly hash: Hash | null;
  /** Bytes of a signature; null where it follows the key (RSA). */
  readonly signatureLength: number | null;
  /** WebCrypto has it in every current browser. */
  readonly everywhere: boolean;
}

const hashOf = (bits: string): Hash => `SHA-${bits}` as Hash;

const sized = (bits: '256' | '384' | '512'): readonly Algorithm[] => {
  const hash = hashOf(bits);
  const curve = { '256': 'P-256', '384': 'P-384', '512': 'P-521' }[bits];
  const ecBytes = { '256': 64, '384': 96, '512': 132 }[bits];
  const common = { hash, everywhere: true };
  return [
    {
      ...common,
      id: `HS${bits}`,
      family: 'HMAC',
      kty: 'oct',
      crv: null,
      signatureLength: Number(bits) / 8,
    },
    { ...common, id: `RS${bits}`, family: 'PKCS1', kty: 'RSA', crv: null, signatureLength: null },
    { ...common, id: `PS${bits}`, family: 'PSS', kty: 'RSA', crv: null, signatureLength: null },
    {
      ...common,
      id: `ES${bits}`,
      family: 'ECDSA',
      kty: 'EC',
      crv: curve,
      signatureLength: ecBytes,
    },
  ];
};

const edwards = (
  id: string,
  crv: string | null,
  length: number,
  everywhere: boolean,
): Algorithm => ({
  id,
  family: 'EdDSA',
  kty: 'OKP',
  crv,
  hash: null,
  signatureLength: length,
  everywhere,
});

const lattice = (id: string, length: number): Algorithm => ({
  id,
  family: 'ML-DSA',
  kty: 'AKP',
  crv: null,
  hash: null,
  signatureLength: length,
  everywhere: false,
});

const ALL: readonly Algorithm[] = [
  ...sized('256'),
  ...sized('384'),
  ...sized('512'),
  edwards('EdDSA', 'Ed25519', 64, true),
  edwards('Ed25519', 'Ed25519', 64, true),
  edwards('Ed448', 'Ed448', 114, false),
  {
    id: 'ES256K',
    family: 'ECDSA',
    kty: 'EC',
    crv: 'secp256k1',
    hash: 'SHA-256',
    signatureLength: 64,
    everywhere: false,
  },
  lattice('ML-DSA-44', 2420),
  lattice('ML-DSA-65', 3309),
  lattice('ML-DSA-87', 4627),
];

const BY_ID = new Map(ALL.map((algorithm) => [algorithm.id, algorithm]));

/** The algorithm of that name; undefined if it is none we know. Names are case-sensitive (RFC 7515 section 4.1.1). */
export const algorithmOf = (id: unknown): Algorithm | undefined =>
  typeof id === 'string' ? BY_ID.get(id) : undefined;

/** EdDSA leaves the curve to the key (RFC 8037 section 3.1); the others name it. */
export const servesAlgorithm = (kty: string, crv: string | null, algorithm: Algorithm): boolean =>
  kty === algorithm.kty &&
  (algorithm.crv === null ||
    crv === algorithm.crv ||
    (algorithm.id === 'EdDSA' && crv === 'Ed448'));
