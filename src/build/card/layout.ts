import { phrasesOf } from './phrases.ts';

/** What the picture of a shared link says. */
export interface Card {
  readonly title: string;
  /** The part of the site that the page is in, or what the site is for. */
  readonly kicker: string;
  /** A message that verifiers print, word for word. */
  readonly message: string | null;
}

export const size = { width: 1200, height: 630 };

/** The light theme of src/ui/styles/tokens.css. */
export const colours = {
  paper: '#fcfbf8',
  sunk: '#f4f2ec',
  ink: '#191b1e',
  soft: '#595c61',
  header: '#984806',
  payload: '#0a676d',
  signature: '#6337b1',
  fail: '#b01f1b',
} as const;

interface Box {
  readonly type: 'div';
  readonly props: { readonly style: object; readonly children?: readonly (Box | string)[] };
}

const box = (style: object, ...children: readonly (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Three parts between full stops: every page is headed like a token. */
const band = box(
  { height: 20 },
  box({ width: '14%', marginRight: 8, background: colours.header }),
  box({ width: '44%', marginRight: 8, background: colours.payload }),
  box({ flexGrow: 1, background: colours.signature }),
);

/** So that any title fits on three lines. Full-width characters take twice the room. */
const sizeOf = (title: string): number => {
  const width = title.length + title.replace(/[\0-\u02ff]/g, '').length;
  return width > 76 ? 52 : width > 44 ? 62 : 74;
};

const titleBox = (title: string): Box =>
  box(
    { flexWrap: 'wrap', fontSize: sizeOf(title), fontWeight: 700, lineHeight: 1.35 },
    ...phrasesOf(title).map((phrase) =>
      box({ marginRight: phrase.endsWith(' ') ? '0.3em' : 0 }, phrase.trimEnd()),
    ),
  );

const LONGEST = 60;

const messageBox = (message: string): Box =>
  box(
    {
      alignSelf: 'flex-start',
      padding: '18px 28px',
      borderLeft: `10px solid ${colours.fail}`,
      background: colours.sunk,
      fontSize: 34,
    },
    message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message,
  );

export const layOut = ({ title, kicker, message }: Card): Box =>
  box(
    {
      ...size,
      flexDirection: 'column',
      background: colours.paper,
      color: colours.ink,
      fontFamily: 'Latin, Japanese',
    },
    band,
    box(
      {
        flexDirection: 'column',
        flexGrow: 1,
        justifyContent: 'space-between',
        padding: '52px 72px',
      },
      box({ fontSize: 34, color: colours.soft }, kicker),
      box(
        { flexDirection: 'column', gap: 36 },
        titleBox(title),
        ...(message === null ? [] : [messageBox(message)]),
      ),
      box({ fontSize: 38, fontWeight: 700 }, 'DevToolBox'),
    ),
  );
