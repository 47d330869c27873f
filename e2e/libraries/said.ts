import type { Result } from './toolchains.ts';

/** Moments and how long ago they were, which differ between two runs of the same call. */
const passing = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.]*(?:Z| \+0000 UTC)?|\d+(?= milliseconds)/g;

export const withoutMoments = (message: string): string => message.replaceAll(passing, '...');

/** What a result says, so that two can be compared. */
export const said = ({ error, message = '' }: Result = {}): string =>
  error === undefined ? 'accepted' : `${error}: ${withoutMoments(message)}`;
