/** A message that verifiers print, and the pages of its causes, the most general first. */
export interface Symptom {
  readonly message: string;
  readonly causes: readonly { readonly path: string; readonly title: string }[];
}

/** Case, quotes and spacing differ between a library, a log and a chat. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/["'`“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A message this short is a code (`IDX10205`) or says nothing by itself. */
const SHORTEST = 8;

/**
 * The message that a pasted line holds: the longest one in it, which says most. Part of a message counts only when it is
 * nearly all of one, and none is held whole: somebody has cut a line, or left its variable end out.
 */
export const findSymptom = (query: string, symptoms: readonly Symptom[]): Symptom | null => {
  const line = plain(query);
  if (line.length < SHORTEST) return null;
  const size = ({ message }: Symptom) => plain(message).length;
  const held = symptoms.filter(({ message }) => line.includes(plain(message)));
  const cut = symptoms.filter(
    (each) => plain(each.message).includes(line) && line.length > size(each) * 0.6,
  );
  return held.sort((a, b) => size(b) - size(a))[0] ?? cut[0] ?? null;
};
