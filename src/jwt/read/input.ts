/** What the token field holds when it holds more, or other, than a compact serialisation. */
import type { InputFlaw } from '../model.ts';

/** In UTF-16 units. Longer text is refused by name: no server accepts a header of this size. */
export const MAX_INPUT = 1_048_576;

const COMPACT = 'ey[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*';

/** In this order: the first that fits names the flaw. */
const PATTERNS: readonly (readonly [InputFlaw, RegExp])[] = [
  [
    'literal',
    /^(?:bearer\s+)?["']?(?:null|undefined|none|nil|nan|true|false|\[object \w+\])["']?$/i,
  ],
  ['pem', /^-{3,}\s*BEGIN/i],
  ['scheme', /^(?:bearer|jwt|token|dpop|basic)(?:$|[\s:=]|%20|\+(?=ey))/i],
  ['bytes-repr', /^b(['"]).*/s],
  ['quoted', /^(?:["'`“”‘’]|%22)|(?:["'`“”‘’]|%22)$/i],
  ['json', /^[[{][^]*["[\]{}:]/],
  ['surrounded', new RegExp(`[\\s"'=:>].*${COMPACT}`, 's')],
  ['surrounded', new RegExp(`${COMPACT}(?:\\.[A-Za-z0-9_-]*)*["'\\s;,&].*\\w`, 's')],
  ['decorated', /^[<({[*_]|[>)}\],;*]$|…|\.\.\./],
  ['percent-encoded', /%[0-9a-f]{2}/i],
];

/** A token that is merely wrapped over lines is one token with white space inside, not a token inside other text. */
const isWrapped = (text: string): boolean => /^ey[A-Za-z0-9_\-.\s]*$/.test(text);

/** A placeholder's bracket round a token: `{eyJ...}`. */
const isBracketed = (text: string): boolean =>
  /^[<({[]\s*ey[\w-]+\.[\w-]*\.[\w-]*\s*[>)}\]]?$/.test(text);

export const findInputFlaw = (text: string): InputFlaw | null => {
  if (text === '') return 'empty';
  if (text.length > MAX_INPUT) return 'too-large';
  if (isWrapped(text)) return null;
  if (isBracketed(text)) return 'decorated';
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};
