/** Whose token it looks like, and where to read on. A guess: anyone can write a header and a payload. */
import { recognise, type Recognised } from '#catalog/providers.ts';
import type { Token } from '#jwt/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { providerPath } from '#i18n/paths.ts';
import { cliWords } from './words.ts';

export const providerOf = ({ header, claims }: Token): Recognised | null =>
  recognise(header ?? {}, claims ?? {})[0] ?? null;

/** The member `provider`, left out where nothing tells it. Names of members only, never their values. */
export const providerMember = (token: Token) => {
  const found = providerOf(token);
  if (found === null) return {};
  const { provider: id, name, token: kind, strength, signs } = found;
  return { provider: { id, name, token: kind, strength, signs } };
};

export const sayProvider = (token: Token, locale: Locale): readonly string[] => {
  const found = providerOf(token);
  if (found === null) return [];
  const { provider, name, signs } = found;
  const holes: Readonly<Record<string, string>> = {
    name,
    signs: signs.join(', '),
    page: providerPath(locale, provider),
  };
  return [cliWords[locale].provider.replace(/\{(\w+)\}/g, (_, hole: string) => holes[hole] ?? '')];
};
