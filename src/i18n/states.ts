import type { Result, Strength } from '#jwt/model.ts';
import type { Locale } from './locales.ts';

/** The seven results of a check, in words. Small and apart from the frame's words, because tools carry it along. */
export const resultWords: Readonly<Record<Locale, Readonly<Record<Result, string>>>> = {
  ja: {
    passed: '合格',
    failed: '不合格',
    warned: '注意',
    info: '情報',
    'not-run': '未実行',
    'not-testable': 'ここでは確認できません',
    error: 'ツールのエラー',
  },
  en: {
    passed: 'Pass',
    failed: 'Fail',
    warned: 'Warning',
    info: 'Info',
    'not-run': 'Not run',
    'not-testable': 'Cannot be checked here',
    error: 'Tool error',
  },
};

/** How sure a finding is. Words, no scores. */
export const strengthWords: Readonly<Record<Locale, Readonly<Record<Strength, string>>>> = {
  ja: { proven: '確定', likely: '有力', possible: '可能性' },
  en: { proven: 'Proven', likely: 'Likely', possible: 'Possible' },
};
