import type { CauseId, CheckId } from '#jwt/model.ts';
import { causes } from './causes.ts';

/** The five steps of the guide, in order, and the checks of each. The order within is that of the RFCs. */
export const steps = [
  { id: 'open', checks: ['input', 'structure', 'header'] },
  { id: 'algorithm', checks: ['algorithm'] },
  { id: 'key', checks: ['key', 'signature'] },
  { id: 'claims', checks: ['claims', 'issuer', 'audience', 'type'] },
  { id: 'time', checks: ['time'] },
] as const satisfies readonly { readonly id: string; readonly checks: readonly CheckId[] }[];

export type StepId = (typeof steps)[number]['id'];

export const stepOf = (check: CheckId): StepId =>
  steps.find((step) => (step.checks as readonly CheckId[]).includes(check))?.id ?? 'open';

/** A cause stands under the first check that it explains. */
const placeOf = (id: CauseId, checks: readonly CheckId[]): number =>
  checks.indexOf(causes[id]?.explains[0] ?? 'input');

/** The causes of one step: in the order of its checks, general before special, then by id. */
export const causesOf = (step: (typeof steps)[number]): readonly CauseId[] => {
  const rank = (id: CauseId): readonly [number, string] => [
    placeOf(id, step.checks),
    `${causes[id]?.refines ?? id} ${causes[id]?.refines === undefined ? '' : id}`,
  ];
  return Object.keys(causes)
    .filter((id) => placeOf(id, step.checks) >= 0)
    .sort((a, b) => {
      const [one, oneName] = rank(a);
      const [two, twoName] = rank(b);
      return one - two || (oneName < twoName ? -1 : 1);
    });
};
