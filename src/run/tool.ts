import { spawn } from 'node:child_process';

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Sees the standard output as it is printed. */
  readonly onOutput?: (text: string) => void;
}

/** Runs a tool of node_modules/.bin, or `node`, to its end. True: it said that all is well. */
export function run(
  name: string,
  args: readonly string[],
  options: Options = {},
): Promise<boolean> {
  const child = spawn(name, args, {
    env: { ...process.env, ...options.env },
    cwd: options.cwd,
    stdio: ['ignore', options.onOutput ? 'pipe' : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    options.onOutput?.(text);
  });
  // Whoever stops us stops the tool, and what would come after it.
  const pass = (signal: NodeJS.Signals) => {
    child.once('close', () => process.exit(130));
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, pass);
  return new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      console.error(`${name}: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  }).finally(() => {
    for (const signal of signals) process.off(signal, pass);
  });
}
