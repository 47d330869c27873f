import { save } from './store.ts';

/** Frame.astro applies the saved choice in <head>, before the first paint. */
const root = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('#theme');

if (select) {
  select.value = root.dataset['theme'] ?? '';
  select.onchange = () => {
    if (select.value) root.dataset['theme'] = select.value;
    else delete root.dataset['theme'];
    save('theme', select.value);
  };
}
