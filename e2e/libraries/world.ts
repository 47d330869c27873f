/** What an application finds around it: key files, settings, and an issuer that serves its JWKS. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { rsaA, rsaB } from '#content/keys/keys.ts';
import { cache } from './place.ts';
import { privatePem } from './mint.ts';

const dir = join(cache, 'world');

/** Writes a file once and tells its path. */
export const file = (name: string, content: string): string => {
  const path = join(dir, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

export const publicKeyFile = (): string => file('public.pem', `${rsaA.spki}\n`);
export const privateKeyFile = (name = 'rsaA'): string => file(`${name}.pem`, privatePem(name));

/** One public key for each kid. */
export const keysDir = (): string => {
  for (const { kid, spki } of [rsaA, rsaB]) file(`keys/${kid}.pem`, `${spki}\n`);
  return join(dir, 'keys');
};

export interface Issuer {
  /** Serves both keys. */
  readonly jwksUrl: string;
  /** Serves the new key only from the second request on: the issuer has rotated meanwhile. Each address counts for itself. */
  rotatingUrl(name: string): string;
  close(): void;
}

export const startIssuer = async (): Promise<Issuer> => {
  const asked = new Map<string, number>();
  const server = createServer(({ url = '' }, response) => {
    const times = (asked.get(url) ?? 0) + 1;
    asked.set(url, times);
    const keys = url.startsWith('/rotating/') && times === 1 ? [rsaB.jwk] : [rsaB.jwk, rsaA.jwk];
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    jwksUrl: `${origin}/jwks.json`,
    rotatingUrl: (name) => `${origin}/rotating/${name}`,
    close: () => server.close(),
  };
};
