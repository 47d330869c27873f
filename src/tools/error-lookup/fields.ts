import type { CheckId } from '#jwt/model.ts';
import type { LookupWords } from './words.ts';

type Field = keyof LookupWords['fields'];

const more: Readonly<Partial<Record<CheckId, Field>>> = {
  algorithm: 'algorithms',
  key: 'key',
  signature: 'key',
  issuer: 'issuer',
  audience: 'audience',
  time: 'tolerance',
  type: 'type',
};

/** What the diagnoser needs to prove a cause of this check. */
export const fieldsFor = (check: CheckId | null): readonly Field[] => {
  const own = check === null ? undefined : more[check];
  return own === undefined ? ['token'] : ['token', own];
};
