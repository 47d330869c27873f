import { type RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { desk, emptyDesk, holdsText, type, type Desk, type Typed } from '../draft.ts';

const isField = (name: string | undefined): name is keyof Typed =>
  name !== undefined && name in emptyDesk.typed;

/** Text that was typed before the tool came to life belongs to the reader, too. */
const takeOver = (root: HTMLElement): void => {
  for (const input of root.querySelectorAll<HTMLInputElement>('[data-field]')) {
    const { field } = input.dataset;
    if (isField(field) && input.value !== '' && desk.read().typed[field] === '')
      desk.change(type({ [field]: input.value }));
  }
};

/** The language switch opens a new tab while the reader's text stands here: it is stored nowhere. */
const tellFrame = ({ typed, sample, own }: Desk): void => {
  const isOwn = sample === null && holdsText(typed);
  document.documentElement.toggleAttribute('data-draft', isOwn || own !== null);
};

/** The page's draft. Empty on the first rendering, which must equal the one of the build. */
export const useDesk = (root: RefObject<HTMLElement>): Desk => {
  const [present, setPresent] = useState(emptyDesk);
  useEffect(() => {
    const stop = desk.listen((changed) => {
      setPresent(changed);
      tellFrame(changed);
    });
    setPresent(desk.read());
    if (root.current) takeOver(root.current);
    return stop;
  }, []);
  return present;
};
