/** What the reader of an export will not see: the masks of its captures, counted. Nothing is masked here; it was before anything was stored. */
import type { CaptureMask } from '../model/capture';
import type { Gathering } from './gather';

export interface MaskCount {
  readonly rule: CaptureMask['rule'];
  readonly where: CaptureMask['where'];
  /** How often, over all captures. */
  readonly count: number;
  /** In how many captures. */
  readonly captures: number;
}

export interface MaskPreview {
  readonly captures: number;
  /** Most frequent first. */
  readonly masks: readonly MaskCount[];
  /** Query values that addresses lost. */
  readonly queryValues: number;
  /** The captures with most masks, to look at: at most 100. */
  readonly where: readonly { readonly id: string; readonly title: string; readonly url: string; readonly masks: readonly CaptureMask[] }[];
}

const SHOWN = 100;

const total = (masks: readonly CaptureMask[]): number => masks.reduce((sum, mask) => sum + mask.count, 0);

/** Reads sealed rows only: quick even for thousands. */
export async function maskPreview(all: Gathering): Promise<MaskPreview> {
  const counts = new Map<string, { rule: CaptureMask['rule']; where: CaptureMask['where']; count: number; captures: number }>();
  let where: MaskPreview['where'][number][] = [];
  let captures = 0;
  let queryValues = 0;
  for await (const { row } of all.rows()) {
    captures++;
    queryValues += row.provenance.queryValues ?? 0;
    for (const mask of row.masks) {
      const key = `${mask.rule} ${mask.where}`;
      const known = counts.get(key) ?? { rule: mask.rule, where: mask.where, count: 0, captures: 0 };
      counts.set(key, { ...known, count: known.count + mask.count, captures: known.captures + 1 });
    }
    if (row.masks.length > 0) where.push({ id: row.id, title: row.title, url: row.url, masks: row.masks });
    if (where.length >= 2 * SHOWN) where = most(where);
  }
  const masks = [...counts.values()].sort((a, b) => b.count - a.count || (`${a.rule} ${a.where}` < `${b.rule} ${b.where}` ? -1 : 1));
  return { captures, masks, queryValues, where: most(where) };
}

const most = (list: readonly MaskPreview['where'][number][]) =>
  [...list].sort((a, b) => total(b.masks) - total(a.masks) || (a.id < b.id ? -1 : 1)).slice(0, SHOWN);
