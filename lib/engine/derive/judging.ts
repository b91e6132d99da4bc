/** What the consent rules share: whether the page asks for consent at all, evidence, confidence, and severity moved by a condition. */
import { CATALOGUE } from '../../catalogue';
import type { ExceptionRef } from '../../catalogue/types';
import type { Consent, Quote } from '../../model/report';
import type { Confidence, Purpose, RuleId, Severity } from '../../model/vocabulary';
import type { Page } from '../page';
import type { FindingVerdict } from '../rule';

/** A consent with its position in `page.consents()`. */
export interface Placed {
  readonly at: number;
  readonly consent: Consent;
}

/**
 * Whether consents of this page are asked of a person who wants to join, order or go on. A deletion page holds ticks that look alike, a
 * settings or help page shows consents given elsewhere. A page of no known kind counts when several consents stand on it.
 */
export function asksForConsent(page: Page): boolean {
  if (page.is('signup') || page.is('checkout') || page.is('consent-dialog') || page.is('login') || page.is('cookie-banner')) return true;
  if (page.is('deletion')) return false;
  return page.consents().filter((consent) => consent.control !== 'implied').length > 1;
}

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
