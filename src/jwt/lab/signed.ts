import { algorithmOf } from '../algorithms.ts';
import { equalBytes } from '../bytes.ts';
import type { Examination, Lab, Token, VerificationKey } from '../model.ts';

/** Bytes, or text that stands for its UTF-8. */
export const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

export type Forms = Parameters<Lab['examineSigned']>[0];

type Tools = Pick<Lab, 'attempt' | 'selectedKey' | 'recoverRsa'>;

/** The forms that a sieve lets through: all at once, for there may be hundreds. */
const sift = async (
  forms: Forms,
  fits: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>,
): Promise<Forms> => {
  const results = await Promise.all(forms.map(([, bytes]) => fits(new Uint8Array(bytesOf(bytes)))));
  return forms.filter((_, i) => results[i]);
};

/**
 * Those that may verify, where there is a cheaper way to tell than an attempt for each: an HMAC whose key is imported once,
 * or the digest that an RSA signature shows. What comes through is attempted all the same.
 */
const promising = async (
  { header, signature }: Token,
  key: VerificationKey,
  recoverRsa: Lab['recoverRsa'],
  forms: Forms,
): Promise<Forms> => {
  const { family, hash } = algorithmOf(header?.['alg']) ?? {};
  if (key.kty === 'oct' && family === 'HMAC' && hash && signature) {
    const params = { name: 'HMAC', hash };
    const jwk = { ...key.jwk, ext: true };
    const imported = await crypto.subtle.importKey('jwk', jwk, params, false, ['verify']);
    const mac = new Uint8Array(signature);
    return sift(forms, (bytes) => crypto.subtle.verify('HMAC', imported, mac, bytes));
  }
  const { padding, digest } = (await recoverRsa(key)) ?? {};
  if (padding === 'none') return [];
  return digest && hash
    ? sift(forms, async (bytes) =>
        equalBytes(new Uint8Array(await crypto.subtle.digest(hash, bytes)), digest),
      )
    : forms;
};

/** The first of the forms over which the signature verifies. */
export const examineSigned = async (
  token: Token,
  { attempt, selectedKey, recoverRsa }: Tools,
  forms: Forms,
): Promise<Examination> => {
  const key = selectedKey();
  const others = forms.filter(([, bytes]) => bytes !== token.signingInput);
  const [first] = others;
  if (!key || !first) return null;
  // Where not even this can be told, nothing is
  const result = await attempt({ key, signingInput: first[1] });
  if (result !== 'verified' && result !== 'refuted') return null;
  for (const [form, bytes] of await promising(token, key, recoverRsa, others))
    if ((await attempt({ key, signingInput: bytes })) === 'verified')
      return { strength: 'proven', facts: { form } };
  return { ruledOut: true };
};
