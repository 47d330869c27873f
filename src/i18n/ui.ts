import type { Locale } from './locales.ts';
import { en, type UiWords } from './ui.en.ts';
import { ja } from './ui.ja.ts';

const words: Readonly<Record<Locale, UiWords>> = { ja, en };

/** Both languages in one object: for pages, at build time. An island brings words of its own and `states.ts`. */
export const ui = (locale: Locale): UiWords => words[locale];
