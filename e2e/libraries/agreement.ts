/** The parametrised calls that record are the published code: given the same, both say the same, word for word. */
import { rsaA } from '#content/keys/keys.ts';
import type { Ledger } from './ledger.ts';
import { now } from './mint.ts';
import type { Subject } from './published.ts';
import { said } from './said.ts';
import { breaks, good } from './tokens.ts';
import { trialOf } from './trial.ts';
import { publicKeyFile } from './world.ts';

export const holdAgreement = async ({ id, toolchain }: Subject, ledger: Ledger): Promise<void> => {
  const broken = Object.values(breaks).map((token) => token());
  const tokens = [good(), ...broken, 'no token', '', `Bearer ${good()}`, `${good()}\n`];
  const calls = tokens.map((token) => ({ name: 'verify', args: [token] }));
  const cases = tokens.map((token) =>
    trialOf({
      token,
      key: rsaA.spki,
      algorithms: 'RS256',
      issuer: 'https://example.com',
      audience: 'api.example.com',
      tolerance: '5',
      now: now(),
    }),
  );
  const settings = { JWT_PUBLIC_KEY_FILE: publicKeyFile() };
  const published = await toolchain.run({ library: id, file: 'verify', calls }, settings);
  const judged = await toolchain.run({ library: id, cases });
  for (const index of tokens.keys()) {
    const [one, other] = [said(published[index]), said(judged[index])];
    if (one === other) ledger.pass();
    else ledger.fail(`${id} verify says "${one}", its parametrised twin "${other}"`);
  }
};
