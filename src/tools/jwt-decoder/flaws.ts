import type { Facts, JsonReading, Part } from '#jwt/model.ts';
import type { DecoderWords } from './words.ts';

export interface Flaw {
  readonly says: keyof DecoderWords['flaws'];
  /** Positions count from 1. */
  readonly facts: Facts;
}

const ofPart = ({ flaw }: Part): readonly Flaw[] => {
  if (flaw === null) return [];
  const facts: Facts =
    flaw.kind === 'alphabet' ? { index: flaw.index + 1, character: flaw.character } : {};
  return [{ says: flaw.kind, facts }];
};

const ofJson = (reading: JsonReading | null): readonly Flaw[] => {
  const flaw = reading?.flaw;
  if (flaw == null) return [];
  if ('offset' in flaw) return [{ says: flaw.kind, facts: { offset: flaw.offset + 1 } }];
  return [{ says: flaw.kind, facts: 'member' in flaw ? { member: flaw.member } : {} }];
};

/** Everything that a strict reader would refuse in one part, in the order in which it would. */
export const flawsOf = (part: Part, reading: JsonReading | null): readonly Flaw[] => [
  ...ofPart(part),
  ...ofJson(reading),
];
