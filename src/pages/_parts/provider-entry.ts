import type { Provider } from '#content/providers/model.ts';
import { providers } from '#catalog/providers.ts';
import type { Locale } from '#i18n/locales.ts';
import { entriesOf, entryOf, idOf } from './entries.ts';

export const providerEntry = (id: string, locale: Locale) => entryOf('providers', id, locale);

export const providerOf = (id: string): Provider => {
  const provider = providers.find((each) => each.id === id);
  if (provider === undefined) throw new Error(`There is no content/providers/${id}/provider.ts`);
  return provider;
};

/** A provider that a cause is common with, and how it strikes there. */
export interface Trapped {
  readonly id: string;
  readonly name: string;
  readonly how: string;
}

export const trappedBy = async (cause: string, locale: Locale): Promise<readonly Trapped[]> =>
  (await entriesOf('providers', locale)).flatMap((entry) => {
    const how = entry.data.traps[cause];
    const id = idOf(entry);
    return how === undefined ? [] : [{ id, name: providerOf(id).name, how }];
  });
