/** The recipient is only a role ('sellers', 'partners'), or a few names and 'others' (PIPA arts 17(2)1, 28-8(2)3). */
import { condition, moved } from '../derive/judging';
import { blockOf } from '../derive/notice-of';
import { behindLink, finding, isMandatory, type Subject, subjects, type Unseen, unreadable, unseenVerdict } from '../derive/owed';
import { sellerNamed } from '../derive/seller';
import { toldByLabel } from '../derive/told-by-label';
import type { Page } from '../page';
import type { FindingVerdict, Rule, Verdict } from '../rule';

export const rule: Rule = {
  id: 'vague-recipient',
  judge(page) {
    const { seen, unseen } = subjects(page);
    const verdicts: Verdict[] = seen.flatMap((subject) => judge(page, subject) ?? []);
    verdicts.push(...unseen.map((one) => inLabel(page, one) ?? unseenVerdict(one)));
    return verdicts.length > 0 ? verdicts : [{ verdict: 'clear' }];
  },
};

/**
 * A consent without any notice whose own sentence hands data to a role: 'share my details with selected partners'. With words beside it that
 * open a text, that text may name them.
 */
function inLabel(page: Page, one: Unseen): FindingVerdict | undefined {
  const consent = page.consents()[one.consent];
  if (
    !consent ||
    page.tree.node(consent.node).shown !== 'now' ||
    one.reason !== 'notice-not-seen' ||
    !one.kinds.includes('third-party') ||
    sellerNamed(page)
  )
    return undefined;
  const told = toldByLabel(consent);
  if (told.roles.length === 0 || told.recipient.state === 'named' || opensText(page, consent.node)) return undefined;
  return {
    verdict: 'finding',
    confidence: 'review',
    consents: [one.consent],
    notices: [],
    evidence: [...told.roles.slice(0, 4), consent.quote],
    facts: {
      kind: 'third-party',
      elements: ['recipient'],
      states: ['vague'],
      vague: told.roles.map((quote) => quote.words).slice(0, 10),
      named: 0,
      open: false,
    },
    ...(page.is('signup') && consent.requirement === 'mandatory'
      ? moved(page, 'vague-recipient', 'critical', condition('vague-recipient', 'escalate', 'critical'))
      : {}),
  };
}

/** A link or button stands in the consent's own block: it may lead to the notice. */
function opensText(page: Page, control: number): boolean {
  const { tree } = page;
  const refs = page.consents().map((consent) => consent.node);
  const block = blockOf(tree, control, refs);
  for (let at = block; at <= tree.lastOf(block); at++) {
    const { role, submits } = tree.node(at);
    if ((role === 'link' || role === 'button') && !submits && at !== control) return true;
  }
  return false;
}

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
