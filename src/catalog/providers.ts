import type { Glance, Provider, Sighting } from '#content/providers/model.ts';
import type { JsonObject } from '#jwt/model.ts';

const found = import.meta.glob<Provider>('../../content/providers/*/provider.ts', {
  eager: true,
  import: 'default',
});

const idOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Every folder under content/providers, by name. */
export const providers: readonly (Provider & { readonly id: string })[] = Object.entries(found)
  .map(([path, provider]) => ({ ...provider, id: idOf(path) }))
  .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

/** A provider whose token this looks like. */
export interface Recognised extends Omit<Sighting, 'signs'> {
  readonly signs: readonly string[];
  readonly provider: string;
  readonly name: string;
}

/** A claim is never looked for along the prototype: `constructor` is no claim of anyone. */
const textOf = (members: JsonObject, name: string): string => {
  const value = Object.hasOwn(members, name) ? members[name] : undefined;
  return typeof value === 'string' ? value : '';
};

const glanceAt = (header: JsonObject, claims: JsonObject): Glance => ({
  header: (name) => textOf(header, name),
  claim: (name) => textOf(claims, name),
  has: (...names) => names.every((name) => Object.hasOwn(claims, name)),
});

const isThere =
  (header: JsonObject, claims: JsonObject) =>
  (sign: string): boolean =>
    sign.startsWith('header.')
      ? Object.hasOwn(header, sign.slice('header.'.length))
      : Object.hasOwn(claims, sign);

/**
 * Whose token this looks like, the surest first. Says nothing about whether it is: anyone can write a header and a
 * payload.
 */
export const recognise = (header: JsonObject, claims: JsonObject): readonly Recognised[] => {
  const token = glanceAt(header, claims);
  return providers
    .flatMap(({ id, name, fingerprint }) => {
      const sighting = fingerprint(token);
      if (sighting === null) return [];
      const signs = sighting.signs.filter(isThere(header, claims));
      return [{ ...sighting, provider: id, name, signs }];
    })
    .sort((a, b) => Number(b.strength === 'likely') - Number(a.strength === 'likely'));
};
