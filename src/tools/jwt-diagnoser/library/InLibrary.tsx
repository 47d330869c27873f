import type { JSX } from 'preact';
import type { CauseId } from '#jwt/model.ts';
import type { View } from '../view.ts';
import { chosenOf, useSaved } from './choice.ts';
import { CureCode } from './CureCode.tsx';
import { Printed } from './Printed.tsx';

/** The leading cause as the reader's own library sees it: the code that cures it, and what it prints. */
export const InLibrary = ({
  cause,
  view,
}: {
  readonly cause: CauseId;
  readonly view: View;
}): JSX.Element | null => {
  const chosen = chosenOf(view.libraries, useSaved());
  if (chosen === undefined) return null;
  return (
    <>
      <CureCode {...{ cause, view, chosen }} />
      <Printed {...{ cause, view, chosen }} />
    </>
  );
};
