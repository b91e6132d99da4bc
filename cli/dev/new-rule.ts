/**
 * `npm run new-rule ID`: writes everything a rule consists of, with a marked place wherever a person has to write. The catalogue test then
 * names each place that is still marked. Nothing is committed; the command that takes it all back is printed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, LAW_AS_OF } from '../../lib/catalogue';
import { COMPLETE_LOCALES } from '../../lib/i18n';
import { ROOT } from './setup.mjs';

const FILL = (what: string): string => `<<fill: ${what}>>`;
const ID = /^[a-z]+(?:-[a-z]+)+$/;

interface Change {
  readonly created: Map<string, string>;
  readonly edited: Map<string, string>;
}

function main(words: readonly string[]): number {
  const [id, ...rest] = words;
  const problem = problemWith(id, rest);
  if (id === undefined || problem !== null) {
    console.error(`new-rule: ${problem}\n\nnpm run new-rule ID   for example: npm run new-rule hidden-fee-consent`);
    return 2;
  }
  const before = changedFiles();
  const { created, edited } = changesFor(id);
  for (const [file, text] of [...created, ...edited]) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), text);
  }
  const touched = [...created.keys(), ...edited.keys()].filter((file) => file.endsWith('.ts'));
  run('node_modules/@biomejs/biome/bin/biome', ['check', '--write', '--log-level=error', ...touched]);
  // In a process of its own: this one has already loaded the catalogue without the new rule.
  run('--import=tsx', ['cli/dev/generate.ts']);
  report(
    id,
    changedFiles().filter((file) => !before.includes(file)),
  );
  return 0;
}

function problemWith(id: string | undefined, rest: readonly string[]): string | null {
  if (id === undefined) return 'Name the rule.';
  if (rest.length > 0) return `One rule at a time; what is '${rest[0]}'?`;
  if (!ID.test(id)) return `'${id}' is no rule id: two or more lower-case words joined by hyphens that name what is wrong.`;
  if (id in CATALOGUE || existsSync(path.join(ROOT, `lib/engine/rules/${id}.ts`))) return `There is a rule '${id}' already.`;
  return null;
}

function changesFor(id: string): Change {
  const name = camel(id);
  const pages = `tests/pages/rules/${id}`;
  const created = new Map([
    [`lib/engine/rules/${id}.ts`, ruleFile(id)],
    [`lib/catalogue/rules/${id}.ts`, dataFile(id, name)],
    [`${pages}/finding.html`, page('the case the rule is for')],
    [`${pages}/clear.html`, page('the nearest case it must stay silent on: an exception of notWhen')],
    [`${pages}/cannot-tell.html`, page('a fact the rule needs is out of reach')],
    [`${pages}/expected.json`, expectations()],
  ]);
  const edited = new Map([
    ['lib/model/vocabulary.ts', addToList('lib/model/vocabulary.ts', 'export const RULE_IDS = [', '] as const;', `'${id}',`)],
    [
      'lib/catalogue/index.ts',
      register('lib/catalogue/index.ts', `import { ${name} } from './rules/${id}';`, 'RuleData>> = {', '};', `'${id}': ${name},`),
    ],
    [
      'lib/engine/registry.ts',
      register('lib/engine/registry.ts', `import { rule as ${name} } from './rules/${id}';`, 'readonly Rule[] = [', '];', `${name},`),
    ],
  ]);
  for (const locale of COMPLETE_LOCALES) {
    const rules = `lib/i18n/locales/${locale}/rules.ts`;
    edited.set(rules, addToList(rules, 'RuleWords>> = {', '};', wordsEntry(id)));
    const help = `lib/i18n/locales/${locale}/rule-help/further.ts`;
    if (existsSync(path.join(ROOT, help))) edited.set(help, addToList(help, 'export const further = {', '} satisfies', helpEntry(id)));
  }
  return { created, edited };
}

/** The file with one more entry before the end of a list; the list is found by the words it begins with. */
function addToList(file: string, begins: string, ends: string, entry: string): string {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const start = text.indexOf(begins);
  const end = start < 0 ? -1 : text.indexOf(ends, start + begins.length);
  if (end < 0) throw new Error(`${file} has no list that begins with '${begins}' and ends with '${ends}'.`);
  const before = text.slice(0, end).trimEnd();
  const comma = /[,[{]$/.test(before) ? '' : ',';
  return `${before}${comma}\n${entry}\n${text.slice(end)}`;
}

function register(file: string, statement: string, begins: string, ends: string, entry: string): string {
  const added = addToList(file, begins, ends, entry);
  const lastImport = added.lastIndexOf('\nimport ') + 1;
  return `${added.slice(0, lastImport)}${statement}\n${added.slice(lastImport)}`;
}

function ruleFile(id: string): string {
  return `/** ${FILL('one line: what this rule sees on a page')} */
import type { Page } from '../page';
import type { Rule, Verdict } from '../rule';

export const rule: Rule = {
  id: '${id}',
  judge(_page: Page): readonly Verdict[] {
    // ${FILL('the logic: one verdict a subject, each with its evidence; an empty list means clear')}
    return [{ verdict: 'cannot-tell', reason: 'not-captured' }];
  },
};
`;
}

function dataFile(id: string, name: string): string {
  const fill = (what: string) => JSON.stringify(FILL(what));
  return `import type { RuleData } from '../types';

/** ${FILL('the English title')} */
export const ${name}: RuleData = {
  id: '${id}',
  basis: [],
  flagWhen: [${fill('what must be seen')}],
  flagLogic: '1',
  notWhen: [{ kind: 'no-flag', text: ${fill('a look-alike that is none')} }],
  severity: 'info',
  severityReason: ${fill('why it weighs that much')},
  severityByJurisdiction: {},
  escalate: [],
  downgrade: [],
  legalCertainty: 'low',
  needs: [],
  purposes: [],
  pageKinds: ['signup'],
  sanction: null,
  lawAsOf: '${LAW_AS_OF}',
};
`;
}

function wordsEntry(id: string): string {
  const fill = (what: string) => JSON.stringify(FILL(what));
  return `'${id}': {
    title: ${fill('title of the rule')},
    short: ${fill('one sentence for shoppers')},
    explain: ${fill('two sentences: what it means, what one can do')},
    caution: ${fill('what the check cannot know')},
  },`;
}

function helpEntry(id: string): string {
  const fill = (what: string) => JSON.stringify(FILL(what));
  return `'${id}': {
    flagWhen: [${fill('flagWhen of the catalogue')}],
    flagLogic: ${fill('flagLogic of the catalogue')},
    notWhen: [${fill('notWhen of the catalogue')}],
    severityReason: ${fill('severityReason of the catalogue')},
    escalate: [],
    downgrade: [],
    sanction: null,
  },`;
}

function page(what: string): string {
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<title>아침상점 회원가입</title>
</head>
<body>
<main>
<h1>회원가입</h1>
<!-- ${FILL(what)} -->
</main>
</body>
</html>
`;
}

function expectations(): string {
  const expected = {
    'finding.html': { verdict: 'finding', why: FILL('what makes it one') },
    'clear.html': { verdict: 'clear', why: FILL('which exception it shows') },
    'cannot-tell.html': {
      verdict: 'cannot-tell',
      reason: 'not-captured',
      why: FILL('which fact is out of reach, and the reason that says so'),
    },
  };
  return `${JSON.stringify(expected, null, 2)}\n`;
}

function camel(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function run(file: string, words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [file, ...words], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${file} ${words[0]} did not succeed.`);
}

/** What git sees as changed or new: `M file`, `? file`, sorted. */
function changedFiles(): string[] {
  const { stdout } = spawnSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: ROOT, encoding: 'utf8' });
  return (stdout ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => `${line.slice(0, 2).includes('?') ? '?' : 'M'} ${line.slice(3)}`)
    .sort();
}

function report(id: string, changed: readonly string[]): void {
  const of = (mark: string) => changed.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
  const lines = (files: readonly string[]) => files.map((file) => `  ${file}`).join('\n');
  console.log(`
Written:
${lines(of('?'))}
Added to:
${lines(of('M'))}

Every place to fill is marked ${FILL('…')}. What is still open:
  npx vitest run --project node tests/node/catalogue -t ${id}
After words or data have changed: npm run generate

To take it all back:
  git restore -- ${of('M').join(' ')}
  git clean -fdq -- ${of('?').join(' ')}`);
}

process.exitCode = main(process.argv.slice(2));
