import contents from 'virtual:contents';
import { base } from './scope.ts';

/** A host may hold more than one such site, so the base is part of the name. */
const prefix = `devtoolbox ${base} `;
const open = () => caches.open(prefix + contents.version);

/** The file of the build that a request means; null for all others. What a query says is not ours to keep. */
export const pathOf = ({ method, url }: Request): string | null => {
  const path = url.startsWith(base) ? url.slice(base.length).replace(/#.*/s, '') : null;
  return method === 'GET' && path !== null && Object.hasOwn(contents.files, path) ? path : null;
};

/** Whether this is what was built: not a login page, half a file, or the file of another version. */
const isWhole = async (path: string, response: Response): Promise<boolean> => {
  if (response.status !== 200 || response.type !== 'basic') return false;
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  const wanted = contents.files[path] ?? ' ';
  return text.replaceAll('+', '-').replaceAll('/', '_').startsWith(wanted);
};

export const kept = async (path: string): Promise<Response | undefined> =>
  (await open()).match(base + path, { ignoreVary: true });

/** Keeps an answer, if it is the file of this version. */
export const keep = async (path: string, response: Response): Promise<boolean> => {
  if (!(await isWhole(path, response))) return false;
  await (await open()).put(base + path, response);
  return true;
};

/** From an older version's cache, from the browser's, from the network. */
const sources: readonly ((address: string) => Promise<Response | undefined>)[] = [
  (address) => caches.match(address, { ignoreVary: true }),
  (address) => fetch(address),
  (address) => fetch(address, { cache: 'reload' }),
];

const obtain = async (path: string): Promise<void> => {
  for (const source of sources) {
    const response = await source(base + path);
    if (response !== undefined && (await keep(path, response))) return;
  }
  throw new Error(`${path} is not the file of version ${contents.version}`);
};

/** All that a time without a network needs, or nothing: a part that is missing would be found out offline. */
export const keepFirst = async (): Promise<void> => {
  await Promise.all(contents.first.map(obtain));
};

/** What was read under an older version and has not changed is still kept; the rest of it goes. */
export const forgetOthers = async (): Promise<void> => {
  const present = prefix + contents.version;
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== present);
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const [path, response] = [pathOf(request), await cache.match(request)];
      if (path !== null && response) await keep(path, response);
    }
    await caches.delete(name);
  }
};
