import type { Observation } from '#content/libraries/model.ts';
import type { Result } from './toolchains.ts';

/** What differs from run to run: the address of an object that PyJWT prints. */
const settled = (message: string): string => message.replaceAll(/\b0x[0-9a-f]+/g, '0x...');

/** A result as it is recorded. */
export const observation = (
  { error, message = '', code }: Result = { error: 'no result' },
): Observation =>
  error === undefined
    ? { accepted: true }
    : { ...(code !== undefined && { code }), error, message: settled(message) };
