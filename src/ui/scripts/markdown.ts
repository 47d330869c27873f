import type {} from '../requests.ts';

/**
 * A page without tools can be copied as Markdown. It is written from the page itself, because nothing may be fetched
 * here. A page with a tool has the link alone: it has no bytes to spare.
 */
const place = document.querySelector('.page-tools');
const words = document.body.dataset;

if (place) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words['copy'] ?? '';
  button.ariaLabel = `Markdown: ${button.textContent}`;
  button.onclick = async () => {
    const { writePage } = await import('../../build/markdown/from-page.ts');
    await navigator.clipboard.writeText(writePage());
    button.textContent = words['copied'] ?? '';
  };
  place.append(button);
}
