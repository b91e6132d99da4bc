/** What a Snapshot and a Report come to on the page of a capture. */
import type { NoticeHere, PictureBox, TextLine } from '../../model/capture-screen';
import type { Report } from '../../model/report';
import type { Node, Snapshot } from '../../model/snapshot';
import { ELEMENTS } from '../../model/vocabulary';
import type { Placed } from '../look';

/** Recipients named on the page; the rest is in the part. */
const MOST_RECIPIENTS = 50;

/**
 * Where each finding stands on the picture of the visible part of the tab.
 * @param scroll how far the page was scrolled, in CSS pixels; without it no place is known
 * @returns places in the top frame alone: how far an inner frame was scrolled is not known
 */
export function boxesOf(
  snapshot: Snapshot,
  report: Report,
  list: readonly Placed[],
  scroll: readonly [number, number] | undefined,
): PictureBox[] {
  const [width, height] = snapshot.viewport;
  if (!scroll || width <= 0 || height <= 0) return [];
  return list.flatMap(({ finding }, at) => {
    const quote = finding.evidence[0]?.node;
    const consent = report.consents[finding.consents[0] ?? -1]?.node;
    const notice = report.notices[finding.notices[0] ?? -1]?.node;
    const node = [consent, quote, notice].map((ref) => (ref === undefined ? undefined : faceOf(snapshot, ref))).find((one) => one?.box);
    if (!node?.box || snapshot.frames[node.frame]?.path !== '0') return [];
    const [x, y, w, h] = [node.box[0] - AROUND, node.box[1] - AROUND, node.box[2] + 2 * AROUND, node.box[3] + 2 * AROUND];
    const left = ((x - scroll[0]) / width) * 100;
    const top = ((y - scroll[1]) / height) * 100;
    const box = { n: at + 1, left, top, width: (w / width) * 100, height: (h / height) * 100 };
    return top < 100 && left < 100 && top + box.height > 0 && left + box.width > 0 ? [box] : [];
  });
}

/** The node itself where it has a box, else its nearest container that has one. */
function faceOf(snapshot: Snapshot, ref: number): Node | undefined {
  let node = snapshot.nodes[ref];
  while (node && !node.box && node.parent >= 0) node = snapshot.nodes[node.parent];
  return node;
}

/** Pixels around a tick, so that its outline is seen in a small picture. */
const AROUND = 6;

export function noticesOf(report: Report): NoticeHere[] {
  return report.notices.map((notice) => ({
    kind: notice.kind,
    scope: notice.scope,
    title: notice.title ?? '',
    elements: ELEMENTS.map((element) => ({
      element,
      state: notice.elements[element].state,
      quotes: [...new Set(notice.elements[element].quotes.map((quote) => quote.words).filter((words) => words !== ''))],
    })),
    recipients: notice.recipients.slice(0, MOST_RECIPIENTS).map((one) => one.name),
    recipientCount: notice.recipientCount,
    countries: notice.countries,
  }));
}

/** The words of the page in order, tables row by row. Neighbours that say the same are said once. */
export function linesOf(snapshot: Snapshot): TextLine[] {
  const lines: TextLine[] = [];
  const words = (at: number | undefined) => (at === undefined || at < 0 ? '' : (snapshot.texts[at] ?? ''));
  const put = (role: Node['role'], text: string, hidden: boolean) => {
    if (text.trim() !== '' && lines.at(-1)?.words !== text) lines.push({ role, words: text, hidden });
  };
  for (const node of snapshot.nodes) {
    const hidden = node.shown !== 'now';
    const own = words(node.text) || words(node.name) || words(node.beside);
    put(node.role, own, hidden);
    const table = node.table === undefined ? undefined : snapshot.tables[node.table];
    if (!table) continue;
    for (const cells of [...table.head, ...table.rows.map((row) => row.cells)]) {
      put('row', cells.map(words).filter(Boolean).join(' | '), hidden);
    }
  }
  return lines;
}
