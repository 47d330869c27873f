/** Tokens made by hand, so that each can be broken in just one way. What libraries sign comes from issuers.ts. */
import { constants, createHmac, createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

const jwks = JSON.parse(
  readFileSync(new URL('../../content/keys/private.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string>>;

export const privateKey = (name: string): KeyObject =>
  createPrivateKey({ key: jwks[name] ?? {}, format: 'jwk' });

export const privatePem = (name: string): string =>
  privateKey(name).export({ type: 'pkcs8', format: 'pem' }) as string;

export type Members = Readonly<Record<string, unknown>>;

export const now = (): number => Math.floor(Date.now() / 1000);

/** Every verifier of content/libraries accepts these for ten minutes. */
export const goodClaims = (): Members => ({
  iss: 'https://example.com',
  aud: 'api.example.com',
  sub: 'user-1234',
  iat: now(),
  exp: now() + 600,
});

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

export type Signer = (input: string) => Buffer;

export const rsa =
  (key: string): Signer =>
  (input) =>
    sign('sha256', Buffer.from(input), {
      key: privateKey(key),
      padding: constants.RSA_PKCS1_PADDING,
    });

export const hmac =
  (secret: string | Buffer): Signer =>
  (input) =>
    createHmac('sha256', secret).update(input).digest();

export const unsigned: Signer = () => Buffer.alloc(0);

/** `claims` as text is taken as it stands: a payload that is no claims set. */
export const mint = (
  header: Members | string,
  claims: Members | string,
  signer: Signer,
): string => {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${signer(input).toString('base64url')}`;
};

export const payloadOf = (token: string): Members =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Members;
