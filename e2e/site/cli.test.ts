import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

/** The command line as it is built: one file, run as a person would run it. */

const program = new URL('../../dist/jwt-diagnose.mjs', import.meta.url).pathname;
const SECRET = 'a secret of the terminal, long enough for HS256';
const NOW = 1_790_000_000;

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const input = `${encode({ alg: 'HS256' })}.${encode({ sub: 'terminal-user', exp: 4_000_000_000 })}`;
const token = `${input}.${createHmac('sha256', SECRET).update(input).digest('base64url')}`;

interface Given {
  readonly args?: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const run = ({ args = [], stdin = '', env = {} }: Given) =>
  spawnSync('node', [program, ...args], {
    input: stdin,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...env },
  });

const fileOf = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'jwt-diagnose-')), 'key');
  writeFileSync(file, text);
  return file;
};

test('the exit status says accepted, rejected, cannot tell, or wrong usage', () => {
  expect(run({ stdin: `${token}\n`, args: ['--key', fileOf(SECRET)] }).status).toBe(0);
  expect(run({ env: { JWT_TOKEN: token, JWT_KEY: SECRET } }).status).toBe(0);
  expect(run({ stdin: token, env: { JWT_KEY: 'another secret' } }).status).toBe(1);
  expect(run({ stdin: token }).status).toBe(2);
  expect(run({ args: ['--no-such-option'] }).status).toBe(64);
  expect(run({ args: ['--key', '/no/such/file'], stdin: token }).status).toBe(64);
});

test('a setting that cannot be read, or one input for two, is a mistake in the command', () => {
  const given = { stdin: token, env: { JWT_KEY: SECRET } };
  expect(run({ ...given, args: ['--tolerance', 'a minute'] }).status).toBe(64);
  expect(run({ ...given, args: ['--at', 'yesterday'] }).stderr).toContain('--at');
  expect(run({ stdin: token, args: ['--token', '-', '--key', '-'] }).status).toBe(64);
});

test('a message is explained beside the diagnosis, from a file or the environment', () => {
  const given = { stdin: token, env: { JWT_KEY: SECRET } };
  const said = run({ ...given, args: ['--json', '--message', fileOf('jwt expired')] });
  const { verdict, matches } = JSON.parse(said.stdout) as { verdict: string; matches: unknown[] };
  expect(verdict).toBe('accepted');
  expect(matches[0]).toMatchObject({ library: 'jsonwebtoken', cause: 'exp-expired' });
  const alone = run({ env: { JWT_MESSAGE: 'jwt expired' }, args: ['explain', '--lang', 'en'] });
  expect(alone.stdout).toContain('jsonwebtoken: jwt expired');
});

test('a token among the arguments is refused, and not repeated', () => {
  const { status, stdout, stderr } = run({ args: [token] });
  expect(status).toBe(64);
  expect(stdout + stderr).not.toContain(token.slice(-20));
});

test('says the verdict and the proven cause in both languages', () => {
  const broken = { stdin: `Bearer ${token}`, env: { JWT_KEY: SECRET } };
  expect(run({ ...broken, args: ['--lang', 'en'] }).stdout).toContain('[Proven]');
  expect(run({ ...broken, args: ['--lang', 'ja'] }).stdout).toContain('[確定]');
});

test('--json gives the report, without the token or the key', () => {
  const { stdout } = run({ stdin: token, env: { JWT_KEY: `${SECRET}\n` }, args: ['--json'] });
  const report = JSON.parse(stdout) as { verdict: string; findings: { cause: string }[] };
  expect(report).toMatchObject({ verdict: 'rejected', next: { cause: 'secret-whitespace' } });
  expect(report.findings[0]).toMatchObject({ cause: 'secret-whitespace', strength: 'proven' });
  expect(stdout).not.toContain(SECRET);
  expect(stdout).not.toContain(token.split('.')[2]);
});

test('--report is Markdown without any value of what was given', () => {
  const { stdout, status } = run({
    stdin: token,
    env: { JWT_KEY: `${SECRET}\n` },
    args: ['--report', '--lang', 'en'],
  });
  expect(status).toBe(1);
  expect(stdout).toContain('**Proven**');
  for (const value of [SECRET, 'terminal-user', token.slice(-12)])
    expect(stdout).not.toContain(value);
});

test('--batch answers every line, in order, also one that cannot be read', () => {
  const lines = [
    { token, key: SECRET, algorithms: ['HS256'], now: NOW },
    { token, key: SECRET, algorithms: ['RS256'], now: NOW },
    { token, now: NOW },
  ].map((line) => JSON.stringify(line));
  const { stdout, status } = run({ args: ['--batch'], stdin: [...lines, '{oops', ''].join('\n') });
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { verdict: string });
  expect(status).toBe(0);
  expect(reports.map(({ verdict }) => verdict)).toEqual([
    'accepted',
    'rejected',
    'cannot-tell',
    'cannot-tell',
  ]);
  expect(reports[0]).toMatchObject({ checks: { length: 11 } });
  expect(reports[3]).toMatchObject({ error: 'not-an-object' });
});

test('a message is explained, alone and in a batch, and an unknown one is not guessed at', () => {
  const message = 'ERROR JsonWebTokenError: jwt audience invalid. expected: api.example.com';
  const said = run({ args: ['explain', '--json'], stdin: message });
  expect(said.status).toBe(0);
  expect(JSON.parse(said.stdout)).toMatchObject({
    matches: [
      { library: 'jsonwebtoken', check: 'audience', holes: { audience: 'api.example.com' } },
    ],
  });
  expect(run({ args: ['explain', '--lang', 'ja'], stdin: message }).stdout).toContain(
    '失敗した検証',
  );
  expect(run({ args: ['explain'], stdin: 'the printer is out of paper' }).status).toBe(2);
  const line = JSON.stringify({ message });
  expect(JSON.parse(run({ args: ['--batch'], stdin: line }).stdout)).toMatchObject({
    verdict: 'cannot-tell',
    checks: [],
    findings: [],
    matches: [{ library: 'jsonwebtoken', check: 'audience' }],
  });
});
