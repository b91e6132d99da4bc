/** The first page of a bundle: what is in it, and how to check that it is unchanged. */

import { BUNDLE } from '../model/bundle';
import type { Capture } from '../model/capture';
import type { FlowWithSteps } from './gather';
import { html, page } from './html';
import { clock, type ReportWords } from './words';

/** What the index says of one capture: little, since there may be thousands. */
export interface IndexRow {
  readonly id: string;
  readonly at: string;
  readonly zone: number;
  readonly origin: string;
  readonly title: string;
  readonly kinds: Capture['kinds'];
  readonly confirmed: number;
  readonly review: number;
  readonly cannotTell: number;
  readonly status: Capture['status'];
}

/** As much of a capture as the first page shows: all of them are in memory at once. */
export function indexRow({ id, at, zone, origin, title, kinds, confirmed, review, cannotTell, status }: Capture): IndexRow {
  return { id, at, zone, origin, title, kinds, confirmed, review, cannotTell, status };
}

/**
 * @param damaged ids of rows that could not be read; they are named
 * @returns a whole HTML page, the newest capture first
 */
export function indexReport(rows: readonly IndexRow[], flows: readonly FlowWithSteps[], damaged: readonly string[], words: ReportWords) {
  const say = words.say.bind(words);
  const newest = [...rows].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
  const heads = [
    say('time'),
    say('site'),
    say('captures'),
    words.term('confidence', 'confirmed'),
    words.term('confidence', 'review'),
    say('cannot'),
  ];
  const minutes = (ms: number): string => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;
  const body = html`<h1>${say('indexTitle')}</h1>
<p class="note">${words.disclaimer}</p>
${
  flows.length > 0 &&
  html`<h2>${say('flows')}</h2>
<div class="scroll"><table><thead><tr>${[say('time'), say('site'), say('kind'), say('steps'), say('clicks'), say('reconfirmations'), say('flowTook')].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${flows.map(
    ({ flow }) =>
      html`<tr><td>${flow.began.slice(0, 10)}</td><td>${flow.origin}</td><td>${flow.purpose && words.term('flowPurpose', flow.purpose)}</td><td>${flow.steps}</td><td>${flow.clicks}</td><td>${flow.reconfirmations}</td><td>${minutes(flow.took)}</td></tr>\n`,
  )}</tbody></table></div>`
}
<h2>${say('captures')} (${rows.length})</h2>
<div class="scroll"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${newest.map(
    (row) =>
      html`<tr><td>${clock(row.at, row.zone)}</td><td>${row.origin}</td><td><a href="captures/${row.id}/report.html">${row.title || row.id}</a> <span class="muted">${row.kinds.map((kind) => words.term('pageKind', kind)).join(' · ')}${row.status === 'manual' && ` · ${say('statusManual')}`}</span></td><td>${row.confirmed}</td><td>${row.review}</td><td>${row.cannotTell}</td></tr>\n`,
  )}</tbody></table></div>
${damaged.length > 0 && html`<p class="note">${say('damaged')} ${damaged.join(', ')}</p>`}
<h2>${say('howToVerify')}</h2>
<p>${say('verifyHow')}</p>
<p class="mono">sha256sum -c ${BUNDLE.sums}</p>`;
  return page(words.lang, say('indexTitle'), body);
}
