/** One good token and the ways to break it that every verifier has to refuse. */
import { otherSecret, rsaA, secret } from '#content/keys/keys.ts';
import { goodClaims, hmac, mint, now, rsa, unsigned, type Members } from './mint.ts';

const header = { alg: 'RS256', typ: 'JWT', kid: rsaA.kid };
const withClaims = (change: Members): Members => ({ ...goodClaims(), ...change });

export const good = (change: Members = {}, head: Members = {}): string =>
  mint({ ...header, ...head }, withClaims(change), rsa('rsaA'));

export type Break = 'expired' | 'audience' | 'issuer' | 'signature' | 'none' | 'confused';
export type Breaks = Readonly<Record<Break, () => string>>;

export const breaksWith = (head: Members = {}): Breaks => ({
  expired: () => good({ iat: now() - 700, exp: now() - 60 }, head),
  audience: () => good({ aud: 'web.example.com' }, head),
  issuer: () => good({ iss: 'https://example.com/' }, head),
  /** Signed by another key under this one's kid. */
  signature: () => mint({ ...header, ...head }, goodClaims(), rsa('rsaB')),
  none: () => mint({ ...header, ...head, alg: 'none' }, goodClaims(), unsigned),
  /** Algorithm confusion: HMAC with the text of the public key as its secret. */
  confused: () => mint({ ...header, ...head, alg: 'HS256' }, goodClaims(), hmac(`${rsaA.spki}\n`)),
});

export const breaks = breaksWith();

const hsHeader = { alg: 'HS256', typ: 'JWT' };

export const goodHs = (key: string | Buffer = secret, change: Members = {}): string =>
  mint(hsHeader, withClaims(change), hmac(key));

/** The same for a verifier that shares a secret. There, confusion is a token of the other family. */
export const breaksHs = (key: string | Buffer = secret): Breaks => ({
  expired: () => goodHs(key, { iat: now() - 700, exp: now() - 60 }),
  audience: () => goodHs(key, { aud: 'web.example.com' }),
  issuer: () => goodHs(key, { iss: 'https://example.com/' }),
  signature: () => goodHs(otherSecret),
  none: breaks.none,
  confused: () => good(),
});
