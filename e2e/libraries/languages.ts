/** Sets up each language once, and says so when it is missing. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '#content/libraries/model.ts';
import type { Filled } from './filled.ts';
import type { Ledger } from './ledger.ts';
import { manifests } from './place.ts';
import type { Recipe } from './recipe.ts';
import { prepare, type Toolchain } from './toolchains.ts';

export interface Spoken {
  readonly recipe: Recipe;
  /** Null when the language is not on this machine, or could not be set up. */
  readonly toolchain: Toolchain | null;
}

const readRecipe = async (language: Language): Promise<Recipe> => {
  const { href } = pathToFileURL(join(manifests, language, 'recipe.ts'));
  return ((await import(href)) as { default: Recipe }).default;
};

const isDemanded = ({ optional }: Recipe): boolean => process.env['CI'] === 'true' && !optional;

const setUp = (
  language: Language,
  recipe: Recipe,
  filled: readonly Filled[],
  ledger: Ledger,
): Toolchain | null => {
  try {
    const toolchain = prepare(language, recipe, filled);
    if (toolchain === null)
      ledger[isDemanded(recipe) ? 'fail' : 'skip'](
        `no ${recipe.needs ?? language} on this machine`,
      );
    return toolchain;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    ledger.fail(`${language} cannot be set up: ${stderr ?? message}`);
    return null;
  }
};

export const openLanguages = (
  filled: readonly Filled[],
  ledger: Ledger,
): ((language: Language) => Promise<Spoken>) => {
  const spoken = new Map<Language, Promise<Spoken>>();
  const open = async (language: Language): Promise<Spoken> => {
    const recipe = await readRecipe(language);
    return { recipe, toolchain: setUp(language, recipe, filled, ledger) };
  };
  return (language) => {
    const one = spoken.get(language) ?? open(language);
    spoken.set(language, one);
    return one;
  };
};
