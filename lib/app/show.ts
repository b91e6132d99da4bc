/** 'Show on page': what to outline where, with the words of each card, and the calls that draw it in the right frames. */
import type { BrowserPort } from '../browser/port';
import { CATALOGUE, LAWS } from '../catalogue';
import { citation, findingTitle, ruleWords, t } from '../i18n';
import type { Mark, MarkOrder, PageSide } from '../model/messages';
import type { Quote } from '../model/report';
import type { UiLocale } from '../model/settings';
import type { Role, Snapshot } from '../model/snapshot';
import { placeOf } from './gather';
import type { Inspected } from './inspect-tab';
import { type Placed, placed } from './look';

const HIGHLIGHT_FILE = 'highlight.js';

/** Longest quote on a card; more is read on the page itself. */
const QUOTE = 140;

const CONTROL_ROLES: readonly Role[] = ['checkbox', 'radio', 'switch', 'toggle', 'radio-group', 'button', 'link'];

interface PlacedMark {
  readonly path: string;
  readonly mark: Mark;
}

/** One mark a finding, in list order, each with the frame it belongs to. Findings without a place have none. */
export function marksOf(seen: Inspected, locale: UiLocale): PlacedMark[] {
  return placed(seen.report, 'consent', seen.off).flatMap((one, at) => {
    const target = targetOf(seen, one);
    const place = target && placeOf(seen.snapshot, target.ref);
    if (!place) return [];
    return [{ path: place.path, mark: markOf(one, at + 1, place.ref, target.words, locale) }];
  });
}

interface Target {
  readonly ref: number;
  readonly words?: string;
}

/** The control of the consent where the finding is about one; else the quoted words; else whatever the finding points at. */
function targetOf({ report, snapshot }: Inspected, { finding }: Placed): Target | undefined {
  const quote = finding.evidence[0];
  const consent = report.consents[finding.consents[0] ?? -1];
  const notice = report.notices[finding.notices[0] ?? -1];
  if (quote && isWords(snapshot, quote)) return { ref: quote.node, words: quote.words };
  if (consent) return { ref: consent.node };
  if (quote) return { ref: quote.node };
  return notice ? { ref: notice.node } : undefined;
}

/** Is the quote a piece of running text, to be outlined by itself, rather than the words of a control? */
function isWords(snapshot: Snapshot, quote: Quote): boolean {
  const role = snapshot.nodes[quote.node]?.role;
  return role !== undefined && !CONTROL_ROLES.includes(role) && quote.words !== '';
}

function markOf({ found, finding }: Placed, n: number, ref: number, words: string | undefined, locale: UiLocale): Mark {
  const law = CATALOGUE[finding.rule].basis[0];
  const quote = found.quotes[0];
  return {
    n,
    confidence: found.confidence,
    ref,
    ...(words === undefined ? {} : { words }),
    card: {
      title: findingTitle(locale, found.rule, found.facts),
      certainty: t(locale, `confidence.${found.confidence}`),
      severity: found.severity,
      severityWord: t(locale, `severity.${found.severity}`),
      ...(quote ? { quote: shortened(quote) } : {}),
      body: ruleWords(locale, found.rule).caution,
      ...(law ? { law: t(locale, 'finding.law', { law: citation(locale, law, LAWS[law].cite) }) } : {}),
    },
  };
}

/** Runs inside a frame. A page that removes what is not its own has done so before the next task: then nobody sees an outline. */
function draw(order: MarkOrder): unknown {
  const { consentInspector: side, Document: plain } = globalThis as { consentInspector?: PageSide; Document: typeof Document };
  const answer = side?.mark?.(order);
  if (answer !== 'drawn') return answer;
  return new Promise((resolve) => {
    // Off the prototype: a page can hide the method of its document behind an element of that name.
    setTimeout(() => resolve(plain.prototype.querySelector.call(document, 'consent-inspector-marks') ? answer : 'gone'));
  });
}

/** Runs inside a frame. */
function wipe(): void {
  (globalThis as { consentInspector?: PageSide }).consentInspector?.unmark?.();
}

const wordsOf = (locale: UiLocale): MarkOrder['words'] => ({
  close: t(locale, 'card.close'),
  previous: t(locale, 'card.previous'),
  next: t(locale, 'card.next'),
  disclaimer: t(locale, 'card.disclaimer'),
  open: t(locale, 'card.openShort'),
  changed: t(locale, 'card.changed'),
});

/**
 * Draws marks in the frames they belong to, and takes them away in the others.
 * @returns false when the one to open is not on the page any more, or the page took the outline away
 */
async function drawMarks(
  port: BrowserPort,
  seen: Inspected,
  marks: readonly PlacedMark[],
  wanted: PlacedMark,
  more: Pick<MarkOrder, 'total' | 'lang'> & { readonly lang: UiLocale },
): Promise<boolean> {
  const tabId = seen.tab.id;
  const words = wordsOf(more.lang);
  const drawn = await Promise.allSettled(
    [...seen.frames].map(async ([path, frameId]) => {
      const own = marks.filter((one) => one.path === path).map((one) => one.mark);
      if (own.length === 0) {
        await port.call({ tabId, frames: [frameId] }, wipe, []);
        return false;
      }
      await port.inject({ tabId, frames: [frameId] }, HIGHLIGHT_FILE);
      const order: MarkOrder = { marks: own, open: path === wanted.path ? wanted.mark.n : 0, ...more, words };
      const [answer] = await port.call({ tabId, frames: [frameId] }, draw, [order]);
      return path === wanted.path && answer?.result === 'drawn';
    }),
  );
  return drawn.some((one) => one.status === 'fulfilled' && one.value);
}

/**
 * Outlines the findings of a look and opens one card.
 * @returns false when that finding is no longer on the page
 */
export async function showOnPage(port: BrowserPort, seen: Inspected, findingId: string, lang: UiLocale): Promise<boolean> {
  const list = placed(seen.report, 'consent', seen.off);
  const marks = marksOf(seen, lang);
  const n = list.findIndex((one) => one.finding.id === findingId) + 1;
  const wanted = marks.find((one) => one.mark.n === n);
  return wanted ? drawMarks(port, seen, marks, wanted, { total: list.length, lang }) : false;
}

/**
 * Outlines some words of the page, wherever they stand now.
 * @param place the words and the node that held them when they were found
 * @returns false when no part of the page has these words any more
 */
export async function pointOnPage(port: BrowserPort, seen: Inspected, place: PlaceOnPage, lang: UiLocale): Promise<boolean> {
  const node = nodeWith(seen.snapshot, place);
  const at = node === undefined ? undefined : placeOf(seen.snapshot, node);
  if (node === undefined || !at) return false;
  const role = seen.snapshot.nodes[node]?.role;
  const part = role !== undefined && !CONTROL_ROLES.includes(role) && place.words !== '';
  const mark: Mark = {
    n: 1,
    confidence: 'place',
    ref: at.ref,
    ...(part ? { words: place.words } : {}),
    card: { title: t(lang, 'point.title'), quote: shortened(place.words) },
  };
  const wanted = { path: at.path, mark };
  return drawMarks(port, seen, [wanted], wanted, { total: 1, lang });
}

interface PlaceOnPage {
  readonly node: number;
  readonly words: string;
}

/** The node that held the words if it still does, else the first that has them. */
function nodeWith(snapshot: Snapshot, { node, words }: PlaceOnPage): number | undefined {
  const wanted = bare(words);
  if (wanted === '') return undefined;
  const has = (ref: number): boolean => {
    const one = snapshot.nodes[ref];
    return (
      one !== undefined &&
      [one.text, one.name, one.beside].some((text) => text !== undefined && bare(snapshot.texts[text] ?? '').includes(wanted))
    );
  };
  if (has(node)) return node;
  const shown = snapshot.nodes.find((one) => one.shown === 'now' && has(one.ref)) ?? snapshot.nodes.find((one) => has(one.ref));
  if (shown) return shown.ref;
  // A sentence in a cell of a table belongs to the table, which holds its cells elsewhere.
  return snapshot.tables.find((table) =>
    table.rows.some((row) => row.cells.some((cell) => bare(snapshot.texts[cell] ?? '').includes(wanted))),
  )?.node;
}

const bare = (words: string): string => words.replace(/\s+/g, '');
const shortened = (words: string): string => (words.length > QUOTE ? `${words.slice(0, QUOTE)}…` : words);

/** Takes the outlines away in every frame, for a picture without them. */
export async function clearPage(port: BrowserPort, tabId: number): Promise<void> {
  await port.call({ tabId, frames: 'all' }, wipe, []).catch(() => undefined);
}
