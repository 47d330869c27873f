import type { Answer, Greeting } from './message.ts';
import type { Running } from './running.ts';

interface Policy {
  readonly createScriptURL: (url: string) => string;
}

/** Trusted Types, which not every browser has. */
interface Window {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy };
}

/** Lets through what this page itself wrote into a blob, and nothing else. */
const onlyBlobs: Policy = {
  createScriptURL: (url) => {
    if (!url.startsWith('blob:')) throw new TypeError('A worker starts from a blob only');
    return url;
  },
};

const createPolicy = (): Policy => {
  try {
    const { trustedTypes } = globalThis as Window;
    return trustedTypes?.createPolicy('devtoolbox-worker', onlyBlobs) ?? onlyBlobs;
  } catch {
    // The name is taken or not allowed: then the browser refuses the worker, and the page does its work.
    return onlyBlobs;
  }
};

/** A page may create it once. */
const policy = createPolicy();

/**
 * A run that is not wanted any more ends with its worker: no message could reach one that is deep in a regular
 * expression. The next worker starts while the reader still types, from text that is here already.
 */
const serve = (first: Worker, start: () => Worker): Running => {
  let worker = first;
  let isBusy = false;
  const cancel = (): void => {
    if (!isBusy) return;
    isBusy = false;
    worker.terminate();
    worker = start();
  };
  return {
    cancel,
    end: () => {
      isBusy = false;
      worker.terminate();
    },
    ask: (question, hear) => {
      cancel();
      isBusy = true;
      worker.onmessage = ({ data }: MessageEvent<Answer | Greeting>) => {
        if ('lives' in data) return;
        isBusy = false;
        hear(data);
      };
      worker.postMessage(question);
    },
  };
};

/**
 * Starts a worker from its text. A worker from a blob inherits the policy of its page, one from a file would not: it
 * could fetch. Rejects where the browser refuses it.
 */
export const runInWorker = (program: string): Promise<Running> =>
  new Promise((resolve, reject) => {
    const blob = new Blob([program], { type: 'text/javascript' });
    const url = policy.createScriptURL(URL.createObjectURL(blob));
    const start = (): Worker => new Worker(url);
    const first = start();
    first.onerror = () => {
      first.terminate();
      reject(new Error('The worker does not start'));
    };
    first.onmessage = () => resolve(serve(first, start));
  });
