/** verify.* as the page fills it in, for every algorithm that it claims to be able to fill in, against keys of each. */
import { p256A, p256APrivate, rsaA } from '#content/keys/keys.ts';
import { HOSTILE, hostile, variantsOf } from './filled.ts';
import { byAlgorithm, keyOf } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { goodClaims, hmac, mint, now, rsa, unsigned } from './mint.ts';
import type { Subject } from './published.ts';
import { said } from './said.ts';
import { file } from './world.ts';

/** The tokens that a variant is asked about; it has to take the first, and refuse the others. */
const tokensFor = (variant: string): Readonly<Record<string, string>> => {
  const isHostile = variant === HOSTILE;
  const alg = isHostile ? 'RS256' : variant;
  const { kid } = keyOf(alg);
  const claims = {
    ...goodClaims(),
    ...(isHostile && { iss: hostile.issuer, aud: hostile.audience }),
  };
  const signer = byAlgorithm(alg);
  const plain = mint({ alg: 'RS256', kid: rsaA.kid }, goodClaims(), rsa('rsaA'));
  return {
    good: mint({ alg, kid }, claims, signer),
    expired: mint({ alg, kid }, { ...claims, iat: now() - 700, exp: now() - 60 }, signer),
    audience: mint({ alg, kid }, { ...claims, aud: 'web.example.com' }, signer),
    issuer: mint({ alg, kid }, { ...claims, iss: 'https://example.com/' }, signer),
    [isHostile ? 'the settings of the example' : 'the algorithm of the example']: plain,
    none: mint({ alg: 'none', kid }, claims, unsigned),
    confused: mint({ alg: 'HS256', kid }, claims, hmac(`${keyOf(alg).spki}\n`)),
  };
};

const holdVariant = async (subject: Subject, variant: string, ledger: Ledger): Promise<void> => {
  const { id, toolchain } = subject;
  const { spki } = keyOf(variant === HOSTILE ? 'RS256' : variant);
  const tokens = tokensFor(variant);
  const calls = Object.values(tokens).map((token) => ({ name: 'verify', args: [token] }));
  const settings = { JWT_PUBLIC_KEY_FILE: file(`variants/${variant}.pem`, `${spki}\n`) };
  const job = { library: id, file: `${variant}/verify`, calls };
  const results = await toolchain.run(job, settings);
  for (const [index, name] of Object.keys(tokens).entries()) {
    const isAccepted = results[index] !== undefined && results[index].error === undefined;
    if (isAccepted === (name === 'good')) ledger.pass();
    else ledger.fail(`${id} filled in for ${variant}: ${name}: ${said(results[index])}`);
  }
};

/** What is signed with a longer HMAC than that of the example. */
const holdSecret = async ({ id, toolchain }: Subject, ledger: Ledger): Promise<void> => {
  const settings = { JWT_SECRET: 'x'.repeat(64) };
  const job = (name: string, args: readonly unknown[]) => ({
    library: id,
    file: 'HS512/cures/same-secret',
    calls: [{ name, args }],
  });
  const [signed] = await toolchain.run(job('sign', [goodClaims()]), settings);
  const [verified] = await toolchain.run(job('verify', [signed?.value]), settings);
  const header = Buffer.from(String(signed?.value).split('.')[0] ?? '', 'base64url').toString();
  if (verified?.error === undefined && header.includes('"HS512"')) ledger.pass();
  else ledger.fail(`${id} filled in for HS512: ${said(verified)}`);
};

/** The public half of a key that is no RSA key. */
const holdHalf = async ({ id, toolchain }: Subject, ledger: Ledger): Promise<void> => {
  const calls = [{ name: 'publicHalf', args: [p256APrivate] }];
  const settings = { JWT_PUBLIC_KEY_FILE: file('variants/ES256.pem', `${p256A.spki}\n`) };
  const job = { library: id, file: 'ES256/cures/public-key', calls };
  const [half] = await toolchain.run(job, settings);
  if (String(half?.value).trim() === p256A.spki) ledger.pass();
  else ledger.fail(`${id} filled in for ES256: the public half is ${JSON.stringify(half)}`);
};

export const holdVariants = async (subject: Subject, ledger: Ledger): Promise<void> => {
  const variants = variantsOf(subject);
  // A rule that fills nothing in would pass unseen.
  if (variants.length > 2 || subject.library.families === undefined) ledger.pass();
  else ledger.fail(`${subject.id}: it is filled in for ${variants.join(', ') || 'nothing'} only`);
  for (const variant of variants) await holdVariant(subject, variant, ledger);
  if (!subject.facts.cures) return;
  await holdSecret(subject, ledger);
  await holdHalf(subject, ledger);
};
