import { expect, test } from 'vitest';
import { diagnose } from '#jwt/diagnose.ts';
import { emptyDraft } from '#jwt/read/inquiry.ts';
import { samples } from '#catalog/all-samples.ts';
import { causes } from '#catalog/causes.ts';
import { sortFindings } from './sort-findings.ts';

/** A page that offers the sample of a cause promises that cause: it is what the reader sees first, or the form of it that is no surer. */
test.each(Object.keys(samples))('the sample of %s shows it first', async (cause) => {
  const report = await diagnose({ ...emptyDraft(0), ...samples[cause]?.broken }, causes);
  const { main, aside, houseRules, generalOf } = sortFindings(report, cause);
  const [first] = [...main, ...aside, ...houseRules];
  const folded = generalOf(first?.cause ?? '').map((finding) => finding.cause);
  expect([first?.cause, ...folded]).toContain(cause);
});
