/** Text in terminal columns: Korean, Chinese and Japanese letters take two. */

/** Ranges of East Asian wide and fullwidth characters (Unicode 15, UAX #11) that occur in pages, and emoji. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Columns of one character; combining marks and zero-width characters take none. */
function columnsOf(point: number): number {
  if (
    (point >= 0x300 && point <= 0x36f) ||
    (point >= 0x200b && point <= 0x200f) ||
    point === 0xfeff ||
    (point >= 0xfe00 && point <= 0xfe0f)
  ) {
    return 0;
  }
  return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  let sum = 0;
  for (const char of text) sum += columnsOf(char.codePointAt(0) as number);
  return sum;
}

/** The text filled with blanks to `columns`; longer ones are left as they are. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** At most `columns` columns of the text, ending in `…` where some of it was left out. */
export function clip(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let out = '';
  let used = 1;
  for (const char of text) {
    used += columnsOf(char.codePointAt(0) as number);
    if (used > columns) break;
    out += char;
  }
  return `${out.trimEnd()}…`;
}

/** Lines of at most `columns` columns, broken at blanks; a word wider than a line stands on one of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Control characters of a page must not reach the terminal: they could move the cursor or recolour what follows. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
