/**
 * What third-party and overseas notices owe, and who asks for it: the subjects that the missing-* rules and vague-recipient judge.
 * Processor notices owe no consent, collection notices no finding: neither becomes a subject.
 */
import { CATALOGUE, DUE } from '../../catalogue';
import type { Exception } from '../../catalogue/types';
import type { Consent, Notice, NoticeElement, Quote } from '../../model/report';
import type { CannotTellReason, Confidence, Element, ElementState, RuleId, Severity } from '../../model/vocabulary';
import { elementsOfLabel } from '../notice/of-label';
import type { Page } from '../page';
import type { CannotTellVerdict, FindingVerdict, Verdict } from '../rule';
import { singleConsents } from './judging';
import { isAnyone, toldByLabel } from './told-by-label';
import { reasonWithin, whyUnread } from './unread';

type Owing = 'third-party' | 'overseas';

/** One kind of notice shown with one consent, or standing alone on a page that asks for none. */
export interface Subject {
  readonly kind: Owing;
  /** Positions in `page.consents()`; empty on a page without consents. */
  readonly consents: readonly number[];
  /** Positions in `page.notices()`: several blocks of one kind are one notice to a reader. */
  readonly notices: readonly number[];
  readonly elements: Notice['elements'];
  /** It stands in a policy: nobody is asked for anything there, so nothing that is due with a consent is missing. */
  readonly inPolicy: boolean;
}

/** A consent whose notice this page does not show. */
export interface Unseen {
  readonly consent: number;
  /** The kinds of notice it would have to show. */
  readonly kinds: readonly Owing[];
  readonly quote: Quote;
  /** Why: something that cannot be read stands in its place, or nothing does. */
  readonly reason: CannotTellReason;
}

export interface Subjects {
  readonly seen: readonly Subject[];
  readonly unseen: readonly Unseen[];
}

/** Kinds that make a page a policy or terms, of which the notice is a part: whom one has work for one, only a policy tells without being asked. */
const WHOLE: readonly Notice['kind'][] = ['policy', 'collection', 'terms', 'processor'];
const OWING: readonly Owing[] = ['third-party', 'overseas'];
/** Elements that make a text a notice; one in which none of them is found was taken for something it is not. */
const CORE: readonly Element[] = ['recipient', 'items', 'purpose', 'retention', 'country', 'method'];

/** Every third-party or overseas notice that owes something on this page, and the consents that show none. */
export function subjects(page: Page): Subjects {
  const notices = page.notices();
  const asked = singleConsents(page);
  const seen: Subject[] = [];
  const unseen: Unseen[] = [];
  for (const { at, consent } of asked) {
    const wants = OWING.filter((kind) => consent.purposes.includes(kind));
    if (wants.length === 0) continue;
    const kinds = OWING.filter((kind) => consent.notices.some((position) => notices[position]?.kind === kind));
    const found = kinds.flatMap((kind) =>
      subject(
        page,
        kind,
        [at],
        consent.notices.filter((position) => notices[position]?.kind === kind),
      ),
    );
    const other = found.length === 0 ? otherwiseTitled(page, at, wants) : [];
    const own = found.length + other.length === 0 ? labelSubject(page, at, wants) : undefined;
    seen.push(...found, ...other, ...(own ? [own] : []));
    if (found.length + other.length === 0 && !own)
      unseen.push({ consent: at, kinds: wants, quote: consent.quote, reason: whyUnread(page, at) ?? 'notice-not-seen' });
  }
  if (page.consents().length === 0) {
    for (const kind of OWING) {
      const positions = notices.flatMap((notice, position) => (notice.kind === kind && notice.scope === 'notice' ? [position] : []));
      seen.push(...subject(page, kind, [], positions));
    }
  }
  return { seen, unseen };
}

/**
 * A text about collecting that says who receives the data, shown with a consent that asks for nothing but to hand it on, is the notice of
 * that consent, whatever its title.
 */
function otherwiseTitled(page: Page, at: number, wants: readonly Owing[]): Subject[] {
  const consent = page.consents()[at];
  const kind = wants.includes('overseas') ? 'overseas' : wants[0];
  if (!consent || !kind || consent.purposes.some((purpose) => purpose !== 'third-party' && purpose !== 'overseas')) return [];
  const positions = consent.notices.filter((position) => {
    const notice = page.notices()[position];
    const { state } = notice?.elements.recipient ?? {};
    return notice?.kind === 'collection' && (state === 'named' || state === 'vague');
  });
  return subject(page, kind, [at], positions);
}

/**
 * A consent whose label names the recipient is its own notice where no other is shown: what it leaves out is missing (the notice must be
 * given with the consent, PIPA arts 17(2) and 28-8(2)).
 */
function labelSubject(page: Page, at: number, wants: readonly Owing[]): Subject | undefined {
  const consent = page.consents()[at];
  const kind = wants.includes('overseas') ? 'overseas' : wants[0];
  if (!consent || !kind || consent.quote.words.length < LABEL) return undefined;
  const elements = elementsOfLabel(page.tree, consent.quote, kind);
  if (elements.recipient.state !== 'named' && elements.recipient.state !== 'vague') return undefined;
  if (toldByLabel(consent).recipient.state !== 'named') return undefined;
  const told = CORE.filter((element) => elements[element].state !== 'absent').length;
  return told >= TELLING ? { kind, consents: [at], notices: [], elements, inPolicy: false } : undefined;
}

/** Letters of a label that has room for a notice, and elements of one that is a notice. */
const LABEL = 60;
const TELLING = 2;

function subject(page: Page, kind: Owing, consents: readonly number[], positions: readonly number[]): Subject[] {
  const all = positions.flatMap((position) => page.notices()[position] ?? []);
  const telling = all.filter((notice) => !deniesTransfer(page, notice));
  if (telling.length === 0) return [];
  const elements = merge(telling);
  const told = CORE.some((element) => {
    const { state, quotes } = elements[element];
    // 'Third parties' is the name of the matter: the line that asks for the consent says it, too.
    return state !== 'absent' && state !== 'unread' && !(element === 'recipient' && quotes.length > 0 && quotes.every(isAnyone));
  });
  const inPolicy = consents.length === 0 && page.notices().some((notice) => WHOLE.includes(notice.kind));
  return told ? [{ kind, consents, notices: positions, elements: withLabels(page, consents, elements), inPolicy }] : [];
}

/** The consent's own words count where the notice is silent. */
function withLabels(page: Page, consents: readonly number[], elements: Notice['elements']): Notice['elements'] {
  const labels = consents.flatMap((at) => page.consents()[at] ?? []).map(toldByLabel);
  const one = (element: 'recipient' | 'purpose'): NoticeElement =>
    elements[element].state === 'absent'
      ? (labels.find((label) => label[element].state !== 'absent')?.[element] ?? elements[element])
      : elements[element];
  return { ...elements, recipient: one('recipient'), purpose: one('purpose') };
}

/**
 * It says that nothing is handed on, and names nobody. Shown with a consent it must not name data that is handed on all the same, nor a
 * purpose among exceptions: asking for that consent it asks for something.
 */
function deniesTransfer(page: Page, { clauses, elements, scope, node }: Notice): boolean {
  if (elements.recipient.state !== 'absent' || !clauses.some(({ kind }) => kind === 'no-transfer')) return false;
  if (scope !== 'consent') return true;
  return elements.items.state === 'absent' && !(elements.purpose.state !== 'absent' && excepts(page, node));
}

/** After the denial it goes on with exceptions. */
function excepts({ tree }: Page, node: number): boolean {
  for (let ref = node; ref <= tree.lastOf(node); ref++) if (EXCEPT.test(tree.words(ref))) return true;
  return false;
}

const EXCEPT = /다만|단,|예외|\bexcept|\bunless\b|ただし|但(?:し|是|书)?[,，、]|除外/;

const ORDER: readonly ElementState[] = ['named', 'present', 'by-link', 'vague', 'unread', 'absent'];
const OF_RECIPIENTS: readonly ElementState[] = ['vague', 'by-link', 'named', 'present', 'unread', 'absent'];

/** Several blocks as one: an element is there if any gives it, but one unnamed recipient leaves the list open. */
function merge(notices: readonly Notice[]): Notice['elements'] {
  const one = (element: Element): NoticeElement => {
    const all = notices.map((notice) => notice.elements[element]);
    const order = element === 'recipient' ? OF_RECIPIENTS : ORDER;
    const state = order.find((candidate) => all.some((each) => each.state === candidate)) ?? 'absent';
    return { state, quotes: all.filter((each) => each.state === state).flatMap((each) => each.quotes) };
  };
  return {
    recipient: one('recipient'),
    country: one('country'),
    contact: one('contact'),
    items: one('items'),
    purpose: one('purpose'),
    retention: one('retention'),
    method: one('method'),
    refusalRight: one('refusalRight'),
    refusalConsequence: one('refusalConsequence'),
  };
}

/** Whether a notice of this kind owes the element (PIPA arts 17(2) and 28-8(2)). */
function owes(kind: Owing, element: Element): boolean {
  return (DUE[kind].elements as readonly Element[]).includes(element);
}

/** What one rule finds in one subject: the elements that are missing, or why that cannot be told, or nothing. */
export type Lack = readonly Element[] | 'unread' | 'behind-link' | undefined;

/**
 * Verdicts of a rule that looks for what is missing.
 * @param element what the rule is about; subjects that do not owe it are left alone
 * @param lack the missing elements of a subject; `unread` when they may stand in what could not be read
 */
export function judgeOwed(page: Page, rule: RuleId, element: Element, lack: (subject: Subject) => Lack): readonly Verdict[] {
  const { seen, unseen } = subjects(page);
  const verdicts: Verdict[] = [];
  for (const subject of seen) {
    if (!owes(subject.kind, element) || subject.inPolicy) continue;
    const missing = lack(subject);
    if (missing === 'unread') verdicts.push(unreadable(page, subject));
    else if (missing === 'behind-link') verdicts.push(behindLink(subject));
    else if (missing && missing.length > 0) verdicts.push(finding(page, rule, subject, missing));
  }
  for (const one of unseen.filter(({ kinds }) => kinds.some((kind) => owes(kind, element)))) verdicts.push(unseenVerdict(one));
  return verdicts.length > 0 ? verdicts : [{ verdict: 'clear' }];
}

/** Cannot tell, because what is missing may stand in what could not be read. */
export function unreadable(page: Page, { consents, notices }: Subject): CannotTellVerdict {
  const nodes = notices.flatMap((at) => page.notices()[at]?.node ?? []);
  const reason = nodes.map((node) => reasonWithin(page, node, page.tree.lastOf(node))).find((one) => one !== undefined);
  return { verdict: 'cannot-tell', reason: reason ?? 'notice-unreadable', consents, notices };
}

/** Cannot tell, because a working link leads to the list of recipients. */
export function behindLink({ consents, notices, elements }: Subject): CannotTellVerdict {
  return { verdict: 'cannot-tell', reason: 'list-behind-link', consents, notices, evidence: elements.recipient.quotes };
}

/** Cannot tell, because this page does not show the notice of a consent. */
export function unseenVerdict({ consent, quote, reason }: Unseen): CannotTellVerdict {
  return { verdict: 'cannot-tell', reason, consents: [consent], evidence: [quote] };
}

/** A finding about this subject: the words that stand in place of what is missing, else the notice's first words. */
export function finding(page: Page, rule: RuleId, subject: Subject, missing: readonly Element[]): FindingVerdict {
  const quotes = missing.flatMap((element) => subject.elements[element].quotes);
  const asked = subject.consents.flatMap((at) => page.consents()[at]?.quote ?? []);
  return {
    verdict: 'finding',
    confidence: confidenceOf(subject),
    consents: subject.consents,
    notices: subject.notices,
    evidence: [...(quotes.length > 0 ? quotes.slice(0, 4) : inItsPlace(page, subject, missing)), ...asked],
    facts: { kind: subject.kind, elements: [...missing], states: missing.map((element) => subject.elements[element].state) },
    ...outsourced(page, rule, subject),
  };
}

/** What a reader looks at for an element that is not there: the recipient's words for a contact, else what the notice does tell, else its title. */
function inItsPlace(page: Page, subject: Subject, missing: readonly Element[]): Quote[] {
  const titles = subject.notices.flatMap((at) => firstWords(page, at)).slice(0, 2);
  if (titles.length > 0 && !missing.includes('contact')) return titles;
  const told = CORE.map((element) => subject.elements[element].quotes).find((one) => one.length > 0);
  return told && (missing.includes('contact') || titles.length === 0) ? told.slice(0, 2) : titles;
}

/** Three elements read make sure that the text was understood; with fewer, what is missing may have been overlooked. */
function confidenceOf(subject: Subject): Confidence {
  const read = CORE.filter((element) => !['absent', 'unread'].includes(subject.elements[element].state)).length;
  return read >= 3 ? 'confirmed' : 'review';
}

/** Every notice of the subject is about processing or storage abroad. */
export function isOutsourced(page: Page, subject: Subject): boolean {
  const all = subject.notices.flatMap((at) => page.notices()[at] ?? []);
  return (
    subject.kind === 'overseas' && all.length > 0 && all.every((notice) => notice.clauses.some((clause) => clause.kind === 'outsourcing'))
  );
}

/** Overseas outsourcing or storage needs no consent: the facts belong in the policy (PIPA art 28-8(1)3). */
function outsourced(page: Page, rule: RuleId, subject: Subject): Pick<FindingVerdict, 'severity' | 'exception'> {
  if (!isOutsourced(page, subject)) return {};
  const at = CATALOGUE[rule].notWhen.findIndex((exception: Exception) => exception.text.startsWith('overseas outsourcing/storage'));
  return at < 0 ? {} : { severity: 'info' satisfies Severity, exception: `notWhen.${at}` };
}

const OPENS = new Set(['button', 'link', 'checkbox', 'field']);

/** Title of a notice where it stands, else the first words in the node that holds it. */
function firstWords(page: Page, position: number): Quote[] {
  const notice = page.notices()[position];
  if (!notice) return [];
  const { tree } = page;
  for (let ref = notice.node; ref <= tree.lastOf(notice.node); ref++) {
    const words = tree.words(ref);
    // Words that only open or close the text ('view') are none of it.
    if (!words || OPENS.has(tree.node(ref).role)) continue;
    const at = notice.title ? words.indexOf(notice.title) : 0;
    if (at >= 0) return [tree.quote(ref, at, at + (notice.title?.length ?? 120))];
  }
  for (let ref = notice.node; ref <= tree.lastOf(notice.node); ref++)
    if (tree.words(ref) && !OPENS.has(tree.node(ref).role)) return [tree.quote(ref, 0, 120)];
  return [];
}

/** Whether this consent must be given to go on. */
export function isMandatory(page: Page, subject: Subject): boolean {
  return subject.consents.some((at) => (page.consents()[at] as Consent).requirement === 'mandatory');
}
