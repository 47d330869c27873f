import type { ComponentChildren, JSX } from 'preact';
import type { Field } from '#jwt/model.ts';
import { guarded } from './guarded.ts';

interface Props {
  readonly id: string;
  readonly field: Field;
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** More than one: a text area. */
  readonly rows?: number;
  readonly help?: ComponentChildren;
  readonly error?: ComponentChildren;
  readonly placeholder?: string;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

/** A field for a token, a key or a setting. It shows what was typed, right or wrong, and changes nothing of it. */
export const TextField = ({
  id,
  field,
  label,
  value,
  onType,
  rows = 1,
  ...more
}: Props): JSX.Element => {
  const { help, error, placeholder } = more;
  const isWrong = error != null && error !== false;
  const shared = {
    ...guarded,
    id,
    value,
    placeholder,
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
