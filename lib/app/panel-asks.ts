/** The worker's answers to the side panel: detail of a look, history of a site, and what a complaint about a look would hold. */
import type { BrowserPort, Tab } from '../browser/port';
import { siteFlows } from '../flow';
import type { MistakeAnswer } from '../model/messages';
import type { History, HistoryRow, Steps } from '../model/panel';
import type { Store } from '../store';
import { inspectTab } from './inspect-tab';
import { originOf } from './sites';

/** Rows of one site that the panel lists; the rest is a press away. */
const MOST = 40;

/** Captures and light rows of a site, newest first. */
export async function historyOf(store: Store, origin: string): Promise<History> {
  if (origin === '') return { rows: [], captures: 0 };
  const [page, observations, total, steps] = await Promise.all([
    store.page({ origin }, undefined, MOST),
    store.observationsOf(origin, MOST),
    store.count({ origin }),
    stepsOf(store, origin),
  ]);
  const rows: HistoryRow[] = [
    ...page.rows.map(
      ({ row, dropped }): HistoryRow => ({
        id: row.id,
        what: 'capture',
        at: row.at,
        kinds: row.kinds,
        title: row.title,
        confirmed: row.confirmed,
        review: row.review,
        cannotTell: row.cannotTell,
        picture: row.parts.some((part) => part.kind === 'picture' && !dropped.includes(part.name)),
      }),
    ),
    ...observations.map((row): HistoryRow => {
      const confirmed = row.findings.filter((one) => one.confidence === 'confirmed').length;
      return {
        id: row.id,
        what: 'observation',
        at: row.at,
        kinds: row.kinds,
        title: '',
        confirmed,
        review: row.findings.length - confirmed,
        cannotTell: row.cannotTell.length,
      };
    }),
  ];
  rows.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return { rows: rows.slice(0, MOST), captures: total, ...(steps ? { steps } : {}) };
}

/** How long joining and leaving were, by the newest recording of each that ran to its end; undefined where there is none. */
async function stepsOf(store: Store, origin: string): Promise<Steps | undefined> {
  const { join, leave } = siteFlows(await store.flows({ origin }));
  if (!join && !leave) return undefined;
  return {
    ...(join ? { join: join.steps } : {}),
    ...(leave ? { leave: leave.steps, again: leave.reconfirmations } : {}),
  };
}

/** A fresh look for a file that says what is wrong with it: the Snapshot as masked on the page, and the Report of it. */
export async function mistakeOf(port: BrowserPort, tab: Tab, now: Date): Promise<MistakeAnswer> {
  const seen = await inspectTab(port, tab, now);
  if ('cannot' in seen) return { state: 'failed', detail: `The page cannot be looked at: ${seen.cannot}.` };
  return { state: 'ready', snapshot: seen.snapshot, report: { ...seen.report, input: originOf(tab.url) } };
}
