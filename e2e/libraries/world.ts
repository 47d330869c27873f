/** What an application finds around it: key files, settings, and an issuer that serves its JWKS. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { rsaA, rsaB } from '#content/keys/keys.ts';
import { cache } from './place.ts';
import { privatePem } from './mint.ts';

const dir = join(cache, 'world');

/** Tells the path of a file with this content. One that is there stays: another library may be reading it. */
export const file = (name: string, content: string): string => {
  const path = join(dir, name);
  mkdirSync(join(path, '..'), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
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
  /** A new address that answers its first request with the first body, and so on; the last one stays. */
  serve(...bodies: readonly string[]): string;
  close(): void;
}

const jwks = (...keys: readonly object[]): string => JSON.stringify({ keys });

export const bothKeys = (issuer: Issuer): string => issuer.serve(jwks(rsaB.jwk, rsaA.jwk));

/** Serves the new key only from the second request on: the issuer has rotated meanwhile. */
export const rotatingKeys = (issuer: Issuer): string =>
  issuer.serve(jwks(rsaB.jwk), jwks(rsaB.jwk, rsaA.jwk));

export const startIssuer = async (): Promise<Issuer> => {
  const left = new Map<string, string[]>();
  const server = createServer(({ url = '' }, response) => {
    const bodies = left.get(url) ?? [];
    const body = bodies.length > 1 ? bodies.shift() : bodies[0];
    response.setHeader('Content-Type', 'application/json').end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    serve: (...bodies) => {
      const path = `/${left.size}/jwks.json`;
      left.set(path, [...bodies]);
      return `${origin}${path}`;
    },
    close: () => server.close(),
  };
};
