/** Every library of content/libraries that claims to be verified, with what e2e/libraries/<language> says of it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Library, Product } from '#content/libraries/model.ts';
import type { Facts } from './facts.ts';
import { content, manifests } from './place.ts';

export interface Candidate {
  readonly id: string;
  readonly library: Library;
  readonly facts: Facts;
}

const load = async <Default>(path: string): Promise<Default> =>
  ((await import(pathToFileURL(path).href)) as { default: Default }).default;

const read = async (id: string): Promise<Candidate | null> => {
  const library = await load<Library | Product>(join(content, id, 'library.ts'));
  if (!('verified' in library)) return null;
  const facts = join(manifests, library.language, `${id}.ts`);
  return { id, library, facts: await load<Facts>(facts) };
};

/** In the order of their languages, so that a driver is built once; `wanted` names some, or none for all. */
export const readLibraries = async (wanted: readonly string[]): Promise<readonly Candidate[]> => {
  const ids = readdirSync(content).filter((id) => existsSync(join(content, id, 'library.ts')));
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`There is no content/libraries/${unknown.join(', ')}`);
  const chosen = wanted.length > 0 ? wanted : ids.sort();
  const candidates = await Promise.all(chosen.map(read));
  return candidates
    .filter((one) => one !== null)
    .sort((a, b) => a.library.language.localeCompare(b.library.language));
};
