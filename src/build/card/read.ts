import { type Branch, branches, findAll, hasClass, textOf } from '../markdown/tree.ts';
import type { Card } from './layout.ts';

/** What a built page's card says; null for a page that asks for none, or shows that of another. */
export function cardOf(document: Branch): Card | null {
  const property = (name: string) =>
    findAll(document, ({ tag, attribute }) => tag === 'meta' && attribute('property') === name)[0];
  const [title] = findAll(document, ({ tag }) => tag === 'h1');
  const [image, own] = ['og:image', 'og:url'].map((name) => property(name)?.attribute('content'));
  if (image === undefined || image !== `${own ?? ''}card.png` || title === undefined) return null;
  const rooms = ofClass(document, 'breadcrumbs')
    .flatMap((each) => findAll(each, ({ tag }) => tag === 'a'))
    .map(textOf);
  const kicker = rooms.length > 1 ? (rooms.at(-1) ?? '').trim() : '';
  return { title: textOf(title).trim(), kicker, message: messageOf(document) };
}

/** The first message of a cause, or the first code of a guide's opening: the message that it is about. */
function messageOf(document: Branch): string | null {
  const article = findAll(document, ({ attribute }) => attribute('content') === 'article');
  if (article.length === 0) return null;
  const places = [...ofClass(document, 'symptoms'), ...ofClass(document, 'prose').flatMap(opening)];
  const [code] = places.flatMap((place) => findAll(place, ({ tag }) => tag === 'code'));
  return code === undefined ? null : textOf(code);
}

const ofClass = (document: Branch, name: string) =>
  findAll(document, (each) => hasClass(each, name));

const opening = (prose: Branch): readonly Branch[] =>
  branches(prose)
    .slice(0, 1)
    .filter(({ tag }) => tag === 'p');
