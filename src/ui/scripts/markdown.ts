import type {} from '../requests.ts';

/**
 * Every page can be copied as Markdown, without what its tools hold. It is written from the page itself, because nothing
 * may be fetched here; what writes it is loaded on the click.
 */
const place = document.querySelector('.page-tools');
const words = document.body.dataset;

if (place) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = `Markdown: ${words['copy'] ?? ''}`;
  button.onclick = async () => {
    const { writePage } = await import('../../build/markdown/from-page.ts');
    await navigator.clipboard.writeText(writePage());
    button.textContent = words['copied'] ?? '';
  };
  place.append(button);
}
