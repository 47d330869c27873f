import type { JSX } from 'preact';
import type { Piece } from '#i18n/fact.ts';
import { reveal } from '#i18n/text.ts';

interface Run {
  readonly code: boolean;
  readonly pieces: readonly Piece[];
}

/** A character that is written out stands in the same code as the text around it. */
const group = (pieces: readonly Piece[]): readonly Run[] =>
  pieces.reduce<readonly Run[]>((runs, piece) => {
    const last = runs.at(-1);
    return last?.code === piece.code
      ? [...runs.slice(0, -1), { ...last, pieces: [...last.pieces, piece] }]
      : [...runs, { code: piece.code, pieces: [piece] }];
  }, []);

const Texts = ({ pieces }: { readonly pieces: readonly Pick<Piece, 'text' | 'escaped'>[] }) => (
  <>
    {pieces.map(({ text, escaped }) =>
      escaped ? <span class="escape">{text}</span> : <>{text}</>,
    )}
  </>
);

/** A filled sentence. Data is never markup, and no translation service gets it. */
export const Said = ({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element => (
  <>
    {group(pieces).map((run) =>
      run.code ? (
        <code translate={false}>
          <Texts pieces={run.pieces} />
        </code>
      ) : (
        <Texts pieces={run.pieces} />
      ),
    )}
  </>
);

/** Hostile text as it stands, with what could not be seen written out. */
export const Revealed = ({ text }: { readonly text: string }): JSX.Element => (
  <Texts pieces={reveal(text)} />
);
