import { readFileSync, rmSync } from 'node:fs';
import { type Counts, fromOutput, fromPlaywright, fromVitest, judge } from './counts.ts';
import { e2e } from './e2e.ts';
import { run } from './tool.ts';

const reports = { vitest: '.cache/vitest.json', playwright: '.cache/playwright.json' };

export async function unit(): Promise<Counts> {
  const json = ['--reporter=json', `--outputFile.json=${reports.vitest}`];
  rmSync(reports.vitest, { force: true });
  const args = ['run', '--config', 'src/vitest.config.ts', '--reporter=dot', ...json];
  const ended = await run('vitest', args);
  return judge(ended, fromVitest(read(reports.vitest)));
}

/** Tests of the built site in a real browser. */
export async function site(): Promise<Counts> {
  rmSync(reports.playwright, { force: true });
  const ended = await e2e([]);
  return judge(ended, fromPlaywright(read(reports.playwright)));
}

/** The runners that hold content/libraries against the real libraries. */
export async function libraries(): Promise<Counts> {
  let output = '';
  const onOutput = (text: string) => (output += text);
  const ended = await run('node', ['e2e/libraries/run.ts'], { onOutput });
  return judge(ended, fromOutput(output));
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
