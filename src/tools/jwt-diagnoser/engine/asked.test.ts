import { expect, test } from 'vitest';
import type { Cause, Finding, Outcome, Report } from '#jwt/model.ts';
import { judgeAsked } from './asked.ts';

const cause = (check: Cause['explains'][0], refines?: string): Cause => ({
  explains: [check],
  symptoms: ['x'],
  ...(refines === undefined ? {} : { refines }),
});
const causes = {
  iss: cause('issuer'),
  'iss-slash': cause('issuer', 'iss'),
  'iss-case': cause('issuer', 'iss'),
  exp: cause('time'),
};
const outcome = (check: Outcome['check'], result: Outcome['result']): Outcome => ({
  check,
  result,
  says: 'x',
  facts: {},
});
const found = (id: string, strength: 'proven' | 'possible'): Finding => ({
  cause: id,
  explains: ['issuer'],
  evidence: { strength, facts: {} },
  generalOf: null,
});
const report: Report = {
  verdict: 'rejected',
  outcomes: [outcome('issuer', 'failed'), outcome('time', 'passed')],
  findings: [],
  ruledOut: [],
  cannotTell: [],
  next: null,
};

test('found, as it is or in a special form', () => {
  const findings = [found('iss-slash', 'proven'), found('iss', 'proven')];
  expect(judgeAsked('iss-slash', { ...report, findings }, causes)).toMatchObject({ kind: 'found' });
  expect(judgeAsked('iss', { ...report, findings }, causes)).toMatchObject({
    kind: 'special',
    special: 'iss-slash',
  });
});

test('ruled out by an experiment', () => {
  const ruledOut = [{ cause: 'iss-case', explains: ['issuer'] as const }];
  expect(judgeAsked('iss-case', { ...report, ruledOut }, causes)).toEqual({ kind: 'ruled-out' });
});

test('not this: its check passed, or another cause is proven', () => {
  expect(judgeAsked('exp', report, causes)).toEqual({ kind: 'not-this' });
  const proven = { ...report, findings: [found('iss-slash', 'proven')] };
  expect(judgeAsked('iss-case', proven, causes)).toEqual({ kind: 'other', special: 'iss-slash' });
});

test('silence, and another possible cause, rule nothing out', () => {
  expect(judgeAsked('iss-case', report, causes)).toEqual({ kind: 'cannot-tell' });
  const possible = { ...report, findings: [found('iss-slash', 'possible')] };
  expect(judgeAsked('iss-case', possible, causes)).toEqual({ kind: 'cannot-tell' });
  expect(judgeAsked('not-a-cause', report, causes)).toEqual({ kind: 'cannot-tell' });
});
