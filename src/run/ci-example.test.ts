import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const { jobs } = parse(read('../deploy/github-pages.yml')) as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('the example of continuous integration runs commands that there are', () => {
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm test', 'npm run build']);
  const { scripts } = JSON.parse(read('../../package.json')) as { scripts: object };
  for (const name of runs.map((run) => run.replace(/^npm (?:run )?/, '')))
    expect(Object.keys(scripts)).toContain(name);
});

test('it tells the build where the site will be, by the names that the build reads', () => {
  const names = steps.flatMap(({ env = {} }) => Object.keys(env));
  const config = read('../../astro.config.mjs');
  expect(names).toEqual(['SITE_URL', 'BASE_PATH']);
  for (const name of names) expect(config).toContain(name);
});
