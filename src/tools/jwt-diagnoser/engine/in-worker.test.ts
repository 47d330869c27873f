import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Question } from './message.ts';
import { runInWorker } from './in-worker.ts';

const question = (token: string): Question => ({ draft: { token }, asked: null }) as Question;

/** A worker that answers when the test says so. */
class Stub {
  static all: Stub[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  heard: Question[] = [];
  isEnded = false;
  readonly url: string;
  constructor(url: string) {
    this.url = url;
    Stub.all.push(this);
    queueMicrotask(() => this.say({ lives: true }));
  }
  postMessage(asked: Question): void {
    this.heard.push(asked);
  }
  say(data: unknown): void {
    this.onmessage?.({ data });
  }
  terminate(): void {
    this.isEnded = true;
    this.onmessage = null;
  }
}

beforeEach(() => {
  Stub.all = [];
  vi.stubGlobal('Worker', Stub);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const answerTo = (worker: Stub | undefined): void =>
  worker?.say({ report: worker.heard.at(-1)?.draft.token });

test('one worker answers one question after the other', async () => {
  const engine = await runInWorker('');
  const heard: unknown[] = [];
  for (const token of ['a', 'b']) {
    engine.ask(question(token), ({ report }: Answer) => heard.push(report));
    answerTo(Stub.all[0]);
  }
  expect(heard).toEqual(['a', 'b']);
  expect(Stub.all).toHaveLength(1);
  expect(Stub.all[0]?.url).toMatch(/^blob:/);
});

test('what is under way ends with its worker, and the next one is asked', async () => {
  const engine = await runInWorker('');
  const heard: unknown[] = [];
  const hear = ({ report }: Answer): unknown => heard.push(report);
  engine.ask(question('a'), hear);
  engine.cancel();
  engine.ask(question('b'), hear);
  engine.ask(question('c'), hear);
  expect(Stub.all.map(({ isEnded }) => isEnded)).toEqual([true, true, false]);
  answerTo(Stub.all[0]);
  answerTo(Stub.all[2]);
  expect(heard).toEqual(['c']);
});

test('nothing under way: the worker stays', async () => {
  const engine = await runInWorker('');
  engine.cancel();
  expect(Stub.all).toHaveLength(1);
});

test('an engine that is replaced takes its worker with it, and starts no other', async () => {
  const engine = await runInWorker('');
  engine.ask(question('a'), () => expect.fail());
  engine.end();
  engine.cancel();
  expect(Stub.all.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('a worker that is refused is known as such', async () => {
  vi.stubGlobal(
    'Worker',
    class extends Stub {
      constructor(url: string) {
        super(url);
        this.say = () => undefined;
        queueMicrotask(() => this.onerror?.());
      }
    },
  );
  await expect(runInWorker('')).rejects.toThrow('does not start');
});
