/**
 * Recipient, its purpose, retention or marketing contact stand in the notice like any other words: neither large enough nor set off (PIPA art
 * 22(2), Decree art 17(3), PIPC notice on processing methods art 4). Both have to fail, because whether both are needed is not settled.
 */
import type { Notice, Quote } from '../../model/report';
import type { Style } from '../../model/snapshot';
import type { Element, Purpose } from '../../model/vocabulary';
import { singleConsents } from '../derive/judging';
import { whyUnread } from '../derive/unread';
import type { Page } from '../page';
import type { Rule, Verdict } from '../rule';

/** 9 points in CSS pixels. */
const SMALL = 12;
/** Times the words around, from which key words count as larger. */
const LARGER = 1.2;
/** In a notice of so few letters nothing is buried, as long as none is smaller than the 9 points that key words must have. */
const SHORT = 300;
/** Longest words of a heading that names what stands below it. */
const HEADING = 40;
/** Purposes whose notice holds key content. */
const OWING: readonly Purpose[] = ['third-party', 'overseas', 'collection', 'marketing', 'sensitive', 'identifier'];
/** What a notice of each kind must be shown for; terms that mention a recipient in passing owe no emphasis. */
const FOR: Partial<Record<Notice['kind'], readonly Purpose[]>> = {
  'third-party': ['third-party', 'overseas'],
  overseas: ['third-party', 'overseas'],
  collection: ['collection', 'sensitive', 'identifier', 'marketing'],
  marketing: ['marketing', 'profiling'],
};

export const rule: Rule = {
  id: 'key-content-not-prominent',
  judge(page) {
    const verdicts = singleConsents(page).flatMap(({ at, consent }): Verdict[] => {
      const reason =
        consent.notices.length === 0 && consent.purposes.some((purpose) => OWING.includes(purpose)) ? whyUnread(page, at) : undefined;
      if (reason) return [{ verdict: 'cannot-tell', reason, consents: [at], evidence: [consent.quote] }];
      return consent.notices.flatMap((position) => judge(page, at, consent.purposes, position));
    });
    return verdicts.length > 0 ? verdicts : [{ verdict: 'clear' }];
  },
};

function judge(page: Page, consent: number, purposes: readonly Purpose[], position: number): Verdict[] {
  const notice = page.notices()[position];
  if (!notice || !FOR[notice.kind]?.some((purpose) => purposes.includes(purpose))) return [];
  const around = stylesIn(page, notice.node);
  const key = keyQuotes(notice);
  if (around.length === 0 || key.length === 0 || isShortAndLarge(around)) return [];
  const plain = key.filter(({ quote }) => {
    const style = page.tree.node(quote.node).style;
    return style !== undefined && !setOff(style, around) && !hasOwnHeading(page, quote.node);
  });
  // One fact that stands out shows that the notice has a way of setting off.
  if (plain.length < key.length) return [];
  const evidence = plain.map((one) => one.quote);
  const sizes = evidence.map((quote) => page.tree.node(quote.node).style?.size ?? 0);
  return [
    {
      verdict: 'finding',
      confidence: Math.min(...sizes) < SMALL ? 'confirmed' : 'review',
      consents: [consent],
      notices: [position],
      evidence: evidence.slice(0, 4),
      facts: { elements: [...new Set(plain.map((one) => one.element))], size: Math.min(...sizes), small: Math.min(...sizes) < SMALL },
    },
  ];
}

/** The words of Decree art 17(3); those in a table stand in a summary of their own and are left out. */
function keyQuotes(notice: Notice): { element: Element; quote: Quote }[] {
  const elements: readonly Element[] =
    notice.kind === 'third-party' || notice.kind === 'overseas' ? ['recipient', 'purpose', 'retention'] : ['retention'];
  return elements.flatMap((element) => notice.elements[element].quotes.slice(0, 1).map((quote) => ({ element, quote })));
}

interface Sized {
  readonly style: Style;
  readonly length: number;
}

function stylesIn(page: Page, node: number): Sized[] {
  const out: Sized[] = [];
  for (let ref = node; ref <= page.tree.lastOf(node); ref++) {
    const { style, role } = page.tree.node(ref);
    if (style && (role === 'text' || role === 'document')) out.push({ style, length: page.tree.words(ref).length });
  }
  return out;
}

/** The style that most letters of the notice have. */
function common(around: readonly Sized[]): Style | undefined {
  return [...around].sort((a, b) => b.length - a.length)[0]?.style;
}

function setOff(style: Style, around: readonly Sized[]): boolean {
  const usual = common(around);
  if (!usual) return false;
  const larger = style.size >= SMALL && style.size >= usual.size * LARGER;
  return (
    larger || style.weight - usual.weight >= 200 || style.color !== usual.color || (style.underline ?? false) !== (usual.underline ?? false)
  );
}

/** A heading of its own right before the words sets them off; a small one does not make up for small print below it. */
function hasOwnHeading(page: Page, node: number): boolean {
  const before = node > 0 ? page.tree.node(node - 1) : undefined;
  const small = (page.tree.node(node).style?.size ?? 0) < SMALL;
  return !small && before?.role === 'heading' && page.tree.words(before.ref).length <= HEADING;
}

function isShortAndLarge(around: readonly Sized[]): boolean {
  const length = around.reduce((sum, one) => sum + one.length, 0);
  return length <= SHORT && around.every((one) => one.style.size >= SMALL);
}
