/** How an element is put into a Report: its state, and the words that give it. */
import type { NoticeElement, Quote } from '../../model/report';
import type { ElementState } from '../../model/vocabulary';
import type { Facts } from './facts';
import type { Piece } from './pieces';
import type { Fact } from './tables';

/** Quotes kept of one element: enough to see it, not the whole table again. */
const MAX_QUOTES = 6;

/** An element with the words it was read from, for clauses. */
export interface Told {
  readonly element: NoticeElement;
  readonly pieces: readonly Piece[];
}

/** An element with the first few of its quotes, each place once. */
export function element(state: ElementState, quotes: readonly Quote[]): NoticeElement {
  const kept: Quote[] = [];
  for (const quote of quotes) {
    if (kept.length === MAX_QUOTES) break;
    if (!kept.some((one) => one.text === quote.text && one.start === quote.start)) kept.push(quote);
  }
  return { state, quotes: kept };
}

/** The same from pieces, which stay known for the elements that are read next. */
export function tell(state: ElementState, pieces: readonly Piece[]): Told {
  const quotes = pieces.map((piece) => piece.quote());
  return { element: element(state, quotes), pieces };
}

/** What stands under a label. */
export const factsOf = (facts: Facts, label: Fact['labels'][number]): Fact[] => facts.facts.filter((fact) => fact.labels.includes(label));
