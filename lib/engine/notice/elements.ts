/** Reads the nine elements of one notice text: each with its state and the words that give it. */
import type { Notice, NoticeElement, Quote } from '../../model/report';
import type { Element, ElementState, NoticeKind } from '../../model/vocabulary';
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import type { Facts } from './facts';
import { withNames } from './named';
import type { Piece } from './pieces';
import { handings } from './prose';
import { readRefusal } from './refusal';
import { element } from './told';
import { readItems, readMethod, readPurpose, readRetention } from './what';
import { readCountries } from './where';
import { readContact, recipientCount, recipientElement, recipientOf, whoReceives } from './who';

/** Recipients kept in a Report, as its contract says. */
const MAX_RECIPIENTS = 200;

export interface Read {
  readonly elements: Notice['elements'];
  readonly recipientCount: number | null;
  readonly recipients: Notice['recipients'];
  readonly countries: string[];
  /** Rows that name the home country among foreign ones, open lists: remarks on the recipients. */
  readonly home: Quote | undefined;
  readonly open: Quote | undefined;
  /** Purposes as stated, for clauses. */
  readonly purposes: readonly Piece[];
  readonly items: readonly Piece[];
}

/** @param leads whether a working link stands in these words */
export function readElements(lexicons: readonly NoticeLexicon[], kind: NoticeKind, facts: Facts, leads: (piece: Piece) => boolean): Read {
  const told = withNames(lexicons, handings(lexicons, facts.prose), facts.prose);
  const reads = kind !== 'marketing' && kind !== 'terms';
  const hands = kind === 'third-party' || kind === 'overseas' || kind === 'processor';
  const { rows, tails } = reads ? whoReceives(lexicons, facts, told, hands, kind === 'processor') : { rows: [], tails: [] };
  const where = readCountries(lexicons, kind, facts, rows, told);
  const recipient = recipientElement(rows, leads);
  const refusal = readRefusal(lexicons, facts.all, facts.facts);
  const items = readItems(lexicons, facts, tails, told);
  const purpose = readPurpose(lexicons, kind, facts, rows, tails, told);
  return {
    elements: {
      recipient,
      country: where.element,
      contact: readContact(lexicons, facts, rows),
      items: items.element,
      purpose: purpose.element,
      retention: readRetention(lexicons, kind, facts),
      method: readMethod(lexicons, kind, facts, told),
      refusalRight: element(refusal.right.length > 0 ? 'present' : 'absent', refusal.right),
      refusalConsequence: element(refusal.consequence.length > 0 ? 'present' : 'absent', refusal.consequence),
    },
    recipientCount: recipientCount(recipient.state, rows, facts.tableRows),
    recipients: rows.slice(0, MAX_RECIPIENTS).map(({ entity, row }) => recipientOf(lexicons, facts, entity, row)),
    countries: where.codes,
    home: where.home,
    open: rows.find(({ entity }) => entity.open)?.entity.piece.quote(),
    purposes: purpose.pieces,
    items: items.pieces,
  };
}

/** The nine elements, all in one state: for what cannot be read. */
export function allElements(state: ElementState): Notice['elements'] {
  const one = (): NoticeElement => ({ state, quotes: [] });
  return {
    recipient: one(),
    country: one(),
    contact: one(),
    items: one(),
    purpose: one(),
    retention: one(),
    method: one(),
    refusalRight: one(),
    refusalConsequence: one(),
  } satisfies Record<Element, NoticeElement>;
}
