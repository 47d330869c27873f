import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#i18n/locales.ts';
import { loadProviderWords, type ProviderWords } from '#catalog/provider-words.ts';
import type * as Providers from '#catalog/providers.ts';

export interface Parts {
  readonly recognise: typeof Providers.recognise;
  readonly tokens: ProviderWords;
}

const load = async (lang: Locale): Promise<Parts> => {
  const [{ recognise }, tokens] = await Promise.all([
    import('#catalog/providers.ts'),
    loadProviderWords(lang),
  ]);
  return { recognise, tokens };
};

/**
 * All providers, as soon as the decoder is there: once a token is typed, nothing is asked of the network. Without them
 * nothing is said.
 */
export const useProviders = (lang: Locale): Parts | null => {
  const [parts, setParts] = useState<Parts | null>(null);
  useEffect(() => {
    load(lang).then(setParts, () => setParts(null));
  }, [lang]);
  return parts;
};
