import { z } from 'astro/zod';

/**
 * The frontmatter of everything under content/, each key described. One schema for the pages (src/content.config.ts)
 * and for the words that the tools carry (words-plugin.ts). Strict: a key that nobody reads is a mistake.
 */

const line = (about: string) => z.string().trim().min(1).describe(about);
const sentence = (about: string) =>
  line(`${about} Plain text; \`code\` in backticks becomes code.`);
const withHoles = (about: string) => sentence(`${about} {name} is a hole for a fact.`);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.iso.date()])
  .describe('The day on which someone last checked every statement, YYYY-MM-DD.');

export const checkSchema = z.strictObject({
  title: sentence('What is checked; a short noun phrase.'),
  question: sentence('The question that the check answers.'),
  says: z
    .record(id, withHoles('What the check says of this token.'))
    .describe('Outcome.says -> sentence; its holes are the facts of that outcome.'),
});

export const causeSchema = z.strictObject({
  title: sentence('What it is; a short noun phrase.'),
  summary: sentence('What happens, in one or two sentences; also the meta description.'),
  because: withHoles('What was seen in this token; the holes are exactly what examine() returns.'),
  ruledOut: sentence('The experiment that excludes it; without holes.').optional(),
  remedy: sentence('What to do, in one or two sentences.'),
  next: sentence('One act that confirms it within a minute.'),
  disproof: sentence('What would disprove the finding.'),
  related: z.array(id).optional().describe('Causes that are easily taken for this one.'),
});

export const guideSchema = z.strictObject({
  title: sentence('The heading and the title of the page.'),
  description: sentence('The meta description, and the lead on the home page.'),
  updated: day,
  errors: z.array(line('One message.')).describe('Messages that the guide explains, verbatim.'),
});

export const toolSchema = z.strictObject({
  title: sentence('The heading and the title of the page.'),
  description: sentence('What the tool does; the meta description.'),
  updated: day,
});

export const providerSchema = z.strictObject({
  title: sentence('The heading and the title of the page.'),
  summary: sentence('What its tokens are like; also the meta description.'),
  updated: day,
  tokens: z
    .record(id, sentence('Which token it is, and for whom.'))
    .describe('Sighting.token -> what it is.'),
  traps: z
    .record(id, sentence('How this cause strikes with this provider.'))
    .describe('Cause -> one sentence; the most frequent first.'),
});

export type CheckWords = z.infer<typeof checkSchema>;
export type CauseFrontmatter = z.infer<typeof causeSchema>;
export type ProviderFrontmatter = z.infer<typeof providerSchema>;
