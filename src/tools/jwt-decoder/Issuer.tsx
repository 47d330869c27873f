import type { JSX } from 'preact';
import type { Token } from '#jwt/model.ts';
import type { Voice } from '#i18n/fact.ts';
import { providerPath } from '#i18n/paths.ts';
import { fill, readCode } from '#i18n/sentence.ts';
import { strengthWords } from '#i18n/states.ts';
import { Said } from '../shared/Said.tsx';
import type { Parts } from './useProviders.ts';
import { decoderWords } from './words.ts';

interface Props {
  readonly token: Token;
  readonly parts: Parts;
  readonly voice: Voice;
}

/** Whose token this looks like, and for whom it is. Nothing at all where nothing tells it. */
export const Issuer = ({ token, parts, voice }: Props): JSX.Element | null => {
  const [first] = parts.recognise(token.header ?? {}, token.claims ?? {});
  if (first === undefined) return null;
  const { locale } = voice;
  const { title, signs } = decoderWords(locale).issuer;
  return (
    <div class="note" data-kind="info">
      <p class="note-word">
        {title} · {strengthWords[locale][first.strength]}
      </p>
      <p>
        <a href={providerPath(locale, first.provider)}>{first.name}</a>
      </p>
      <p>
        <Said pieces={readCode(parts.tokens[first.provider]?.[first.token] ?? '')} />
      </p>
      <p>
        <Said pieces={fill(signs, { members: first.signs }, voice)} />
      </p>
    </div>
  );
};
