import type { ComponentChildren, JSX } from 'preact';
import type { Part, JsonReading } from '#jwt/model.ts';
import { fill } from '#i18n/sentence.ts';
import type { Voice } from '#i18n/fact.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Revealed, Said } from '../shared/Said.tsx';
import { sharedWords } from '../shared/words.ts';
import { flawsOf } from './flaws.ts';
import { indentJson } from './indent-json.ts';
import { readText } from './read.ts';
import { decoderWords } from './words.ts';

interface Props {
  readonly name: 'header' | 'payload';
  readonly part: Part;
  readonly reading: JsonReading | null;
  readonly voice: Voice;
  readonly children: ComponentChildren;
}

/** More than this is no reading matter; copying takes the whole. */
const MOST_SHOWN = 20_000;

/** Every line by itself: a line break of the layout is no character to write out. */
const Lines = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {text.split('\n').map((line, index) => {
      const [, space = '', rest = ''] = /^( *)(.*)$/s.exec(line) ?? [];
      return (
        <>
          {index > 0 ? '\n' : ''}
          {space}
          <Revealed text={rest} />
        </>
      );
    })}
  </>
);

export const JsonPart = ({ name, part, reading, voice, children }: Props): JSX.Element => {
  const words = decoderWords(voice.locale);
  const { copy, copied } = sharedWords(voice.locale);
  const text = indentJson(readText(part, reading));
  return (
    <section class="stack">
      <h3 class="part-title" data-part={name}>
        {words.parts[name]}
      </h3>
      {flawsOf(part, reading).map(({ says, facts }) => (
        <p class="note" data-kind="warning">
          <Said pieces={fill(words.flaws[says], facts, voice)} />
        </p>
      ))}
      {text === '' ? null : (
        <div class="code-box">
          {/* Focusable, because it may scroll */}
          <pre
            class="astro-code wrap"
            tabIndex={0}
            translate={false}
            aria-label={`${words.parts[name]} ${words.json}`}
            role="region"
          >
            <code>
              <Lines text={text.slice(0, MOST_SHOWN)} />
            </code>
          </pre>
          <CopyButton text={text} label={copy} done={copied} what={words.parts[name]} />
        </div>
      )}
      {text.length > MOST_SHOWN ? <p class="gloss">{words.cut}</p> : null}
      {part.text === '' ? <p class="gloss">{words.empty}</p> : null}
      {children}
    </section>
  );
};
