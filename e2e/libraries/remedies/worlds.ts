/** The settings in which a cure finds the key of a sample. */
import { createPublicKey, hash, type JsonWebKey } from 'node:crypto';
import { dirname } from 'node:path';
import type { Issuer } from '../world.ts';
import { file } from '../world.ts';

export type Settings = Readonly<Record<string, string>>;

interface Jwk extends JsonWebKey {
  readonly kid?: string;
}

const digest = (text: string): string => hash('sha256', text).slice(0, 16);

const isJson = (key: string): boolean => key.trimStart().startsWith('{');

const jwksOf = (key: string, kid: string): readonly Jwk[] => {
  if (!isJson(key)) return [{ ...createPublicKey(key).export({ format: 'jwk' }), kid }];
  const json = JSON.parse(key) as Jwk & { keys?: readonly Jwk[] };
  return json.keys ?? [json];
};

const pemOf = (jwk: Jwk): string =>
  createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' }) as string;

const asPem = (key: string): string => (isJson(key) ? pemOf(jwksOf(key, '')[0] ?? {}) : key);

/** One file for each key, named by its kid. */
const dirOf = (key: string, kid: string): string => {
  const folder = `samples/${digest(key + kid)}`;
  const files = isJson(key)
    ? jwksOf(key, kid).map((jwk) => file(`${folder}/${jwk.kid ?? kid}.pem`, pemOf(jwk)))
    : [file(`${folder}/${kid}.pem`, key)];
  return dirname(files[0] ?? '');
};

const fileOf = (key: string): string => file(`samples/${digest(key)}.key`, key);

const bodyOf = (key: string, kid: string): string =>
  isJson(key) && !key.includes('"kty"') ? key : JSON.stringify({ keys: jwksOf(key, kid) });

const secretKinds = ['same-secret', 'decode-secret', 'trim-secret'];
/** That of the code as it is published. */
export const publishedAlgOf = (kind: string): string =>
  secretKinds.includes(kind) ? 'HS256' : 'RS256';

/** `keys`: what the issuer serves, the later ones when it is asked again. */
export const settingsOf = (
  kind: string,
  alg: string,
  keys: readonly string[],
  kid: string,
  issuer: Issuer,
): Settings => {
  const [key = ''] = keys;
  switch (kind) {
    case 'key-by-kid':
      return { JWT_JWKS_URL: issuer.serve(...keys.map((one) => bodyOf(one, kid))) };
    case 'matching-key':
      return { JWT_KEYS_DIR: dirOf(key, kid) };
    case 'key-for-algorithm':
      return { JWT_ALGORITHM: alg, JWT_KEY_FILE: fileOf(asPem(key)) };
    case 'pem-newlines':
      return { JWT_PUBLIC_KEY: key };
  }
  if (secretKinds.includes(kind)) return { JWT_SECRET: key };
  return { JWT_PUBLIC_KEY_FILE: fileOf(asPem(key)) };
};
