/** A notice's markup as the plain text that a shop pastes into a text box: lines for blocks, `heading: value` for cells of tables. */

const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", middot: '·', bull: '•' };
const BLOCK_END = /<(?:br|\/(?:p|div|li|tr|h[1-6]|d[dt]|section|article|ul|ol|dl|table|caption))\b[^>]*>/gi;

/** @param html markup of a notice; scripts and styles already taken out */
export function plainText(html: string): string {
  const folded = html.replace(/\s+/g, ' ');
  // Inner tables first: the match cannot hold another table's beginning.
  const tables = folded.replace(/<table\b(?:(?!<table\b).)*?<\/table>/gi, (table) => `\n${tableText(table)}\n`);
  return decode(strip(tables));
}

/** Letters of the longest heading of a column. */
const LONGEST_HEADING = 48;

interface Cell {
  readonly text: string;
  readonly heading: boolean;
  /** Rows that it still covers below this one. */
  readonly below: number;
}

/** Rows of two cells are heading and value; under a row of headings every value is written behind its own. */
function tableText(table: string): string {
  const caption = /<caption\b[^>]*>(.*?)<\/caption>/i.exec(table)?.[1];
  const rows = spanned([...table.matchAll(/<tr\b[^>]*>(.*?)(?=<tr\b|<\/tr>|<\/table>)/gi)].map((row) => cells(row[1] as string)));
  const [first = [], ...rest] = rows;
  // A long cell is a value, though it is marked as a heading or stands in the head of the table.
  const headed = first.every((cell) => cell.text.length <= LONGEST_HEADING) && (first.length > 2 || first.every((cell) => cell.heading));
  const heads = headed ? first.map((cell) => cell.text) : undefined;
  const lines = (heads ? rest : rows).map((row) =>
    heads && heads.length > 1
      ? row.map(({ text }, at) => (heads[at] && heads[at] !== text ? `${heads[at]}: ${text}` : text)).join('\n')
      : row.map(({ text }) => text).join(': '),
  );
  const title = heads && heads.length === 1 ? heads : [];
  return [...(caption ? [strip(caption)] : []), ...title, ...lines].join('\n');
}

function cells(row: string): Cell[] {
  return [...row.matchAll(/<(t[dh])\b([^>]*)>(.*?)(?=<t[dh]\b|<\/t[dh]>|$)/gi)].flatMap(([, tag = '', attributes = '', inner = '']) => {
    const span = (name: string) => Math.min(50, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1));
    const cell = { text: strip(inner).replace(/\n/g, ', '), heading: tag.toLowerCase() === 'th', below: span('rowspan') - 1 };
    return Array.from({ length: span('colspan') }, () => cell);
  });
}

/** Cells that span rows, repeated in the rows they cover. */
function spanned(rows: readonly Cell[][]): Cell[][] {
  let above: readonly (Cell | undefined)[] = [];
  return rows.map((own) => {
    const queue = [...own];
    const row: Cell[] = [];
    for (let at = 0; queue.length > 0 || above[at]; at++) {
      const covering = above[at];
      const cell = covering ?? queue.shift();
      if (cell) row.push(cell);
    }
    above = row.map((cell) => (cell.below > 0 ? { ...cell, below: cell.below - 1 } : undefined));
    return row;
  });
}

function strip(html: string): string {
  return html
    .replace(BLOCK_END, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
}
