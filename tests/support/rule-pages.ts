/** The pages that stand beside each rule and what must come out of them; tests/pages/README.md says how they are written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../../cli/dev/setup.mjs';
import { type RuleId, VERDICTS } from '../../lib/model/vocabulary';
import { PageLabels, RuleLabels } from './labels';

export const FOLDER = 'tests/pages/rules';

export interface LabelledPage<Labels> {
  readonly rule?: RuleId;
  /** Relative to the project. */
  readonly file: string;
  readonly expected: Labels;
}

export interface RulePages {
  readonly pages: readonly (LabelledPage<RuleLabels> & { readonly rule: RuleId })[];
  /** What is missing or does not fit, each a sentence that names the file to write. */
  readonly problems: readonly string[];
}

/** What `npm run new-rule` leaves where a person has to write. */
export const FILL = '<<fill';

const at = (file: string): string => path.join(ROOT, file);

/** Reads the pages of one rule. */
export function rulePages(rule: RuleId): RulePages {
  const folder = `${FOLDER}/${rule}`;
  const list = `${folder}/expected.json`;
  const { labels, problems } = readLabels(folder, RuleLabels);
  if (!labels) return { pages: [], problems };
  const expected = Object.entries(labels);
  const misfits = expected.flatMap(([file, { verdict, reason }]) => [
    ...((verdict === 'cannot-tell') === (reason !== undefined)
      ? []
      : [`${list}: ${file}: a reason goes with cannot-tell and nothing else`]),
    ...(file.startsWith(verdict) ? [] : [`${list}: ${file}: a page is named after its verdict (${verdict})`]),
  ]);
  const missing = VERDICTS.filter((verdict) => !expected.some(([, one]) => one.verdict === verdict)).map(
    (verdict) => `${folder}/${verdict}.html: missing; a page that gives '${verdict}', and its line in expected.json`,
  );
  return {
    pages: expected.map(([file, labels]) => ({ rule, file: `${folder}/${file}`, expected: labels })),
    problems: [...problems, ...misfits, ...missing],
  };
}

/** Reads a folder of pages that belong to no rule. */
export function otherPages(name: string): { readonly pages: readonly LabelledPage<PageLabels>[]; readonly problems: readonly string[] } {
  const folder = `tests/pages/${name}`;
  const { labels, problems } = readLabels(folder, PageLabels);
  return { pages: Object.entries(labels ?? {}).map(([file, expected]) => ({ file: `${folder}/${file}`, expected })), problems };
}

function readLabels<Labels>(
  folder: string,
  schema: v.GenericSchema<unknown, Labels>,
): { labels?: Record<string, Labels>; problems: string[] } {
  const list = `${folder}/expected.json`;
  if (!existsSync(at(list))) return { problems: [`${list}: missing; write the pages and what must come out of them`] };
  const read = v.safeParse(v.record(v.string(), schema), JSON.parse(readFileSync(at(list), 'utf8')));
  if (!read.success) return { problems: read.issues.map((issue) => `${list}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`) };
  const labels = read.output;
  const problems = Object.keys(labels)
    .filter((file) => !existsSync(at(`${folder}/${file}`)))
    .map((file) => `${folder}/${file}: expected, but not there`);
  for (const file of readdirSync(at(folder))) {
    if (/\.html$/.test(file) && !(file in labels)) problems.push(`${list}: does not say what ${file} gives`);
    if (/\.(?:html|json)$/.test(file) && readFileSync(at(`${folder}/${file}`), 'utf8').includes(FILL)) {
      problems.push(`${folder}/${file}: holds a place marked ${FILL}`);
    }
  }
  return { labels, problems };
}
