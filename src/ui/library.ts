import type {} from './requests.ts';
import { save, saved } from './scripts/store.ts';

/** The reader's library, remembered by its id alone. */
export const savedLibrary = (): string | null => saved('library');

export const saveLibrary = (library: string): void => {
  save('library', library);
  document.dispatchEvent(new CustomEvent('devtoolbox:library', { detail: { library } }));
};
