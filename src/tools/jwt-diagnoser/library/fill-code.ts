import type { Language } from '#content/libraries/model.ts';
import type { Expectation } from '#jwt/model.ts';
import { canEscape, escapeInto } from './escape.ts';

type Policy = Pick<Expectation, 'algorithms' | 'issuer' | 'audience'>;

/** The literals of the published files that stand for what a reader's verifier is configured with. */
export const marked = {
  algorithm: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
} as const;

const literal = (mark: string): string => `(['"])${mark.replaceAll('.', '\\.')}\\1`;
const anywhere = (mark: string): RegExp => new RegExp(literal(mark), 'g');
/** ['RS256'], ["RS256"], {"RS256"}: the allow-list itself. */
const list = new RegExp(`(?<=[[{]\\s*)${literal(marked.algorithm)}(?=\\s*[\\]}])`, 'g');

const put = (text: string, where: RegExp, values: readonly string[], language: Language): string =>
  text.replace(where, (_, quote: string) =>
    values.map((value) => quote + escapeInto(value, language, quote) + quote).join(', '),
  );

/** For a public key. A shared secret's algorithm beside code that loads a public key would be algorithm confusion. */
const asymmetric = /^(?:(?:RS|PS|ES)(?:256|384|512)|EdDSA|Ed25519|ES256K)$/;
const ofRsa = /^[RP]S/;

/** null: the code as published is not for these. */
const fittingOf = (text: string, { algorithms }: Policy): readonly string[] | null => {
  const all = [...new Set(algorithms ?? [])];
  const isFit = (one: string): boolean =>
    asymmetric.test(one) && (ofRsa.test(one) || !/rsa/i.test(text));
  return all.length > 0 && all.every(isFit) ? all : null;
};

/** Several algorithms fit where a list stands; code that names one elsewhere, too, stays as it is published. */
const putAlgorithms = (text: string, policy: Policy, language: Language): string => {
  const algorithms = fittingOf(text, policy);
  if (algorithms === null) return text;
  if (algorithms.length === 1) return put(text, anywhere(marked.algorithm), algorithms, language);
  const filled = put(text, list, algorithms, language);
  const isLeft = anywhere(marked.algorithm).test(text.replace(list, ''));
  return isLeft ? text : filled;
};

/**
 * Published code with the reader's settings in place of its examples, as text, and never weaker than those settings: what
 * was not given, or what the code has no place for (several audiences), stays as it is published.
 */
export const fillCode = (text: string, language: Language, policy: Policy): string => {
  if (!canEscape(language)) return text;
  const { issuer, audience } = policy;
  const algorithms = putAlgorithms(text, policy, language);
  const issued = put(algorithms, anywhere(marked.issuer), [issuer ?? marked.issuer], language);
  const [one = marked.audience, ...more] = audience ?? [];
  const value = more.length > 0 ? marked.audience : one;
  return put(issued, anywhere(marked.audience), [value], language);
};
