/**
 * Labelled sets: a folder with `labels.jsonl` (one JSON object a line) and the pages it names. Rows are scored for whatever they carry:
 * a page kind, consents, flags, the elements of a notice. What a label does not say is not scored.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { CONTROL_KINDS, FLAGS, PAGE_KINDS, PURPOSES, REQUIREMENT_HOWS, REQUIREMENTS, RULE_IDS } from '../../lib/model/vocabulary';
import { UsageError } from '../usage';

const State = v.picklist(['named', 'present', 'vague', 'absent']);

const LabelledConsent = v.object({
  text: v.string(),
  control: v.optional(v.picklist(CONTROL_KINDS)),
  requirement: v.picklist(REQUIREMENTS),
  requirementHow: v.optional(v.picklist(REQUIREMENT_HOWS)),
  purposes: v.array(v.picklist(PURPOSES)),
  agreeAll: v.optional(v.boolean(), false),
  prechecked: v.optional(v.boolean(), false),
  /** Other answers that a careful colleague could give; any of them counts. */
  altPurposes: v.optional(v.array(v.array(v.picklist(PURPOSES))), []),
  altRequirement: v.optional(v.array(v.picklist(REQUIREMENTS)), []),
});
export type LabelledConsent = v.InferOutput<typeof LabelledConsent>;

const LabelledElements = v.object({
  recipient: State,
  country: State,
  contact: State,
  items: State,
  purpose: State,
  retention: State,
  method: State,
  refusalRight: State,
  refusalConsequence: State,
  recipientCount: v.nullish(v.number(), null),
  countries: v.optional(v.array(v.string()), []),
});
export type LabelledElements = v.InferOutput<typeof LabelledElements>;

const Row = v.object({
  id: v.string(),
  file: v.string(),
  pageKind: v.optional(v.picklist(PAGE_KINDS)),
  /** Every page kind that counts as right. */
  kinds: v.optional(v.array(v.picklist(PAGE_KINDS)), []),
  /** The page must stay silent: no finding at all. */
  negative: v.optional(v.boolean(), false),
  /** Put together from two pages; reported apart. */
  composed: v.optional(v.boolean(), false),
  consents: v.optional(v.array(LabelledConsent)),
  flags: v.optional(v.array(v.picklist(RULE_IDS))),
  /** Flags that are not scored on this page. */
  either: v.optional(v.array(v.picklist(RULE_IDS)), []),
  /** Sets made for measuring cost give a count of DOM elements here: no label. */
  elements: v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => (typeof value === 'object' && value !== null ? value : undefined)),
      v.optional(LabelledElements),
    ),
  ),
  alt: v.optional(v.record(v.string(), v.array(v.string())), {}),
  noticeKind: v.optional(v.string()),
  /** The language the site serves this visitor; handed to the engine, which cannot read it off one page. */
  siteLanguage: v.optional(v.string()),
  locale: v.optional(v.string()),
  pageLanguage: v.optional(v.string()),
  language: v.optional(v.string()),
  clauses: v.optional(v.array(v.string()), []),
  note: v.optional(v.string(), ''),
});

/** One labelled page, with the set it belongs to. */
export interface LabelRow extends v.InferOutput<typeof Row> {
  /** Name of the set's folder. */
  readonly set: string;
  /** Path of the page. */
  readonly path: string;
  /** BCP 47 tag of the page's text; empty when the label does not say. */
  readonly lang: string;
}

/** The flags that labels can carry, as a set to test against. */
export const LABELLED_FLAGS: ReadonlySet<string> = new Set(FLAGS);

/**
 * Reads every labelled row under a folder: the folder itself when it holds `labels.jsonl`, else its sub-folders that do.
 * @param silent ids of further rows that must stay silent
 * @throws UsageError naming the place and the mend, when there is no label file or a row cannot be read
 */
export function readLabels(folder: string, silent: ReadonlySet<string> = new Set()): LabelRow[] {
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}. Name a folder that holds labels.jsonl and pages/.`);
  if (!statSync(folder).isDirectory()) throw new UsageError(`${folder} is a file. Name the folder that holds labels.jsonl and pages/.`);
  const sets = existsSync(join(folder, 'labels.jsonl'))
    ? [folder]
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .filter((path) => existsSync(join(path, 'labels.jsonl')));
  if (sets.length === 0) throw new UsageError(`Neither ${folder} nor a folder in it holds labels.jsonl (one JSON object a line).`);
  return sets.flatMap((set) => readSet(set, silent));
}

function readSet(folder: string, silent: ReadonlySet<string>): LabelRow[] {
  const file = join(folder, 'labels.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [readRow(line, `${file}:${at + 1}`, folder, silent)]));
}

function readRow(line: string, place: string, folder: string, silent: ReadonlySet<string>): LabelRow {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${place} is not JSON: ${(error as Error).message}`);
  }
  const read = v.safeParse(Row, json);
  if (!read.success) {
    const issue = read.issues[0];
    throw new UsageError(`${place}: ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
  }
  const row = read.output;
  const saysNegative = [row.note, ...row.clauses].some((words) => words.includes('negative control'));
  return {
    ...row,
    negative: row.negative || saysNegative || silent.has(row.id),
    set: basename(folder),
    path: join(folder, row.file),
    lang: row.locale ?? row.pageLanguage ?? row.language ?? '',
  };
}
