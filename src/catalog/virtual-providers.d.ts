declare module 'virtual:words/providers/ja' {
  import type { ProviderWords } from '#catalog/provider-words.ts';
  const words: ProviderWords;
  export default words;
}

declare module 'virtual:words/providers/en' {
  import type { ProviderWords } from '#catalog/provider-words.ts';
  const words: ProviderWords;
  export default words;
}
