import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/servers', import.meta.url));

/** What Debian packs a server in, and where its program lies in there. */
const packed = {
  nginx: {
    packages: ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-filter', 'libbrotli1'],
    program: 'usr/sbin/nginx',
  },
  caddy: { packages: ['caddy'], program: 'usr/bin/caddy' },
} as const;

export type ServerName = keyof typeof packed;

export interface Found {
  readonly program: string;
  /** Where its package was unpacked to; null for the system's own. */
  readonly home: string | null;
}

/** A web server: the system's, or one from Debian's packages, unpacked beside the dependencies. Nothing is installed. */
export function findServer(name: ServerName): Found | null {
  const { packages, program } = packed[name];
  const paths = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const own = paths.map((path) => `${path}/${name}`).find((path) => existsSync(path));
  if (own !== undefined) return { program: own, home: null };
  const home = `${cache}/${name}`;
  if (existsSync(home) || unpack(packages, home)) return { program: `${home}/${program}`, home };
  return null;
}

/** False where there is no apt, or where it knows no such packages. */
function unpack(packages: readonly string[], home: string): boolean {
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(`${cache}/unpack-`);
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { cwd: place, stdio: 'ignore', timeout: 60_000 });
  try {
    run('apt-get', 'download', ...packages);
    for (const name of readdirSync(place)) run('dpkg-deb', '-x', name, 'unpacked');
    renameSync(`${place}/unpacked`, home);
    return true;
  } catch {
    // Another worker may have been quicker.
    return existsSync(home);
  } finally {
    rmSync(place, { recursive: true });
  }
}
