/** A suite that cannot fail proves nothing: with the wrong key, good has to be refused and its break accepted. */
import { rsaB } from '#content/keys/keys.ts';
import type { Ledger } from './ledger.ts';
import type { Subject } from './published.ts';
import { breaks, good } from './tokens.ts';
import { file } from './world.ts';

export const holdControl = async ({ id, toolchain }: Subject, ledger: Ledger): Promise<void> => {
  const settings = { JWT_PUBLIC_KEY_FILE: file('wrong.pem', `${rsaB.spki}\n`) };
  const calls = [good(), breaks.signature()].map((token) => ({ name: 'verify', args: [token] }));
  const [refused, accepted] = await toolchain.run({ library: id, file: 'verify', calls }, settings);
  if (refused?.error !== undefined && accepted?.error === undefined) ledger.pass();
  else ledger.fail(`${id}: the control does not fail`);
};
