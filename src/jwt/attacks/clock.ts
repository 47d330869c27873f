/** The seconds about exp and nbf, with and without a tolerance (RFC 7519 sections 4.1.4 to 4.1.6). Signed with the right secret. */
import { secret } from '#content/keys/keys.ts';
import type { CheckId, Patch } from '../model.ts';
import type { Attack, Family } from './attack.ts';
import { NOW } from './attack.ts';
import { claims, draft, mint } from './forge.ts';

type Verdict = 'accepted' | CheckId;

const attack = (name: string, change: object, verdict: Verdict, more: Patch = {}): Attack => ({
  name,
  draft: draft(mint('HS256', secret, undefined, { ...claims, ...change }), secret, more),
  ...(verdict === 'accepted' ? { accepted: true } : { fails: verdict }),
});

const signed = (seconds: number): string =>
  seconds < 0 ? `now - ${-seconds}` : `now + ${seconds}`;

/** `exp` is too late "on or after", `nbf` too early only "before". */
const bounds = [0, 1, 60, 300].flatMap((tolerance) =>
  [-1, 0, 1].flatMap((off): readonly Attack[] => {
    const more = { tolerance: tolerance === 0 ? '' : String(tolerance) };
    const [exp, nbf] = [off - tolerance, off + tolerance];
    return [
      attack(
        `exp = ${signed(exp)}, tolerance ${tolerance}`,
        { exp: NOW + exp },
        off > 0 ? 'accepted' : 'time',
        more,
      ),
      attack(
        `nbf = ${signed(nbf)}, tolerance ${tolerance}`,
        { nbf: NOW + nbf },
        off > 0 ? 'time' : 'accepted',
        more,
      ),
    ];
  }),
);

const fractions: readonly Attack[] = [
  attack('exp half a second ago', { exp: NOW - 0.5 }, 'time'),
  attack('exp in half a second', { exp: NOW + 0.5 }, 'accepted'),
  attack('nbf in half a second', { nbf: NOW + 0.5 }, 'time'),
  attack('exp as of another moment', { exp: NOW }, 'accepted', { at: '2026-09-21T14:13:19Z' }),
  attack('exp as of its own second', { exp: NOW }, 'time', { at: '2026-09-21T14:13:20Z' }),
];

const VALUES: readonly (readonly [string, unknown, Verdict])[] = [
  ['0', 0, 'time'],
  ['-1', -1, 'time'],
  ['-0', -0, 'time'],
  ['the smallest number', -1e308, 'time'],
  ['null', null, 'claims'],
  ['true', true, 'claims'],
  ['a string', String(NOW + 600), 'claims'],
  ['an ISO date', '2099-01-01T00:00:00Z', 'claims'],
  ['"never"', 'never', 'claims'],
  ['an array', [NOW + 600], 'claims'],
  ['an object', { $date: NOW + 600 }, 'claims'],
  ['an empty string', '', 'claims'],
];

/** A tolerance that cannot be read must not be taken for a large one. */
const tolerances = [
  '-60',
  '1e9',
  'Infinity',
  'NaN',
  '60 minutes',
  '0x3c',
  '９９９９９',
  '9999999999',
]
  .map((tolerance) => ({
    ...attack(`tolerance ${tolerance}`, { exp: NOW - 60 }, 'time', { tolerance }),
    fails: undefined,
  }))
  .map(({ name, draft: patch }): Attack => ({ name, draft: patch }));

export const clock: Family = {
  name: 'the clock',
  control: draft(mint('HS256', secret), secret),
  attacks: [
    ...bounds,
    ...fractions,
    ...VALUES.map(([name, exp, verdict]) => attack(`exp ${name}`, { exp }, verdict)),
    ...VALUES.slice(4).map(([name, nbf, verdict]) => attack(`nbf ${name}`, { nbf }, verdict)),
    attack('exp and nbf exclude each other', { exp: NOW + 1, nbf: NOW + 2 }, 'time'),
    attack('nbf in milliseconds', { nbf: NOW * 1000 }, 'time'),
    ...tolerances,
  ],
};
