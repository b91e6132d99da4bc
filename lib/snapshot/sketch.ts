/**
 * What the walk leaves behind: a light tree of parts in document order, with the inline runs still in pieces. Labels, besides, disguises,
 * scope and pruning work on it; none of them walks the DOM again.
 */
import type { Control, Cut, Field, HiddenWhy, Letters, Link, Role } from '../model/snapshot';
import type { Grid } from './grid';
import { foldLines } from './lines';
import type { Replica } from './replica';

export type Region = Letters['region'];

/** Whether a person can see an element, as the page told. */
export interface Seen {
  readonly why: HiddenWhy | undefined;
  /** Not even assistive technology is told: `display: none` or `visibility: hidden`. */
  readonly silent: boolean;
  /** It was visible since load. */
  readonly earlier?: true;
}

/** A label element, with what it says and what it is for. */
export interface Label {
  readonly el: Replica;
  readonly seen: Seen;
  readonly pieces: Piece[];
  /** Native controls and fields inside it, in order. */
  readonly wraps: Part[];
  /** Place in the walk, to find the nearest of several. */
  readonly at: number;
  /** The part that took its words as a name. */
  claimedBy?: Part;
}

/** One text node's worth of an inline run. `'\n'` is a line break a person sees. */
export interface Piece {
  readonly kind: 'piece';
  readonly text: string;
  readonly el: Replica;
  readonly seen: Seen;
  /** The link, button or ARIA control that the words stand in. */
  readonly owner: Part | undefined;
  label: Label | undefined;
}

/** Letters, and the kinds of words among them, in a part and what it holds. */
export interface Tally {
  letters: number;
  legal: number;
  hits: number;
  deletion: number;
  entries: number;
  prices: number;
}

export type PartRole = Role | 'wrap' | 'run';

export interface Part {
  readonly kind: 'part';
  role: PartRole;
  readonly el: Replica;
  up: Part | undefined;
  readonly seen: Seen;
  /** Place in the walk; a text stands half a step behind what precedes it. */
  at: number;
  kids: Part[];
  /** Runs: words and inline parts in order. Owners (links, buttons): their own words. */
  items: (Piece | Part)[];
  /** The run that takes further inline content; none at a block boundary. */
  open: Part | undefined;
  text: string;
  name: string;
  beside: string;
  level: number | undefined;
  control: Control | undefined;
  field: Field | undefined;
  link: Link | undefined;
  submits: boolean;
  disabled: boolean;
  /** Labels of options, for select and radio-group. */
  options: string[] | undefined;
  header: boolean;
  /** Replica of the last words of a text. */
  last: Replica | undefined;
  /** Words after a field; they name it only when nothing stands before it. */
  after: string;
  /** The label that names a control: it stands for a native input that cannot be seen. */
  face: Replica | undefined;
  /** What a person sees of a control besides its own box: labels, a drawn tick. Together they are the box of one that is hidden or tiny. */
  shapes: readonly Replica[];
  /** Data tables: what stands in them. */
  grid: Grid | undefined;
  /** What scope counted in it. */
  tally: Tally | undefined;
  /** All its words enter; contact details in them stay readable. */
  region: boolean;
  /** Resolved link between parts. */
  target: Part | undefined;
  group: Part | undefined;
  /** Whether its words may enter the Snapshot. */
  enters: boolean;
  /** Kept with one child, too. */
  keep: boolean;
  /** Set when pruned: what stands in its place. */
  instead: Part | undefined;
  ref: number;
}

const NONE: readonly Replica[] = [];

export function part(role: PartRole, el: Replica, up: Part | undefined, seen: Seen, at: number): Part {
  return {
    kind: 'part',
    role,
    el,
    up,
    seen,
    at,
    kids: [],
    items: [],
    open: undefined,
    text: '',
    name: '',
    beside: '',
    level: undefined,
    control: undefined,
    field: undefined,
    link: undefined,
    submits: false,
    disabled: false,
    options: undefined,
    header: false,
    last: undefined,
    after: '',
    face: undefined,
    shapes: NONE,
    grid: undefined,
    tally: undefined,
    region: false,
    target: undefined,
    group: undefined,
    enters: false,
    keep: false,
    instead: undefined,
    ref: -1,
  };
}

export interface Sketch {
  readonly root: Part;
  /** Every part, in order of the walk: containers before what they hold. */
  readonly order: Part[];
  readonly labels: Label[];
  /** Visible text. */
  readonly letters: Map<Region, string[]>;
  readonly cut: Cut[];
}

/** Folds the words of pieces as they are read: line breaks stay as `\n`, all other white space becomes one blank. */
export function wordsOf(pieces: readonly Piece[]): string {
  let raw = '';
  for (const piece of pieces) raw += piece.text;
  return foldLines(raw);
}

const BOXES = new Set<PartRole>(['wrap', 'group', 'list', 'item', 'row', 'cell', 'table']);

/** A container around nothing but another one tells nothing of what belongs together: climbing past it is no step. */
export const isShell = ({ kids: [only, ...others] }: Part): boolean =>
  only !== undefined && others.length === 0 && only.kids.length > 0 && BOXES.has(only.role);

/** Whether climbing past a container counts. */
export const isStep = (made: Part): boolean => made.role !== 'run' && !isShell(made);

/** The parts from `from` up to the root, nearest first. */
export function* above(from: Part): Generator<Part> {
  for (let up = from.up; up; up = up.up) yield up;
}
