import type { JSX } from 'preact';
import type { DiagnoserWords } from './words.ts';

/** secp256k1 and Ed448 are large and seldom needed: they come when the reader asks, never because of what was typed. */
export const Rare = ({
  words,
  onLoad,
}: {
  readonly words: DiagnoserWords;
  readonly onLoad: () => void;
}): JSX.Element => (
  <div>
    <button type="button" class="button" onClick={onLoad}>
      {words.rare}
    </button>
    <p class="field-help">{words.rareWhy}</p>
  </div>
);
