import { saved } from './store.ts';

/** `/` and Ctrl+K (⌘K) lead to the search; on its own page, to its field. */
const link = document.querySelector<HTMLAnchorElement>('a[rel=search]');

const isTyping = (target: EventTarget | null): boolean =>
  (target as Element).matches('input, textarea, select, [contenteditable]');

const isAsked = (event: KeyboardEvent): boolean => {
  const held = event.ctrlKey || event.metaKey;
  if (event.altKey || event.isComposing) return false;
  if (held) return event.key === 'k' && !event.shiftKey;
  return event.key === '/' && !isTyping(event.target) && saved('slash') !== 'off';
};

addEventListener('keydown', (event) => {
  if (!link || !isAsked(event)) return;
  event.preventDefault();
  const field = document.getElementById('search-field');
  if (field) field.focus();
  else link.click();
});

// A tool that holds input keeps its tab: what was typed is stored nowhere.
link?.addEventListener('click', () => {
  link.target = 'draft' in document.documentElement.dataset ? '_blank' : '';
});
