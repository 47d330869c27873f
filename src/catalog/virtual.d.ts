declare module 'virtual:words/ja' {
  import type { Words } from '#catalog/words.ts';
  const words: Words;
  export default words;
}

declare module 'virtual:words/en' {
  import type { Words } from '#catalog/words.ts';
  const words: Words;
  export default words;
}
