/** What a library has is run, and what it owes is there. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cause } from '#jwt/model.ts';
import type { Ledger } from './ledger.ts';
import type { Candidate } from './libraries.ts';
import { causes, content } from './place.ts';

const namesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.[a-z]+$/, '')) : [];

/** `verify`, `jwks` and the kinds of cures that a library has. */
export const kindsOf = ({ id }: Pick<Candidate, 'id'>): ReadonlySet<string> => {
  const place = join(content, id);
  const files = namesIn(place).filter((name) => name === 'verify' || name === 'jwks');
  return new Set([...files, ...namesIn(join(place, 'cures'))]);
};

export const namedByCauses = async (): Promise<readonly (readonly [string, string])[]> => {
  const named: (readonly [string, string])[] = [];
  for (const id of readdirSync(causes).sort()) {
    const path = join(causes, id, 'cause.ts');
    if (!existsSync(path)) continue;
    const cause = ((await import(pathToFileURL(path).href)) as { default: Cause }).default;
    if (cause.cure !== undefined) named.push([id, cause.cure]);
  }
  return named;
};

export const holdKinds = async (
  { id, facts }: Candidate,
  run: ReadonlySet<string>,
  ledger: Ledger,
): Promise<void> => {
  const kinds = kindsOf({ id });
  for (const kind of kinds)
    if (run.has(kind)) ledger.pass();
    else ledger.fail(`${id} ${kind}: nothing runs it`);
  for (const kind of ['verify', 'jwks'])
    if (kinds.has(kind) || facts.unable?.[kind] !== undefined) ledger.pass();
    else ledger.fail(`${id}: there is no ${kind}, and its facts do not say why`);
  if (!facts.cures) return;
  for (const [cause, kind] of await namedByCauses())
    if (kinds.has(kind)) ledger.pass();
    else ledger.fail(`${id}: the cause ${cause} names a cure "${kind}" that is not there`);
};
