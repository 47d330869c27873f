/** The same secret, algorithm or digest, told in another way than the verifier has it. */
import { createHash, createHmac, createPrivateKey, sign } from 'node:crypto';
import type { CauseId, Patch } from '#jwt/model.ts';
import { NOW, encode, secrets, text, type Case } from './case.ts';
import { bySecret } from './scenes.ts';

type Signer = (input: string) => Uint8Array;

const mint = (alg: string, signer: Signer, claims: object = { exp: NOW + 900 }): string => {
  const input = `${encode(text({ alg }))}.${encode(text(claims))}`;
  return `${input}.${encode(signer(input))}`;
};

const hmac =
  (secret: string | Uint8Array): Signer =>
  (input) =>
    createHmac('sha256', secret).update(input).digest();

const told = (fault: string, token: string, draft: Patch, ...accept: readonly CauseId[]): Case => ({
  maker: 'node:crypto',
  fault,
  draft: { ...bySecret, issuer: '', audience: '', token, ...draft },
  accept,
});

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

const japanese = '日本語で書いた共有秘密の鍵の文字列です';
const french = '“clé”–œuvre–€–a-long-enough-secret';

const secretly: readonly Case[] = [
  told(
    'Shift_JIS',
    mint(
      'HS256',
      hmac(bytes('93fa967b8cea82c58f9182a282bd8ba4974c94e996a782cc8cae82cc95b68e9a97f182c582b7')),
    ),
    { key: japanese },
    'secret-charset',
  ),
  told(
    'EUC-JP',
    mint(
      'HS256',
      hmac(bytes('c6fccbdcb8eca4c7bdf1a4a4a4bfb6a6cdadc8ebcca9a4ceb8b0a4cecab8bbfacef3a4c7a4b9')),
    ),
    { key: japanese },
    'secret-charset',
  ),
  told(
    'Windows-1252',
    mint(
      'HS256',
      hmac(bytes('93636ce994969c75767265968096612d6c6f6e672d656e6f7567682d736563726574')),
    ),
    { key: french },
    'secret-charset',
  ),
  told(
    'signed with the full-width form',
    mint('HS256', hmac('ｍｉｎｔ－ｃｏｒｐｕｓ－２０２６－ｔｅｘｔ－ｌｏｎｇ－ｅｎｏｕｇｈ！')),
    { key: 'mint-corpus-2026-text-long-enough!' },
    'secret-full-width',
  ),
  told(
    'signed with the hexadecimal of the text',
    mint('HS256', hmac(Buffer.from(secrets.text).toString('hex'))),
    {},
    'secret-hex',
  ),
];

const named: readonly Case[] = ['sha256', 'HMAC', ''].map((alg) =>
  told(`alg is "${alg}"`, mint(alg, hmac(secrets.text)), {}, 'alg-nonstandard-name'),
);

/** Nothing tells what it should be called. */
const unnamed: Case = told(
  'alg is sha256, and the secret another',
  mint('sha256', hmac('another-secret-of-more-than-32-bytes')),
  {},
  'alg-unsupported',
);

/** RFC 8037 appendix A.1. */
const okp = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
const d = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
const privateKey = createPrivateKey({ format: 'jwk', key: { ...okp, d } });

const digested = (hash: string): Case =>
  told(
    `Ed25519 over ${hash}`,
    mint('EdDSA', (input) => sign(null, createHash(hash).update(input).digest(), privateKey)),
    { key: text(okp), algorithms: 'EdDSA' },
    'sig-input-hashed',
  );

/** All checks pass, and a verifier with rules of its own refuses the token. */
const ruled: readonly Case[] = (
  [
    ['exp-too-far', { iss: '123451', iat: NOW, exp: NOW + 3600 }],
    ['exp-too-far', { iss: 'Iv23liAbCdEf01234567', iat: NOW, exp: NOW + 900 }],
    ['email-not-verified', { exp: NOW + 900, email: 'a@example.org', email_verified: false }],
  ] as const
).map(([cause, claims]) => told(cause, mint('HS256', hmac(secrets.text), claims), {}, cause));

const issuer = (tenant: string): string => `https://id.example.org/realms/${tenant}`;

/** A template that was not filled names no other tenant. */
const unfilled: readonly Case[] = ['undefined', '{{realm}}'].map((tenant) =>
  told(
    `the realm ${tenant}`,
    mint('HS256', hmac(secrets.text), { iss: issuer('main'), exp: NOW + 900 }),
    { issuer: issuer(tenant) },
    'config-interpolation-undefined',
  ),
);

export const retold: readonly Case[] = [
  ...secretly,
  ...named,
  unnamed,
  digested('sha256'),
  digested('sha512'),
  ...ruled,
  ...unfilled,
];
