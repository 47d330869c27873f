import type { Result } from './toolchains.ts';

/** Moments, how long ago they were, and where the issuer of this run listens: two runs of one call differ in them. */
const passing =
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.]*(?:Z| \+0000 UTC)?|\d+(?= milliseconds)|(?<=127\.0\.0\.1:)\d+(?:\/\d+)?/g;

export const withoutMoments = (message: string): string => message.replaceAll(passing, '...');

/** What a result says, so that two can be compared. */
export const said = ({ error, message = '' }: Result = {}): string =>
  error === undefined ? 'accepted' : `${error}: ${withoutMoments(message)}`;
