/** Makes fresh test keys and all tokens of the corpus: `node e2e/libraries/corpus/mint.ts`. See README.md. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, manifests, root } from '../place.ts';
import { makeKeys, publish } from './keys.ts';
import { place } from './openssl.ts';
import { claimed } from './orders/claims.ts';
import { good } from './orders/good.ts';
import { headers } from './orders/headers.ts';
import { materials } from './orders/materials.ts';
import type { LibraryOrder, Order } from './orders/order.ts';
import { payloads } from './orders/payloads.ts';
import { odd, scripts } from './orders/scripts.ts';
import { secretly } from './orders/secrets.ts';
import { signatures } from './orders/signatures.ts';
import { secrets } from './secrets.ts';

const here = dirname(fileURLToPath(import.meta.url));
const orders: readonly Order[] = [
  ...[...good, ...secretly, ...signatures, ...headers, ...claimed],
  ...[...payloads, ...materials],
  ...[...scripts, ...odd],
];
const keys = makeKeys();

const goProgram = (): string => {
  const stage = join(cache, 'corpus');
  mkdirSync(stage, { recursive: true });
  for (const name of ['go.mod', 'go.sum']) cpSync(join(manifests, 'go', name), join(stage, name));
  cpSync(join(here, 'golang.go'), join(stage, 'main.go'));
  execFileSync('go', ['build', '-o', 'mint', '.'], { cwd: stage, stdio: 'inherit' });
  return join(stage, 'mint');
};

const python = join(cache, 'python/venv/bin/python');
if (!existsSync(python)) throw new Error('first: node e2e/libraries/run.ts');

const COMMANDS: Readonly<Record<LibraryOrder['maker'], () => readonly [string, ...string[]]>> = {
  jsonwebtoken: () => [process.execPath, join(here, 'jsonwebtoken.cjs'), join(cache, 'javascript')],
  PyJWT: () => [python, '-B', join(here, 'pyjwt.py')],
  'golang-jwt': () => [goProgram()],
};

const made = new Map<string, string>();
for (const maker of Object.keys(COMMANDS) as LibraryOrder['maker'][]) {
  const [command, ...args] = COMMANDS[maker]();
  const mine = orders.filter((order) => order.maker === maker);
  const out = execFileSync(command, args, { input: JSON.stringify({ keys, orders: mine }) });
  for (const [id, token] of Object.entries(JSON.parse(out.toString()) as Record<string, string>))
    made.set(id, token);
}
for (const order of orders) if ('make' in order) made.set(order.id, order.make(keys));

const tokens = orders.map(({ id, maker }) => [id, { maker, token: made.get(id) ?? '' }] as const);
if (new Set(tokens.map(([id]) => id)).size !== tokens.length)
  throw new Error('an id is used twice');
const notice =
  'TEST KEYS. Published on purpose, so they protect nothing: never configure a server with any of them.';
const write = (name: string, value: object): void =>
  writeFileSync(join(root, 'src/catalog/corpus', name), `${JSON.stringify(value, null, 2)}\n`);
write('tokens.json', Object.fromEntries(tokens));
write('keys.json', { '//': notice, ...publish(keys), secrets });
rmSync(place, { recursive: true });
console.log(`${tokens.length} tokens`);
