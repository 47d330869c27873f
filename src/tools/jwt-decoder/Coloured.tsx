import type { JSX } from 'preact';
import type { Token } from '#jwt/model.ts';
import { shorten } from '#i18n/text.ts';
import { Revealed } from '../shared/Said.tsx';

/** RFC 7516 section 3.1: header, encrypted key, initialization vector, ciphertext, tag. */
const colours = (count: number): readonly (string | undefined)[] =>
  count === 5
    ? ['header', 'signature', 'header', 'payload', 'signature']
    : ['header', 'payload', 'signature'];

/** The token in the colours of its parts. */
export const Coloured = ({
  token,
  label,
}: {
  readonly token: Token;
  readonly label: string;
}): JSX.Element => {
  const colour = colours(token.parts.length);
  return (
    <p class="token" translate={false}>
      <span class="visually-hidden">{label}</span>
      {token.parts.map(({ text }, index) => (
        <>
          {index > 0 ? <span class="token-dot">.</span> : null}
          <span class="token-part" data-part={colour[index]}>
            <Revealed text={shorten(text, 1200)} />
          </span>
        </>
      ))}
    </p>
  );
};
