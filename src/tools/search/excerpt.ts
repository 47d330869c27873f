export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

const decode = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? entity);

/** The index gives its excerpts as HTML with marks. They become text, and nothing of them markup. */
export const readExcerpt = (html: string): readonly Run[] =>
  html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: decode(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
