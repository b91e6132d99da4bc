/** A clause lets data go to others without consent, more widely than the law does (PIPA arts 17(1), 17(4), 18). */
import type { Notice, Quote } from '../../model/report';
import { condition, moved, singleConsents } from '../derive/judging';
import type { Page } from '../page';
import type { FindingVerdict, Rule, Verdict } from '../rule';

const WIDE = 'disclosure-without-consent';
const LAWFUL = 'disclosure-by-law';

export const rule: Rule = {
  id: 'disclosure-without-consent',
  judge(page) {
    const verdicts = page.notices().flatMap((notice, at) => judge(page, notice, at));
    if (verdicts.length > 0) return verdicts;
    // A policy that is nothing but a PDF.
    const unread =
      page.notices().every((notice) => notice.elements.recipient.state === 'unread') &&
      page.snapshot.opaque.some((one) => one.kind === 'pdf');
    return [unread ? { verdict: 'cannot-tell', reason: 'notice-unreadable' } : { verdict: 'clear' }];
  },
};

function judge(page: Page, notice: Notice, at: number): Verdict[] {
  const consents = singleConsents(page).flatMap((one) => (one.consent.notices.includes(at) ? [one.at] : []));
  const wide = quotes(notice, WIDE);
  if (wide.length > 0) return [finding(consents, at, wide, {})];
  // What a law orders is worth a word where somebody is asked to agree to it; in a policy it stands everywhere.
  const lawful = quotes(notice, LAWFUL);
  if (lawful.length === 0 || consents.length === 0) return [];
  const exception = condition('disclosure-without-consent', 'notWhen', 'the clause only lists legal duty');
  return [finding(consents, at, lawful, moved(page, 'disclosure-without-consent', 'info', exception))];
}

function finding(consents: readonly number[], at: number, evidence: readonly Quote[], rest: Partial<FindingVerdict>): FindingVerdict {
  // How wide a clause is takes reading: never more than a pointer.
  return { verdict: 'finding', confidence: 'review', consents, notices: [at], evidence, facts: { clauses: evidence.length }, ...rest };
}

function quotes(notice: Notice, kind: string): Quote[] {
  return notice.clauses.flatMap((clause) => (clause.kind === kind ? [clause.quote] : []));
}
