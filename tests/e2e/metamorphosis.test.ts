/**
 * A page says the same when only its markup changes, and something else when one fact does. Every page of our own and forms put together by
 * chance are changed in their source and looked at again; 50 times a relation, 1,000 times in `npm run test:long`. A page on which a
 * relation is known to break is named, with what differs, in tests/pages/expected-breaks.json: `UPDATE=1` writes that list anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report';
import { forms } from '../support/forms';
import { ManyLooks } from '../support/many-looks';
import { EXPECTATIONS, type Expectation } from '../support/metamorphosis';
import { at, factsOf, OwnLooks, ownPages } from '../support/own-looks';
import type { RelationName } from '../support/relations';

const LONG = !!process.env.CONSENT_INSPECTOR_LONG;
const RUNS = Number(process.env.RUNS) || (LONG ? 1_000 : 50);
/** Milliseconds for one relation: a run takes a fiftieth of a second on an idle machine. */
const PATIENCE = 60_000 + RUNS * 2_000;
/** Pages looked at both ways in `npm test`; all of them in `npm run test:long`. */
const ALONE = 25;
const KNOWN = at('tests/pages/expected-breaks.json');
const FORMS = 120;

interface Seed {
  readonly name: string;
  readonly html: string;
  readonly servedLocale?: string;
}

/** Relation → page → why it is left as it is, and what differs. */
type Breaks = Record<string, Record<string, { readonly why: string; readonly differs: readonly string[] }>>;
const known: Breaks = existsSync(KNOWN) ? JSON.parse(readFileSync(KNOWN, 'utf8')) : {};
const now: Breaks = {};

const seeds: readonly Seed[] = [
  ...ownPages().map(({ file, expected: { servedLocale } }) => ({
    name: file.replace('tests/pages/', ''),
    html: readFileSync(at(file), 'utf8'),
    ...(servedLocale ? { servedLocale } : {}),
  })),
  ...fc.sample(forms, { numRuns: FORMS, seed: 20_261_121 }).map((html, n) => ({ name: `form ${n}`, html })),
];

/** A number from a name, the same on every machine (FNV-1a). */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < name.length; n++) hash = Math.imul(hash ^ name.charCodeAt(n), 0x01000193) >>> 0;
  return hash;
}

describe('what a page says', () => {
  let looks: OwnLooks;
  let many: ManyLooks;
  const before = new Map<string, Report>();
  const table: { relation: string; runs: number; changed: number; places: number; broken: number; seconds: number }[] = [];

  beforeAll(async () => {
    looks = await OwnLooks.start();
    many = await ManyLooks.start(looks);
  });

  it('every known break says why it is left', () => {
    const all = Object.values(known).flatMap((pages) => Object.entries(pages));
    expect(all.filter(([, { why }]) => why === 'not looked into').map(([name]) => name)).toEqual([]);
  });

  afterAll(async () => {
    await looks?.close();
    console.table(table);
    if (process.env.UPDATE) writeFileSync(KNOWN, `${JSON.stringify({ ...known, ...now }, null, 2)}\n`);
  });

  it('a page looked at in a frame beside others says what it says alone', { timeout: LONG ? 1_200_000 : 180_000 }, async () => {
    const some = [...seeds].sort((a, b) => numberOf(a.name) - numberOf(b.name)).slice(0, LONG ? seeds.length : ALONE);
    for await (const [seed, { report }] of many.reports(some)) {
      if (report) before.set(seed.name, report);
      const alone = await looks.reportOf(seed.html, seed.servedLocale);
      expect(report && factsOf(report), seed.name).toEqual(factsOf(alone));
    }
  });

  const relations = Object.entries(EXPECTATIONS) as [RelationName, Expectation][];
  it.each(relations)(
    '%s',
    async (relation, { needs, differences }) => {
      const began = performance.now();
      const suited = seeds.filter(({ html }) => !needs || needs.test(html));
      const order = [...suited].sort((a, b) => numberOf(relation + a.name) - numberOf(relation + b.name));
      const runs = Array.from({ length: RUNS }, (_, run) => {
        const seed = order[run % order.length] as Seed;
        const round = Math.floor(run / order.length);
        const name = round === 0 ? seed.name : `${seed.name} (${round + 1})`;
        return { ...seed, of: seed.name, name, change: { relation, seed: numberOf(relation + name) } };
      });
      const fresh = order.slice(0, RUNS).filter(({ name }) => !before.has(name));
      for await (const [{ name }, { report }] of many.reports(fresh)) if (report) before.set(name, report);
      const broken: Record<string, string[]> = {};
      const row = { relation, runs: RUNS, changed: 0, places: 0, broken: 0, seconds: 0 };
      for await (const [{ name, of }, { places, about, report }] of many.reports(runs)) {
        if (!report) continue;
        row.changed++;
        row.places += places;
        const found = differences(before.get(of) as Report, report, about);
        if (found.length > 0) broken[name] = found;
      }
      row.broken = Object.keys(broken).length;
      row.seconds = Math.round(performance.now() - began) / 1_000;
      table.push(row);
      const tried = new Set(runs.map(({ name }) => name));
      now[relation] = Object.fromEntries([
        ...Object.entries(known[relation] ?? {}).filter(([name]) => !tried.has(name)),
        ...Object.entries(broken).map(([name, differs]) => [name, { why: known[relation]?.[name]?.why ?? 'not looked into', differs }]),
      ]);
      expect(row.changed, 'runs that changed the page').toBeGreaterThan(RUNS / 2);
      if (process.env.UPDATE) return;
      const names = Object.keys(known[relation] ?? {});
      expect(Object.fromEntries(Object.entries(broken).filter(([name]) => !names.includes(name))), 'breaks, and is not named').toEqual({});
      const held = names.filter((name) => tried.has(name) && !(name in broken));
      expect(held, 'holds now: take it out of expected-breaks.json (UPDATE=1 does)').toEqual([]);
    },
    PATIENCE,
  );
});
