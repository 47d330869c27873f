import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Twin } from '../shared/twin.ts';
import type { en } from './words.en.ts';

export type DiagnoserWords = Twin<typeof en>;

/** One language is one island: a page in Japanese loads no English words. */
export const Speech = createContext<DiagnoserWords | null>(null);

/** The words of the tool that a component stands in. */
export const useWords = (): DiagnoserWords => {
  const words = useContext(Speech);
  if (words === null) throw new Error('Outside of the tool there are no words');
  return words;
};
