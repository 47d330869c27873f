import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const example = new URL('../deploy/github-pages.yml', import.meta.url);
const { jobs } = parse(readFileSync(example, 'utf8')) as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('the example of continuous integration runs commands that there are', () => {
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm test', 'npm run build']);
  for (const name of runs.map((run) => run.replace(/^npm (?:run )?/, '')))
    expect(Object.keys(manifest.scripts)).toContain(name);
});

test('it tells the build where the site will be, by the names that the build reads', () => {
  const names = steps.flatMap(({ env = {} }) => Object.keys(env));
  const config = readFileSync(new URL('../../astro.config.mjs', import.meta.url), 'utf8');
  expect(names).toEqual(['SITE_URL', 'BASE_PATH']);
  for (const name of names) expect(config).toContain(name);
});
