import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from './listen.ts';
import { createSite } from './serve.ts';

const root = mkdtempSync(join(tmpdir(), 'devtoolbox-serve-'));
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(root, 'site/ja'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'site/ja/index.html'), '<p>日本語</p>');
  writeFileSync(join(root, 'site/404.html'), '<p>404</p>');
  server = createSite(join(root, 'site'), '/docs');
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
});

const get = (path: string) =>
  fetch(`http://localhost:${port}${path}`, {
    redirect: 'manual',
    headers: { 'Accept-Encoding': 'gzip, br' },
  });

/** `fetch` tidies a path before it sends it; this does not. */
const statusOf = (path: string) =>
  new Promise((resolve) => {
    request({ port, host: 'localhost', path }, ({ statusCode }) => resolve(statusCode)).end();
  });

test('a page, compressed, with the headers of a good deployment', async () => {
  const response = await get('/docs/ja/');
  expect(await response.text()).toBe('<p>日本語</p>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a page without its slash leads to the page', async () => {
  const response = await get('/docs/ja');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/docs/ja/']);
});

test('what is not there is the 404 page', async () => {
  const response = await get('/docs/fr/');
  expect([response.status, await response.text()]).toEqual([404, '<p>404</p>']);
});

test.each([
  '/docs/../secret.txt',
  '/docs/%2e%2e/secret.txt',
  '/docs/..%2fsecret.txt',
  '/docs/%',
  '/ja/',
])('%s leads nowhere', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('a port that is taken gives way to a free one', async () => {
  const second = createSite(root);
  expect(await listen(second, port)).not.toBe(port);
  second.close();
});
