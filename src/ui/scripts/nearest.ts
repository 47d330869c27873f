import './own-language.ts';
import { nameOf, nearest } from '../nearest.ts';

/** On 404: the pages whose addresses are most like the one that was asked for. */
const data = document.getElementById('pages')?.textContent ?? '{}';
const { mount, pages } = JSON.parse(data) as {
  readonly mount: string;
  readonly pages: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
const path = location.pathname.slice(mount.length);
const found = nearest(nameOf(path), Object.keys(pages));

for (const section of document.querySelectorAll<HTMLElement>('section[lang]')) {
  const { lang } = section;
  const list = section.querySelector('ul');
  if (list === null || found.length === 0) continue;
  for (const name of found) {
    const link = document.createElement('a');
    link.href = `${mount}/${lang}/${name}/`;
    link.textContent = pages[name]?.[lang] ?? name;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  list.parentElement?.removeAttribute('hidden');
}
