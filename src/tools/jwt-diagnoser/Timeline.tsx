import type { JSX } from 'preact';
import { sayInstant } from '#i18n/instant.ts';
import { drawTimeline, type Point } from './timeline.ts';
import type { View } from './view.ts';

const AXIS = 14;
const LINE = 16;

const anchorOf = (x: number): 'start' | 'middle' | 'end' => {
  if (x < 10) return 'start';
  return x > 90 ? 'end' : 'middle';
};

/** Where the token is good: from nbf, or iat, to exp. */
const Span = ({ points }: { readonly points: readonly Point[] }): JSX.Element | null => {
  const at = (name: Point['name']) => points.find((point) => point.name === name);
  const from = at('nbf') ?? at('iat');
  const to = at('exp');
  if (from === undefined || to === undefined || to.x <= from.x) return null;
  return (
    <rect
      x={`${from.x}%`}
      y={AXIS - 4}
      width={`${to.x - from.x}%`}
      height={8}
      fill="var(--payload)"
      opacity={0.35}
    />
  );
};

/** A line of time for the eye; the same as one sentence for the ear. */
export const Timeline = ({ words, voice, run }: View): JSX.Element | null => {
  const points = drawTimeline(run.seen.dates, run.seen.now);
  if (points.length === 0) return null;
  const nameOf = ({ name }: Point): string =>
    name === 'now' ? (run.draft.at === '' ? words.timeline.now : words.timeline.at) : name;
  const said = points.map((point) => {
    const { local } = sayInstant(point.seconds, voice.now, voice.locale, voice.timeZone);
    return `${nameOf(point)} ${local}`;
  });
  const height = AXIS + LINE * (Math.max(...points.map(({ line }) => line)) + 1) + 8;
  return (
    <svg
      width="100%"
      height={height}
      role="img"
      aria-label={words.timeline.label.replace('{points}', () => said.join(', '))}
    >
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} stroke="var(--edge)" />
      <Span points={points} />
      {points.map((point) => (
        <g fill={point.name === 'now' ? 'var(--link)' : 'var(--ink)'}>
          {point.name === 'now' ? (
            <rect x={`${point.x}%`} y={AXIS - 10} width={3} height={20} />
          ) : (
            <circle cx={`${point.x}%`} cy={AXIS} r={4} />
          )}
          <text
            x={`${point.x}%`}
            y={AXIS + LINE * (point.line + 1) + 4}
            font-size="12"
            font-weight={point.name === 'now' ? 700 : 400}
            text-anchor={anchorOf(point.x)}
          >
            {nameOf(point)}
          </text>
        </g>
      ))}
    </svg>
  );
};
