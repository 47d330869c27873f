import type { CheckId, Facts, Outcome } from '#jwt/model.ts';
import type { Piece, Voice } from '#i18n/fact.ts';
import { fill, withoutCode } from '#i18n/sentence.ts';
import type { Words } from '#catalog/words.ts';
import type { DiagnoserWords } from './words.ts';

export const titleOf = (check: CheckId, content: Words): string =>
  withoutCode(content.checks[check].title);

const isCheck = (id: unknown, content: Words): id is CheckId =>
  typeof id === 'string' && Object.hasOwn(content.checks, id);

/** What no check can say of itself. */
const sayHindrance = (
  { says, facts }: Outcome,
  words: DiagnoserWords,
  content: Words,
): string | null => {
  if (says === 'crashed') return words.crashed;
  if (says !== 'blocked') return null;
  const { by } = facts;
  return words.blocked.replace('{by}', () => (isCheck(by, content) ? titleOf(by, content) : ''));
};

/** The sentence of an outcome, in the words of content/checks. */
export const say = (
  outcome: Outcome,
  words: DiagnoserWords,
  content: Words,
  voice: Voice,
): readonly Piece[] => {
  const hindrance = sayHindrance(outcome, words, content);
  if (hindrance !== null) return fill(hindrance, {}, voice);
  const sentence = content.checks[outcome.check].says[outcome.says] ?? '';
  return fill(sentence, withFieldNames(outcome.facts, words), voice);
};

const isField = (name: unknown, words: DiagnoserWords): name is keyof DiagnoserWords['fields'] =>
  typeof name === 'string' && Object.hasOwn(words.fields, name);

/** A fact that names a field is said as the label that the reader sees. */
const withFieldNames = (facts: Facts, words: DiagnoserWords): Facts =>
  isField(facts['field'], words)
    ? { ...facts, field: withoutCode(words.fields[facts['field']]) }
    : facts;
