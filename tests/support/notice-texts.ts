/**
 * Notice texts in a plain form, each with what a reader learns from it:
 *
 *   @ name
 *   = recipient named 2; country named US DE; items; purpose; retention vague; right; consequence
 *   # heading            ## a smaller one
 *   | cell | cell |      rows of one table; `|-` below the first marks it as its head
 *   > line               lines of one text box
 *   anything else        a line of its own
 *
 * An element that the second line does not name is absent; one without a state is present. The number after the recipients is how many
 * there are, the codes after the country are all that are named.
 */
import { findNotices } from '../../lib/engine/notice';
import { Tree } from '../../lib/engine/page';
import type { Notice } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import { ELEMENTS, type Element, type ElementState } from '../../lib/model/vocabulary';
import { heading, notice, type Part, page, table, text } from './build';

export interface NoticeText {
  readonly name: string;
  /** The second line in its one order: `recipient named 2; country named DE US; items`. */
  readonly told: string;
  readonly snapshot: Snapshot;
}

/** What a notice says, as `told` puts it. */
export interface Told {
  readonly states: Readonly<Record<Element, ElementState>>;
  readonly count: number | null;
  readonly countries: readonly string[];
}

const CALLED: Readonly<Partial<Record<Element, string>>> = { refusalRight: 'right', refusalConsequence: 'consequence' };

/** One line for what a notice says, in the order of the elements. */
export function lineOf({ states, count, countries }: Told): string {
  return ELEMENTS.filter((element) => states[element] !== 'absent')
    .map((element) => {
      const state = states[element] === 'present' ? [] : [states[element]];
      const how = element === 'recipient' ? (count ? [count] : []) : element === 'country' ? countries : [];
      return [CALLED[element] ?? element, ...state, ...how].join(' ');
    })
    .join('; ');
}

const HANDS: readonly Notice['kind'][] = ['third-party', 'overseas', 'processor'];
const BEST: readonly ElementState[] = ['named', 'present', 'vague', 'by-link'];
/** One unnamed recipient leaves a reader without an answer. */
const BEST_OF_RECIPIENTS: readonly ElementState[] = ['vague', 'by-link', 'named'];

/**
 * What a reader learns of a page: from all blocks about handing data on together, or from all there are where none is.
 * @returns the blocks, and what they tell; `count` is the sum of their recipients
 */
export function toldBy(snapshot: Snapshot): Told & { readonly blocks: readonly Notice[]; readonly count: number } {
  const all = findNotices(new Tree(snapshot));
  const handing = all.filter((notice) => HANDS.includes(notice.kind));
  const blocks = handing.length > 0 ? handing : all;
  const state = (element: Element): ElementState =>
    (element === 'recipient' ? BEST_OF_RECIPIENTS : BEST).find((one) => blocks.some((block) => block.elements[element].state === one)) ??
    'absent';
  return {
    blocks,
    states: Object.fromEntries(ELEMENTS.map((element) => [element, state(element)])) as Record<Element, ElementState>,
    count: blocks.reduce((sum, block) => sum + (block.recipientCount ?? 0), 0),
    countries: [...new Set(blocks.flatMap((block) => block.countries))].sort(),
  };
}

/** @throws Error naming the entry and the word that is none of the form above */
export function noticeTexts(file: string): NoticeText[] {
  return file
    .split(/^@ /m)
    .slice(1)
    .map((entry) => {
      const [name = '', told = '', ...body] = entry.trimEnd().split('\n');
      if (!told.startsWith('=')) throw new Error(`${name}: the second line has to begin with "="`);
      return { name, told: lineOf(expected(name, told.slice(1))), snapshot: page(...parts(body)) };
    });
}

function expected(name: string, told: string): Told {
  const states = Object.fromEntries(ELEMENTS.map((element) => [element, 'absent'])) as Record<Element, ElementState>;
  let count: number | null = null;
  let countries: string[] = [];
  for (const [called = '', state = 'present', ...rest] of told.split(';').map((one) => one.trim().split(' '))) {
    if (called === '') continue;
    const element = ELEMENTS.find((one) => (CALLED[one] ?? one) === called);
    if (!element) throw new Error(`${name}: "${called}" is no element`);
    states[element] = state as ElementState;
    if (element === 'recipient' && rest[0]) count = Number(rest[0]);
    if (element === 'country') countries = rest.sort();
  }
  return { states, count, countries };
}

function parts(body: readonly string[]): Part[] {
  const out: Part[] = [];
  const runs = body.filter((line) => line.trim() !== '');
  for (let at = 0; at < runs.length; at++) {
    const line = runs[at] as string;
    const run = [line];
    const mark = line[0] as string;
    if (mark === '|' || mark === '>') while (runs[at + 1]?.startsWith(mark)) run.push(runs[++at] as string);
    if (mark === '|') out.push(tableOf(run));
    else if (mark === '>') out.push(notice(run.map((one) => one.slice(1).trim()).join('\n')));
    else if (mark === '#') out.push(heading(line.replace(/^#+ /, ''), 1 + line.indexOf(' ')));
    else out.push(text(line));
  }
  return out;
}

function tableOf(lines: readonly string[]): Part {
  const rows = lines.filter((line) => line !== '|-').map((line) => line.slice(1, line.lastIndexOf('|')).split('|'));
  const cells = rows.map((row) => row.map((cell) => cell.trim()));
  const [head = [], ...rest] = cells;
  return lines[1] === '|-' ? table(head, rest) : table([], cells);
}
