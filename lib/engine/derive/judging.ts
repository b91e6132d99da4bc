/** What the consent rules share: whether the page asks for consent at all, evidence, confidence, and severity moved by a condition. */
import { CATALOGUE } from '../../catalogue';
import type { ExceptionRef } from '../../catalogue/types';
import type { Consent, Quote } from '../../model/report';
import type { Confidence, Purpose, RuleId, Severity } from '../../model/vocabulary';
import type { Page } from '../page';
import type { CannotTellVerdict, FindingVerdict, Verdict } from '../rule';

/** A consent with its position in `page.consents()`. */
export interface Placed {
  readonly at: number;
  readonly consent: Consent;
}

/**
 * Whether consents of this page are asked of a person who wants to join, order or go on. A deletion page holds ticks that look alike, a
 * settings or help page shows consents given elsewhere. A page of no known kind counts when one stands at a form to fill in with data, or when
 * several consents stand on it that are in use: marked, with a text to read, or under an agree-all.
 */
export function asksForConsent(page: Page): boolean {
  if (page.is('signup') || page.is('checkout') || page.is('consent-dialog') || page.is('login') || page.is('cookie-banner')) return true;
  if (page.is('deletion')) return false;
  const asked = page.consents().filter((consent) => consent.control !== 'implied');
  if (asked.some((consent) => isFilledIn(page, consent))) return true;
  return asked.length > 1 && asked.some((consent) => consent.agreeAll || consent.requirementHow === 'text' || consent.notices.length > 0);
}

/** Two things to fill in: a person who applies, orders advice or enters a draw leaves at least a name and a way to be reached. */
const FILLED_IN = 2;
/** So many are a form wherever its button is: old pages send it by a picture or a script. */
const SURELY = 5;
/** Purposes that need a consent of their own: where words or the markup say that one must be given, that holds of any form with a button. */
const OWN_CONSENT: readonly Purpose[] = ['third-party', 'overseas'];
/** What such a form has to ask for; a lone tick for advertising can be anything. */
const ASKED_FOR: readonly Purpose[] = ['collection', 'third-party', 'overseas'];

/** A consent to the use of data, at a form that asks for such data. */
function isFilledIn(page: Page, consent: Consent): boolean {
  if (!consent.purposes.some((purpose) => ASKED_FOR.includes(purpose))) return false;
  const fields = page.tree.nodes.filter((node) => node.role === 'field' && node.shown === 'now' && node.field?.type !== 'search');
  const told = consent.requirementHow === 'text' || consent.requirementHow === 'attribute';
  const enough = told && consent.purposes.some((purpose) => OWN_CONSENT.includes(purpose)) ? 1 : FILLED_IN;
  return fields.length >= SURELY || (fields.length >= enough && page.tree.nodes.some((node) => node.shown === 'now' && sends(node)));
}

/** A button, or a link that runs a script as old forms use it. */
const sends = ({ role, link }: Page['tree']['nodes'][number]): boolean =>
  role === 'button' || (role === 'link' && (link?.to === 'script' || link?.to === 'nowhere'));

/** The consents that rules judge, agree-alls left out; none when the page asks for none. */
export function singleConsents(page: Page): Placed[] {
  if (!asksForConsent(page)) return [];
  return page.consents().flatMap((consent, at) => (consent.agreeAll ? [] : [{ at, consent }]));
}

/** The consents that have this purpose and must be given to go on; implied ones are judged by implied-consent. */
export function mandatoryWith(page: Page, purposes: readonly Purpose[]): Placed[] {
  return singleConsents(page).filter(
    ({ consent }) =>
      consent.requirement === 'mandatory' &&
      consent.control !== 'implied' &&
      consent.purposes.some((purpose) => purposes.includes(purpose)),
  );
}

/** What was cut may have held consents, or the words that say what they are. */
const CUT = new Set(['nodes', 'time', 'depth', 'bytes', 'text']);

/**
 * The answer of a rule that found nothing: clear, unless part of what is asked could not be read.
 * @param open subjects that the rule cannot decide, each with its reason
 */
export function clearUnless(page: Page, open: readonly CannotTellVerdict[] = []): readonly Verdict[] {
  if (open.length > 0) return open;
  const asks = page.is('signup') || page.is('checkout') || page.is('consent-dialog');
  if (asks && page.snapshot.cut.some((cut) => CUT.has(cut.what))) return [{ verdict: 'cannot-tell', reason: 'cut-short' }];
  if (asks && page.snapshot.opaque.some((one) => one.kind === 'frame' && besideConsents(page, one.near)))
    return [{ verdict: 'cannot-tell', reason: 'frame-not-read' }];
  return [{ verdict: 'clear' }];
}

/** In a form or dialog that holds a consent: an unread frame there may hold its text or more of them. */
function besideConsents(page: Page, near: number): boolean {
  const { tree } = page;
  for (const container of [tree.node(near), ...tree.around(near)]) {
    if (container.role === 'form' || container.role === 'dialog')
      return page.consents().some((consent) => tree.contains(container.ref, consent.node));
  }
  return false;
}

const PICTURES = new Set(['image', 'canvas', 'pdf', 'plugin']);
/** How many nodes before and after a consent a picture may stand and still be what it is about. */
const BESIDE = 6;

/** Consents whose purpose no words name, beside a picture that may show what is agreed to. */
export function pictured(page: Page, asks: (consent: Consent) => boolean): CannotTellVerdict[] {
  return singleConsents(page).flatMap(({ at, consent }) => {
    if (!asks(consent) || consent.purposes.some((purpose) => purpose !== 'other')) return [];
    const shows = page.snapshot.opaque.some((one) => PICTURES.has(one.kind) && Math.abs(one.near - consent.node) <= BESIDE);
    return shows ? [{ verdict: 'cannot-tell' as const, reason: 'text-in-image' as const, consents: [at], evidence: [consent.quote] }] : [];
  });
}

/** Consents with these purposes of which neither words, markup nor script tell whether one can go on without them. */
export function undecidedWith(page: Page, purposes: readonly Purpose[]): CannotTellVerdict[] {
  return singleConsents(page).flatMap(({ at, consent }) =>
    consent.requirement === 'unstated' &&
    consent.purposes.some((purpose) => purposes.includes(purpose)) &&
    !consent.purposes.includes('cookies')
      ? [{ verdict: 'cannot-tell' as const, reason: 'not-observed' as const, consents: [at], evidence: [consent.quote] }]
      : [],
  );
}

/** The consent's own words, the words that make it mandatory, and the clauses of its notice that widened it. */
export function evidenceFor(page: Page, consent: Consent, clauses: readonly string[] = []): Quote[] {
  const quotes = [consent.quote];
  const mark = consent.requirementQuote;
  if (mark && !(mark.text === consent.quote.text && mark.start >= consent.quote.start && mark.end <= consent.quote.end)) quotes.push(mark);
  for (const position of consent.notices) {
    for (const clause of page.notices()[position]?.clauses ?? []) if (clauses.includes(clause.kind)) quotes.push(clause.quote);
  }
  return quotes;
}

/** `confirmed` when purposes and requirement were read from words, markup or the trace; `review` when a notice or a script told. */
export function confidenceOf(consent: Consent, purposes: readonly Purpose[] = consent.purposes): Confidence {
  const read = new Set<string>();
  let guessed = false;
  for (const { name } of consent.signals ?? []) {
    const [from, what] = name.split(':');
    if ((from === 'label' || from === 'heading') && what) read.add(what);
    if (from === 'enforced' && what !== 'trace' && consent.requirementHow === 'script') guessed = true;
  }
  return !guessed && purposes.every((purpose) => read.has(purpose)) ? 'confirmed' : 'review';
}

/** What a rule spreads into a finding when a condition moves its severity. */
export type Moved = Pick<FindingVerdict, 'severity' | 'exception'>;

/**
 * Severity moved by a condition of the catalogue. A jurisdiction whose severity the catalogue sets apart keeps it: the conditions are
 * written for Korean law.
 * @returns nothing to spread when no condition holds
 */
export function moved(page: Page, rule: RuleId, severity: Severity, exception: ExceptionRef): Moved {
  return CATALOGUE[rule].severityByJurisdiction[page.jurisdiction] === undefined ? { severity, exception } : {};
}

/**
 * Where the catalogue states a condition, found by how its text starts: texts may move, and a rule must not cite the wrong one.
 * @throws RangeError when no text of that list starts like this
 */
export function condition(rule: RuleId, list: 'escalate' | 'downgrade' | 'notWhen', start: string): ExceptionRef {
  const data = CATALOGUE[rule];
  const texts = list === 'notWhen' ? data.notWhen.map((one) => one.text) : data[list];
  const at = texts.findIndex((text) => text.startsWith(start));
  if (at < 0) throw new RangeError(`${rule} has no ${list} that starts with "${start}".`);
  return `${list}.${at}`;
}
