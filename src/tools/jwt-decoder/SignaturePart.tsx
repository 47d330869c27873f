import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { algorithmOf } from '#jwt/algorithms.ts';
import type { Token } from '#jwt/model.ts';
import type { Voice } from '#i18n/fact.ts';
import { toolPath } from '#i18n/paths.ts';
import { fill } from '#i18n/sentence.ts';
import { Said } from '../shared/Said.tsx';
import { flawsOf } from './flaws.ts';
import { toText } from './members.ts';
import { decoderWords } from './words.ts';

interface Props {
  readonly token: Token;
  readonly voice: Voice;
}

/** Where the diagnoser is: on this page it holds the same token; elsewhere it starts empty, because nothing is stored. */
const useDiagnoser = (): boolean => {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(document.getElementById('diagnoser') !== null), []);
  return isHere;
};

const Size = ({ token, voice }: Props): JSX.Element => {
  const words = decoderWords(voice.locale);
  const part = token.parts[2];
  if (part === undefined) return <p>{words.missingPart}</p>;
  if (part.text === '') return <p>{words.unsigned}</p>;
  const expected = algorithmOf(token.header?.['alg'])?.signatureLength ?? null;
  const count = part.bytes?.length ?? 0;
  const alg = toText(token.header?.['alg']);
  return (
    <>
      {flawsOf(part, null).map(({ says, facts }) => (
        <p class="note" data-kind="warning">
          <Said pieces={fill(words.flaws[says], facts, voice)} />
        </p>
      ))}
      <p>
        <Said pieces={fill(words.bytes, { count }, voice)} />
        {expected === null || expected === count ? null : (
          <>
            {' '}
            <Said pieces={fill(words.expectedBytes, { alg, expected }, voice)} />
          </>
        )}
      </p>
    </>
  );
};

/** Says how long the signature is, and that nobody has checked it. */
export const SignaturePart = ({ token, voice }: Props): JSX.Element => {
  const words = decoderWords(voice.locale);
  const isHere = useDiagnoser();
  return (
    <section class="stack">
      <h3 class="part-title" data-part="signature">
        {words.parts.signature}
      </h3>
      <Size token={token} voice={voice} />
      <div class="note" data-kind="warning">
        <p>
          <strong>{words.unchecked}</strong> {words.uncheckedWhy}
        </p>
        <p>
          <a class="button" href={isHere ? '#diagnoser' : toolPath(voice.locale, 'jwt-diagnoser')}>
            {isHere ? words.diagnose : words.diagnoseElsewhere}
          </a>
        </p>
      </div>
    </section>
  );
};
