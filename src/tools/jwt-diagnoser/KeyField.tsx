import type { JSX } from 'preact';
import type { SecretEncoding } from '#jwt/model.ts';
import { list } from '#i18n/list.ts';
import type { Locale } from '#i18n/locales.ts';
import { fillText, readCode } from '#i18n/sentence.ts';
import { shorten } from '#i18n/text.ts';
import type { Words } from '#catalog/words.ts';
import { desk, type, type Typed } from '../draft.ts';
import { Revealed, Said } from '../shared/Said.tsx';
import { TextField } from '../shared/TextField.tsx';
import type { Seen, SeenKey } from './engine/message.ts';
import { idOf } from './focus.ts';
import { useWords, type DiagnoserWords } from './words.ts';

interface Props {
  readonly lang: Locale;
  readonly typed: Typed;
  readonly content: Words | null;
  readonly seen: Seen | null;
}

const encodings: readonly SecretEncoding[] = ['utf8', 'base64', 'base64url', 'hex'];
const MOST_KEYS = 6;

/** What has an encoding, or may yet have one. */
const encoded: readonly Seen['key']['kind'][] = ['none', 'secret', 'unreadable'];

const describe = (
  { form, kty, crv, bits }: SeenKey,
  words: DiagnoserWords,
  lang: Locale,
): string => {
  const size = bits === null ? null : fillText(words.bits, { bits }, { locale: lang, now: 0 });
  const kind = kty === 'oct' ? null : kty;
  const parts = [form === 'jwks' ? null : words.forms[form], kind, crv ?? size];
  return list(
    parts.filter((part) => part !== null),
    lang,
  );
};

const Recognised = ({ material, lang }: { material: Seen['key']; lang: Locale }) => {
  const words = useWords();
  const [first] = material.keys;
  if (first === undefined) return null;
  const { count } = material;
  const voice = { locale: lang, now: 0 };
  const what =
    count === 1 && material.kind !== 'jwks'
      ? describe(first, words, lang)
      : `${material.kind === 'jwks' ? words.forms.jwks : describe(first, words, lang)} · ${fillText(words.keys, { count }, voice)}`;
  return (
    <>
      <p>{words.recognised.replace('{what}', () => what)}</p>
      {material.kind === 'jwks' ? (
        <ul>
          {material.keys.slice(0, MOST_KEYS).map((key) => (
            <li>
              {key.kid === null ? (
                '–'
              ) : (
                <code translate={false}>
                  <Revealed text={shorten(key.kid, 40)} />
                </code>
              )}{' '}
              {describe(key, words, lang)} {key.alg}
            </li>
          ))}
          {count > MOST_KEYS ? (
            <li>{fillText(words.moreKeys, { count: count - MOST_KEYS }, voice)}</li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
};

const Encodings = ({ typed }: Pick<Props, 'typed'>): JSX.Element => {
  const words = useWords();
  return (
    <fieldset class="segmented">
      <legend>{words.fields.secretEncoding}</legend>
      {encodings.map((encoding, index) => (
        <label>
          <input
            type="radio"
            name="diagnoser-encoding"
            id={index === 0 ? idOf('secretEncoding') : undefined}
            checked={typed.secretEncoding === encoding}
            onChange={() => desk.change(type({ secretEncoding: encoding }))}
          />
          <span>{words.encodings[encoding]}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** The key, what it was recognised as, and an alarm for a private one. */
export const KeyField = ({ lang, typed, content, seen }: Props): JSX.Element => {
  const { key } = typed;
  const words = useWords();
  const material = key === '' ? null : (seen?.key ?? null);
  const says = content?.checks.key.says;
  const flaw = material?.flaw && says?.[material.flaw];
  const isPrivate = material?.remarks.includes('private-key') ?? false;
  return (
    <>
      <TextField
        id={idOf('key')}
        field="key"
        label={words.fields.key}
        rows={5}
        value={key}
        onType={(text) => desk.change(type({ key: text }))}
        help={
          material === null || material.kind === 'none' ? (
            words.help.key
          ) : (
            <Recognised material={material} lang={lang} />
          )
        }
        error={flaw ? <Said pieces={readCode(flaw)} /> : null}
      />
      {isPrivate ? (
        <div class="note" data-kind="security">
          <p class="note-word">{words.alarm}</p>
          <p>{says?.['private-key']}</p>
        </div>
      ) : null}
      {material === null || encoded.includes(material.kind) ? <Encodings typed={typed} /> : null}
    </>
  );
};
