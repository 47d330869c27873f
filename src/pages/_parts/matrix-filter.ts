/** Hides the rows that do not fit. Without JavaScript the whole table stands there. */
const form = document.querySelector<HTMLFormElement>('[data-filter]');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.matrix tbody tr')];

if (form) {
  const [search, box] = form.querySelectorAll('input');
  const count = form.querySelector('output');
  const texts = rows.map((row) => `${row.id} ${row.textContent}`.toLowerCase());
  const apply = (): void => {
    const wanted = search?.value.trim().toLowerCase() ?? '';
    rows.forEach((row, index) => {
      const fits = texts[index]?.includes(wanted) ?? false;
      row.hidden = !fits || (box?.checked === true && row.dataset['differs'] !== 'true');
    });
    if (count) count.value = String(rows.filter((row) => !row.hidden).length);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // A reload keeps what was typed.
  apply();
}
