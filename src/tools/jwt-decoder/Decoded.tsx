import '#ui/report-style.ts';
import type { JSX } from 'preact';
import type { JsonObject, JsonReading, Part, Token } from '#jwt/model.ts';
import type { Voice } from '#i18n/fact.ts';
import { fill } from '#i18n/sentence.ts';
import { Said } from '../shared/Said.tsx';
import { JsonPart } from './JsonPart.tsx';
import { Members } from './Members.tsx';
import { readClaims, readHeader } from './members.ts';
import { mendJson } from './mend-json.ts';
import { readText } from './read.ts';
import { SignaturePart } from './SignaturePart.tsx';
import { decoderWords, memberWords } from './words.ts';

interface Props {
  readonly token: Token;
  readonly voice: Voice;
}

/** The members, or those that damage has spared. */
const membersOf = (part: Part, reading: JsonReading | null): JsonObject =>
  reading?.object ?? mendJson(readText(part, reading)) ?? {};

/** RFC 7516 section 3.1. */
const jweParts = ['encrypted-key', 'iv', 'ciphertext', 'tag'] as const;

const Encrypted = ({ token, voice }: Props): JSX.Element => {
  const words = decoderWords(voice.locale);
  return (
    <section class="stack">
      <p class="note" data-kind="info">
        {words.jwe}
      </p>
      <dl class="claims">
        {token.parts.slice(1).map((part, index) => (
          <>
            <dt>{words.parts[jweParts[index] ?? 'other']}</dt>
            <dd>
              <Said pieces={fill(words.bytes, { count: part.bytes?.length ?? 0 }, voice)} />
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
};

const Payload = ({ token, voice }: Props): JSX.Element => {
  const words = decoderWords(voice.locale);
  const [, part] = token.parts;
  if (part === undefined)
    return (
      <section class="stack">
        <h3 class="part-title" data-part="payload">
          {words.parts.payload}
        </h3>
        <p>{words.missingPart}</p>
      </section>
    );
  const claims = readClaims(
    membersOf(part, token.payloadReading),
    memberWords(voice.locale),
    words,
    voice.now,
  );
  return (
    <JsonPart name="payload" part={part} reading={token.payloadReading} voice={voice}>
      <Members members={claims} voice={voice} />
    </JsonPart>
  );
};

/** All that can be read, whatever the token's state. */
export const Decoded = ({ token, voice }: Props): JSX.Element | null => {
  const [header] = token.parts;
  if (header === undefined) return null;
  const isEncrypted = token.kind === 'encrypted';
  const members = readHeader(
    membersOf(header, token.headerReading),
    memberWords(voice.locale),
    isEncrypted,
  );
  return (
    <>
      <JsonPart name="header" part={header} reading={token.headerReading} voice={voice}>
        <Members members={members} voice={voice} />
      </JsonPart>
      {isEncrypted ? (
        <Encrypted token={token} voice={voice} />
      ) : (
        <>
          <Payload token={token} voice={voice} />
          <SignaturePart token={token} voice={voice} />
        </>
      )}
    </>
  );
};
