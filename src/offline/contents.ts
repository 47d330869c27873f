import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** What may be kept for a time without a network. */
export interface Contents {
  /** Changes with any file. */
  readonly version: string;
  /** Each file below the site's base, with the beginning of its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
  /** Those that are kept from the first visit on; the others when they are read. */
  readonly first: readonly string[];
}

/** Long enough to tell a file that was changed, or half arrived, from the one that was built. */
export const digestLength = 8;

/**
 * Pages and what they load. The index of the search, three times as large as all that is kept at first, stays online; so
 * do the pages of single messages, some thousands, whose names alone would be more than the tools: the lookup knows them.
 */
const kept = ['**/*.html', '_astro/*.js', '*.svg'];
const never = /^(?:404\.html$|pagefind\/|jwt-diagnoser\.|(?:ja|en)\/errors\/[^/]+\/[^/]+\/)/;

/** Home, guides, tools, the list of causes, the page that says what is missing; every script. */
const firstPages = /^(?:(?:(?:ja|en)\/(?:(?:guides|tools)\/(?:[^/]+\/)?|causes\/)?)?|offline\/)$/;
const isFirst = (path: string) => firstPages.test(path) || !path.endsWith('/');

/** The files of a built site, by the address that a browser asks for. */
export function contentsOf(site: string): Contents {
  const names = kept.flatMap((pattern) => globSync(pattern, { cwd: site }));
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => !never.test(name));
  const files = Object.fromEntries(
    paths.sort().map((path) => [addressOf(path), digestOf(readFileSync(`${site}/${path}`))]),
  );
  const version = digestOf(Buffer.from(JSON.stringify(files)));
  return { version, files, first: Object.keys(files).filter(isFirst) };
}

const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

const digestOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, digestLength);
