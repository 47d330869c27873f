import type { Facts } from '#jwt/model.ts';
import { plain, sayFact, type Piece, type Voice } from './fact.ts';

/** Splits `` `code` `` from the text around it. Works for any sentence of the content, holes or not. */
export const readCode = (sentence: string): readonly Piece[] =>
  sentence
    .split('`')
    .map((text, index) => ({ text, code: index % 2 === 1, escaped: false }))
    .filter((piece) => piece.text !== '');

const hole = /\{([A-Za-z][A-Za-z0-9]*)\}/;

const fillPiece = (piece: Piece, facts: Facts, voice: Voice): readonly Piece[] =>
  piece.text.split(hole).flatMap((text, index) => {
    if (index % 2 === 0) return text === '' ? [] : [{ ...piece, text }];
    const fact = Object.hasOwn(facts, text) ? facts[text] : undefined;
    // A hole without its fact stays visible: a test finds it, and the reader is not lied to.
    if (fact === undefined) return [plain(`{${text}}`)];
    return sayFact(fact, voice).map((run) => (piece.code ? { ...run, code: true } : run));
  });

/** A sentence with its holes filled, as runs of text. Never markup. */
export const fill = (sentence: string, facts: Facts, voice: Voice): readonly Piece[] =>
  readCode(sentence).flatMap((piece) => fillPiece(piece, facts, voice));

/** The same as one string, for a label or a `role=status`. */
export const fillText = (sentence: string, facts: Facts, voice: Voice): string =>
  fill(sentence, facts, voice)
    .map((piece) => piece.text)
    .join('');

/** A sentence without its backticks, for a title or a description. */
export const withoutCode = (sentence: string): string => sentence.replaceAll('`', '');
