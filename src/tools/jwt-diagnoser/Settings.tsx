import type { JSX } from 'preact';
import type { Field } from '#jwt/model.ts';
import { readCode } from '#i18n/sentence.ts';
import { reveal } from '#i18n/text.ts';
import { desk, type, type Typed } from '../draft.ts';
import { Revealed, Said } from '../shared/Said.tsx';
import { TextField } from '../shared/TextField.tsx';
import { Algorithms } from './Algorithms.tsx';
import type { Seen } from './engine/message.ts';
import { idOf } from './focus.ts';
import { useWords } from './words.ts';

interface Props {
  readonly typed: Typed;
  readonly seen: Seen | null;
}

type Setting = 'issuer' | 'audience' | 'type' | 'tolerance' | 'at';

/** A setting that is longer is not read (src/jwt/read/expectation.ts). */
const LONGEST = 8192;

/** White space and invisible characters in a setting are a cause that no eye finds. */
const Unseen = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const all = text.slice(0, LONGEST).split('\n');
  const lines = all.filter((line) => reveal(line).some(({ escaped }) => escaped));
  const [before, after] = label.split('{text}');
  return (
    <>
      {lines.slice(0, 3).map((line) => (
        <p>
          {before}
          <code translate={false}>
            <Revealed text={line.slice(0, 200)} />
          </code>
          {after}
        </p>
      ))}
    </>
  );
};

const Line = ({ field, typed, seen, rows = 1 }: Props & { field: Setting; rows?: number }) => {
  const words = useWords();
  const help: Readonly<Partial<Record<Field, string>>> = words.help;
  const errors: Readonly<Partial<Record<Field, string>>> = words.unreadable;
  const isUnreadable = typed[field] !== '' && seen?.expectation.unreadable.includes(field);
  const error = isUnreadable ? errors[field] : undefined;
  return (
    <TextField
      id={idOf(field)}
      field={field}
      label={<Said pieces={readCode(words.fields[field])} />}
      rows={rows}
      value={typed[field]}
      onType={(text) => desk.change(type({ [field]: text }))}
      help={
        <>
          {help[field] === undefined ? null : <Said pieces={readCode(help[field])} />}
          <Unseen text={typed[field]} label={words.unseen} />
        </>
      }
      error={error === undefined ? null : <Said pieces={readCode(error)} />}
    />
  );
};

/** What the verifier is configured with. */
export const Settings = ({
  isSample,
  ...props
}: Props & { readonly isSample: boolean }): JSX.Element => {
  const { typed } = props;
  const words = useWords();
  // The moment of a sample is said above it
  const isSet = `${typed.type}${typed.tolerance}${isSample ? '' : typed.at}` !== '';
  return (
    <>
      <Algorithms typed={typed} />
      <Line field="issuer" {...props} />
      <Line field="audience" {...props} rows={2} />
      <details class="more" open={isSet}>
        <summary>{words.more}</summary>
        <div class="stack">
          <Line field="type" {...props} />
          <Line field="tolerance" {...props} />
          <Line field="at" {...props} />
        </div>
      </details>
    </>
  );
};
