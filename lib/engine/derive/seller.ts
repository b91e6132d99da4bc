/** Whether an order page names the seller of this order: then 'the seller' in its notice is somebody. */
import type { Page } from '../page';

const SELLER = /(?:판매자|판매처|판매\s?회사|sold by|seller|販売者|販売元|卖家|商家)\s?(?:명|이름|name)?\s?[:：]\s?([^\s:：][^\n]{1,60})/i;
const ROLE = /^(?:판매자|입점|목록|정보|안내|확인|동의|list|information|details|various)/i;

/** True on a checkout page where a line such as `판매자: 가나상사` stands outside of notices. */
export function sellerNamed(page: Page): boolean {
  if (!page.is('checkout')) return false;
  if (sellerInTable(page)) return true;
  const boxes = page.notices().flatMap((notice) => (notice.node > 0 ? [notice.node] : []));
  return page.tree.nodes.some((node) => {
    if (node.role !== 'text' && node.role !== 'heading') return false;
    if (boxes.some((box) => page.tree.contains(box, node.ref))) return false;
    const found = SELLER.exec(page.tree.words(node.ref));
    return found !== null && !ROLE.test(found[1] as string);
  });
}

const COLUMN = /^(?:판매자|판매처|판매\s?회사|판매점|seller|sold by|販売者|販売元|卖家|商家)(?:명|\s?이름)?$/i;
/** Rows of an order; a longer table is a list of sellers. */
const ORDER_ROWS = 20;

/** An order table with a column for the seller, filled in every row. */
function sellerInTable(page: Page): boolean {
  return page.snapshot.tables.some(({ head, rows, count }) => {
    if (count > ORDER_ROWS) return false;
    const words = (texts: readonly number[]): string[] => texts.map((text) => page.tree.textAt(text).trim());
    const all = [...head.map(words), ...rows.map((row) => words(row.cells))];
    const column = all[0]?.findIndex((cell) => COLUMN.test(cell)) ?? -1;
    const cells = all.slice(1).flatMap((row) => row[column] ?? []);
    return column >= 0 && cells.length > 0 && cells.every((cell) => cell.length > 1 && !ROLE.test(cell));
  });
}
