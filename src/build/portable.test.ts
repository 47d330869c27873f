import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { portable } from './portable.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

const bundle = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [portable()],
    build: {
      write: false,
      lib: { entry: fixture('caller.ts'), formats: ['es'] },
      minify: false,
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
};

type Greet = (name: string) => string;

test('a module becomes a function whose text alone runs', async () => {
  const url = `data:text/javascript,${encodeURIComponent(await bundle())}`;
  const { whole } = (await import(/* @vite-ignore */ url)) as { whole: () => Greet };
  expect(whole()('a')).toBe('Good morning, a');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what a worker does with the text
  const again = new Function(`return (${whole.toString()})()`) as () => Greet;
  expect(again()('b')).toBe('Good morning, b');
});
