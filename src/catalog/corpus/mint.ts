/** Tokens made by hand, as scripts make them: any header, any payload, and a signature over whatever the script signs. */
import { createHmac } from 'node:crypto';
import type { CauseId, Patch } from '#jwt/model.ts';
import { NOW, encode, secrets, text, type Case } from './case.ts';
import { bySecret } from './scenes.ts';

type Bytes = string | Uint8Array;

export const mac = (signed: Bytes, secret: Bytes = secrets.text, hash = 'sha256'): Buffer =>
  createHmac(hash, secret).update(signed).digest();

/** The usual claims of these cases, as `bySecret` expects them. */
export const claims = {
  iss: bySecret.issuer,
  aud: bySecret.audience,
  sub: 'u-81',
  exp: NOW + 900,
};

interface Made {
  readonly header?: unknown;
  readonly payload?: Bytes;
  readonly secret?: Bytes;
  /** What is signed, of the two parts as they are sent. */
  readonly signed?: (header: string, payload: string) => Bytes;
  /** How the signature is written. */
  readonly write?: (signature: Buffer) => string;
}

/** An HS256 token. */
export const mint = ({
  header = { alg: 'HS256', typ: 'JWT' },
  payload = text(claims),
  secret = secrets.text,
  signed = (...parts) => parts.join('.'),
  write = encode,
}: Made = {}): string => {
  const parts = [encode(text(header)), encode(payload)] as const;
  return [...parts, write(mac(signed(...parts), secret))].join('.');
};

/** A token of one's own making for a verifier that has the secret, or what `draft` changes of it. */
export const minted = (
  fault: string,
  token: string,
  draft: Patch,
  ...accept: readonly CauseId[]
): Case => ({
  maker: 'node:crypto',
  fault,
  draft: { ...bySecret, token, ...draft },
  accept,
});
