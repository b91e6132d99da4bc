/** Compares a labelled notice with the notices of a Report: element states, recipient count, countries. */
import type { Notice, Report } from '../../lib/model/report';
import { squash } from '../../lib/model/text';
import { ELEMENTS, type Element, type ElementState } from '../../lib/model/vocabulary';
import type { LabelRow } from './labels';
import { brief, type Outcome } from './outcome';

const TRANSFERS: readonly string[] = ['third-party', 'overseas', 'processor'];

/** Elements whose good state is called `named`; that of the others is `present`. */
const NAMED: readonly Element[] = ['recipient', 'country'];

/**
 * One outcome an element, one for the recipient count where the label gives a number, one a country. A stored text is one notice to its
 * label, however many blocks the engine saw in it: those of the labelled kind are read as rows of one, else those about any transfer.
 */
export function compareNotice(row: LabelRow, report: Report): Outcome[] {
  const label = row.elements;
  if (!label) return [];
  const notices = blocksOf(row, report);
  const out: Outcome[] = ELEMENTS.map((element) => compareElement(row, element, notices));
  if (label.recipientCount !== null) {
    const said = recipientCount(notices);
    out.push({
      measure: 'recipient-count',
      result: said === label.recipientCount ? 'right' : 'wrong',
      expected: String(label.recipientCount),
      said: said === null ? 'none' : String(said),
      quote: brief(notices.flatMap((notice) => notice.recipients.map((recipient) => recipient.name)).join(' · '), 300),
    });
  }
  const countries = new Set(notices.flatMap((notice) => notice.countries));
  const expected = label.countries.join(' ') || 'none';
  const said = [...countries].sort().join(' ') || 'none';
  const one = (result: Outcome['result']): Outcome => ({ measure: 'countries', result, expected, said, ...quoteOf('country', notices) });
  return [
    ...out,
    ...label.countries.map((code) => one(countries.has(code) ? 'right' : 'missed')),
    ...[...countries].filter((code) => !label.countries.includes(code)).map(() => one('extra')),
  ];
}

function blocksOf(row: LabelRow, report: Report): readonly Notice[] {
  const transfers = report.notices.filter((notice) => TRANSFERS.includes(notice.kind));
  const same = transfers.filter((notice) => notice.kind === row.noticeKind);
  return same.length > 0 ? same : transfers.length > 0 ? transfers : report.notices;
}

function compareElement(row: LabelRow, element: Element, notices: readonly Notice[]): Outcome {
  const labelled = row.elements?.[element] ?? 'absent';
  const accepted = [labelled, ...(row.alt[element] ?? [])];
  const state = mergedState(element, notices);
  const said = scoredState(element, state);
  return {
    measure: `element:${element}`,
    result: accepted.includes(said) ? 'right' : 'wrong',
    expected: accepted.join(' or '),
    said: state === said ? said : `${said} (${state})`,
    ...quoteOf(element, notices),
    ...(state === 'unread' ? { cannotTell: 'notice-unreadable' } : {}),
  };
}

/**
 * An element is there if any block gives it. Recipients are the exception: one unnamed recipient makes the list vague, because a reader
 * then cannot know who gets the data.
 */
export function mergedState(element: Element, notices: readonly Notice[]): ElementState {
  const states = new Set(notices.map((notice) => notice.elements[element].state));
  const order: readonly ElementState[] =
    element === 'recipient' ? ['vague', 'by-link', 'named', 'present', 'unread'] : ['named', 'present', 'vague', 'by-link', 'unread'];
  return order.find((state) => states.has(state)) ?? 'absent';
}

/** A list behind a link names nobody on this page: vague. What could not be read was not found: absent. */
function scoredState(element: Element, state: ElementState): ElementState {
  if (state === 'by-link') return 'vague';
  if (state === 'unread') return 'absent';
  if (state === 'named' || state === 'present') return NAMED.includes(element) ? 'named' : 'present';
  return state;
}

/** Recipients of several blocks, each counted once by its name; a list too long to be kept whole is counted by itself. */
function recipientCount(notices: readonly Notice[]): number | null {
  const counted = notices.filter((notice) => notice.recipientCount !== null);
  if (counted.length === 0) return null;
  const most = Math.max(...counted.map((notice) => notice.recipientCount ?? 0));
  const names = new Set(counted.flatMap((notice) => notice.recipients.map(({ name }) => squash(name).text)));
  return counted.length === 1 ? most : Math.max(most, names.size);
}

function quoteOf(element: Element, notices: readonly Notice[]): Partial<Outcome> {
  const words = notices.flatMap((notice) => notice.elements[element].quotes.map((quote) => brief(quote.words)));
  return words.length > 0 ? { quote: brief(words.join(' | '), 300) } : {};
}
