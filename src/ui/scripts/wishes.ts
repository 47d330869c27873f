import type { Request } from '../requests.ts';

const send = ({ wish, cause }: Request): void => {
  window.__devtoolbox = { pending: { wish, cause } };
  document.dispatchEvent(new CustomEvent(`devtoolbox:${wish}`, { detail: { cause } }));
};

/** "Try it" and "Check mine" are links to the diagnoser's page; where the diagnoser is on this page, they lead to it. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a[data-sample], a[data-cause]');
  const tool = document.getElementById('diagnoser');
  if (!link || !tool || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  tool.scrollIntoView();
  tool.focus({ preventScroll: true });
  const { sample, cause = '' } = link.dataset;
  send(sample === undefined ? { wish: 'check', cause } : { wish: 'try', cause: sample });
});
