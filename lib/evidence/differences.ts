/** What changed between two judgements of one capture. Both verdicts are kept; this only lists where they part. */
import type { Difference, Said } from '../model/evidence';
import type { Finding, Report } from '../model/report';
import { RULE_IDS, type RuleId } from '../model/vocabulary';

const QUOTE = 120;

function said({ verdict, reason, severity, confidence }: Finding): Said {
  return {
    verdict,
    ...(reason === undefined ? {} : { reason }),
    ...(severity === undefined ? {} : { severity }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

const same = (a: Said, b: Said): boolean =>
  a.verdict === b.verdict && a.reason === b.reason && a.severity === b.severity && a.confidence === b.confidence;

/** Weight of an answer where a rule gave several without a finding: a doubt outweighs an all-clear. */
const weight = ({ verdict }: Said): number => (verdict === 'cannot-tell' ? 1 : 0);

/** What a Report says of a rule where it found nothing; undefined when the rule did not apply. */
function restOf(report: Report, rule: RuleId): Said | undefined {
  const rest = report.findings.filter((one) => one.rule === rule && one.verdict !== 'finding').map(said);
  return rest.sort((a, b) => weight(b) - weight(a) || ((a.reason ?? '') < (b.reason ?? '') ? -1 : 1))[0];
}

function findingsOf(report: Report, rule: RuleId): Map<string, Finding> {
  return new Map(
    report.findings.flatMap((one) => (one.rule === rule && one.verdict === 'finding' ? [[one.id ?? rule, one] as const] : [])),
  );
}

function difference(rule: RuleId, change: Difference['change'], finding: Finding | undefined, was?: Said, is?: Said): Difference {
  const quote = finding?.evidence[0]?.words.slice(0, QUOTE);
  return {
    rule,
    ...(finding?.id === undefined ? {} : { finding: finding.id }),
    ...(quote ? { quote } : {}),
    change,
    ...(was ? { was } : {}),
    ...(is ? { is } : {}),
  };
}

/**
 * Differences in the order of the catalogue's rules. A finding is known again by its id, which no engine output enters.
 * @param before the verdict in the capture
 */
export function differences(before: Report, after: Report): Difference[] {
  return RULE_IDS.flatMap((rule) => {
    const old = findingsOf(before, rule);
    const fresh = findingsOf(after, rule);
    const oldRest = restOf(before, rule);
    const freshRest = restOf(after, rule);
    const found: Difference[] = [];
    for (const [id, finding] of old) {
      const now = fresh.get(id);
      if (!now) found.push(difference(rule, 'gone', finding, said(finding), fresh.size === 0 ? freshRest : undefined));
      else if (!same(said(finding), said(now))) found.push(difference(rule, 'changed', now, said(finding), said(now)));
    }
    for (const [id, finding] of fresh)
      if (!old.has(id)) found.push(difference(rule, 'appeared', finding, old.size === 0 ? oldRest : undefined, said(finding)));
    if (old.size === 0 && fresh.size === 0 && !(oldRest && freshRest ? same(oldRest, freshRest) : oldRest === freshRest))
      found.push(difference(rule, !oldRest ? 'appeared' : freshRest ? 'changed' : 'gone', undefined, oldRest, freshRest));
    return found;
  });
}
