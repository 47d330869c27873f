import type { ComponentChildren, JSX } from 'preact';
import type { CauseId, Field, Open } from '#jwt/model.ts';
import { comma } from '#i18n/list.ts';
import { causePath } from '#i18n/paths.ts';
import { readCode } from '#i18n/sentence.ts';
import { Said } from '../shared/Said.tsx';
import { focusField } from './focus.ts';
import { titleOf } from './say.ts';
import type { View } from './view.ts';

const MOST = 5;

const CauseLink = ({ id, view }: { readonly id: CauseId; readonly view: View }): JSX.Element => (
  <a href={causePath(view.lang, id)}>
    <Said pieces={readCode(view.content.causes[id]?.title ?? id)} />
  </a>
);

/** A long list is folded after its beginning. */
const Folded = ({ items, more }: { items: readonly ComponentChildren[]; more: string }) => (
  <>
    <ul>
      {items.slice(0, MOST).map((item) => (
        <li>{item}</li>
      ))}
    </ul>
    {items.length > MOST ? (
      <details class="more">
        <summary>{more.replace('{count}', String(items.length))}</summary>
        <ul>
          {items.slice(MOST).map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </details>
    ) : null}
  </>
);

const RuledOut = ({ view }: { readonly view: View }): JSX.Element | null => {
  const { words, content, run } = view;
  const { ruledOut } = run.report;
  if (ruledOut.length === 0) return null;
  return (
    <section class="ledger" data-ledger="ruled-out">
      <h3>{words.ruledOut}</h3>
      <Folded
        more={words.showAll}
        items={ruledOut.map(({ cause }) => (
          <>
            <CauseLink id={cause} view={view} />
            {view.lang === 'ja' ? '：' : ': '}
            <Said pieces={readCode(content.causes[cause]?.ruledOut ?? '')} />
          </>
        ))}
      />
    </section>
  );
};

const OpenItem = ({ open, view }: { readonly open: Open; readonly view: View }): JSX.Element => {
  const { words, content } = view;
  const { check, causes } = open;
  const sentence = causes.length > 1 ? words.inseparable : words.unsettled;
  return (
    <li>
      {sentence.replace('{check}', () => titleOf(check, content))}{' '}
      {causes.map((id, index) => (
        <>
          {index > 0 ? comma[view.lang] : ''}
          <CauseLink id={id} view={view} />
        </>
      ))}
    </li>
  );
};

/** What would settle more: each leads to its field. */
const Supplies = ({ fields, view }: { readonly fields: readonly Field[]; readonly view: View }) => (
  <>
    <p>{view.words.wouldTell}</p>
    <ul class="chips" role="list">
      {fields.map((field) => (
        <li>
          <button type="button" class="chip" onClick={() => focusField(field)}>
            {view.words.supply[field]}
          </button>
        </li>
      ))}
    </ul>
  </>
);

const CannotTell = ({ view }: { readonly view: View }): JSX.Element | null => {
  const { cannotTell } = view.run.report;
  if (cannotTell.length === 0) return null;
  const fields = cannotTell.flatMap(({ supply }) => supply ?? []);
  const open = cannotTell.filter(({ supply }) => supply === null);
  return (
    <section class="ledger" data-ledger="cannot-tell">
      <h3>{view.words.cannotTell}</h3>
      {open.length > 0 ? (
        <ul>
          {open.map((item) => (
            <OpenItem open={item} view={view} />
          ))}
        </ul>
      ) : null}
      {fields.length > 0 ? <Supplies fields={fields} view={view} /> : null}
    </section>
  );
};

/** What an experiment excluded, and what nothing at hand can settle. */
export const Ledgers = ({ view }: { readonly view: View }): JSX.Element => (
  <>
    <RuledOut view={view} />
    <CannotTell view={view} />
  </>
);
