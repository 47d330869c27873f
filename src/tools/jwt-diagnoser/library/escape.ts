import type { Language } from '#content/libraries/model.ts';

/**
 * What a compiler must not see as it stands, or a reader would not see at all: controls, invisible and bidirectional
 * characters (UAX #9, CVE-2021-42574), halves of a pair.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** \u and four digits, or \U and eight. */
const short = (code: number): string =>
  code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;

const braces = (code: number): string => `\\u{${hex(code, 1)}}`;

const REPLACEMENT = 0xfffd;
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
/** Go and Rust have no text with half a pair in it. */
const whole = (code: number): number => (isHalf(code) ? REPLACEMENT : code);

/** Java reads \u000a as a line break before it reads the literal (JLS 3.3), so controls are octal (JLS 3.10.7). */
const java = (code: number): string =>
  code < 0x100
    ? `\\${code.toString(8).padStart(3, '0')}`
    : Array.from(
        { length: String.fromCodePoint(code).length },
        (_, at) => `\\u${hex(String.fromCodePoint(code).charCodeAt(at), 4)}`,
      ).join('');

/** How each language writes a character in a string by its code point. */
const writers: Readonly<Partial<Record<Language, (code: number) => string>>> = {
  javascript: braces,
  python: short,
  go: (code) => short(whole(code)),
  rust: (code) => braces(whole(code)),
  java,
};

export const canEscape = (language: Language): boolean => writers[language] !== undefined;

/** The inside of a string literal that stands for `text`, and cannot end. */
export const escapeInto = (text: string, language: Language, quote: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(unseen, (character) => writers[language]?.(character.codePointAt(0) ?? 0) ?? '');
