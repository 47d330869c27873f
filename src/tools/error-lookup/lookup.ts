/** The heavy half of the tool, in one chunk: every message, and the words of one language. */
export { explainText, meaningOf } from '#catalog/explainer.ts';
export { printedFor } from '#catalog/printed.ts';
