import type { JSX } from 'preact';
import type { Voice } from '#i18n/fact.ts';
import { fill } from '#i18n/sentence.ts';
import { shorten } from '#i18n/text.ts';
import { Instant } from '../shared/Instant.tsx';
import { Revealed, Said } from '../shared/Said.tsx';
import type { Member } from './members.ts';
import { decoderWords } from './words.ts';

interface Props {
  readonly members: readonly Member[];
  readonly voice: Voice;
}

/** Members with a meaning, explained. A URL stays text: what a token says is never a link. */
export const Members = ({ members, voice }: Props): JSX.Element | null => {
  if (members.length === 0) return null;
  const { state: states } = decoderWords(voice.locale);
  return (
    <dl class="claims">
      {members.map(({ name, value, sentences, instant, state }) => (
        <>
          <dt>
            <code translate={false}>{name}</code>
          </dt>
          <dd>
            <code translate={false}>
              <Revealed text={shorten(value, 200)} />
            </code>
            {instant === null ? null : (
              <Instant
                seconds={instant}
                now={voice.now}
                lang={voice.locale}
                state={state === null ? undefined : states[state]}
              />
            )}
            {sentences.map(([template, facts]) => (
              <span class="gloss">
                <Said pieces={fill(template, facts, voice)} />
              </span>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
};
