import { readFileSync } from 'node:fs';
import { causes } from '#catalog/causes.ts';
import { redactedReport } from '#catalog/redacted-report.ts';
import { subjectOf } from '#catalog/subject.ts';
import { loadWords } from '#catalog/words.ts';
import { diagnose } from '#jwt/diagnose.ts';
import { verifyRare } from '#jwt/lab/rare.ts';
import type { Report, Verdict } from '#jwt/model.ts';
import { readInquiry } from '#jwt/read/inquiry.ts';
import { batchLines } from './batch.ts';
import { explainedText, matchesOf } from './explain.ts';
import { toJson } from './json.ts';
import { readOptions, type Options } from './options.ts';
import { providerMember, sayProvider } from './provider.ts';
import { toText } from './text.ts';
import { cliWords } from './words.ts';

const USAGE = 64;
const STATUS: { readonly [verdict in Verdict]: number } = {
  accepted: 0,
  rejected: 1,
  'cannot-tell': 2,
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const usage = (reason: string): number => {
  // node:util names the option, never its value; a positional argument might be a token, so it is not repeated
  const [option = ''] = /--?[a-z-]+(?: \(without offset\))?/.exec(reason) ?? [];
  process.stderr.write(`jwt-diagnose: ${option}\n${cliWords.en.usage}\n`);
  return USAGE;
};

const show = async (report: Report, options: Options): Promise<void> => {
  const { json, locale, draft, message } = options;
  const words = await loadWords(locale);
  const matches = message === null ? {} : { matches: matchesOf(message) };
  const inquiry = readInquiry(draft);
  if (json)
    print(
      JSON.stringify({ ...toJson(report), ...providerMember(inquiry.token), ...matches }, null, 2),
    );
  else if (options.report) print(redactedReport(report, subjectOf(inquiry), words, locale));
  else print(toText(report, words, { locale, now: draft.now }, sayProvider(inquiry.token, locale)));
  if (message !== null && !json && !options.report)
    print(`\n${explainedText(message, words, locale)}`);
};

/** 0: known, 2: not known. */
const explain = async (message: string, { json, locale }: Options): Promise<number> => {
  const matches = matchesOf(message);
  if (json) print(JSON.stringify({ matches }, null, 2));
  else print(explainedText(message, await loadWords(locale), locale));
  return matches.length > 0 ? 0 : STATUS['cannot-tell'];
};

const run = async (options: Options): Promise<number> => {
  if (options.help) {
    print(cliWords[options.locale].usage);
    return 0;
  }
  if (options.batch) {
    for await (const line of batchLines(readFileSync(0, 'utf8'), options.draft.now)) print(line);
    return 0;
  }
  if (options.isExplain) return explain(options.message ?? '', options);
  const report = await diagnose(options.draft, causes, verifyRare);
  await show(report, options);
  return STATUS[report.verdict];
};

const main = async (): Promise<number> => {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2), Date.now() / 1000);
  } catch (error) {
    return usage(error instanceof Error ? error.message : '');
  }
  return run(options);
};

process.exitCode = await main();
