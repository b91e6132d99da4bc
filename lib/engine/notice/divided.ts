/** A line that is a row of a table without being one: `Name : purpose / items / period`, divided by slashes or bars. */
import type { Label, NoticeLexicon } from '../lexicon/shapes/notice';
import { bare, type Piece, says } from './pieces';
import { entitiesIn } from './recipients';
import { dataIn } from './values';

/** One cell of such a row and what it gives. */
export interface Cell {
  readonly label: Label;
  readonly value: Piece;
}

const DIVIDER = /\s+[/|]\s+|\s*[|｜]\s*/g;
const COLON = /\s?[:：]\s/;
/** Cells of a row: who, and at least two things about it. */
const FEWEST = 3;
const MOST = 7;

/**
 * The cells of a divided line. It counts as a row only when one cell lists data and one tells a period: nothing but a notice has both.
 * @returns nothing when the line is no such row
 */
export function dividedRow(lexicons: readonly NoticeLexicon[], line: Piece): readonly Cell[] | undefined {
  const whole = bare(line);
  const cells = split(whole);
  const first = cells[0];
  if (!first || cells.length > MOST) return undefined;
  const colon = COLON.exec(first.words);
  const who = colon ? first.cut(0, colon.index) : first;
  const rest = [...(colon ? [first.cut(colon.index + colon[0].length)] : []), ...cells.slice(1)];
  if (rest.length + 1 < FEWEST || who.squashed.length < 2 || entitiesIn(lexicons, who).all.length === 0) return undefined;
  const named = rest.map((value): Cell => ({ label: labelOf(lexicons, value), value }));
  const has = (label: Label): boolean => named.some((cell) => cell.label === label);
  return has('items') && has('retention') ? [{ label: 'recipient', value: who }, ...named] : undefined;
}

function labelOf(lexicons: readonly NoticeLexicon[], value: Piece): Label {
  if (dataIn(lexicons, value) > 0 && !says(lexicons, 'retention', value, 'period')) return 'items';
  return says(lexicons, 'retention', value) ? 'retention' : 'purpose';
}

function split(line: Piece): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  DIVIDER.lastIndex = 0;
  for (let hit = DIVIDER.exec(line.words); hit; hit = DIVIDER.exec(line.words)) {
    const one = line.cut(from, hit.index);
    if (one.words) out.push(one);
    from = hit.index + hit[0].length;
  }
  const last = line.cut(from);
  if (last.words) out.push(last);
  return out;
}
