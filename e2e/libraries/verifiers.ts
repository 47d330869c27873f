/** The verifier-side code: verify, jwks and the cures that verify; the settings of each, and what it is asked. */
import { rsaA, rsaB, secret, secretBase64 } from '#content/keys/keys.ts';
import type { Batch, Call, Exercise } from './exercise.ts';
import { goodClaims, mint, rsa } from './mint.ts';
import {
  accepted,
  address,
  answers,
  asIs,
  byKid,
  eachBreak,
  fiveSeconds,
  hs,
  refused,
  rs,
  schemes,
  signedBy,
  types,
  verifies,
  whole,
  withOwnKey,
  type Surroundings,
} from './questions.ts';
import { good } from './tokens.ts';
import { bothKeys, file, keysDir, publicKeyFile, rotatingKeys } from './world.ts';

const withFile = (calls: readonly Call[]): readonly Batch[] => [
  { settings: { JWT_PUBLIC_KEY_FILE: publicKeyFile() }, calls },
];

const withSecret = (text: string, calls: readonly Call[]): readonly Batch[] => [
  { settings: { JWT_SECRET: text }, calls },
];

const withUrl = (url: string, calls: readonly Call[]): readonly Batch[] => [
  { settings: { JWT_JWKS_URL: url }, calls },
];

const onlySecret = Buffer.from(secretBase64, 'base64');
const envPem = rsaA.spki.replaceAll('\n', '\\n');

/** Both settings, and each with the other's key. */
const ofAlgorithm = (around: Surroundings): readonly Batch[] => {
  const pem = file('key.pem', rsaA.spki);
  const text = file('key.txt', secret);
  const settings = (JWT_ALGORITHM: string, JWT_KEY_FILE: string) => ({
    JWT_ALGORITHM,
    JWT_KEY_FILE,
  });
  return [
    { settings: settings('RS256', pem), calls: rs(around) },
    { settings: settings('HS256', text), calls: hs(secret) },
    {
      settings: settings('RS256', text),
      calls: [verifies('a secret for RS256', good(), refused(/./))],
    },
  ];
};

export const verifiers = (around: Surroundings): Readonly<Record<string, Exercise>> => ({
  verify: () => withFile(rs(around, [...fiveSeconds(), withOwnKey()])),
  jwks: () =>
    withUrl(bothKeys(around.issuer), [
      verifies('good', good(), accepted),
      ...eachBreak(),
      ...fiveSeconds(),
      ...byKid(),
      withOwnKey(),
    ]),
  'matching-key': () => [
    {
      settings: { JWT_KEYS_DIR: keysDir() },
      calls: [verifies('good', good(), accepted), ...eachBreak(), ...byKid(), withOwnKey()],
    },
  ],
  'key-by-kid': () =>
    withUrl(rotatingKeys(around.issuer), [
      verifies(
        'previous key',
        mint({ alg: 'RS256', kid: rsaB.kid }, goodClaims(), rsa('rsaB')),
        accepted,
      ),
      verifies('rotated meanwhile', good(), accepted, 31),
      ...eachBreak(),
      verifies('unknown kid', good({}, { kid: 'nobody' }), refused(/kid|key/i)),
    ]),
  'same-secret': () => withSecret(secret, hs(secret, signedBy(around.hs256, asIs))),
  'decode-secret': () => withSecret(secretBase64, hs(onlySecret)),
  'trim-secret': () => withSecret(`${secret}\n`, hs(secret)),
  'pin-algorithms': () => withFile(rs(around)),
  'key-for-algorithm': () => ofAlgorithm(around),
  audience: () => withFile(rs(around)),
  issuer: () => withFile(rs(around)),
  tolerance: () => withFile(rs(around, fiveSeconds())),
  'refresh-token': () => withFile(answers()),
  'strip-prefix': () => withFile(rs(around, schemes(), (token) => `Bearer ${token}`)),
  'decode-once': () => withFile(rs(around, [], address)),
  'whole-token': () => withFile(whole()),
  'reject-none': () => withFile(rs(around)),
  'pem-newlines': () => [
    { settings: { JWT_PUBLIC_KEY: envPem }, calls: rs(around) },
    {
      settings: { JWT_PUBLIC_KEY: envPem.slice(0, 99) },
      calls: [verifies('cut PEM', good(), refused(/./))],
    },
  ],
  'public-key': () => withFile(rs(around)),
  'token-type': () => withFile(types(around)),
  crit: () =>
    withFile(
      rs(around, [
        verifies(
          'critical extension',
          good({}, { crit: ['exp2'], exp2: 1 }),
          refused(/crit|recognized/i),
        ),
      ]),
    ),
});
