/** Encrypted tokens by jose, and what a diagnosis without causes makes of them. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { CompactEncrypt } from 'jose';
import { diagnose } from '../diagnose.ts';
import type { Outcome, Patch, Report } from '../model.ts';
import { emptyDraft } from '../read/inquiry.ts';

export const NOW = 1_790_000_000;
export const claims = { iss: 'https://example.com', aud: 'api.example.com', exp: NOW + 60 };
/** 32 bytes. */
export const secret = 'a secret of just 32 characters..';

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const encode = (value: unknown): string =>
  Buffer.from(
    typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value),
  ).toString('base64url');

export const reportOf = (draft: Patch): Promise<Report> =>
  diagnose({ ...emptyDraft(NOW), ...draft }, {});

export const outcomesOf = async (draft: Patch): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await reportOf(draft)).outcomes.map(({ check, result, says }: Outcome) => [
      check,
      `${result}: ${says}`,
    ]),
  );

export const structureOf = async (draft: Patch): Promise<string | undefined> =>
  (await outcomesOf(draft))['structure'];

interface Header {
  readonly alg: string;
  readonly enc: string;
  readonly [name: string]: unknown;
}

export const seal = (
  recipient: Uint8Array | KeyObject,
  header: Header,
  content: string = JSON.stringify(claims),
): Promise<string> =>
  new CompactEncrypt(bytesOf(content)).setProtectedHeader(header).encrypt(recipient);

export const pemOf = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1' | 'spki'): string =>
  String(key.export({ format: 'pem', type }));

export const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** The token with the bytes of one part changed. */
export const changed = (token: string, at: number, change: (part: Buffer) => Buffer): string =>
  token
    .split('.')
    .map((part, index) =>
      index === at ? change(Buffer.from(part, 'base64url')).toString('base64url') : part,
    )
    .join('.');
