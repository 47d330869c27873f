/**
 * Mints a sample's token with a test key: `npm run sign -- --key rsaA --claims '{"aud":"other"}'`.
 *
 *   --key NAME        a key of content/keys/private.json (default rsaA)
 *   --alg ALG         the header's alg (default: the key's)
 *   --sign-as ALG     sign under another algorithm than the header says
 *   --header JSON     header parameters to add or change; null removes one
 *   --claims JSON     claims to add or change; null removes one
 *   --payload TEXT    this payload instead of claims
 *   --der             leave an ECDSA signature in DER, as OpenSSL makes it
 *   --over FORM       sign something else than the signing input: newline, payload, json, digest or padded
 *   --salt N          PSS salt length in bytes (default: as long as the hash)
 */
import {
  constants,
  createHash,
  createHmac,
  createPrivateKey,
  sign,
  type JsonWebKey,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** The moment at which samples are judged: 2026-09-21T14:13:20Z. */
const NOW = 1_790_000_000;
const CLAIMS = {
  iss: 'https://example.com',
  sub: 'user-1234',
  aud: 'api.example.com',
  iat: NOW - 200,
  exp: NOW + 3400,
};

type Members = Record<string, unknown>;

const { values: options } = parseArgs({
  options: {
    key: { type: 'string', default: 'rsaA' },
    alg: { type: 'string' },
    'sign-as': { type: 'string' },
    header: { type: 'string', default: '{}' },
    claims: { type: 'string', default: '{}' },
    payload: { type: 'string' },
    der: { type: 'boolean', default: false },
    over: { type: 'string' },
    salt: { type: 'string' },
  },
});

const merge = (base: Members, change: string): Members =>
  Object.fromEntries(
    Object.entries({ ...base, ...(JSON.parse(change) as Members) }).filter(
      ([, value]) => value !== null,
    ),
  );

const encode = (text: string): string => Buffer.from(text).toString('base64url');

const signWith = (alg: string, jwk: JsonWebKey, data: Buffer): Buffer => {
  const hash = `sha${alg.slice(2, 5)}`;
  if (alg.startsWith('HS'))
    return createHmac(hash, Buffer.from(String(jwk.k), 'base64url'))
      .update(data)
      .digest();
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  if (alg === 'EdDSA' || alg === 'Ed25519') return sign(null, data, key);
  if (alg.startsWith('ES'))
    return sign(hash, data, { key, dsaEncoding: options.der ? 'der' : 'ieee-p1363' });
  if (alg.startsWith('RS')) return sign(hash, data, key);
  const saltLength =
    options.salt === undefined ? constants.RSA_PSS_SALTLEN_DIGEST : Number(options.salt);
  return sign(hash, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });
};

const pad = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '=');

/** What people sign by mistake. */
const over = (form: string | undefined, header: string, payload: string): Buffer => {
  const [left, right] = [header, payload].map(encode) as [string, string];
  const input = `${left}.${right}`;
  if (form === 'digest') return createHash('sha256').update(input).digest();
  const forms: Readonly<Record<string, string>> = {
    newline: `${input}\n`,
    payload: right,
    json: `${header}.${payload}`,
    padded: `${pad(left)}.${pad(right)}`,
  };
  return Buffer.from(forms[form ?? ''] ?? input);
};

const keys = JSON.parse(
  readFileSync(new URL('../../content/keys/private.json', import.meta.url), 'utf8'),
) as Record<string, JsonWebKey & { alg: string; kid?: string }>;
const jwk = keys[options.key];
if (!jwk)
  throw new Error(
    `no such key: ${options.key}; there are ${Object.keys(keys).slice(1).join(', ')}`,
  );

const alg = options.alg ?? jwk.alg;
const header = merge({ alg, typ: 'JWT', ...(jwk.kid ? { kid: jwk.kid } : {}) }, options.header);
const payload = options.payload ?? JSON.stringify(merge(CLAIMS, options.claims));
const signingInput = `${encode(JSON.stringify(header))}.${encode(payload)}`;
const signature =
  alg === 'none' && options['sign-as'] === undefined
    ? Buffer.alloc(0)
    : signWith(options['sign-as'] ?? alg, jwk, over(options.over, JSON.stringify(header), payload));
process.stdout.write(`${signingInput}.${signature.toString('base64url')}\n`);
