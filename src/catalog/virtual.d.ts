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

declare module 'virtual:libraries' {
  import type { LibraryEntry } from '#catalog/library-view.ts';
  const libraries: readonly LibraryEntry[];
  export default libraries;
}

declare module 'virtual:words/others/ja' {
  import type { Words } from '#catalog/words.ts';
  const words: Words['causes'];
  export default words;
}

declare module 'virtual:words/others/en' {
  import type { Words } from '#catalog/words.ts';
  const words: Words['causes'];
  export default words;
}
