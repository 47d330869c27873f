/** Every cure that a library has is run, and every cure that a cause names is there. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cause } from '#jwt/model.ts';
import type { Ledger } from './ledger.ts';
import { causes, content } from './place.ts';

const kindsOf = (library: string): readonly string[] =>
  readdirSync(join(content, library, 'cures'))
    .map((name) => name.replace(/\.[a-z]+$/, ''))
    .sort();

const namedByCauses = async (): Promise<readonly (readonly [string, string])[]> => {
  const named: (readonly [string, string])[] = [];
  for (const id of readdirSync(causes).sort()) {
    const path = join(causes, id, 'cause.ts');
    if (!existsSync(path)) continue;
    const cause = ((await import(pathToFileURL(path).href)) as { default: Cause }).default;
    if (cause.cure !== undefined) named.push([id, cause.cure]);
  }
  return named;
};

export const holdCures = async (
  library: string,
  run: ReadonlySet<string>,
  ledger: Ledger,
): Promise<void> => {
  const kinds = kindsOf(library);
  for (const kind of kinds)
    if (run.has(kind)) ledger.pass();
    else ledger.fail(`${library} cures/${kind}: nothing runs it`);
  for (const [cause, kind] of await namedByCauses())
    if (kinds.includes(kind)) ledger.pass();
    else ledger.fail(`${library}: the cause ${cause} names a cure "${kind}" that is not there`);
};
