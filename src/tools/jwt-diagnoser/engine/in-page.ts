import type { Engine } from './engine.ts';
import type { Running } from './running.ts';

/** For a browser that refuses workers: the same engine, the same answers; a large input may hold up the page. */
export const runInPage = ({ answer }: Engine): Running => {
  let last = 0;
  const cancel = (): void => {
    last++;
  };
  return {
    ask: (question, hear) => {
      const mine = ++last;
      void answer(question).then((answered) => {
        if (mine === last) hear(answered);
      });
    },
    cancel,
    end: cancel,
  };
};
