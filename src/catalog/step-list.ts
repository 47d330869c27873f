import type { CheckId } from '#jwt/model.ts';

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
