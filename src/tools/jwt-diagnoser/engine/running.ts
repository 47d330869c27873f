import type { Answer, Question } from './message.ts';

/** An engine at work, wherever it runs. */
export interface Running {
  /** Whatever was asked before is not answered any more. */
  readonly ask: (question: Question, hear: (answer: Answer) => void) => void;
  /** What is under way is not wanted any more. */
  readonly cancel: () => void;
  /** Another engine takes its place. */
  readonly end: () => void;
}
