/** Cured samples that a library refuses all the same, and why. Everything else that is cured has to be accepted. */
import type { LibraryId } from './refusals.ts';

const certificate =
  'verify.* loads a public key; this library reads a certificate with another call';

export const refusedThoughCured: Readonly<
  Partial<Record<LibraryId, Readonly<Record<string, string>>>>
> = {
  jose: { 'pem-chain-wrong-certificate': certificate },
  pyjwt: { 'pem-chain-wrong-certificate': certificate },
};
