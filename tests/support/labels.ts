/** What a page of our own must give, and how a Report is held against it. tests/pages/README.md says how both are written. */
import * as v from 'valibot';
import { Tree } from '../../lib/engine/page';
import type { Finding, Report } from '../../lib/model/report';
import type { Snapshot, TraceEvent } from '../../lib/model/snapshot';
import { squash } from '../../lib/model/text';
import {
  CANNOT_TELL_REASONS,
  CONFIDENCES,
  CONTROL_KINDS,
  FLAGS,
  PAGE_KINDS,
  PURPOSES,
  REQUIREMENTS,
  RULE_IDS,
  type RuleId,
  SEVERITIES,
  VERDICTS,
} from '../../lib/model/vocabulary';

const ConsentLabel = v.strictObject({
  text: v.string(),
  altText: v.optional(v.array(v.string())),
  control: v.picklist(CONTROL_KINDS),
  altControl: v.optional(v.array(v.picklist(CONTROL_KINDS))),
  requirement: v.picklist(REQUIREMENTS),
  altRequirement: v.optional(v.array(v.picklist(REQUIREMENTS))),
  purposes: v.array(v.picklist(PURPOSES)),
  altPurposes: v.optional(v.array(v.array(v.picklist(PURPOSES)))),
  agreeAll: v.boolean(),
  prechecked: v.boolean(),
});

/** What a person did before the look, told by the words of the node it was done to. */
const Step = v.strictObject({
  t: v.number(),
  kind: v.picklist(['on', 'off', 'submit-enabled', 'submit-disabled', 'message', 'notice-opened', 'dialog-opened']),
  by: v.picklist(['person', 'page']),
  at: v.optional(v.string()),
  words: v.optional(v.string()),
});
export type Step = v.InferOutput<typeof Step>;

const COMMON = {
  kinds: v.optional(v.array(v.picklist(PAGE_KINDS))),
  consents: v.optional(v.array(ConsentLabel)),
  /** The flags that a person sees on this page, all of them and no others. */
  flags: v.optional(v.array(v.picklist(RULE_IDS))),
  /** Flags that a careful colleague could set or leave. */
  either: v.optional(v.array(v.picklist(RULE_IDS))),
  /** No rule at all may find anything. */
  silent: v.optional(v.boolean()),
  servedLocale: v.optional(v.string()),
  trace: v.optional(v.array(Step)),
  why: v.optional(v.string()),
};

/** Labels of a page that stands beside a rule. */
export const RuleLabels = v.strictObject({
  ...COMMON,
  verdict: v.picklist(VERDICTS),
  reason: v.optional(v.picklist(CANNOT_TELL_REASONS)),
  severity: v.optional(v.picklist(SEVERITIES)),
  /** The law leaves it open: a finding up to this severity is right, and so is `clear`. */
  atMost: v.optional(v.picklist(SEVERITIES)),
  confidence: v.optional(v.picklist(CONFIDENCES)),
  quote: v.optional(v.string()),
});
export type RuleLabels = v.InferOutput<typeof RuleLabels>;

/** Labels of a page that belongs to no rule. */
export const PageLabels = v.strictObject(COMMON);
export type PageLabels = v.InferOutput<typeof PageLabels>;

/** One difference: a name that stays the same between runs, and what was wanted and seen. */
export interface Difference {
  readonly check: string;
  readonly said: string;
}

/** Every difference between a Report and the labels. */
export function differences(report: Report, labels: PageLabels | RuleLabels, rule?: RuleId): Difference[] {
  const found: Difference[] = [];
  const differ = (check: string, wanted: unknown, got: unknown): void => {
    found.push({ check, said: `wanted ${show(wanted)}, got ${show(got)}` });
  };
  if (rule && 'verdict' in labels) ruleDifferences(report, labels, rule, differ);
  if (labels.kinds) {
    const kind = report.pageKinds[0]?.kind ?? 'none';
    if (!labels.kinds.some((one) => one === kind)) differ('kind', labels.kinds, kind);
  }
  if (labels.silent) {
    const loud = report.findings.filter((one) => one.verdict === 'finding').map((one) => one.rule);
    if (loud.length > 0) differ('silent', 'nothing', loud);
  }
  if (labels.flags) flagDifferences(report, labels.flags, labels.either ?? [], differ);
  if (labels.consents) consentDifferences(report, labels.consents, differ);
  return found;
}

type Differ = (check: string, wanted: unknown, got: unknown) => void;

function ruleDifferences(report: Report, labels: RuleLabels, rule: RuleId, differ: Differ): void {
  const answers = report.findings.filter((one) => one.rule === rule);
  const told = answers.map(tell);
  if (answers.length === 0) {
    differ('verdict', labels.verdict, 'no such rule');
    return;
  }
  if (labels.atMost && answers.every((one) => one.verdict === 'clear' || isAtMost(one, labels.atMost))) return;
  const wanted = answers.filter((one) => one.verdict === labels.verdict);
  const stray = labels.verdict === 'finding' ? [] : answers.filter((one) => one.verdict === 'finding');
  if (wanted.length === 0 || stray.length > 0) {
    differ('verdict', labels.verdict, told);
    return;
  }
  const { reason, severity, confidence, quote, atMost } = labels;
  if (reason && !wanted.some((one) => one.reason === reason)) differ('reason', reason, told);
  if (severity && !wanted.some((one) => one.severity === severity)) differ('severity', severity, told);
  if (atMost && !wanted.every((one) => isAtMost(one, atMost))) differ('severity', `at most ${atMost}`, told);
  if (confidence && !wanted.some((one) => one.confidence === confidence)) differ('confidence', confidence, told);
  if (quote && !wanted.some((one) => one.evidence.some(({ words }) => words.includes(quote)))) differ('quote', quote, told);
}

/** Only the twenty flags that people label; checklists of notices that stand alone are none. */
function flagDifferences(report: Report, wanted: readonly RuleId[], either: readonly RuleId[], differ: Differ): void {
  for (const flag of FLAGS) {
    if (either.includes(flag)) continue;
    const answers = report.findings.filter((one) => one.rule === flag);
    const has = answers.some((one) => one.verdict === 'finding' && one.scope !== 'notice');
    if (has !== wanted.includes(flag)) differ(`flag ${flag}`, wanted.includes(flag) ? 'finding' : 'no finding', answers.map(tell));
  }
}

const isAtMost = (finding: Finding, most: (typeof SEVERITIES)[number] | undefined): boolean =>
  finding.verdict === 'finding' && !!finding.severity && !!most && SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(most);

function consentDifferences(report: Report, labels: NonNullable<PageLabels['consents']>, differ: Differ): void {
  const found = report.consents;
  if (found.length !== labels.length) {
    const texts = (all: readonly { text: string }[]) => all.map((one) => one.text);
    differ('consents', texts(labels), texts(found));
    return;
  }
  labels.forEach((label, at) => {
    const consent = found[at];
    if (!consent) return;
    // A control may be read by its heading or by its own sentence; one of the two has to be in the other.
    const got = letters(consent.text);
    const same = (text: string): boolean => letters(text).includes(got) || got.includes(letters(text));
    if (![label.text, ...(label.altText ?? [])].some(same)) differ(`text ${at}`, label.text, consent.text);
    const controls = [label.control, ...(label.altControl ?? [])];
    if (!controls.includes(consent.control)) differ(`control ${at}`, controls, consent.control);
    const requirements = [label.requirement, ...(label.altRequirement ?? [])];
    if (!requirements.includes(consent.requirement)) differ(`requirement ${at}`, requirements, consent.requirement);
    const purposes = [label.purposes, ...(label.altPurposes ?? [])].map((set) => [...set].sort().join(' '));
    const has = [...consent.purposes].sort().join(' ');
    if (!purposes.includes(has)) differ(`purposes ${at}`, purposes, has);
    if (label.agreeAll !== consent.agreeAll) differ(`agreeAll ${at}`, label.agreeAll, consent.agreeAll);
    if (label.prechecked !== consent.prechecked) differ(`prechecked ${at}`, label.prechecked, consent.prechecked);
  });
}

const letters = (text: string): string => squash(text).text.replace(/[[\](){}<>.,!?*:·'"“”‘’（）]/g, '');

/** One answer in a line. */
export function tell({ verdict, reason, severity, confidence, evidence }: Finding): string {
  return [verdict, reason, severity, confidence, ...evidence.map(({ words }) => `“${words.slice(0, 40)}”`)].filter(Boolean).join(' ');
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.map(show).join(' | ') || 'nothing';
  return String(value) || 'nothing';
}

/**
 * The Snapshot with what a person did before the look; unchanged without `steps`.
 * @returns also the words of steps that no node of the Snapshot says
 */
export function withTrace(snapshot: Snapshot, steps?: readonly Step[]): { readonly snapshot: Snapshot; readonly lost: readonly string[] } {
  if (!steps) return { snapshot, lost: [] };
  const tree = new Tree(snapshot);
  const texts = [...snapshot.texts];
  const lost: string[] = [];
  const trace = steps.map((step): TraceEvent => {
    const { t, kind, by, at, words } = step;
    const said = at === undefined ? undefined : nodeWith(tree, at);
    // What opens is the dialog, by whichever of its words it is told.
    const opened =
      kind === 'dialog-opened' && said !== undefined ? [...tree.around(said)].find((one) => one.role === 'dialog')?.ref : undefined;
    const ref = opened ?? said;
    if (at !== undefined && ref === undefined) lost.push(at);
    const node = ref === undefined ? {} : { node: ref };
    if (words === undefined) return { t, kind, by, ...node };
    const known = texts.indexOf(words);
    return { t, kind, by, ...node, text: known >= 0 ? known : texts.push(words) - 1 };
  });
  return { snapshot: { ...snapshot, texts, trace, can: [...snapshot.can.filter((one) => one !== 'trace'), 'trace'] }, lost };
}

/** The control or button with these words, else any node with them. */
function nodeWith(tree: Tree, words: string): number | undefined {
  const has = tree.nodes.filter((node) => [node.text, node.name, node.beside].some((text) => tree.textAt(text) === words));
  return (has.find((one) => one.control || one.role === 'button' || one.role === 'dialog') ?? has[0])?.ref;
}
