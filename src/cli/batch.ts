import { causes } from '#catalog/causes.ts';
import { diagnose } from '#jwt/diagnose.ts';
import { verifyRare } from '#jwt/lab/rare.ts';
import { readInquiry } from '#jwt/read/inquiry.ts';
import { toJson } from './json.ts';
import { matchesOf } from './explain.ts';
import { providerMember } from './provider.ts';
import { readRecord } from './record.ts';

const answer = async (line: string, now: number): Promise<string> => {
  const record = readRecord(line, now);
  if (typeof record === 'string')
    return JSON.stringify({ verdict: 'cannot-tell', checks: [], findings: [], error: record });
  const { draft, message, isMessageAlone } = record;
  const matches = message === null ? {} : { matches: matchesOf(message) };
  if (isMessageAlone)
    return JSON.stringify({ verdict: 'cannot-tell', checks: [], findings: [], ...matches });
  const report = toJson(await diagnose(draft, causes, verifyRare));
  return JSON.stringify({ ...report, ...providerMember(readInquiry(draft).token), ...matches });
};

/** One report for each line of NDJSON, in order. Never throws: a line that cannot be read is answered with its flaw. */
export async function* batchLines(text: string, now: number): AsyncGenerator<string> {
  // Windows PowerShell writes a byte order mark before the first line
  for (const line of text.replace(/^\ufeff/, '').split('\n'))
    if (line.trim() !== '') yield await answer(line, now);
}
