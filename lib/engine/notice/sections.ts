/** Cuts a page into notice texts: by box, by heading, by the control a text is shown with. */

import type { NoticeKind } from '../../model/vocabulary';
import { noticeLexicons } from '../lexicon/notice';
import { inOrder } from '../lexicon/pattern';
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import type { Tree } from '../page';
import { labelsOf } from './labels';
import { type Grid, type Line, type Part, readParts } from './parts';
import { bare, look, marker, type Piece, says } from './pieces';

export interface Section {
  /** Lines that announce it; the first is its title. */
  readonly titles: Line[];
  readonly kinds: NoticeKind[];
  readonly parts: Part[];
  readonly lexicons: readonly NoticeLexicon[];
  /** The text box, dialog or panel that holds it; -1 when it stands in the page. */
  box: number;
  /** How its title is set off: heading level and marker, for telling where it ends. */
  readonly level: number;
  readonly marker: string;
  /** The form it stands in; -1 outside of any. */
  readonly form: number;
  /** A control stands behind it: what follows belongs to another consent. */
  closed: boolean;
}

/** Items of a list under a label that are looked back over. */
const LISTED = 8;
/** Letters of the longest line that can be a title. */
const MAX_TITLE = 64;
const MAX_TITLE_LATIN = 110;
const SENTENCE = /(?:니다|습니까|세요|십시오|하며|으로|위해|다)[.!]?$|[。.!！;]$|(?:ます|です|ません)。?$|[,，]$/;

const CONTROL_ROLES = new Set(['checkbox', 'switch', 'toggle', 'radio-group']);

/** Every section of the page, in document order; those without words are left out. */
export function cutSections(tree: Tree): Section[] {
  const parts = readParts(tree);
  const words = parts.map((part) => (part.kind === 'line' ? part.piece.words : tableWords(part)));
  const cutter = new Cutter(tree, noticeLexicons(words.join(' ')));
  for (const part of parts) cutter.take(part);
  return cutter.sections;
}

class Cutter {
  private readonly out: Section[] = [];
  private current: Section | undefined;
  /** After a control only what belongs to the same consent may follow: how to refuse it. */
  private trailing = false;
  /** The page asks for something: then a box is one notice, whatever titles stand in it. */
  private readonly asks: boolean;

  constructor(
    private readonly tree: Tree,
    private readonly lexicons: readonly NoticeLexicon[],
  ) {
    this.asks = tree.nodes.some((node) => CONTROL_ROLES.has(node.role));
  }

  get sections(): Section[] {
    const opaque = this.tree.snapshot.opaque.some((one) => one.kind !== 'badge');
    return this.out.filter((section) => section.parts.length > 0 || (section.kinds.length > 0 && opaque));
  }

  take(part: Part): void {
    if (part.kind === 'table') {
      const { current } = this;
      if (!current || this.trailing || this.leaves(part) || (part.box !== current.box && !adopts(current, part)))
        this.start(undefined, [], part);
      this.current?.parts.push(part);
      return;
    }
    const kinds = this.isAwaited(part) ? [] : titleKinds(this.lexicons, part);
    // A button opens a notice or does something else; its words are a title or nothing.
    if (kinds.length === 0 && this.tree.node(part.node).role === 'button') return;
    const label = this.isLabel(part, kinds);
    if (!part.control && kinds.length === 0 && this.leaves(part)) this.start(undefined, [], part);
    this.changeBox(part, kinds.length > 0 && !label);
    if (part.control) this.control(part, kinds);
    else if (kinds.length > 0 && !label) this.title(part, kinds);
    else this.body(part, label);
  }

  /** It stands below a label that ends with a colon, right there or further down the same list: a value, whatever it looks like. */
  private isAwaited(line: Line): boolean {
    const parts = this.current?.parts ?? [];
    if (line.level > 0 || line.control) return false;
    const parent = this.tree.node(line.node).parent;
    for (let at = parts.length - 1; at >= 0 && at >= parts.length - LISTED; at--) {
      const before = parts[at] as Part;
      if (before.kind !== 'line' || before.level > 0 || before.box !== line.box) return false;
      const { words } = before.piece;
      if (/[:：]$/.test(words)) return labelsOf(this.lexicons, before.piece.cut(0, words.length - 1)).length > 0;
      if (before.node !== line.node && this.tree.node(before.node).parent !== parent) return false;
      if (this.tree.node(parent).role !== 'list') return false;
    }
    return false;
  }

  /** Words that are a title and a label ("recipients of personal data") are a label inside of a notice of that kind. */
  private isLabel(line: Line, kinds: readonly NoticeKind[]): boolean {
    const { current } = this;
    const setOff = line.level > 0 || marker(line.piece.words).kind !== '';
    const known = current !== undefined && sameKinds(current.kinds, kinds) && (current.parts.length > 0 || line.level > current.level);
    return setOff && (kinds.length === 0 || known) && labelsOf(this.lexicons, line.piece).length > 0;
  }

  /** Past the end of a form nothing belongs to the texts in it any more, but for a box that one of them opens. */
  private leaves(part: Part): boolean {
    const { current } = this;
    if (!current || current.form < 0 || current.box >= 0 || part.box >= 0) return false;
    return !this.tree.contains(current.form, part.node);
  }

  private changeBox(line: Line, title: boolean): void {
    const { current } = this;
    if (!current || line.box === current.box || adopts(current, line)) return;
    if (line.control || this.trailing) {
      if (current.parts.length === 0) current.box = line.box;
    } else if (!title) this.start(undefined, [], line);
  }

  /** A control with a title of its own stands before its notice, one without stands behind it. */
  private control(line: Line, kinds: readonly NoticeKind[]): void {
    const { current } = this;
    const behind = current !== undefined && current.parts.length > 0 && !this.trailing && sameKinds(current.kinds, kinds);
    if (current) current.closed = true;
    if (kinds.length > 0 && !behind) this.start(line, kinds, line);
    else this.trailing = true;
  }

  private title(line: Line, kinds: readonly NoticeKind[]): void {
    const { current } = this;
    if (!current || this.trailing) {
      const section = this.start(line, kinds, line);
      if (this.introduces(line)) section.parts.push(line);
      return;
    }
    const first = current.titles[0];
    if (first && current.parts.length === 0) {
      const over = first.control && !sameKinds(current.kinds, kinds);
      // The label of a tick and the heading of its notice say the same: the heading decides where the notice ends.
      const higher = line.level > 0 && line.level < current.level && sameKinds(current.kinds, kinds);
      if (over || higher) this.start(line, kinds, line);
      else {
        current.titles.push(line);
        current.kinds.push(...kinds);
        if (this.introduces(line)) current.parts.push(line);
      }
      return;
    }
    const below = line.level > current.level && sameKinds(current.kinds, kinds);
    const boxed = this.asks && current.box >= 0 && line.box === current.box;
    if (below || boxed) current.parts.push(line);
    else {
      const section = this.start(line, kinds, line);
      if (this.introduces(line)) section.parts.push(line);
    }
  }

  /** A title that is the first half of a sentence, or that announces a list of recipients, is part of the text, too. */
  private introduces(line: Line): boolean {
    return INTRODUCES.test(line.piece.words) || says(this.lexicons, 'follows', line.piece, 'recipients');
  }

  private body(line: Line, label: boolean): void {
    if (this.trailing) {
      if (this.current && says(this.lexicons, 'refusal', line.piece)) {
        this.current.parts.push(line);
        return;
      }
      this.start(undefined, [], line);
    }
    const current = this.current ?? this.start(undefined, [], line);
    // How to refuse belongs to what stands above it, in whatever size it is printed.
    const refuses = current.parts.length > 0 && says(this.lexicons, 'refusal', line.piece, 'right');
    if (!label && !refuses && ends(current, line)) this.start(line, [], line).parts.push(line);
    else current.parts.push(line);
  }

  private start(line: Line | undefined, kinds: readonly NoticeKind[], { box, node }: Part): Section {
    const section: Section = {
      titles: line ? [line] : [],
      kinds: [...kinds],
      parts: [],
      lexicons: this.lexicons,
      box,
      level: line ? level(line) : 99,
      marker: line ? marker(line.piece.words).kind : '',
      form: [...this.tree.around(node)].find(({ role }) => role === 'form')?.ref ?? -1,
      closed: false,
    };
    this.out.push(section);
    this.current = section;
    this.trailing = false;
    return section;
  }
}

/** A title without a text yet takes the box that follows it, and the box it is announced for. */
function adopts(section: Section, part: Part): boolean {
  if (section.parts.length > 0 || section.titles.length === 0) return false;
  section.box = part.box;
  return true;
}

function sameKinds(a: readonly NoticeKind[], b: readonly NoticeKind[]): boolean {
  return b.every((kind) => a.includes(kind));
}

/** The way that led to a page, as it stands over its content: it names the page, not the text below it. */
const TRAIL = /^[^>›»]{1,24}(?:[>›»][^>›»]{1,32}){2,}$/;

/** What a line says the text below it is; empty when it is no title. */
export function titleKinds(lexicons: readonly NoticeLexicon[], line: Line): NoticeKind[] {
  const one = bare(line.piece);
  const { squashed } = one;
  const latin = /[a-z]{5}/.test(squashed);
  if (squashed.length < 2 || squashed.length > (latin ? MAX_TITLE_LATIN : MAX_TITLE)) return [];
  const heads = line.level > 0 || line.control;
  if (!line.control && SENTENCE.test(one.words)) return [];
  if (!heads && (TRAIL.test(one.words) || !setOff(line, one, latin))) return [];
  return [...new Set(look(lexicons, 'titles', one).map((hit) => hit.means))];
}

const INTRODUCES = /[:：]$/;

/** Markers that points inside a notice have, not titles. */
const INNER = new Set(['-', '·', '1)', '(1)', '①', 'a)']);
const TITLE_END = inOrder(
  /(?:동의|제공|이전|위탁|안내|방침|약관|사항|공유|처리|수집|이용|활용|수신|여부|고지|내용|について|提供|移転|委託|取扱い?|方針|規約|共有|共享|提供|出境|传输|处理|政策|协议|信息|数据)서?/,
  /(?:\s?(?:[(（[〔<].{1,40}[)）\]〕>]))*$/,
);

/** Whether an ordinary line looks like a title: numbered as a point of its own or short, and ending like one. */
function setOff(line: Line, one: Piece, latin: boolean): boolean {
  const { kind } = marker(line.piece.words);
  if (INNER.has(kind) || /[:：]\s?\S/.test(one.words)) return false;
  if (latin && !/[가-힣\u3040-\u30ff\u4e00-\u9fff]/.test(one.words)) {
    const words = one.words.split(' ').length;
    return words <= 12 && /^[A-Z]/.test(one.words) && (kind !== '' || words <= 8);
  }
  return TITLE_END.test(one.words) || kind === '#';
}

function level(line: Line): number {
  return line.level > 0 ? line.level : 8;
}

/** Whether a line without a kind of its own ends a titled section: a heading of the same rank, or the next point of the same numbering. */
function ends(section: Section, line: Line): boolean {
  // A heading between a tick and a text is the text's own: the tick had its text before it.
  if (section.titles[0]?.control && section.parts.length === 0 && line.level > 0 && !line.control) return true;
  if (section.titles.length === 0 || section.parts.length === 0) return false;
  const kind = marker(line.piece.words).kind;
  if (line.level > 0) return line.level < 7 ? line.level <= section.level : section.level >= 7 && kind === section.marker;
  const short = bare(line.piece).squashed.length <= 40 && !SENTENCE.test(line.piece.words) && !/[:：]/.test(line.piece.words);
  return section.level >= 7 && kind !== '' && kind === section.marker && short && kind !== '-' && kind !== '·';
}

function tableWords(grid: Grid): string {
  return grid.rows
    .slice(0, 20)
    .flatMap((cells) => cells.map((cell) => cell.words))
    .join(' ');
}

/** Words of a section that are no label and no title, for judging what it speaks of. */
export function bodyLines(section: Section): Piece[] {
  return section.parts.flatMap((part) => (part.kind === 'line' ? [part.piece] : []));
}
