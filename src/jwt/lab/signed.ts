import type { Examination, Lab, Token } from '../model.ts';

/** Bytes, or text that stands for its UTF-8. */
export const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

export type Forms = Parameters<Lab['examineSigned']>[0];

/** The first of the forms over which the signature verifies. */
export const examineSigned = async (
  { signingInput }: Token,
  { attempt, selectedKey }: Pick<Lab, 'attempt' | 'selectedKey'>,
  forms: Forms,
): Promise<Examination> => {
  const key = selectedKey();
  const others = forms.filter(([, bytes]) => bytes !== signingInput);
  if (!key || others.length === 0) return null;
  for (const [form, bytes] of others) {
    const result = await attempt({ key, signingInput: bytes });
    if (result === 'verified') return { strength: 'proven', facts: { form } };
    if (result !== 'refuted') return null;
  }
  return { ruledOut: true };
};
