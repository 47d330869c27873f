import { expect, test } from 'vitest';
import type { JsonObject } from '#jwt/model.ts';
import { drawTimeline } from './timeline.ts';

const now = 1_790_000_000;

test('in order, to scale, between the margins', () => {
  const points = drawTimeline({ exp: now + 100, iat: now - 100, nbf: now - 100 }, now);
  expect(points.map(({ name }) => name)).toEqual(['nbf', 'iat', 'now', 'exp']);
  expect(points.map(({ x }) => x)).toEqual([6, 6, 50, 94]);
});

test('labels that would touch stand on lines of their own', () => {
  const points = drawTimeline({ exp: now + 1, iat: now, nbf: now - 1e6 }, now);
  expect(new Set(points.map(({ x, line }) => `${Math.round(x / 14)} ${line}`)).size).toBe(4);
});

test('no dates, no line; one moment, no division by zero', () => {
  expect(drawTimeline({ sub: 'a', exp: 'x', iat: 1e15 }, now)).toEqual([]);
  expect(drawTimeline({ exp: now }, now).every(({ x }) => x === 6)).toBe(true);
  const inherited = JSON.parse('{"__proto__":{"exp":1}}') as JsonObject;
  expect(drawTimeline(inherited, now)).toEqual([]);
});
