/** What a Report comes to on a screen: findings in the order of the list, and everything that is not a finding, counted. */
import type { Found, Look } from '../model/messages';
import type { Finding, Report } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import { type CannotTellReason, RULE_IDS, type RuleId, SEVERITIES, type Severity } from '../model/vocabulary';

/** The order that settles ties of severity: what matters most to somebody about to press a button comes first. */
const TIES: readonly (readonly RuleId[])[] = [
  ['mandatory-overseas', 'mandatory-third-party'],
  ['bundled-consent', 'implied-consent', 'prechecked-consent', 'mandatory-marketing'],
  [
    'missing-recipient',
    'missing-country',
    'missing-items',
    'missing-purpose',
    'missing-retention',
    'missing-refusal',
    'missing-transfer-method',
    'missing-contact',
    'vague-recipient',
  ],
  ['foreign-language-deletion', 'deletion-by-contact', 'deletion-obstructed'],
  ['requirement-unstated', 'agree-all-hides-optional'],
];

const ORDER: readonly RuleId[] = [...TIES.flat(), ...RULE_IDS.filter((rule) => !TIES.flat().includes(rule))];

/** Limits of every look by one person at one screen. They are listed, but they say nothing about this screen. */
const GENERAL: readonly CannotTellReason[] = [
  'not-captured',
  'needs-more-pages',
  'not-observed',
  'served-language-unknown',
  'too-little-text',
];

/** Does this limitation say that something on this very screen could not be read? */
export function isOfThisScreen(reason: CannotTellReason): boolean {
  return !GENERAL.includes(reason);
}

/** Order of two findings in every list. */
function compareFindings(a: Pick<Found, 'rule' | 'severity'>, b: Pick<Found, 'rule' | 'severity'>): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule);
}

export interface Placed {
  readonly finding: Finding & { readonly id: string };
  readonly found: Found;
}

/**
 * The findings of a Report in list order, each with what the list shows. `scope` decides whether they count.
 * @param off rules that the person switched off: their findings stay in the Report and out of every list
 */
export function placed(report: Report, scope: 'consent' | 'notice', off: readonly RuleId[] = []): Placed[] {
  return report.findings
    .filter(
      (one): one is Finding & { id: string } =>
        one.verdict === 'finding' && one.id !== undefined && (one.scope ?? 'consent') === scope && !off.includes(one.rule),
    )
    .map((finding) => ({ finding, found: found(finding) }))
    .sort((a, b) => compareFindings(a.found, b.found));
}

function found(finding: Finding & { id: string }): Found {
  return {
    id: finding.id,
    rule: finding.rule,
    confidence: finding.confidence ?? 'review',
    severity: finding.severity ?? ('info' satisfies Severity),
    quotes: finding.evidence.map((quote) => quote.words).filter((words) => words !== ''),
    facts: finding.facts,
    ...(finding.exception ? { exception: finding.exception } : {}),
  };
}

/**
 * A Report in short.
 * @param at ISO time of the look
 * @param off rules whose answers are left out
 */
export function summarise(report: Report, snapshot: Snapshot, at: string, off: readonly RuleId[] = []): Look {
  const tells = new Map<string, Look['cannotTell'][number]>();
  const clear = new Set<RuleId>();
  for (const one of report.findings) {
    if (off.includes(one.rule)) continue;
    if (one.verdict === 'cannot-tell' && one.reason) tells.set(`${one.rule} ${one.reason}`, { rule: one.rule, reason: one.reason });
    if (one.verdict === 'clear') clear.add(one.rule);
  }
  const cut = report.cut.find((one) => one.what === 'nodes' || one.what === 'time' || one.what === 'bytes');
  return {
    at,
    kinds: report.pageKinds.map((one) => one.kind),
    found: placed(report, 'consent', off).map((one) => one.found),
    checklist: placed(report, 'notice', off).map((one) => one.found),
    cannotTell: [...tells.values()],
    clear: [...clear],
    consents: report.consents.filter((one) => !one.agreeAll).length,
    unread: [...new Set(snapshot.frames.filter((frame) => frame.state !== 'read').map((frame) => frame.origin))],
    ...(cut ? { cutAt: cut.kept } : {}),
  };
}

/** Is there anything here that this tool looks for? Without it a screen is neither fine nor not. */
export function hasSubject(look: Look): boolean {
  return look.consents > 0 || look.checklist.length > 0 || look.found.length > 0 || look.kinds.includes('deletion');
}

export type LookState = 'nothing-here' | 'none' | 'found' | 'cannot-tell';

/** The one word for a look, shared by badge and popup. */
export function stateOf(look: Look): LookState {
  if (look.found.length > 0) return 'found';
  if (!hasSubject(look)) return 'nothing-here';
  return look.cannotTell.some((one) => isOfThisScreen(one.reason)) || look.unread.length > 0 ? 'cannot-tell' : 'none';
}
