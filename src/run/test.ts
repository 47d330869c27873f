import { mkdirSync } from 'node:fs';
import { belowPath } from './below-path.ts';
import { build } from './build.ts';
import { add, conclude, type Counts, none, say } from './counts.ts';
import { reproduce } from './reproduce.ts';
import { libraries, site, unit } from './suites.ts';
import { run } from './tool.ts';

interface Stage {
  readonly name: string;
  /** Stages without which it cannot be run. */
  readonly needs?: readonly string[];
  /** True or false: a stage without tests, which counts for nothing when it is well, and for one failure when not. */
  readonly run: () => Promise<boolean | Counts>;
}

const statics: readonly Stage[] = [
  { name: 'format', run: () => run('prettier', ['--check', '--log-level', 'warn', '.']) },
  // Types first: this also writes the types of the content, which the linter needs.
  { name: 'types', run: () => run('astro', ['check', '--minimumFailingSeverity', 'warning']) },
  { name: 'lint', run: () => run('eslint', ['--max-warnings', '0', '.']) },
  { name: 'Japanese', run: () => run('textlint', ['content/**/ja.mdx']) },
];

const suites: readonly Stage[] = [
  { name: 'unit tests', run: unit },
  { name: 'build', run: () => build() },
  { name: 'the same build elsewhere', needs: ['build'], run: reproduce },
  { name: 'a build for a place below a path', needs: ['build'], run: belowPath },
  { name: 'site in a browser', needs: ['build'], run: site },
  { name: 'real libraries', run: libraries },
];

export async function staticChecks(): Promise<boolean> {
  return (await runAll(statics)).failed === 0;
}

/** Everything; ends with one line, `N passed, N failed`. */
export async function test(): Promise<boolean> {
  const total = await runAll([...statics, ...suites]);
  console.log(`\n${conclude(total)}`);
  return total.failed === 0;
}

async function runAll(stages: readonly Stage[]): Promise<Counts> {
  mkdirSync('.cache', { recursive: true });
  const failed = new Set<string>();
  let total = none;
  for (const stage of stages) {
    const counts = await runOne(stage, failed);
    if (counts.failed > 0) failed.add(stage.name);
    total = add(total, counts);
  }
  if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(', ')}`);
  return total;
}

async function runOne(stage: Stage, failed: ReadonlySet<string>): Promise<Counts> {
  const { name, needs = [] } = stage;
  console.log(`\n=== ${name}`);
  const lacking = needs.find((need) => failed.has(need));
  if (lacking !== undefined) {
    console.log(`=== ${name}: cannot be run, because ${lacking} failed`);
    return { ...none, failed: 1 };
  }
  const start = performance.now();
  const result = await stage.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = typeof result === 'object' ? say(result) : result ? 'well' : 'failed';
  console.log(`=== ${name}: ${verdict} (${seconds} s)`);
  if (typeof result === 'object') return result;
  return result ? none : { ...none, failed: 1 };
}
