/**
 * The published code as the page fills it in for a reader, by the page's own function: laid beside the published files
 * and run as they are. A variant is a folder whose name begins with a capital: ES256/verify, ES256/cures/crit.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fillCode } from '#tools/jwt-diagnoser/library/fill-code.ts';
import type { Language } from '#content/libraries/model.ts';
import type { Sample } from '#jwt/model.ts';
import { kindsOf, namedByCauses } from './kinds.ts';
import type { Candidate } from './libraries.ts';
import { content } from './place.ts';
import type { Samples } from './record.ts';

export interface Filled {
  readonly language: Language;
  /** Under content/libraries. */
  readonly path: string;
  readonly text: string;
}

/** What a string literal has to escape in one language or another. No colon: some read such an issuer as an address. */
export const hostile = {
  issuer: '"\'\\`$`${x}#{x}%s\n\r\t\u0000\u2028\u202e\ufeff\u65e5\u{1f600}\\u0022',
  audience: '\'"\\*/ //\u00a0\u200b\u{e0001}',
};

/** The variant that has them for its settings, and the published algorithm. */
export const HOSTILE = 'Hostile';

const policyOf = (variant: string) =>
  variant === HOSTILE
    ? { algorithms: null, issuer: hostile.issuer, audience: [hostile.audience] }
    : { algorithms: [variant], issuer: null, audience: null };

const published = (id: string, file: string): { extension: string; text: string } | null => {
  const folder = join(content, id, file, '..');
  const name = readdirSync(folder).find((one) =>
    one.startsWith(`${file.split('/').at(-1) ?? ''}.`),
  );
  if (name === undefined) return null;
  return {
    extension: name.split('.').at(-1) ?? '',
    text: readFileSync(join(folder, name), 'utf8'),
  };
};

type Named = Pick<Candidate, 'id' | 'library'>;

/** Null: the page leaves this file as it is published. */
const fill = ({ id, library }: Named, file: string, variant: string): Filled | null => {
  const one = published(id, file);
  if (one === null) return null;
  const { language, families } = library;
  const text = fillCode(one.text, language, policyOf(variant), families);
  const path = `${id}/${variant}/${file}.${one.extension}`;
  return text === one.text ? null : { language, path, text };
};

export const isFilled = (subject: Named, file: string, variant: string): boolean =>
  fill(subject, file, variant) !== null;

/**
 * The file with which a sample is tried: as it is filled in for the sample's own algorithm, or, where it cannot be, as it
 * is published.
 */
export const fileFor = (
  subject: Named,
  file: string,
  publishedAlg: string,
  { cured: { algorithms = publishedAlg } }: Sample,
): { readonly file: string; readonly alg: string } =>
  algorithms !== publishedAlg && isFilled(subject, file, algorithms)
    ? { file: `${algorithms}/${file}`, alg: algorithms }
    : { file, alg: publishedAlg };

/** The algorithms for which verify.* is filled in, besides the one that it has. */
export const variantsOf = (subject: Named): readonly string[] =>
  [...(subject.library.families ?? []).flatMap(({ names }) => names), HOSTILE].filter((variant) =>
    isFilled(subject, 'verify', variant),
  );

const ofSamples = async (subject: Candidate, samples: Samples): Promise<readonly string[][]> => {
  const kinds = kindsOf(subject);
  const named = subject.facts.cures ? await namedByCauses() : [];
  return named.flatMap(([cause, kind]) => {
    const variant = samples[cause]?.cured.algorithms;
    return variant !== undefined && kinds.has(kind) ? [[`cures/${kind}`, variant]] : [];
  });
};

/** Everything of these libraries that is run in another form than it is published. */
export const fillAll = async (
  candidates: readonly Candidate[],
  samples: Samples,
): Promise<readonly Filled[]> => {
  const filled = new Map<string, Filled>();
  for (const candidate of candidates) {
    const wanted = [
      ...variantsOf(candidate).map((variant) => ['verify', variant]),
      ...(await ofSamples(candidate, samples)),
      ...(candidate.facts.cures ? [['cures/same-secret', 'HS512']] : []),
    ];
    for (const [file = '', variant = ''] of wanted) {
      const one = fill(candidate, file, variant);
      if (one !== null) filled.set(one.path, one);
    }
  }
  return [...filled.values()];
};
