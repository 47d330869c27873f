/**
 * Carries the token of a sample over to the published code: its issuer signs it once more, at the present, and under
 * the policy that the code fixes. What is wrong with it stays wrong.
 */
import { otherSecret, rsaA, secret } from '#content/keys/keys.ts';
import type { Draft, Sample } from '#jwt/model.ts';
import { mint, now, rsa, type Members, type Signer } from '../mint.ts';
import { signerOf } from './signers.ts';

export const policy = { issuer: 'https://example.com', audience: 'api.example.com' };

const times = new Set(['iat', 'exp', 'nbf', 'auth_time']);

/** By as much as the present is later than the sample; milliseconds stay milliseconds. */
const shift = (value: unknown, by: number): unknown => {
  if (typeof value === 'string' && /^\d+$/.test(value)) return String(shift(Number(value), by));
  if (typeof value !== 'number') return value;
  return value > 1e11 ? value + by * 1000 : value + by;
};

const replaced = (value: unknown, from: string, to: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => replaced(one, from, to));
  return value === from ? to : value;
};

const carried = (claims: Members, { issuer, audience, now: at }: Partial<Draft>): Members =>
  Object.fromEntries(
    Object.entries(claims).map(([name, value]) => {
      if (times.has(name)) return [name, shift(value, now() - (at ?? now()))];
      if (name === 'iss' && issuer) return [name, replaced(value, issuer, policy.issuer)];
      if (name === 'iss') return [name, policy.issuer];
      if (name === 'aud' && audience) return [name, replaced(value, audience, policy.audience)];
      return [name, value];
    }),
  );

const readPart = (part: string): Members | null => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Members;
  } catch {
    return null;
  }
};

const secretsOf = ({ broken, cured }: Sample): readonly Buffer[] =>
  [secret, otherSecret, broken.key ?? '', cured.key ?? ''].flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'base64'),
  ]);

/** Null: nobody signs this again, because its signature is nobody's. */
export const reissue = (token: string, sample: Sample, alg: string): string | null => {
  const [head = '', payload = '', signature = ''] = token.split('.');
  const [header, claims] = [readPart(head), readPart(payload)];
  if (header === null || claims === null) return null;
  const own = String(header['alg']);
  const bytes = Buffer.from(signature, 'base64url');
  const signer: Signer | null = signerOf(own, `${head}.${payload}`, bytes, secretsOf(sample));
  if (signer === null) return null;
  const fresh = carried(claims, sample.cured);
  // The algorithm that was right for the sample becomes the one of the code.
  if (own === sample.cured.algorithms && own !== alg)
    return mint({ ...header, alg, kid: rsaA.kid }, fresh, rsa('rsaA'));
  return mint(header, fresh, signer);
};

const anyToken = /eyJ[\w-]*\.[\w-]+\.[\w-]*/g;

/** The same for every token within a text; null if one of them, or all, have to stay as they are. */
export const reissueWithin = (text: string, sample: Sample, alg: string): string | null => {
  if (text.includes('%2E'))
    return reissueWithin(text.replaceAll('%2E', '.'), sample, alg)?.replaceAll('.', '%2E') ?? null;
  const tokens = text.match(anyToken) ?? [];
  const fresh = tokens.map((token) => reissue(token, sample, alg));
  if (fresh.length === 0 || fresh.includes(null)) return null;
  return text.replace(anyToken, () => fresh.shift() ?? '');
};
