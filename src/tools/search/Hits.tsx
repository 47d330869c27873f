import type { JSX } from 'preact';
import type { Run } from './excerpt.ts';
import type { Hit } from './pagefind.ts';
import type { SearchWords } from './words.ts';

interface Props {
  readonly hits: readonly Hit[];
  readonly words: SearchWords;
}

/** `/ja/causes/exp-expired/` is in the room `causes`. */
const roomOf = (path: string, rooms: SearchWords['rooms']): string | undefined => {
  const named = path.split('/').find((part) => Object.hasOwn(rooms, part));
  return rooms[named as keyof typeof rooms];
};

const Excerpt = ({ runs }: { readonly runs: readonly Run[] }) => (
  <p>{runs.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
);

const Row = ({ hit, words }: { readonly hit: Hit; readonly words: SearchWords }) => {
  const room = roomOf(hit.path, words.rooms);
  return (
    <li>
      <div>
        <p class="rows-title phrase">
          <a href={hit.section?.path ?? hit.path}>{hit.title}</a>
        </p>
        <p class="rows-symptom">
          {room}
          {hit.section && ` › ${hit.section.title}`}
        </p>
      </div>
      <Excerpt runs={hit.excerpt} />
    </li>
  );
};

export const Hits = ({ hits, words }: Props): JSX.Element => (
  <ol class="rows" role="list" aria-label={words.results}>
    {hits.map((hit) => (
      <Row key={hit.path} hit={hit} words={words} />
    ))}
  </ol>
);
