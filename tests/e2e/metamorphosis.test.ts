/**
 * A page says the same when only its markup changes, and something else when one fact does. Every page of our own and forms put together by
 * chance are changed in their source and looked at again; 50 times a relation, 1,000 times in `npm run test:long`. A page on which a
 * relation is known to break is named, with what differs, in tests/pages/expected-breaks.json: `UPDATE=1` writes that list anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { inspect } from '../../lib/engine/inspect';
import { forms } from '../support/forms';
import { EXPECTATIONS, type Expectation } from '../support/metamorphosis';
import { at, OwnLooks, ownPages } from '../support/own-looks';
import type { Changed, RelationName } from '../support/relations';

const LONG = !!process.env.CONSENT_INSPECTOR_LONG;
const RUNS = Number(process.env.RUNS) || (LONG ? 1_000 : 50);
/** Milliseconds for one relation: a run takes a tenth of a second on an idle machine. */
const PATIENCE = RUNS * 6_000;
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
  let scratch: Page;
  const before = new Map<string, ReturnType<typeof inspect>>();
  const table: { relation: string; runs: number; changed: number; places: number; broken: number }[] = [];

  beforeAll(async () => {
    looks = await OwnLooks.start();
    scratch = await looks.page.context().newPage();
    const built = await build({
      entryPoints: [fileURLToPath(new URL('../support/relations.ts', import.meta.url))],
      bundle: true,
      format: 'iife',
      globalName: 'relations',
      write: false,
    });
    await scratch.addScriptTag({ content: built.outputFiles[0]?.text ?? '' });
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

  const change = (html: string, relation: RelationName, seed: number): Promise<Changed> =>
    scratch.evaluate(
      ([source, name, number]) =>
        (globalThis as unknown as { relations: typeof import('../support/relations') }).relations.change(source, name, number),
      [html, relation, seed] as const,
    );

  async function reportOf(seed: Seed): Promise<ReturnType<typeof inspect>> {
    const report = before.get(seed.name) ?? (await looks.reportOf(seed.html, seed.servedLocale));
    before.set(seed.name, report);
    return report;
  }

  const relations = Object.entries(EXPECTATIONS) as [RelationName, Expectation][];
  it.each(relations)(
    '%s',
    async (relation, { needs, differences }) => {
      const suited = seeds.filter(({ html }) => !needs || needs.test(html));
      const order = [...suited].sort((a, b) => numberOf(relation + a.name) - numberOf(relation + b.name));
      const broken: Record<string, string[]> = {};
      const tried = new Set<string>();
      const row = { relation, runs: RUNS, changed: 0, places: 0, broken: 0 };
      for (let run = 0; run < RUNS; run++) {
        const seed = order[run % order.length] as Seed;
        const round = Math.floor(run / order.length);
        const name = round === 0 ? seed.name : `${seed.name} (${round + 1})`;
        tried.add(name);
        const { html, places, about } = await change(seed.html, relation, numberOf(relation + name));
        if (places === 0) continue;
        row.changed++;
        row.places += places;
        const found = differences(await reportOf(seed), await looks.reportOf(html, seed.servedLocale), about);
        if (found.length > 0) broken[name] = found;
      }
      row.broken = Object.keys(broken).length;
      table.push(row);
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
