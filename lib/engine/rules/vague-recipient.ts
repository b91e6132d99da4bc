/** The recipient is only a role ('sellers', 'partners'), or a few names and 'others' (PIPA arts 17(2)1, 28-8(2)3). */
import { condition, moved } from '../derive/judging';
import { behindLink, finding, isMandatory, type Subject, subjects, unreadable, unseenVerdict } from '../derive/owed';
import { sellerNamed } from '../derive/seller';
import type { Page } from '../page';
import type { FindingVerdict, Rule, Verdict } from '../rule';

export const rule: Rule = {
  id: 'vague-recipient',
  judge(page) {
    const { seen, unseen } = subjects(page);
    const verdicts: Verdict[] = seen.flatMap((subject) => judge(page, subject) ?? []);
    verdicts.push(...unseen.map(unseenVerdict));
    return verdicts.length > 0 ? verdicts : [{ verdict: 'clear' }];
  },
};

function judge(page: Page, subject: Subject): Verdict | undefined {
  const { state } = subject.elements.recipient;
  if (state === 'unread') return unreadable(page, subject);
  if (state === 'by-link') return behindLink(subject);
  if (state !== 'vague' || sellerNamed(page)) return undefined;
  const found = finding(page, 'vague-recipient', subject, ['recipient']);
  const names = subject.notices.flatMap((at) => page.notices()[at]?.recipients ?? []);
  return {
    ...found,
    facts: {
      ...found.facts,
      vague: names
        .filter((one) => one.state === 'vague')
        .map((one) => one.name)
        .slice(0, 10),
      named: names.filter((one) => one.state === 'named').length,
      open: subject.notices.some((at) => page.notices()[at]?.clauses.some((clause) => clause.kind === 'open-list') ?? false),
    },
    ...severityOf(page, subject),
  } satisfies FindingVerdict;
}

function severityOf(page: Page, subject: Subject): Pick<FindingVerdict, 'severity' | 'exception'> {
  if (!page.is('signup') || !isMandatory(page, subject)) return {};
  return moved(page, 'vague-recipient', 'critical', condition('vague-recipient', 'escalate', 'critical'));
}
