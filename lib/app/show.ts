/** 'Show on page': what to outline where, with the words of each card, and the calls that draw it in the right frames. */
import type { BrowserPort } from '../browser/port';
import { CATALOGUE, LAWS } from '../catalogue';
import { findingTitle, ruleWords, t } from '../i18n';
import type { Mark, MarkOrder, PageSide } from '../model/messages';
import type { Quote } from '../model/report';
import type { UiLocale } from '../model/settings';
import type { Role, Snapshot } from '../model/snapshot';
import { placeOf } from './gather';
import type { Inspected } from './inspect-tab';
import { type Placed, placed } from './look';

export const HIGHLIGHT_FILE = 'highlight.js';

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
      ...(quote ? { quote: quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote } : {}),
      body: ruleWords(locale, found.rule).caution,
      ...(law ? { law: t(locale, 'finding.law', { law: LAWS[law].cite }) } : {}),
    },
  };
}

/** Runs inside a frame. */
function draw(order: MarkOrder): unknown {
  return (globalThis as { consentInspector?: PageSide }).consentInspector?.mark?.(order);
}

/** Runs inside a frame. */
function wipe(): void {
  (globalThis as { consentInspector?: PageSide }).consentInspector?.unmark?.();
}

/**
 * Outlines the findings of a look and opens one card.
 * @returns false when that finding is no longer on the page
 */
export async function showOnPage(port: BrowserPort, seen: Inspected, findingId: string, locale: UiLocale): Promise<boolean> {
  const marks = marksOf(seen, locale);
  const list = placed(seen.report, 'consent', seen.off);
  const n = list.findIndex((one) => one.finding.id === findingId) + 1;
  const wanted = marks.find((one) => one.mark.n === n);
  if (!wanted) return false;
  const words = {
    close: t(locale, 'card.close'),
    previous: t(locale, 'card.previous'),
    next: t(locale, 'card.next'),
    disclaimer: t(locale, 'card.disclaimer'),
    open: t(locale, 'card.openShort'),
  };
  const tabId = seen.tab.id;
  const drawn = await Promise.allSettled(
    [...seen.frames].map(async ([path, frameId]) => {
      const own = marks.filter((one) => one.path === path).map((one) => one.mark);
      if (own.length === 0) {
        await port.call({ tabId, frames: [frameId] }, wipe, []);
        return false;
      }
      await port.inject({ tabId, frames: [frameId] }, HIGHLIGHT_FILE);
      const order: MarkOrder = { marks: own, open: path === wanted.path ? n : 0, total: list.length, lang: locale, words };
      const [answer] = await port.call({ tabId, frames: [frameId] }, draw, [order]);
      return path === wanted.path && answer?.result === 'drawn';
    }),
  );
  return drawn.some((one) => one.status === 'fulfilled' && one.value);
}

/** Takes the outlines away in every frame, for a picture without them. */
export async function clearPage(port: BrowserPort, tabId: number): Promise<void> {
  await port.call({ tabId, frames: 'all' }, wipe, []).catch(() => undefined);
}
