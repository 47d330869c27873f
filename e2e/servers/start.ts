import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { listen } from '../../src/run/listen.ts';
import type { Found, ServerName } from './find.ts';

export interface Running {
  readonly origin: string;
  /** How it compresses text. */
  readonly encodings: readonly string[];
  readonly stop: () => Promise<void>;
}

const ours = fileURLToPath(new URL('../../src/deploy', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Start extends Pick<Running, 'encodings'> {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The configuration as it stands in the repository, but for the lines that are a deployer's own. */
const nginx = (site: string, port: number, place: string, { home }: Found): Start => {
  const [brotli = null] =
    home === null ? [] : globSync(`${home}/**/ngx_http_brotli_filter_module.so`);
  cpSync(`${home ?? ''}/etc/nginx/mime.types`, `${place}/mime.types`);
  const conf = readFileSync(`${ours}/nginx.conf`, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/devtoolbox', site)
    .replaceAll('#brotli', brotli === null ? '#' : 'brotli');
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const lines = [
    ...(brotli === null ? [] : [`load_module ${brotli};`]),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${place}/pid; error_log ${place}/error.log; events {}`,
    `http { access_log off; ${kinds.map((kind) => `${kind}_temp_path ${place}/${kind};`).join(' ')}`,
    `include ${place}/site.conf; }`,
  ];
  writeFileSync(`${place}/site.conf`, conf);
  writeFileSync(`${place}/nginx.conf`, lines.join('\n'));
  const [library = ''] = home === null ? [] : globSync(`${home}/usr/lib/*/libbrotlienc.so.1`);
  const env = { LD_LIBRARY_PATH: library.replace(/\/[^/]*$/, '') };
  const encodings = brotli === null ? ['gzip'] : ['gzip', 'br'];
  return {
    args: ['-p', place, '-c', `${place}/nginx.conf`, '-e', `${place}/error.log`],
    env,
    encodings,
  };
};

const caddy = (site: string, port: number, place: string): Start => {
  writeFileSync(`${place}/Caddyfile`, `{\n\tadmin off\n}\nimport ${ours}/Caddyfile\n`);
  const env = { SITE_ADDRESS: `http://localhost:${port}`, SITE_ROOT: site, HOME: place };
  return {
    args: ['run', '--adapter', 'caddyfile', '--config', `${place}/Caddyfile`],
    env,
    encodings: ['gzip', 'zstd'],
  };
};

const starts = { nginx, caddy } as const;

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );

/** Runs a server on the built site until it is stopped. */
export async function start(name: ServerName, found: Found, site: string): Promise<Running> {
  const place = mkdtempSync(`${tmpdir()}/devtoolbox-${name}-`);
  const port = await freePort();
  const { args, env, encodings } = starts[name](site, port, place, found);
  const child = spawn(found.program, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const origin = `http://localhost:${port}`;
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(place, { recursive: true });
  };
  for (let tries = 0; !(await answers(origin)); tries++) {
    if (tries > 100 || child.exitCode !== null) {
      const log = `${place}/error.log`;
      throw new Error(
        `${name} does not start: ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, encodings, stop };
}
