/** The pages that stand beside each rule and what must come out of them; tests/pages/rules/README.md says how they are written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../../cli/dev/setup.mjs';
import { CANNOT_TELL_REASONS, CONFIDENCES, type RuleId, SEVERITIES, VERDICTS } from '../../lib/model/vocabulary';

export const FOLDER = 'tests/pages/rules';

const Expectation = v.strictObject({
  verdict: v.picklist(VERDICTS),
  reason: v.optional(v.picklist(CANNOT_TELL_REASONS)),
  severity: v.optional(v.picklist(SEVERITIES)),
  confidence: v.optional(v.picklist(CONFIDENCES)),
  quote: v.optional(v.string()),
  servedLocale: v.optional(v.string()),
  why: v.optional(v.string()),
});
export type Expectation = v.InferOutput<typeof Expectation>;

export interface RulePage {
  readonly rule: RuleId;
  /** Relative to the project. */
  readonly file: string;
  readonly expected: Expectation;
}

export interface RulePages {
  readonly pages: readonly RulePage[];
  /** What is missing or does not fit, each a sentence that names the file to write. */
  readonly problems: readonly string[];
}

/** Reads the pages of one rule. */
export function rulePages(rule: RuleId): RulePages {
  const folder = `${FOLDER}/${rule}`;
  const list = `${folder}/expected.json`;
  const at = (file: string) => path.join(ROOT, file);
  if (!existsSync(at(list))) return { pages: [], problems: [`${list}: missing; write the pages and what must come out of them`] };
  const read = v.safeParse(v.record(v.string(), Expectation), JSON.parse(readFileSync(at(list), 'utf8')));
  if (!read.success) return { pages: [], problems: read.issues.map((issue) => `${list}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`) };
  const expected = Object.entries(read.output);
  const problems = expected.flatMap(([file, { verdict, reason }]) => [
    ...(existsSync(at(`${folder}/${file}`)) ? [] : [`${folder}/${file}: expected, but not there`]),
    ...((verdict === 'cannot-tell') === (reason !== undefined)
      ? []
      : [`${list}: ${file}: a reason goes with cannot-tell and nothing else`]),
    ...(file.startsWith(verdict) ? [] : [`${list}: ${file}: a page is named after its verdict (${verdict})`]),
  ]);
  for (const verdict of VERDICTS) {
    const pages = expected.filter(([, one]) => one.verdict === verdict);
    if (pages.length === 0)
      problems.push(`${folder}/${verdict}.html: missing; a page that gives '${verdict}', and its line in expected.json`);
  }
  for (const file of readdirSync(at(folder))) {
    if (/\.html$/.test(file) && !(file in read.output)) problems.push(`${list}: does not say what ${file} gives`);
    if (/\.(?:html|json)$/.test(file) && readFileSync(at(`${folder}/${file}`), 'utf8').includes(FILL)) {
      problems.push(`${folder}/${file}: holds a place marked ${FILL}`);
    }
  }
  return { pages: expected.map(([file, expectation]) => ({ rule, file: `${folder}/${file}`, expected: expectation })), problems };
}

/** What `npm run new-rule` leaves where a person has to write. */
export const FILL = '<<fill';
