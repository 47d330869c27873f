import { describe, expect, test } from 'vitest';
import { NOW, type Attack, type Family } from './attacks/attack.ts';
import { base64 } from './attacks/base64.ts';
import { lookalikes } from './attacks/claims.ts';
import { clock } from './attacks/clock.ts';
import { confusion } from './attacks/confusion.ts';
import { crit } from './attacks/crit.ts';
import { ecdsa } from './attacks/ecdsa.ts';
import { edwards } from './attacks/edwards.ts';
import { embedded } from './attacks/embedded.ts';
import { floods } from './attacks/floods.ts';
import { json } from './attacks/json.ts';
import { kid } from './attacks/kid.ts';
import { markup } from './attacks/markup.ts';
import { none } from './attacks/none.ts';
import { rsa } from './attacks/rsa.ts';
import { secrets } from './attacks/secrets.ts';
import { shapes } from './attacks/shapes.ts';
import { diagnose } from './diagnose.ts';
import { verifyRare } from './lab/rare.ts';
import type { Patch, Report } from './model.ts';
import { emptyDraft } from './read/inquiry.ts';

/** No hostile input is accepted, and none has no answer. */

const families: readonly Family[] = [
  ...[none, confusion, embedded, secrets, ecdsa, edwards, rsa, base64],
  ...[crit, kid, json, shapes, floods, lookalikes, clock, markup],
];

const reportOf = (draft: Patch): Promise<Report> =>
  diagnose({ ...emptyDraft(NOW), ...draft }, {}, verifyRare);

/** What a report says against the attack's own word; null if they agree. */
const objection = async ({ draft, fails, accepted }: Attack): Promise<string | null> => {
  const { verdict, outcomes } = await reportOf(draft);
  const failed = outcomes.filter(({ result }) => result === 'failed').map(({ check }) => check);
  if (accepted) return verdict === 'accepted' ? null : `refused by ${failed.join()}`;
  if (verdict === 'accepted') return 'ACCEPTED';
  if (outcomes.length !== 11 || outcomes.some(({ says }) => says === 'crashed')) return 'crashed';
  return fails && !failed.includes(fails) ? `${fails} did not fail, but ${failed.join()}` : null;
};

describe.each(families)('$name', ({ control, attacks }) => {
  test('the untampered twin is accepted', async () => {
    const { verdict, outcomes } = await reportOf(control);
    const bad = outcomes.filter(({ result }) => result === 'failed');
    expect(bad.map(({ check, says }) => `${check}: ${says}`)).toEqual([]);
    expect(verdict).toBe('accepted');
  });

  test(`${attacks.length} attacks are refused, each by the check that is there for it`, async () => {
    const objections: string[] = [];
    for (const attack of attacks) {
      const found = await objection(attack);
      if (found) objections.push(`${attack.name}: ${found}`);
    }
    expect(objections).toEqual([]);
  });
});

describe('the corpus', () => {
  const attacks = families.flatMap(({ name, attacks: all }) =>
    all.map((attack) => ({ ...attack, name: `${name}: ${attack.name}` })),
  );

  test('has its size, and no name twice', () => {
    expect(attacks.filter(({ accepted }) => !accepted).length).toBeGreaterThan(270);
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  });

  test('cites advisories by a well-formed id', () => {
    const cited = attacks.flatMap(({ cve }) => (cve ? [cve] : []));
    expect(new Set(cited).size).toBeGreaterThan(20);
    for (const cve of cited) expect(cve).toMatch(/^CVE-20\d\d-\d{4,6}$/);
  });

  test('can fail: an attack that is none is objected to', async () => {
    const attack: Attack = { name: 'none', draft: none.control };
    expect(await objection(attack)).toBe('ACCEPTED');
    expect(await objection({ ...attack, draft: {}, fails: 'time' })).toContain('did not fail');
  });
});
