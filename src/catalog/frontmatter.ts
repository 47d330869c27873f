import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';

const fence = /^---\r?\n(.*?)\r?\n---(?:\r?\n|$)/s;

/** Reads and checks the frontmatter of one file. Throws with the file's name: a build must not go on without it. */
const readOne = async <T>(file: string, schema: z.ZodType<T>): Promise<T> => {
  const yaml = fence.exec(await readFile(file, 'utf8'))?.[1];
  if (yaml === undefined) throw new Error(`${file}: no frontmatter`);
  const read = schema.safeParse(parse(yaml));
  if (read.success) return read.data;
  const flaws = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${file}: ${flaws.join('; ')}`);
};

const foldersOf = async (parent: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(parent, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return [];
  }
};

/** `<parent>/<id>/<locale>.mdx` for every id, sorted, so that two builds are identical. */
export const readAll = async <T>(
  parent: string,
  locale: string,
  schema: z.ZodType<T>,
): Promise<Readonly<Record<string, T>>> => {
  const ids = [...(await foldersOf(parent))].sort();
  const read = ids.map(async (id) => {
    const data = await readOne(join(parent, id, `${locale}.mdx`), schema);
    return [id, data] as const;
  });
  return Object.fromEntries(await Promise.all(read));
};
