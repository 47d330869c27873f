import type { Request } from '../requests.ts';

/** "Try it" and "Check mine" are links to the diagnoser's page; where the diagnoser is on this page, they lead to it. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a[data-sample], a[data-cause]');
  const tool = document.getElementById('diagnoser');
  if (!link || !tool || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // An example offered where the answer will be is answered there.
  const place = link.closest<HTMLElement>('#diagnosis') ?? tool;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
  const { sample, cause = '' } = link.dataset;
  const pending: Request = sample ? { wish: 'try', cause: sample } : { wish: 'check', cause };
  window.__devtoolbox = { pending };
  document.dispatchEvent(new CustomEvent(`devtoolbox:${pending.wish}`, { detail: pending }));
});
