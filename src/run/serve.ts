import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headers, headersOf } from '../build/headers.ts';

/** A static host in miniature: pages, assets, 404.html, compression, and the headers of a good deployment. */
export function createSite(root: string, base = '/'): Server {
  const site = resolve(root);
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return createServer((request, response) => {
    answer(request, response, site, prefix).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: string,
  prefix: string,
): Promise<void> {
  const path = pathOf(request.url ?? '/', prefix);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = path === null ? null : await find(site, path);
  if (path !== null && file === null && (await find(site, `${path}/`)) !== null) {
    response.writeHead(301, { ...headers, Location: `${prefix}${path}/` }).end();
    return;
  }
  const found = file ?? (await find(site, '404.html'));
  const own = headersOf(relative(site, found?.name ?? site).replaceAll(sep, '/'));
  send(request, response, file === null ? 404 : 200, own, found);
}

/** The path below `prefix`, decoded; null if it is outside or cannot be decoded. */
function pathOf(url: string, prefix: string): string | null {
  const [path = ''] = url.split(/[?#]/);
  try {
    return path.startsWith(prefix) ? decodeURIComponent(path.slice(prefix.length)) : null;
  } catch {
    return null;
  }
}

interface Found {
  readonly name: string;
  readonly bytes: Buffer;
}

async function find(site: string, path: string): Promise<Found | null> {
  const name = resolve(
    site,
    path === '' || path.endsWith('/') ? `./${path}index.html` : `./${path}`,
  );
  if (!name.startsWith(site + sep) || path.includes('\0')) return null;
  try {
    return { name, bytes: await readFile(name) };
  } catch {
    return null;
  }
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  own: Readonly<Record<string, string>>,
  found: Found | null,
): void {
  const type = types[extname(found?.name ?? '')] ?? 'application/octet-stream';
  const { encoding, bytes } = compress(request, type, found?.bytes ?? Buffer.from('Not found\n'));
  response.writeHead(status, {
    ...own,
    'Content-Type': found === null ? 'text/plain; charset=utf-8' : type,
    'Content-Length': bytes.length,
    Vary: 'Accept-Encoding',
    ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** The last tenth of what Brotli can do takes ten times as long: nobody waits for that while a page is on its way. */
const inHaste = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

function compress(request: IncomingMessage, type: string, bytes: Buffer) {
  const accepted = request.headers['accept-encoding'] ?? '';
  if (!/text|json|xml/.test(type)) return { encoding: null, bytes };
  if (/\bbr\b/.test(accepted)) return { encoding: 'br', bytes: brotliCompressSync(bytes, inHaste) };
  if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', bytes: gzipSync(bytes) };
  return { encoding: null, bytes };
}
