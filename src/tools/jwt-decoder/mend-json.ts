import type { JsonObject } from '#jwt/model.ts';
import { isObject } from '#jwt/read/json.ts';

const lexeme = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"/gs;

/** A verifier's headers are small; a mended megabyte helps nobody. */
const LONGEST = 20_000;

/**
 * Of an object that is cut off, the members that are whole: for the reader to recognise a token by, never to judge it.
 * A number at the very end may have lost digits, so it goes. null if nothing is left.
 */
export const mendJson = (json: string): JsonObject | null => {
  if (json.length > LONGEST) return null;
  const open: string[] = [];
  let whole = '';
  for (const { 0: text, index } of json.matchAll(lexeme)) {
    const opens = text === '{' || text === '[';
    const closes = text === '}' || text === ']';
    if (opens) open.push(text === '{' ? '}' : ']');
    if (closes) open.pop();
    // A comma or a bracket says that what stands before it is complete
    if (opens || closes || text === ',')
      whole = json.slice(0, text === ',' ? index : index + 1) + [...open].reverse().join('');
  }
  return parse(whole);
};

const parse = (json: string): JsonObject | null => {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value as JsonObject) && Object.keys(value as JsonObject).length > 0
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
};
