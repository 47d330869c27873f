import { readdirSync, readFileSync } from 'node:fs';
import { CHECK_IDS } from '#jwt/checks/index.ts';
import { diagnose } from '#jwt/diagnose.ts';
import type { Cause, CauseId, Finding, Patch, Report, Sample } from '#jwt/model.ts';
import { emptyDraft } from '#jwt/read/inquiry.ts';
import { describe, expect, test } from 'vitest';
import { samples } from './all-samples.ts';
import { causes } from './causes.ts';
import { loadWords } from './words.ts';

/** What every folder under content/causes owes. A cause that breaks one of these would mislead a reader. */

const root = new URL('../../content/causes/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const [ja, en] = await Promise.all([loadWords('ja'), loadWords('en')]);

const causeOf = (id: CauseId): Cause => {
  const cause = causes[id];
  if (!cause) throw new Error(`${id}: no cause.ts`);
  return cause;
};

const withSample = folders.filter((id) => causes[id]?.examine !== undefined);

const ancestorsOf = (id: CauseId): readonly CauseId[] => {
  const parent = causes[id]?.refines;
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent)];
};

/** Related causes stand on a cause's page alone, so the words that tools carry leave them out. */
const relatedOf = (id: CauseId, locale: string): readonly string[] => {
  const text = readFileSync(new URL(`${id}/${locale}.mdx`, root), 'utf8');
  const list = /^related:\s*\[([^\]]*)\]/m.exec(text)?.[1] ?? '';
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
};

type Half = keyof Sample;
const reports = new Map<string, Promise<Report>>();

const draftOf = (id: CauseId, half: Half, change: Patch = {}) => {
  const sample = samples[id];
  if (!sample) throw new Error(`${id}: no sample.ts`);
  return { ...emptyDraft(sample[half].now), ...sample[half], ...change };
};

const reportOf = (id: CauseId, half: Half): Promise<Report> => {
  const name = `${id} ${half}`;
  const report = reports.get(name) ?? diagnose(draftOf(id, half), causes);
  reports.set(name, report);
  return report;
};

const findingOf = (report: Report, id: CauseId): Finding => {
  const finding = report.findings.find(({ cause }) => cause === id);
  if (!finding)
    throw new Error(
      `not found: ${report.findings.map(({ cause }) => cause).join(', ') || 'nothing'}`,
    );
  return finding;
};

const holesOf = (sentence: string): readonly string[] =>
  [
    ...new Set(
      Array.from(sentence.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g), ([, name]) => name ?? ''),
    ),
  ].sort();

describe.each(folders)('%s', (id) => {
  test('its folder holds just the files of a cause, in both languages', () => {
    const files = readdirSync(new URL(`${id}/`, root)).sort();
    const sample = causeOf(id).examine ? ['sample.ts'] : [];
    expect(files).toEqual(['cause.ts', 'en.mdx', 'ja.mdx', ...sample].sort());
  });

  test('its bodies have the same headings and the same links in both languages', () => {
    const read = (locale: string) => readFileSync(new URL(`${id}/${locale}.mdx`, root), 'utf8');
    const idsIn = (text: string) =>
      Array.from(text.matchAll(/ \[#([a-z0-9-]+)\]$/gm), ([, name]) => name);
    const linksIn = (text: string) =>
      Array.from(text.matchAll(/\]\((https?:[^)]+)\)/g), ([, url]) => url).sort();
    expect(idsIn(read('en'))).toEqual(idsIn(read('ja')));
    expect(idsIn(read('en'))).toEqual(expect.arrayContaining(['what-happens', 'how-it-is-proven']));
    expect(linksIn(read('en'))).toEqual(linksIn(read('ja')));
  });

  test('it refines, and is related to, causes that exist', () => {
    const cause = causeOf(id);
    expect(cause.explains.every((check) => CHECK_IDS.includes(check))).toBe(true);
    for (const parent of ancestorsOf(id)) expect(folders).toContain(parent);
    expect(cause.symptoms.length).toBeGreaterThan(0);
    for (const locale of ['ja', 'en'])
      for (const other of relatedOf(id, locale)) expect(folders).toContain(other);
    expect(relatedOf(id, 'en')).toEqual(relatedOf(id, 'ja'));
  });

  test('the holes of its sentences are the same in both languages', () => {
    expect(holesOf(en.causes[id]?.because ?? '-')).toEqual(holesOf(ja.causes[id]?.because ?? '+'));
    expect(typeof en.causes[id]?.ruledOut).toBe(typeof ja.causes[id]?.ruledOut);
  });
});

describe.each(withSample)('%s', (id) => {
  test('is found first in its broken sample, but for its own refinements', async () => {
    const { findings } = await reportOf(id, 'broken');
    const mine = findingOf(await reportOf(id, 'broken'), id);
    const before = findings.slice(0, findings.indexOf(mine));
    const rivals = before.filter(
      ({ cause, evidence }) =>
        !ancestorsOf(cause).includes(id) &&
        !ancestorsOf(id).includes(cause) &&
        !(evidence.strength === 'possible' && mine.evidence.strength === 'possible'),
    );
    expect(rivals.map(({ cause, evidence }) => `${cause} ${evidence.strength}`)).toEqual([]);
  });

  test('gives exactly the facts that its words have holes for', async () => {
    const { evidence } = findingOf(await reportOf(id, 'broken'), id);
    expect(Object.keys(evidence.facts).sort()).toEqual(holesOf(en.causes[id]?.because ?? ''));
  });

  test('proposes a cure after which what it explains no longer fails', async () => {
    const { evidence, explains } = findingOf(await reportOf(id, 'broken'), id);
    if (!evidence.cure) return;
    const after = await diagnose(draftOf(id, 'broken', evidence.cure), causes);
    const failing = after.outcomes.filter(
      ({ check, result }) => explains.includes(check) && result === 'failed',
    );
    expect(failing).toEqual([]);
  });

  test('is silent in its cured sample, where what it explains passes', async () => {
    const { outcomes, findings } = await reportOf(id, 'cured');
    const explains = causeOf(id).explains;
    const bad = outcomes.filter(
      ({ check, result }) => explains.includes(check) && result === 'failed',
    );
    expect(bad).toEqual([]);
    expect(findings.map(({ cause }) => cause)).not.toContain(id);
  });

  test('is never proven in the sample of another cause, but for those that refine it', async () => {
    const others = withSample.filter((other) => other !== id && !ancestorsOf(other).includes(id));
    const wrong: string[] = [];
    for (const other of others) {
      const { findings } = await reportOf(other, 'broken');
      if (findings.some(({ cause, evidence }) => cause === id && evidence.strength === 'proven'))
        wrong.push(other);
    }
    expect(wrong).toEqual([]);
  });

  test('has a sentence for being ruled out wherever it can be', async () => {
    for (const other of withSample) {
      const { ruledOut } = await reportOf(other, 'broken');
      if (ruledOut.some(({ cause }) => cause === id)) expect(en.causes[id]?.ruledOut).toBeDefined();
    }
  });
});

test('a cause that explains nothing of a sample is caught (the contract can fail)', async () => {
  const silent: Cause = { explains: ['audience'], symptoms: ['-'], examine: () => null };
  const report = await diagnose(draftOf('aud-mismatch', 'broken'), { silent });
  expect(() => findingOf(report, 'silent')).toThrow('not found');
});
