/** What the token field holds when it holds more, or other, than a compact serialisation. */
import type { InputFlaw } from '../model.ts';

/** In UTF-16 units. Longer text is refused by name: no server accepts a header of this size. */
export const MAX_INPUT = 1_048_576;

/** In this order: the first that fits names the flaw. Every pattern is linear: the text is hostile. */
const PATTERNS: readonly (readonly [InputFlaw, RegExp])[] = [
  [
    'literal',
    /^(?:bearer\s+)?["']?(?:null|undefined|none|nil|nan|true|false|\[object \w+\])["']?$/i,
  ],
  ['pem', /^-{3,}\s*BEGIN/i],
  [
    'scheme',
    /^(?!(?:jwt|token)\s*[:=])(?:bearer|jwt|token|dpop|basic)(?:$|[\s:=]|%20|\+(?=ey)|(?=eyJ))/i,
  ],
  ['scheme', /^(?:digest|negotiate|ntlm|apikey|hawk|oauth|googlelogin)\s+(?:\w{1,20}=)?["']?ey/i],
  ['bytes-repr', /^b['"]/i],
  ['quoted', /^(?:["'`“”‘’「『]|%22)(?=ey)/i],
  ['json', /^[[{](?=\s*["{[\]}])/],
];

const LAST: readonly (readonly [InputFlaw, RegExp])[] = [
  ['quoted', /(?:["'`“”‘’」』]|%22)$/i],
  ['decorated', /^[<({[*_]|[>)}\],;*]$|…|\.\.\.|^ey[\w-]+\.[\w-]+\.[\w-]+\.$/],
  ['percent-encoded', /%[0-9a-f]{2}/i],
];

/** A token that is merely wrapped over lines is one token with white space inside, not a token inside other text. */
const isWrapped = (text: string): boolean => /^ey[A-Za-z0-9_\-.\s]*[A-Za-z0-9_-]$/.test(text);

/** A placeholder's bracket round a token: `{eyJ...}`. */
const isBracketed = (text: string): boolean =>
  /^[<({[]\s*ey[\w-]+\.[\w-]*\.[\w-]*\s*[>)}\]]?$/.test(text);

/** What separates a token from the command, header, JSON, cookie or log line that it stands in. */
const SEPARATORS =
  /(?:[\s"'`“”‘’>),;:}\]&?|、。：「」『』（）]|\\(?=["'])|(?<!\w\.)(?:[<({[]|\*(?=ey|\W|$))|%(?:0[AD]|2[02679C]|3[ABD]|[57][BD]))+/iu;
const TOKEN = /(?:^|=)(ey[\w+/-]+=*(?:\.[\w+/-]*=*){2,4})$/;

/** The compact serialisations among the words of a text. */
export const findTokens = (text: string): readonly string[] =>
  text.split(SEPARATORS).flatMap((word) => TOKEN.exec(word)?.[1] ?? []);

/** Layers that say nothing: scheme words, the letter of Python's bytes, percent-encoding. A name before a colon says something. */
const WRAPPING = /\b(?:(?:bearer|jwt|token|dpop)(?=[\s%])|b(?=\\?["']))|%[0-9a-f]{2}/gi;

/** The words round the first token of a text, and that token. */
const wordsRound = (text: string): { readonly token: string; readonly words: string } | null => {
  const [token] = findTokens(text);
  return token === undefined ? null : { token, words: text.replace(token, '') };
};

const WORD = /[\p{L}\p{N}_]/u;

/** The only token of a text in which nothing else has a meaning, however many layers are round it. */
export const unwrap = (text: string): string | null => {
  let plain = text;
  for (let i = 0; i < 2; i++)
    plain = plain.replace(/%([0-7][0-9a-f])/gi, (_, hex) =>
      String.fromCharCode(Number(`0x${hex}`)),
    );
  const found = wordsRound(plain);
  return found && !WORD.test(found.words.replace(WRAPPING, '')) ? found.token : null;
};

/** A character that one sees. A zero-width space alone is no token. */
const SEEN = /[^\s\p{DI}]/u;

export const findInputFlaw = (text: string): InputFlaw | null => {
  if (!SEEN.test(text)) return 'empty';
  if (text.length > MAX_INPUT) return 'too-large';
  if (isWrapped(text)) return null;
  if (isBracketed(text)) return 'decorated';
  const named = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
  if (named && named !== 'json') return named;
  const words = wordsRound(text)?.words;
  const last = named ?? LAST.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (words === undefined || !WORD.test(words)) return last;
  return WORD.test(words.replace(WRAPPING, '')) ? 'surrounded' : (last ?? 'surrounded');
};
