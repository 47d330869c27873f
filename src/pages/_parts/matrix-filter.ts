/** Hides the causes and libraries that do not fit. Without JavaScript all of them stand there. */
const filter = document.querySelector<HTMLElement>('[data-filter]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-cause-row]')];

const hideOthers = (library: string): void => {
  for (const line of document.querySelectorAll<HTMLElement>('[data-library]'))
    line.hidden = library !== '' && line.dataset['library'] !== library;
};

/** What a row says of the libraries that are shown. */
const textOf = (row: HTMLElement, library: string): string => {
  if (library === '') return row.textContent;
  const line = row.querySelector(`[data-library="${library}"]`);
  return `${row.firstElementChild?.textContent ?? ''} ${line?.textContent ?? ''}`;
};

if (filter) {
  const [search, box] = filter.querySelectorAll('input');
  const choice = filter.querySelector('select');
  const count = filter.querySelector('output');
  const apply = (): void => {
    const wanted = search?.value.trim().toLowerCase() ?? '';
    const library = choice?.value ?? '';
    hideOthers(library);
    for (const row of rows) {
      const fits = `${row.id} ${textOf(row, library)}`.toLowerCase().includes(wanted);
      row.hidden = !fits || (box?.checked === true && row.dataset['differs'] === undefined);
    }
    if (count) count.value = String(rows.filter((row) => !row.hidden).length);
  };
  filter.addEventListener('input', apply);
  // A reload keeps what was typed.
  apply();
}
