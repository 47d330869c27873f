import type { JSX } from 'preact';
import type { Locale } from '#i18n/locales.ts';
import { toolPath } from '#i18n/paths.ts';
import { readCode } from '#i18n/sentence.ts';
import { Said } from './Said.tsx';
import type { Stranger } from './stranger.ts';
import { sharedWords } from './words.ts';

interface Props {
  readonly stranger: Stranger;
  readonly lang: Locale;
}

/** What was pasted in place of a token. Who has a message alone is led to where messages are looked up. */
export const Strange = ({ stranger, lang }: Props): JSX.Element => {
  const words = sharedWords(lang);
  return (
    <>
      <Said pieces={readCode(words.stranger[stranger])} />
      {stranger === 'message' ? (
        <>
          {' '}
          <a href={toolPath(lang, 'error-lookup')}>{words.lookUp}</a>
        </>
      ) : null}
    </>
  );
};
