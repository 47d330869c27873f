import type { JSX } from 'preact';
import { desk, type, type Typed } from '../draft.ts';
import { TextField } from '../shared/TextField.tsx';
import { idOf } from './focus.ts';
import { useWords } from './words.ts';

/** The ones that most verifiers are set to; any other can be written. */
const common = ['RS256', 'PS256', 'ES256', 'EdDSA', 'HS256'];

const toList = (text: string): readonly string[] =>
  text.split(/[\s,;'"[\]]+/).filter((item) => item !== '');

const toggle = (list: readonly string[], item: string): string =>
  (list.includes(item) ? list.filter((each) => each !== item) : [...list, item]).join(', ');

/** A text field, because a list is usually copied; chips, because it is usually one word. */
export const Algorithms = ({ typed }: { readonly typed: Typed }): JSX.Element => {
  const words = useWords();
  const list = toList(typed.algorithms);
  const setAlgorithms = (text: string): void => desk.change(type({ algorithms: text }));
  return (
    <div class="stack">
      <TextField
        id={idOf('algorithms')}
        field="algorithms"
        label={words.fields.algorithms}
        value={typed.algorithms}
        onType={setAlgorithms}
      />
      <ul class="chips" role="list">
        {common.map((item) => (
          <li>
            <button
              type="button"
              class="chip"
              aria-pressed={list.includes(item)}
              onClick={() => setAlgorithms(toggle(list, item))}
            >
              {item}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
