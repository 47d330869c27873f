import { diagnose } from '#jwt/diagnose.ts';
import type { RareVerifier } from '#jwt/lab/rare.ts';
import type { CauseId, Report } from '#jwt/model.ts';
import { readInquiry } from '#jwt/read/inquiry.ts';
import { causes } from '#catalog/causes.ts';
import { judgeAsked } from './asked.ts';
import type { Answer, Greeting, Question } from './message.ts';
import { cutReport, toSeen } from './seen.ts';

/** Answers questions; knows no page. Never throws, whatever was typed. */
export interface Engine {
  readonly greeting: Greeting;
  readonly answer: (question: Question) => Promise<Answer>;
}

const curesOf = ({ findings }: Report): Readonly<Record<CauseId, string>> =>
  Object.fromEntries(
    findings.flatMap(({ cause }) => {
      const kind = causes[cause]?.cure;
      return kind === undefined ? [] : [[cause, kind]];
    }),
  );

/**
 * The heavy half of the tool: all checks, all causes, all experiments.
 *
 * @param rare verifies what WebCrypto lacks, once the reader has asked for it
 */
export default (rare?: RareVerifier): Engine => ({
  greeting: { lives: true },
  answer: async ({ draft, asked }) => {
    const seen = toSeen(readInquiry(draft));
    if (draft.token.trim() === '') return { seen, report: null, asked: null, cures: {} };
    const report = await diagnose(draft, causes, rare);
    return {
      seen,
      report: cutReport(report),
      asked: asked === null ? null : judgeAsked(asked, report, causes),
      cures: curesOf(report),
    };
  },
});
