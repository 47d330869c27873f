import type { JsonObject } from '#jwt/model.ts';

export interface Point {
  readonly name: 'nbf' | 'iat' | 'exp' | 'now';
  readonly seconds: number;
  /** Per cent of the width. */
  readonly x: number;
  /** Labels that would touch stand on lines of their own, from 0. */
  readonly line: number;
}

/** The width of a label in per cent, on a phone. */
const LABEL = 14;
const MARGIN = 6;

/** Milliseconds taken for seconds would squeeze everything else into one point. */
const FARTHEST = 100_000_000_000;

const dateOf = (claims: JsonObject, name: string): number | null => {
  const value = Object.hasOwn(claims, name) ? claims[name] : null;
  return typeof value === 'number' && Math.abs(value) < FARTHEST ? value : null;
};

/** The first line on which the last label is far enough. */
const place = (placed: readonly Point[], x: number): number => {
  for (let line = 0; ; line++) {
    const last = placed.findLast((point) => point.line === line);
    if (last === undefined || x - last.x >= LABEL) return line;
  }
};

/** `nbf`, `iat`, `exp` and the moment of verification, to scale. Empty when the token has no dates. */
export const drawTimeline = (claims: JsonObject, now: number): readonly Point[] => {
  const dates = (['nbf', 'iat', 'exp'] as const).flatMap((name) => {
    const seconds = dateOf(claims, name);
    return seconds === null ? [] : [{ name, seconds }];
  });
  if (dates.length === 0) return [];
  const all = [...dates, { name: 'now' as const, seconds: now }].sort(
    (a, b) => a.seconds - b.seconds,
  );
  const first = all[0]?.seconds ?? 0;
  const span = (all.at(-1)?.seconds ?? 0) - first || 1;
  return all.reduce<readonly Point[]>((placed, { name, seconds }) => {
    const x = MARGIN + ((seconds - first) / span) * (100 - 2 * MARGIN);
    return [...placed, { name, seconds, x, line: place(placed, x) }];
  }, []);
};
