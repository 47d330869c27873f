import { differences, digestOf, digestsIn } from './digests.ts';
import { buildElsewhere } from './elsewhere.ts';

/** Another clock and language beside another place, and no cache: none of them may be seen in what is built. */
const elsewhere = { TZ: 'Asia/Kathmandu', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' };

/** Builds the site a second time, and holds every byte against `dist`. */
export const reproduce = (): Promise<boolean> =>
  buildElsewhere({ env: elsewhere, drawn: false }, (site) => compare('dist', site));

function compare(one: string, other: string): boolean {
  const [a, b] = [digestsIn(one), digestsIn(other)];
  const differing = differences(a, b);
  for (const path of differing.slice(0, 20)) console.error(`Not the same in both builds: ${path}`);
  console.log(`${a.size} files, ${differing.length} differ; dist is ${digestOf(a)}`);
  return a.size > 0 && differing.length === 0;
}
