import { save } from './store.ts';

/** A plain link without this script. With it the link keeps the place, and a tool that holds input keeps its tab. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
  link.addEventListener('click', () => {
    save('language', link.hreflang);
    link.hash = location.hash;
    link.target = 'draft' in document.documentElement.dataset ? '_blank' : '';
  });
}
