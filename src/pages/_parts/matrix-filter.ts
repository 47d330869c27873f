/** Hides the rows that do not fit. Without JavaScript the whole table stands there. */
const filter = document.querySelector<HTMLElement>('[data-filter]');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.matrix tbody tr')];

if (filter) {
  const [search, box] = filter.querySelectorAll('input');
  const count = filter.querySelector('output');
  const texts = rows.map((row) => `${row.id} ${row.textContent}`.toLowerCase());
  const apply = (): void => {
    const wanted = search?.value.trim().toLowerCase() ?? '';
    rows.forEach((row, index) => {
      const fits = texts[index]?.includes(wanted) ?? false;
      row.hidden = !fits || (box?.checked === true && row.dataset['differs'] !== 'true');
    });
    if (count) count.value = String(rows.filter((row) => !row.hidden).length);
  };
  filter.addEventListener('input', apply);
  // A reload keeps what was typed.
  apply();
}
