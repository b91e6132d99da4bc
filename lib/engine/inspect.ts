/**
 * `inspect(snapshot, options) → Report`. Pure: no DOM, no browser, no clock, no chance; the same Snapshot gives the same bytes.
 */
import { CATALOGUE, RULE_SET_HASH } from '../catalogue';
import type { Finding, Report } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import { ENGINE_VERSION, SCHEMA_VERSION } from '../model/version';
import { SEVERITIES } from '../model/vocabulary';
import { createPage } from './derive';
import { findingId } from './derive/identity';
import type { InspectOptions, Page } from './page';
import { RULES } from './registry';
import type { Rule, Verdict } from './rule';

/**
 * Judges one Snapshot.
 * @param snapshot a joined Snapshot, version 1
 * @param options how to name the input, the jurisdiction (default KR), the served language if known, and whether to keep signals
 */
export function inspect(snapshot: Snapshot, options: InspectOptions = {}): Report {
  const page = createPage(snapshot, options);
  const findings = RULES.flatMap((rule) => judge(rule, page, options.explain ?? false));
  const strip = <T extends { signals?: unknown }>(all: readonly T[]): T[] =>
    all.map((one) => {
      if (options.explain) return one;
      const { signals: _, ...rest } = one;
      return rest as T;
    });
  return {
    input: options.input ?? '',
    schema: SCHEMA_VERSION,
    engine: ENGINE_VERSION,
    rules: RULE_SET_HASH,
    jurisdiction: page.jurisdiction,
    servedLocale: page.servedLocale(),
    pageKinds: strip(page.kinds()),
    consents: strip(page.consents()),
    notices: [...page.notices()],
    findings,
    cut: [...snapshot.cut, ...page.cut()],
  };
}

/** One rule's answers as Findings: always at least one, so that 'clear' is said and not merely absent. */
function judge(rule: Rule, page: Page, explain: boolean): Finding[] {
  const data = CATALOGUE[rule.id];
  const missing = data.needs.filter((need) => !page.snapshot.can.includes(need));
  const verdicts: readonly Verdict[] = missing.length > 0 ? [{ verdict: 'cannot-tell', reason: 'not-captured' }] : rule.judge(page);
  const told = verdicts.filter((verdict) => verdict.verdict !== 'clear');
  const kept = told.length > 0 ? told : [verdicts[0] ?? ({ verdict: 'clear' } as const)];
  return kept.map((verdict) => finding(rule, verdict, page, explain)).sort((a, b) => weight(a) - weight(b));
}

function finding(rule: Rule, verdict: Verdict, page: Page, explain: boolean): Finding {
  const data = CATALOGUE[rule.id];
  const signals = explain && verdict.signals ? { signals: [...verdict.signals] } : {};
  if (verdict.verdict === 'clear')
    return { rule: rule.id, verdict: 'clear', consents: [], notices: [], evidence: [], facts: {}, ...signals };
  const consents = [...(verdict.consents ?? [])];
  const notices = [...(verdict.notices ?? [])];
  const evidence = [...(verdict.evidence ?? [])];
  if (verdict.verdict === 'cannot-tell') {
    return { rule: rule.id, verdict: 'cannot-tell', reason: verdict.reason, consents, notices, evidence, facts: {}, ...signals };
  }
  const onlyNotices = consents.length === 0 && notices.length > 0 && notices.every((n) => page.notices()[n]?.scope === 'notice');
  return {
    rule: rule.id,
    verdict: 'finding',
    severity: verdict.severity ?? data.severityByJurisdiction[page.jurisdiction] ?? data.severity,
    confidence: verdict.confidence,
    scope: onlyNotices ? 'notice' : 'consent',
    id: findingId(rule.id, consents, evidence, page),
    consents,
    notices,
    evidence,
    facts: verdict.facts ?? {},
    ...(verdict.exception ? { exception: verdict.exception } : {}),
    ...signals,
  };
}

function weight(finding: Finding): number {
  return finding.severity ? SEVERITIES.indexOf(finding.severity) : SEVERITIES.length;
}
