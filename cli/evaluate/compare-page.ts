/** Compares a page's label with its Report: kind, controls and what is said of each, flags, silence. */
import type { Consent, Finding, Report } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import type { Purpose } from '../../lib/model/vocabulary';
import { LABELLED_FLAGS, type LabelledConsent, type LabelRow } from './labels';
import { pairControls } from './match';
import { brief, type Outcome } from './outcome';
import { isReadAs } from './readings';

/** The best page kind of the Report against the labelled one; with `kinds`, a hit on any of them counts. */
export function compareKind(row: LabelRow, report: Report): Outcome[] {
  if (!row.pageKind) return [];
  const best = report.pageKinds[0];
  const said = best?.kind ?? 'other';
  const right = said === row.pageKind || row.kinds.includes(said);
  return [
    {
      measure: 'kind',
      result: right ? 'right' : 'wrong',
      expected: row.pageKind,
      said,
      ...(best?.signals ? { signals: best.signals } : {}),
    },
  ];
}

/** Controls found and missed, then the answers on the matched ones. */
export function compareConsents(row: LabelRow, report: Report, snapshot: Snapshot): Outcome[] {
  const labels = row.consents;
  if (!labels) return [];
  const { pairs, missed, extra } = pairControls(
    labels.map((label) => label.text),
    report.consents.map((consent) => consent.text),
  );
  const out: Outcome[] = [];
  for (const { labelled, detected, exact } of pairs) {
    const label = labels[labelled] as LabelledConsent;
    const consent = report.consents[detected] as Consent;
    out.push(found(label, consent, exact), ...compareAnswers(label, consent));
    if (snapshot.nodes[consent.node]?.control?.named === 'none')
      out.push(besideOutcome(label, consent, exact || isReadAs(label.text, consent, report.consents, snapshot)));
  }
  for (const at of missed) {
    const text = (labels[at] as LabelledConsent).text;
    out.push({ measure: 'control', result: 'missed', expected: labels[at]?.control ?? 'control', said: 'nothing', quote: brief(text) });
  }
  for (const at of extra) {
    const consent = report.consents[at] as Consent;
    out.push({ measure: 'control', result: 'extra', expected: 'nothing', said: consent.control, ...about(consent) });
  }
  return out;
}

function found(label: LabelledConsent, consent: Consent, exact: boolean): Outcome {
  const said = exact ? consent.control : `${consent.control}, read as "${brief(consent.text, 80)}"`;
  return { measure: 'control', result: 'right', expected: label.control ?? 'control', said, quote: brief(label.text) };
}

/** A control that nothing but place ties to its words: is it read with the words that a person reads? */
function besideOutcome(label: LabelledConsent, consent: Consent, right: boolean): Outcome {
  return {
    measure: 'text-beside',
    result: right ? 'right' : 'wrong',
    expected: brief(label.text),
    said: brief(consent.text),
    ...about(consent),
  };
}

function compareAnswers(label: LabelledConsent, consent: Consent): Outcome[] {
  const how = label.requirementHow ?? 'none';
  const asked = how === 'text' || how === 'attribute' ? 'read' : how;
  const requirements = [label.requirement, ...label.altRequirement];
  const quote = about(consent);
  return [
    ...comparePurposes(label, consent),
    {
      measure: `requirement:${asked}`,
      result: requirements.includes(consent.requirement) ? 'right' : 'wrong',
      expected: `${requirements.join(' or ')} (${how})`,
      said: `${consent.requirement} (${consent.requirementHow})`,
      ...quote,
    },
    yesNo('agree-all', label.agreeAll, consent.agreeAll, quote),
    yesNo('pre-ticked', label.prechecked, consent.prechecked, quote),
  ];
}

/** One outcome a purpose, against the labelled set that fits best. */
function comparePurposes(label: LabelledConsent, consent: Consent): Outcome[] {
  const sets = [label.purposes, ...label.altPurposes];
  const distance = (set: readonly Purpose[]) => {
    const hits = set.filter((purpose) => consent.purposes.includes(purpose)).length;
    return { errors: set.length + consent.purposes.length - 2 * hits, hits };
  };
  let best = label.purposes;
  for (const set of sets) {
    const [a, b] = [distance(set), distance(best)];
    if (a.errors < b.errors || (a.errors === b.errors && a.hits > b.hits)) best = set;
  }
  const expected = sets.map((set) => set.join(' + ') || 'none').join(' or ');
  const said = consent.purposes.join(' + ') || 'none';
  const one = (purpose: Purpose, result: Outcome['result']): Outcome => ({
    measure: `purpose:${purpose}`,
    result,
    expected,
    said,
    ...about(consent),
  });
  return [
    ...best.map((purpose) => one(purpose, consent.purposes.includes(purpose) ? 'right' : 'missed')),
    ...consent.purposes.filter((purpose) => !best.includes(purpose)).map((purpose) => one(purpose, 'extra')),
  ];
}

function yesNo(measure: string, expected: boolean, said: boolean, quote: Partial<Outcome>): Outcome {
  return { measure, result: expected === said ? 'right' : 'wrong', expected: word(expected), said: word(said), ...quote };
}

/**
 * Labelled flags, one outcome a rule and page. A finding on a notice that stands alone (`scope: notice`) is a checklist and no flag.
 * `cannot-tell` counts as not found.
 */
export function compareFlags(row: LabelRow, report: Report): Outcome[] {
  if (!row.flags) return [];
  const out: Outcome[] = [];
  for (const rule of LABELLED_FLAGS) {
    const told = report.findings.filter((finding) => finding.rule === rule && finding.scope !== 'notice');
    const hit = told.find((finding) => finding.verdict === 'finding');
    const unsure = told.find((finding) => finding.verdict === 'cannot-tell');
    const due = row.flags.some((flag) => flag === rule);
    const open = !due && row.either.some((flag) => flag === rule);
    if (!due && !hit && !unsure) continue;
    const result = open ? 'skipped' : due ? (hit ? 'right' : 'missed') : hit ? 'extra' : 'unsure';
    const said = hit ? `finding (${hit.confidence})` : unsure ? `cannot-tell (${unsure.reason})` : 'clear';
    out.push({
      measure: `flag:${rule}`,
      result,
      expected: open ? 'either' : due ? 'finding' : 'nothing',
      said,
      ...(hit || unsure ? evidence((hit ?? unsure) as Finding) : onThePage(report)),
      ...(!hit && unsure?.reason ? { cannotTell: unsure.reason } : {}),
    });
  }
  return out;
}

/** A page labelled negative must give no finding of any rule, whatever its scope. */
export function compareSilence(row: LabelRow, report: Report): Outcome[] {
  if (!row.negative) return [];
  const loud = report.findings.filter((finding) => finding.verdict === 'finding');
  const [first] = loud;
  return [
    {
      measure: 'silence',
      result: loud.length === 0 ? 'right' : 'wrong',
      expected: 'no finding',
      said: loud.map((finding) => finding.rule).join(', ') || 'no finding',
      ...(first ? evidence(first) : {}),
    },
  ];
}

/** The extension's gate must open on every page with consents or an account deletion; elsewhere opening costs time and is only counted. */
export function compareGate(row: LabelRow, fired: boolean | undefined): Outcome[] {
  if (fired === undefined) return [];
  const due = (row.consents?.length ?? 0) > 0 || row.pageKind === 'deletion';
  const kind = row.consents?.length ? 'with consents' : (row.pageKind ?? 'unlabelled');
  const said = fired ? 'open' : 'shut';
  return [
    {
      measure: `gate:${row.set}, ${kind}`,
      result: due && !fired ? 'missed' : due ? 'right' : 'skipped',
      expected: due ? 'open' : 'either',
      said,
    },
  ];
}

function evidence(finding: Finding): Partial<Outcome> {
  const words = finding.evidence.map((quote) => brief(quote.words)).join(' | ');
  return { ...(words ? { quote: words } : {}), ...(finding.signals ? { signals: finding.signals } : {}) };
}

/** What a rule that stayed silent had before it: the consents as they were read, with the reasons. */
function onThePage(report: Report): Partial<Outcome> {
  const read = report.consents.map(({ text, purposes, requirement }) => `${brief(text, 60)} [${[...purposes, requirement].join(', ')}]`);
  const kinds = report.pageKinds.map(({ kind }) => kind).join(' + ');
  const signals = report.consents.flatMap((consent) => consent.signals ?? []).slice(0, 20);
  return { quote: brief(read.join(' | ') || `no consent read; page kind ${kinds}`, 600), ...(signals.length > 0 ? { signals } : {}) };
}

function about(consent: Consent): Pick<Outcome, 'quote' | 'signals'> {
  return { quote: brief(consent.text), ...(consent.signals ? { signals: consent.signals } : {}) };
}

function word(value: boolean): string {
  return value ? 'yes' : 'no';
}
