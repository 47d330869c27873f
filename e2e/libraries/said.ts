import type { Result } from './toolchains.ts';

/** Moments and how long ago they were, which differ between two runs of the same call. */
const passing = /\d{4}-\d\d-\d\dT[\d:.]+Z|\d+(?= milliseconds)/g;

/** What a result says, so that two can be compared. */
export const said = ({ error, message = '' }: Result = {}): string =>
  error === undefined ? 'accepted' : `${error}: ${message.replaceAll(passing, '...')}`;
