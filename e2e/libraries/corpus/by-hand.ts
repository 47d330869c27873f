/** Tokens made with node:crypto and nothing else, as people write it who find libraries too much. */
import { constants, createHmac, createPrivateKey, sign } from 'node:crypto';

export interface Recipe {
  readonly alg: string;
  /** PEM of a private key, or the bytes of a secret. */
  readonly key: string | Uint8Array;
  /** Text stands as it is; without `alg`, that is added. */
  readonly header?: object | string;
  readonly payload: object | string | Uint8Array;
  /** Where the signer does something else than `alg` says. */
  readonly hash?: string;
  readonly pss?: boolean;
  readonly salt?: number;
  readonly der?: boolean;
  /** The payload that is signed, where it isn't the one that is sent. */
  readonly signed?: object | string;
  readonly signedHeader?: object;
  /** How the bytes of the signature become its part. */
  readonly write?: (signature: Buffer) => string;
  /** How the parts are encoded. */
  readonly encode?: (bytes: Buffer) => string;
}

const bytesOf = (value: object | string | Uint8Array): Buffer =>
  value instanceof Uint8Array
    ? Buffer.from(value)
    : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

const signatureOf = ({ alg, key, hash, pss, salt, der }: Recipe, input: string): Buffer => {
  const digest = hash ?? `sha${alg.slice(2, 5)}`;
  if (typeof key !== 'string') return createHmac(digest, key).update(input).digest();
  const privateKey = createPrivateKey(key);
  if (privateKey.asymmetricKeyType?.startsWith('ed'))
    return sign(null, Buffer.from(input), privateKey);
  if (privateKey.asymmetricKeyType === 'ec')
    return sign(digest, Buffer.from(input), {
      key: privateKey,
      dsaEncoding: der ? 'der' : 'ieee-p1363',
    });
  const isPss = pss ?? alg.startsWith('PS');
  return sign(digest, Buffer.from(input), {
    key: privateKey,
    padding: isPss ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING,
    ...(isPss ? { saltLength: salt ?? constants.RSA_PSS_SALTLEN_DIGEST } : {}),
  });
};

const url = (bytes: Buffer): string => bytes.toString('base64url');

export const byHand = (recipe: Recipe): string => {
  const {
    alg,
    header = { alg, typ: 'JWT' },
    payload,
    signed = payload,
    signedHeader = header,
  } = recipe;
  const encode = recipe.encode ?? url;
  const parts = (first: object | string, second: object | string | Uint8Array): string =>
    `${encode(bytesOf(first))}.${encode(bytesOf(second))}`;
  const signature = signatureOf(recipe, parts(signedHeader, signed));
  return `${parts(header, payload)}.${(recipe.write ?? encode)(signature)}`;
};
