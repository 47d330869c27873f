import { expect, test } from 'vitest';
import type { CheckId, Finding, Outcome, Report, Strength } from '#jwt/model.ts';
import { sortFindings } from './sort-findings.ts';

const finding = (
  cause: string,
  check: CheckId,
  strength: Strength,
  of: string | null = null,
): Finding => ({
  cause,
  explains: [check],
  evidence: { strength, facts: {} },
  generalOf: of,
});
const failed: Outcome = { check: 'signature', result: 'failed', says: 'mismatch', facts: {} };
const missing: Outcome = {
  check: 'key',
  result: 'not-run',
  says: 'not-given',
  facts: {},
  supply: 'key',
};
const report = (findings: readonly Finding[]): Report => ({
  verdict: 'rejected',
  outcomes: [missing, failed],
  findings,
  ruledOut: [],
  cannotTell: [],
  next: null,
});
const ids = (findings: readonly Finding[]) => findings.map(({ cause }) => cause);

test('an input that was not given is a question, not a cause', () => {
  const { main, aside } = sortFindings(
    report([finding('no-key', 'key', 'possible'), finding('wrong', 'signature', 'proven')]),
    null,
  );
  expect([ids(main), ids(aside)]).toEqual([['wrong'], ['no-key']]);
});

test('what a verifier minds by a rule of its own stands apart from what failed', () => {
  const passed: Outcome = { check: 'audience', result: 'passed', says: 'ok', facts: {} };
  const rule = finding('rule', 'audience', 'possible');
  const { main, houseRules } = sortFindings({ ...report([rule]), outcomes: [passed] }, null);
  expect([ids(main), ids(houseRules)]).toEqual([[], ['rule']]);
});

test('a general form belongs to its special one', () => {
  const { main, generalOf } = sortFindings(
    report([
      finding('special', 'signature', 'proven'),
      finding('general', 'signature', 'proven', 'special'),
    ]),
    null,
  );
  expect([ids(main), ids(generalOf('special'))]).toEqual([['special'], ['general']]);
});

test('a general form that is known better stands by itself', () => {
  const findings = [
    finding('general', 'signature', 'proven', 'special'),
    finding('special', 'signature', 'likely'),
  ];
  const { main, generalOf } = sortFindings(report(findings), null);
  expect([ids(main), ids(generalOf('special'))]).toEqual([['general', 'special'], []]);
  expect(ids(sortFindings(report(findings), 'special').main)).toEqual(['special']);
});

test.each([
  ['possible', 'possible', true],
  ['likely', 'possible', false],
  ['proven', 'proven', false],
] as const)('%s beside %s', (one, other, isTied) => {
  const findings = [finding('a', 'signature', one), finding('b', 'signature', other)];
  expect(sortFindings(report(findings), null).isTied).toBe(isTied);
});

test('among equals the wanted one stands first; what is proven gives way to nothing', () => {
  const equals = [finding('a', 'signature', 'possible'), finding('b', 'signature', 'possible')];
  expect(ids(sortFindings(report(equals), 'b').main)).toEqual(['b', 'a']);
  const unequal = [finding('a', 'signature', 'proven'), finding('b', 'signature', 'proven')];
  expect(ids(sortFindings(report(unequal), 'b').main)).toEqual(['a', 'b']);
});
