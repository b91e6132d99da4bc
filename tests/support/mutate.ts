/**
 * `npm run mutate`: would a rule that is wrong be noticed? Negates each rule's condition in turn and holds the engine's answers against the
 * pages of our own that stand beside the rule. A rule counts as guarded when each negation makes at least one page answer otherwise:
 * a rule that never finds, one that always does, and one for every `if` of its file turned round. Names survivors; ends with 1 when a
 * rule's condition survives.
 *
 * `npm run mutate -- WORD` tries the rules whose id holds WORD.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../../cli/dev/setup.mjs';
import type { inspect as Inspect } from '../../lib/engine/inspect';
import type { Snapshot } from '../../lib/model/snapshot';
import { RULE_IDS, type RuleId } from '../../lib/model/vocabulary';
import { differences, type RuleLabels, withTrace } from './labels';
import { OwnLooks } from './own-looks';
import { rulePages } from './rule-pages';

/** One way of being wrong. */
interface Mutant {
  readonly name: string;
  /** The condition as a whole, not one step of it. */
  readonly whole: boolean;
  readonly source: string;
}

export interface RuleResult {
  readonly rule: RuleId;
  /** Pages held against it. */
  readonly pages: number;
  /** Neither 'never' nor 'always' passed unnoticed. */
  readonly killed: boolean;
  readonly mutants: number;
  readonly survivors: readonly string[];
}

interface Case {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly labels: RuleLabels;
}

/** Tries every mutant of these rules. */
export async function mutate(rules: readonly RuleId[]): Promise<RuleResult[]> {
  const looks = await OwnLooks.start();
  const results: RuleResult[] = [];
  try {
    for (const rule of rules) results.push(await mutateRule(rule, await casesOf(rule, looks)));
  } finally {
    await looks.close();
  }
  return results;
}

async function casesOf(rule: RuleId, looks: OwnLooks): Promise<Case[]> {
  const cases: Case[] = [];
  for (const { file, expected } of rulePages(rule).pages) {
    await looks.open(readFileSync(path.join(ROOT, file), 'utf8'));
    cases.push({ file, snapshot: withTrace(await looks.snapshot(), expected.trace).snapshot, labels: expected });
  }
  return cases;
}

async function mutateRule(rule: RuleId, cases: readonly Case[]): Promise<RuleResult> {
  const file = `lib/engine/rules/${rule}.ts`;
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const honest = await engineWith(rule, source);
  // Pages that differ today are named elsewhere; they can tell nothing about a mutant.
  const right = cases.filter((one) => holds(honest, one, rule));
  const survivors: string[] = [];
  const mutants = mutantsOf(source);
  let killed = true;
  for (const mutant of mutants) {
    const engine = await engineWith(rule, mutant.source);
    if (right.some((one) => !holds(engine, one, rule))) continue;
    survivors.push(mutant.name);
    if (mutant.whole) killed = false;
  }
  return { rule, pages: right.length, killed, mutants: mutants.length, survivors };
}

/** A mutant that breaks down has been noticed, too. */
function holds(engine: typeof Inspect, { file, snapshot, labels }: Case, rule: RuleId): boolean {
  try {
    const report = engine(snapshot, { input: file, ...(labels.servedLocale ? { servedLocale: labels.servedLocale } : {}) });
    return differences(report, labels, rule).length === 0;
  } catch {
    return false;
  }
}

const FOUND = "{ verdict: 'finding', confidence: 'confirmed', evidence: [] }";

/** Every mutant of a rule's file. */
function mutantsOf(source: string): Mutant[] {
  const wrapped = (answers: string): string =>
    `${source.replace('export const rule: Rule', 'const original: Rule')}
export const rule: Rule = { id: original.id, judge: (page) => { const told = original.judge(page); return ${answers}; } };`;
  return [
    { name: 'never finds', whole: true, source: wrapped("told.filter((one) => one.verdict !== 'finding')") },
    {
      name: 'finds where it is clear',
      whole: true,
      source: wrapped(`told.some((one) => one.verdict !== 'clear') ? told : [${FOUND}]`),
    },
    ...[...source.matchAll(/\bif \(/g)].flatMap(({ index }) => {
      const open = index + 'if '.length;
      const close = closing(source, open);
      const line = source.slice(0, index).split('\n').length;
      const condition = source.slice(open, close + 1);
      return [
        {
          name: `line ${line}: if not ${condition}`,
          whole: false,
          source: `${source.slice(0, open)}(!${condition})${source.slice(close + 1)}`,
        },
      ];
    }),
  ];
}

/** Where the bracket that opens at `open` closes. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  throw new Error('A bracket of a rule never closes.');
}

/** The engine with another text for one rule's file. */
async function engineWith(rule: RuleId, source: string): Promise<typeof Inspect> {
  const swap: Plugin = {
    name: 'mutant',
    setup(builder) {
      builder.onLoad({ filter: new RegExp(`[\\\\/]engine[\\\\/]rules[\\\\/]${rule}\\.ts$`) }, () => ({ contents: source, loader: 'ts' }));
    },
  };
  const built = await build({
    entryPoints: [path.join(ROOT, 'lib/engine/inspect.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [swap],
  });
  const code = Buffer.from(built.outputFiles[0]?.contents ?? []).toString('base64');
  const loaded = (await import(`data:text/javascript;base64,${code}`)) as { inspect: typeof Inspect };
  return loaded.inspect;
}

/** One line a rule, and the sums. */
export function told(results: readonly RuleResult[]): string {
  const lines = results.map(({ rule, pages, killed, mutants, survivors }) =>
    [
      `${killed ? 'killed  ' : 'SURVIVES'} ${rule} (${mutants - survivors.length} of ${mutants} mutants, ${pages} pages)`,
      ...survivors.map((name) => `           lives: ${name.replace(/\s+/g, ' ')}`),
    ].join('\n'),
  );
  const all = results.reduce((sum, { mutants }) => sum + mutants, 0);
  const living = results.reduce((sum, { survivors }) => sum + survivors.length, 0);
  return [
    ...lines,
    '',
    `${results.filter(({ killed }) => killed).length} of ${results.length} rules killed; ${all - living} of ${all} mutants.`,
  ].join('\n');
}

if (process.argv[1]?.endsWith('mutate.ts')) {
  const word = process.argv[2] ?? '';
  const results = await mutate(RULE_IDS.filter((id) => id.includes(word)));
  console.log(told(results));
  process.exitCode = results.every(({ killed }) => killed) ? 0 : 1;
}
