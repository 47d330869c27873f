/**
 * How a page asks the diagnoser for something: "try this cause's sample", "look for this cause in my token".
 * Ids only. A request that nobody hears yet waits on `window` until the tool is hydrated.
 */
export type Wish = 'try' | 'check';
export interface Request {
  readonly wish: Wish;
  readonly cause: string;
}

declare global {
  interface Window {
    __devtoolbox?: { pending?: Request };
  }
  interface DocumentEventMap {
    'devtoolbox:try': CustomEvent<{ cause: string }>;
    'devtoolbox:check': CustomEvent<{ cause: string }>;
    'devtoolbox:library': CustomEvent<{ library: string }>;
  }
}

/** Hears requests, the one that came before hydration included. Returns the function that stops it. */
export const onRequest = (hear: (request: Request) => void): (() => void) => {
  const take = (): void => {
    const pending = window.__devtoolbox?.pending;
    if (pending === undefined) return;
    window.__devtoolbox = {};
    hear(pending);
  };
  document.addEventListener('devtoolbox:try', take);
  document.addEventListener('devtoolbox:check', take);
  take();
  return () => {
    document.removeEventListener('devtoolbox:try', take);
    document.removeEventListener('devtoolbox:check', take);
  };
};

/** `#sample=<cause>` and `#cause=<cause>`, as links from other pages write them. */
export const readHash = (hash: string): Request | null => {
  const [, key, cause] = /^#(sample|cause)=([a-z0-9-]+)$/.exec(hash) ?? [];
  if (key === undefined || cause === undefined) return null;
  return { wish: key === 'sample' ? 'try' : 'check', cause };
};
