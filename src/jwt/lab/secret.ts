import type { Examination, Inquiry, Lab } from '../model.ts';

/** UTF-16 units: nobody's secret is longer, and each form costs an HMAC. */
const MAX_SECRET = 4096;

export type Changes = (secret: string) => readonly (readonly [string, string])[];

/** The first changed form of the secret with which the signature verifies. */
export const examineSecret = async (
  { key, draft }: Inquiry,
  given: Lab['given'],
  changes: Changes,
): Promise<Examination> => {
  if (key.kind !== 'secret' || draft.secretEncoding !== 'utf8') return null;
  if (draft.key.length > MAX_SECRET) return null;
  for (const [change, secret] of changes(draft.key)) {
    if (secret === draft.key) continue;
    const { signature } = await given({ key: secret });
    if (signature === 'passed')
      return { strength: 'proven', facts: { change }, cure: { key: secret } };
  }
  return { ruledOut: true };
};
