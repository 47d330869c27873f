import type { Field } from '#jwt/model.ts';

export const idOf = (field: Field): string => `diagnoser-${field}`;

/** On the reader's click only: a tool takes no focus by itself. */
export const focusField = (field: Field): void => {
  const input = document.getElementById(idOf(field));
  input?.closest('details')?.setAttribute('open', '');
  input?.focus();
};
