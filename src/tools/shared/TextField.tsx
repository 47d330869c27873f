import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Field } from '#jwt/model.ts';
import { guarded } from './guarded.ts';

interface Props {
  readonly id: string;
  readonly field: Field | 'message';
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** More than one: a text area. */
  readonly rows?: number;
  readonly help?: ComponentChildren;
  readonly error?: ComponentChildren;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

/** A field for a token, a key, a setting or a message. It shows what was typed, right or wrong, and changes nothing of it. */
export const TextField = ({
  id,
  field,
  label,
  value,
  onType,
  rows = 1,
  ...more
}: Props): JSX.Element => {
  const { help, error } = more;
  // On hydration a text area would lose what a person typed before: the draft takes that over first
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const isWrong = error != null && error !== false;
  const shared = {
    ...guarded,
    id,
    value: isAlive ? value : undefined,
    class: 'input mono',
    'data-field': field,
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-help ${id}-error`,
    onInput: (event: Event) => onType(valueOf(event)),
  };
  return (
    <div class="field" data-invalid={isWrong ? '' : undefined}>
      <label for={id}>{label}</label>
      {rows > 1 ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" />}
      <div class="field-help" id={`${id}-help`}>
        {help}
      </div>
      <div class="field-error" id={`${id}-error`}>
        {error}
      </div>
    </div>
  );
};
