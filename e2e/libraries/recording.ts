/** What runs write beside library.ts, and hold later runs against. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from './ledger.ts';
import { content } from './place.ts';

type Name = 'observed' | 'defaults' | 'cures';

const pathOf = (id: string, name: Name): string => join(content, id, `${name}.json`);

export const writeRecording = (id: string, name: Name, value: object): void =>
  writeFileSync(pathOf(id, name), `${JSON.stringify(value, null, 2)}\n`);

/** Null, and a failure, if there is none. */
export const readRecording = (id: string, name: Name, ledger: Ledger): unknown => {
  const path = pathOf(id, name);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  ledger.fail(`${id}: there is no ${name}.json; run with --record`);
  return null;
};

type Entries = Readonly<Record<string, unknown>>;

export const holdEntries = (
  says: string,
  before: Entries,
  after: Entries,
  ledger: Ledger,
): void => {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[key], after[key]].map((one) => JSON.stringify(one));
    if (was === is) ledger.pass();
    else ledger.fail(`${says} ${key}: ${was ?? 'not recorded'} became ${is ?? 'nothing'}`);
  }
};
