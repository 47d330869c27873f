/** Arrow keys go from the field to the links below it and back; Escape leads to the field. */
export const walk = (root: HTMLElement, event: KeyboardEvent): void => {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...root.querySelectorAll<HTMLElement>('#search-field, [data-answer] a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step(event.key, at)];
  if (at < 0 || next === undefined || next === stops[at]) return;
  event.preventDefault();
  next.focus();
};

const step = (key: string, at: number): number => {
  if (key === 'Escape') return -at;
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' || (key === 'Enter' && at === 0) ? 1 : 0;
};
