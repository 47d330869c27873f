/** library.ts says the very versions that the manifests pin, and so install. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from './ledger.ts';
import type { Candidate } from './libraries.ts';
import { manifests } from './place.ts';
import type { Recipe } from './recipe.ts';

export const holdVersion = (
  { library, facts }: Candidate,
  recipe: Recipe,
  ledger: Ledger,
): void => {
  const { name, language, companion } = library;
  const text = readFileSync(join(manifests, language, recipe.manifest), 'utf8');
  const own = { ...library, name: facts.artifact ?? name };
  for (const pinned of companion ? [own, companion] : [own])
    if (recipe.pins(pinned).test(text)) ledger.pass();
    else ledger.fail(`${pinned.name} ${pinned.version}: ${recipe.manifest} pins another version`);
};
