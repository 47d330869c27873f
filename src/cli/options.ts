/** The command line's options. Values of tokens, keys and messages are never among them: arguments are seen by every process. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Draft, Field } from '#jwt/model.ts';
import { readExpectation } from '#jwt/read/expectation.ts';
import { lacksOffset } from '#jwt/read/instant.ts';
import { emptyDraft } from '#jwt/read/inquiry.ts';
import { isLocale, type Locale } from '#i18n/locales.ts';

export interface Options {
  readonly locale: Locale;
  readonly json: boolean;
  /** Markdown for a ticket, without any value of what was given. */
  readonly report: boolean;
  readonly batch: boolean;
  readonly help: boolean;
  /** The message to explain, beside a token or instead of one. */
  readonly message: string | null;
  /** There is no token to diagnose. */
  readonly isExplain: boolean;
  readonly draft: Draft;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      token: text,
      key: text,
      'secret-encoding': text,
      alg: text,
      issuer: text,
      audience: { ...text, multiple: true },
      type: text,
      tolerance: text,
      at: text,
      message: text,
      lang: text,
      json: flag,
      report: flag,
      batch: flag,
      help: { ...flag, short: 'h' },
    },
  }).values;

type Values = ReturnType<typeof parse>;

const systemLocale = (): Locale => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').startsWith('ja') ? 'ja' : 'en';
};

const localeOf = (lang: string | undefined): Locale => {
  if (lang === undefined) return systemLocale();
  if (!isLocale(lang)) throw new Error('--lang');
  return lang;
};

const readFrom = (file: string): string => readFileSync(file === '-' ? 0 : file, 'utf8');

/** The newline that ends a text file is the file's, not the token's. In a key file it may be the very fault. */
const withoutLastNewline = (text: string): string => text.replace(/\r?\n$/, '');

const encodingOf = (name: string | undefined): Draft['secretEncoding'] => {
  if (name === undefined) return 'utf8';
  if (name === 'utf8' || name === 'base64' || name === 'base64url' || name === 'hex') return name;
  throw new Error('--secret-encoding');
};

const tokenOf = (values: Values): string => {
  if (values.token !== undefined) return withoutLastNewline(readFrom(values.token));
  return process.env['JWT_TOKEN'] ?? (process.stdin.isTTY ? '' : withoutLastNewline(readFrom('-')));
};

const messageOf = (values: Values, isExplain: boolean): string | null => {
  if (values.message !== undefined) return readFrom(values.message);
  return process.env['JWT_MESSAGE'] ?? (isExplain ? readFrom('-') : null);
};

/** Standard input can be read once. */
const refuseTwoReaders = ({ token, key, message }: Values): void => {
  const fallback = process.env['JWT_TOKEN'] === undefined ? '-' : '';
  const readers = { '--key': key, '--message': message, '--token': token ?? fallback };
  const [first, second] = Object.entries(readers).filter(([, file]) => file === '-');
  if (first && second) throw new Error(first[0]);
};

const NAMES: Partial<Record<Field, string>> = { algorithms: '--alg' };

/** A setting that cannot be read is a mistake in the command, and says nothing of the token. */
const refuseUnreadable = (draft: Draft): Draft => {
  const [field] = readExpectation(draft).unreadable;
  if (field === 'at' && lacksOffset(draft.at)) throw new Error('--at (without offset)');
  if (field !== undefined) throw new Error(NAMES[field] ?? `--${field}`);
  return draft;
};

const toDraft = (values: Values, now: number): Draft => ({
  ...emptyDraft(now),
  token: tokenOf(values),
  key: values.key === undefined ? (process.env['JWT_KEY'] ?? '') : readFrom(values.key),
  secretEncoding: encodingOf(values['secret-encoding']),
  algorithms: values.alg ?? '',
  issuer: values.issuer ?? '',
  audiences: (values.audience ?? []).filter((each) => each !== ''),
  type: values.type ?? '',
  tolerance: values.tolerance ?? '',
  at: values.at ?? '',
});

/**
 * Reads the arguments, and the files or streams that they name.
 *
 * @param now seconds since the epoch
 * @throws when an option is unknown, a value is not one of its choices or cannot be read, or a file cannot be read
 */
export const readOptions = (args: readonly string[], now: number): Options => {
  const isExplain = args[0] === 'explain';
  const values = parse(isExplain ? args.slice(1) : args);
  const { json, report, batch, help } = values;
  const idle = batch || help || isExplain;
  if (!idle) refuseTwoReaders(values);
  return {
    locale: localeOf(values.lang),
    json,
    report,
    batch,
    help,
    message: batch || help ? null : messageOf(values, isExplain),
    isExplain,
    draft: idle ? emptyDraft(now) : refuseUnreadable(toDraft(values, now)),
  };
};
