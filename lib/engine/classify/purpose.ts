/**
 * What a consent is about, from its label, the heading over it and the notice shown with it. Never from the page kind: each would feed
 * the other's errors.
 */
import type { Notice, Signal } from '../../model/report';
import { type NoticeKind, PURPOSES, type Purpose } from '../../model/vocabulary';
import { look, says } from '../lexicon/consent';
import { type Hit, type Reading, reading } from '../lexicon/match';
import { handingIn } from './handing';

export interface PurposeInput {
  /** Own words of the control. */
  readonly label: readonly Reading[];
  /** A channel takes its purpose from the heading, and that can only be advertising; a bare declaration is about age or nothing known. */
  readonly kind: 'channel' | 'declaration' | 'plain';
  /** Headings over this control alone, nearest first. */
  readonly headings: readonly Reading[];
  /** The nearest of them is a heading by markup or looks, not just a line that reads like one. */
  readonly firm: boolean;
  /** Headings over several controls, nearest first. */
  readonly shared: readonly Reading[];
  readonly notices: readonly Notice[];
  /** Another control of the page has the same label: one of them was pasted. */
  readonly pasted: boolean;
  /** Worded as 'all', but no single controls belong to it: what it covers stands in the notices. */
  readonly covers: boolean;
  /** The label is a kind of cookies. */
  readonly cookies: boolean;
}

export interface Purposes {
  readonly purposes: readonly Purpose[];
  readonly signals: readonly Signal[];
  /** Only a guess: neither label nor own heading named it. */
  readonly inferred: boolean;
}

/** Purposes that words name, with what raised them. */
export function purposesIn(read: Reading): { purpose: Purpose; hit: Hit<Purpose> }[] {
  const named = look('purposes', read);
  const hits = named.some(({ means }) => NAMES_HANDING.includes(means)) ? named : [...named, ...handingIn(read)];
  const strong = hits.some((hit) => hit.weight === 1);
  const kept = hits.filter((hit) => hit.weight === 1 || hit.weight >= 0.8 || !strong);
  const first = new Map<Purpose, Hit<Purpose>>();
  for (const hit of kept) if (!first.has(hit.means)) first.set(hit.means, hit);
  return settle(first, read).map(([purpose, hit]) => ({ purpose, hit }));
}

/** Purposes that say by themselves that data is handed on. */
const NAMES_HANDING: readonly Purpose[] = ['third-party', 'overseas', 'processor'];

/** What 'collection' yields to when both stand in one phrase: 'collection of location data' is a location consent, not two consents. */
const NARROWER: readonly Purpose[] = ['third-party', 'overseas', 'processor', 'sensitive', 'identifier', 'location', 'finance'];
/** Between two hits, this makes them two things and not one phrase. */
const LIST = /[,、，]|\s및\s|(?:^|\s)(?:and|und|et|y|와|과|또한)\s|[&+]|》|동의|同意|agree/;

/** Drops the wider purpose where a narrower one qualifies the same phrase. */
function settle(first: Map<Purpose, Hit<Purpose>>, read: Reading): [Purpose, Hit<Purpose>][] {
  const collection = first.get('collection');
  if (collection) {
    for (const purpose of NARROWER) {
      const narrower = first.get(purpose);
      if (narrower && onePhrase(read.text, collection, narrower)) first.delete('collection');
    }
    const marketing = first.get('marketing') ?? first.get('profiling');
    if (first.has('collection') && marketing && qualifies(read.text, marketing, collection)) first.delete('collection');
  }
  const general = first.get('third-party');
  if (general && general.weight < 1 && (first.has('processor') || first.has('overseas'))) first.delete('third-party');
  return [...first];
}

/** What comes before 'collection' or inside it qualifies it; what comes after is a thing of its own once anything separates them. */
function onePhrase(text: string, collection: Hit, narrower: Hit): boolean {
  const before = narrower.start <= collection.start;
  const [left, right] = before ? [narrower, collection] : [collection, narrower];
  if (right.start < left.end) return !namesBoth(text, collection, narrower);
  const between = text.slice(left.end, right.start);
  return between.length < 30 && !LIST.test(between) && (before || !/[/·∙ㆍ•]/.test(between));
}

/** Letters after a hit within which the next verb of the row stands. */
const NEXT_VERB = 6;
/** Several verbs in a row: 'collection, use and provision' is a consent to each. */
const VERBS = /(?:수집|이용|활용)[및·∙ㆍ•/,\s]*제공|제공[및·∙ㆍ•/,\s]+(?:수집|이용|활용)/;

/** 'personal data and health data: collection': two kinds of data share one verb, where one of them needs a consent of its own. */
function namesBoth(text: string, collection: Hit, narrower: Hit): boolean {
  if (narrower.means === 'third-party') return VERBS.test(text.slice(narrower.start, narrower.end + NEXT_VERB));
  const ownKind = narrower.means === 'sensitive' || narrower.means === 'identifier';
  return (
    ownKind && narrower.start > collection.start && /^개인\s?정보\s?(?:및|와|,|·)\s*$/.test(text.slice(collection.start, narrower.start))
  );
}

/** 'for marketing purposes, collection of …' or 'collection … (marketing)': the collection serves the marketing. */
function qualifies(text: string, marketing: Hit, collection: Hit): boolean {
  if (marketing.start >= collection.start && marketing.end <= collection.end) return true;
  if (marketing.start < collection.start) return !/[,、，]|동의|同意|\bagree/.test(text.slice(marketing.end, collection.start));
  const between = text.slice(collection.end, marketing.start);
  return (
    (/[(（[]/.test(between) && !/[)）\]]/.test(between)) ||
    /\bfor (?:the )?(?:purposes? of )?$|\bto (?:show|send|give|offer|recommend|target|personali[sz]e|tailor)\b[\w ]*$/.test(between)
  );
}

const BY_KIND: Partial<Record<NoticeKind, Purpose>> = {
  'third-party': 'third-party',
  overseas: 'overseas',
  processor: 'processor',
  collection: 'collection',
  marketing: 'marketing',
  terms: 'terms',
  policy: 'collection',
};

/** Clauses of a collection notice that widen what is agreed. */
const BY_CLAUSE: Record<string, Purpose> = {
  'marketing-purpose': 'marketing',
  'provides-to-third-parties': 'third-party',
  'sends-overseas': 'overseas',
};

/**
 * Decides the purposes of one consent.
 * @returns purposes in the order of PURPOSES; `other` alone when the words name none
 */
export function purposesOf(input: PurposeInput): Purposes {
  const signals: Signal[] = [];
  const take = (name: string, reads: readonly Reading[]): Set<Purpose> => {
    const found = new Set<Purpose>();
    for (const read of reads) {
      for (const { purpose, hit } of purposesIn(read)) {
        found.add(purpose);
        signals.push({ name: `${name}:${purpose}`, weight: hit.weight, words: read.text.slice(hit.start, hit.end) });
      }
    }
    return found;
  };
  const label = take('label', input.label);
  const heading = take('heading', input.headings.slice(0, 1));
  if (heading.size === 0) for (const purpose of take('heading', input.headings.slice(1))) heading.add(purpose);

  let found = label;
  if (heading.size > 0 && outweighs(heading, label, input)) found = heading;
  let inferred = found.size === 0;
  if (found.size === 0 && input.kind !== 'channel') found = kindsOf(input.notices);
  const telling = input.label.some((read) => read.squashed().text.length > TELLING);
  for (let at = 0; at < 2 && found.size === 0 && !telling; at++) found = take('shared', input.shared.slice(at, at + 1));
  if (input.covers) for (const purpose of kindsOf(input.notices)) found.add(purpose);

  if (found.has('collection') && !found.has('marketing')) inferred = widen(found, input, signals) || inferred;
  if (input.cookies) found.add('cookies');
  if (input.kind === 'channel' && found.size === 0 && input.label.some((read) => says('requirement', read, 'optional')))
    found = new Set(['marketing']);
  if (input.kind !== 'plain') found = narrowed(found, input.kind);
  const purposes = PURPOSES.filter((purpose) => found.has(purpose));
  return { purposes: purposes.length > 0 ? purposes : ['other'], signals, inferred };
}

/** Letters of a label from which it says itself what it is about; a heading over several controls adds nothing to it. */
const TELLING = 28;

/** A heading of its own outweighs a label that names nothing, was pasted, or speaks of terms where the heading speaks of data. */
function outweighs(heading: ReadonlySet<Purpose>, label: ReadonlySet<Purpose>, { firm, pasted }: PurposeInput): boolean {
  if (label.size === 0) return true;
  if (!firm) return false;
  if (pasted) return true;
  return label.size === 1 && label.has('terms') && !heading.has('terms');
}

function narrowed(found: ReadonlySet<Purpose>, kind: 'channel' | 'declaration'): Set<Purpose> {
  const only: Purpose = kind === 'channel' ? 'marketing' : 'age';
  return new Set(found.has(only) ? [only] : []);
}

function kindsOf(notices: readonly Notice[]): Set<Purpose> {
  const found = new Set<Purpose>();
  for (const notice of notices) {
    const purpose = BY_KIND[notice.kind];
    if (purpose) found.add(purpose);
  }
  return found;
}

/** A text on collecting, or one that is called so and speaks of handing on as well, as a whole policy does. */
function isOnData({ kind, title }: Notice): boolean {
  if (kind === 'collection' || kind === 'policy') return true;
  return (
    kind === 'third-party' &&
    title !== undefined &&
    purposesIn(reading(title)).every(({ purpose }) => purpose === 'collection') &&
    says('purposes', reading(title))
  );
}

/** Kinds of data that need a consent of their own. */
const OWN_KIND: readonly Purpose[] = ['sensitive', 'identifier'];

/** Notices whose title asks for a consent to such data: `2. 민감정보 처리에 대한 동의` under one tick for all of them. */
function ownKinds(texts: readonly Notice[]): { asked: Purpose[]; title: string }[] {
  return texts.flatMap(({ title }) => {
    if (title === undefined) return [];
    const read = reading(title);
    return says('acts', read, 'agree') ? [{ asked: purposesIn(read).map(({ purpose }) => purpose), title }] : [];
  });
}

/** A text says it plainly, though the person ticks other words: a little less than the label's own. */
const BY_NOTICE = 0.8;
/** What a notice on collection tells. */
const WHOLE = ['items', 'purpose', 'retention'] as const;

/**
 * A collection notice that names advertising among its purposes, or hands data on as part of what is agreed, widens the consent. A whole
 * policy speaks of third parties in any case: of it only the purposes of use count.
 */
function widen(found: Set<Purpose>, input: PurposeInput, signals: Signal[]): boolean {
  let widened = false;
  const add = (purpose: Purpose, words: string): void => {
    found.add(purpose);
    signals.push({ name: `notice:${purpose}`, weight: BY_NOTICE, words });
    widened = true;
  };
  const texts = input.notices.filter(isOnData);
  // Where each purpose of one text has a heading of its own, the one on advertising reads like a notice on advertising.
  const part = input.notices.find(({ kind, node }) => kind === 'marketing' && texts.some((text) => text.node === node));
  if (part) add('marketing', part.title ?? '');
  for (const { asked, title } of ownKinds(texts)) {
    for (const purpose of OWN_KIND.filter((kind) => !found.has(kind) && asked.includes(kind))) add(purpose, title);
  }
  // A whole notice without a title is what the consent's own words call it; that it hands data on makes it more than that.
  for (const { kind, title, elements } of input.notices) {
    if ((kind !== 'third-party' && kind !== 'overseas') || title !== undefined || found.has(kind)) continue;
    if (WHOLE.some((element) => elements[element].state === 'absent')) continue;
    add(kind, elements.recipient.quotes[0]?.words ?? '');
  }
  for (const notice of texts) {
    for (const clause of notice.clauses) {
      const purpose = BY_CLAUSE[clause.kind];
      if (!purpose || found.has(purpose) || (notice.kind !== 'collection' && purpose !== 'marketing')) continue;
      add(purpose, clause.quote.words);
    }
  }
  return widened;
}
