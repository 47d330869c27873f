import type { JSX } from 'preact';
import type { Voice } from '#i18n/fact.ts';
import { fill } from '#i18n/sentence.ts';
import { shorten } from '#i18n/text.ts';
import { Said } from '../shared/Said.tsx';
import type { Salvage } from './salvage.ts';
import { decoderWords } from './words.ts';

/** What had to go before the token could be read: the verifier does not do it. */
export const Notices = ({
  salvage,
  voice,
}: {
  readonly salvage: Salvage;
  readonly voice: Voice;
}): JSX.Element => {
  const { removed } = decoderWords(voice.locale);
  const { before, after, decoded, inside, others } = salvage;
  const said = [
    decoded > 0 && fill(removed.decoded, { count: decoded }, voice),
    before !== '' && fill(removed.before, { text: shorten(before, 60) }, voice),
    after !== '' && fill(removed.after, { text: shorten(after, 60) }, voice),
    inside > 0 && fill(removed.inside, { count: inside }, voice),
    others > 0 && fill(removed.others, { count: others }, voice),
  ].filter((pieces) => pieces !== false);
  return (
    <div class="note" data-kind="warning">
      {said.map((pieces) => (
        <p>
          <Said pieces={pieces} />
        </p>
      ))}
      <p>{removed.warning}</p>
    </div>
  );
};
