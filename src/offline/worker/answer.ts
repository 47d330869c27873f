import { keep, kept } from './keep.ts';
import type { FetchEvent } from './scope.ts';

/** How long a network that says nothing is waited for, where there is something to show in its place. */
const patience = 4000;

const inTime = (answer: Promise<Response>): Promise<Response> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The network is silent')), patience);
    }),
  ]);

const remember = (event: FetchEvent, path: string | null, response: Response): Response => {
  if (path !== null) event.waitUntil(keep(path, response.clone()));
  return response;
};

/** Neither the network nor we have the page: it is not shown as if it were there. */
const sayMissing = async (): Promise<Response> => {
  const page = await kept('offline/');
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
};

/** A page comes from the network when there is one, so that nobody reads an old text; otherwise as it was kept. */
export const answerPage = async (event: FetchEvent, path: string | null): Promise<Response> => {
  const old = path === null ? undefined : await kept(path);
  const answer = event.preloadResponse.then((early) => early ?? fetch(event.request));
  try {
    return remember(event, path, await (old === undefined ? answer : inTime(answer)));
  } catch {
    return old ?? sayMissing();
  }
};

/** A script of this version never changes: what is kept is the file. */
export const answerFile = async (event: FetchEvent, path: string): Promise<Response> =>
  (await kept(path)) ?? remember(event, path, await fetch(event.request));
