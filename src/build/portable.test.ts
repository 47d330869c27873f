import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { portable } from './portable.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

type Whole = () => (name: string) => string;

/** What a worker does with a text. */
const run = (code: string): Whole => runInThisContext(`(() => { ${code} })()`) as Whole;

const bundle = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [portable()],
    build: {
      write: false,
      lib: { entry: fixture('caller.ts'), formats: ['iife'], name: 'caller' },
      minify: false,
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
};

test('a module becomes a function whose text alone runs', async () => {
  const whole = run(`${await bundle()}; return caller.whole;`);
  expect(whole()('a')).toBe('Good morning, a');
  expect(run(`return (${whole.toString()})`)()('b')).toBe('Good morning, b');
});
