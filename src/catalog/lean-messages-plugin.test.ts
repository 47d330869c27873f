import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type { Message } from '#content/libraries/model.ts';
import { leanMessages } from './lean-messages-plugin.ts';
import { speakers } from './messages.ts';

const read = async (name: string): Promise<unknown> => {
  const input = fileURLToPath(
    new URL(`../../content/libraries/jsonwebtoken/${name}.ts`, import.meta.url),
  );
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [leanMessages()],
    build: {
      write: false,
      lib: { entry: input, formats: ['iife'], name: 'whole', fileName: name },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code ?? '';
  return JSON.parse(runInNewContext(`${code}; JSON.stringify(whole)`) as string) as unknown;
};

test('a message keeps all but where it was read', async () => {
  const own = speakers.find(({ id }) => id === 'jsonwebtoken')?.messages ?? [];
  const whole = own.map((message: Message) =>
    Object.fromEntries(Object.entries(message).filter(([key]) => key !== 'from')),
  );
  expect(whole.length).toBeGreaterThan(30);
  expect(await read('messages')).toEqual(whole);
});

test('a library keeps its name, its hints, the order of its checks, and that it was run', async () => {
  const library = (await read('library')) as Record<string, unknown>;
  expect(Object.keys(library)).toEqual(
    expect.arrayContaining(['name', 'hints', 'verified', 'checks']),
  );
  expect(Object.keys(library)).not.toEqual(expect.arrayContaining(['traps']));
});
