import { getEntry, type CollectionEntry } from 'astro:content';
import type { Provider } from '#content/providers/model.ts';
import { providers } from '#catalog/providers.ts';
import type { Locale } from '#i18n/locales.ts';

export const providerEntry = async (
  id: string,
  locale: Locale,
): Promise<CollectionEntry<'providers'>> => {
  const entry = await getEntry('providers', `${id}/${locale}`);
  if (entry === undefined) throw new Error(`There is no content/providers/${id}/${locale}.mdx`);
  return entry;
};

export const providerOf = (id: string): Provider => {
  const provider = providers.find((each) => each.id === id);
  if (provider === undefined) throw new Error(`There is no content/providers/${id}/provider.ts`);
  return provider;
};
