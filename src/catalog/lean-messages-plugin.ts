import type { Plugin } from 'vite';
import { without } from './lean.ts';

const file = /[\\/]content[\\/]libraries[\\/][^\\/]+[\\/](messages|library)\.ts$/;

/** What pages show, and a lookup in a browser never reads. */
const idle: Readonly<Record<string, readonly string[]>> = {
  messages: ['from'],
  library: ['companion', 'families', 'home', 'language', 'source', 'traps', 'version'],
};

/** The messages of a browser's lookup: what each says and means, not where it was read. */
export const leanMessages = (): Plugin => ({
  name: 'lean-messages',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    const names = idle[file.exec(id)?.[1] ?? ''];
    return names === undefined ? null : { code: without(names, code, this.parse(code)), map: null };
  },
});
