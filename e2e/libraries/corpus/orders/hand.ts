/** Orders that are made with node:crypto: by default sound, with the claims that most orders share. */
import { byHand, type Recipe } from '../by-hand.ts';
import { bytes, times, type HandOrder, type Keys } from './order.ts';

export const claims = { iss: 'https://issuer.example.org', aud: 'reports', sub: 'r-17', ...times };
export const url = (value: Uint8Array | string): string =>
  Buffer.from(value as string).toString('base64url');

export const hand = (
  id: string,
  recipe: (keys: Keys) => Partial<Recipe> & Pick<Recipe, 'alg' | 'key'>,
): HandOrder => ({
  id,
  maker: 'node:crypto',
  make: (keys) => byHand({ payload: claims, ...recipe(keys) }),
});
export const hs = (id: string, more: Partial<Recipe>): HandOrder =>
  hand(id, () => ({ alg: 'HS256', key: bytes('text'), ...more }));
export const rs = (id: string, more: Partial<Recipe>): HandOrder =>
  hand(id, ({ rsaNext }) => ({ alg: 'RS256', key: rsaNext, ...more }));
