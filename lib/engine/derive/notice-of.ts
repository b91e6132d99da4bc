/** Which notices are shown with which consent: by an explicit reference, by place, or by a heading that shares its words. */
import type { Notice } from '../../model/report';
import { squash } from '../../model/text';
import { purposesIn } from '../classify/purpose';
import { says } from '../lexicon/consent';
import { reading } from '../lexicon/match';
import type { Tree } from '../page';

export interface Holder {
  /** The control. */
  readonly ref: number;
  readonly members: readonly number[];
  /** Label and headings of its own, as one text. */
  readonly title: string;
}

/**
 * Positions in `notices` of what is shown with each consent, by position of the consent.
 * @param holders consents in document order, agree-alls included (they get none)
 */
export function noticesOf(tree: Tree, holders: readonly Holder[], notices: readonly Notice[], agreeAlls: ReadonlySet<number>): number[][] {
  const refs = holders.map((holder) => holder.ref);
  const single = holders.flatMap((holder, at) => (agreeAlls.has(at) ? [] : [{ ...holder, at, block: blockOf(tree, holder.ref, refs) }]));
  const hints = new Set(holders.flatMap((holder, at) => (agreeAlls.has(at) ? [core(holder.title)] : [])));
  const texts = new Map(notices.flatMap((notice, position) => (hasBody(tree, notice, hints) ? [[position, notice] as const] : [])));
  const tied: Set<number>[] = holders.map(() => new Set());
  const settle = (found: readonly Pair[]): void => {
    for (const [position, at] of found) tied[at]?.add(position);
    for (const [position] of found) texts.delete(position);
  };
  const placed = (): Texts => new Map([...texts].filter(([, notice]) => isOfOne(tree, notice, single)));
  settle(single.flatMap((one) => targetsOf(tree, one).flatMap((target) => pairs(placed(), one, (node) => touches(tree, target, node)))));
  settle(single.flatMap((one) => pairs(placed(), one, (node) => tree.contains(one.block, node) || tree.contains(node, one.ref))));
  settle(byWords(tree, single, texts, SAME));
  settle(byOrder(tree, single, placed()));
  const alls = holders.flatMap(({ ref }, at) => (agreeAlls.has(at) ? [ref] : []));
  settle([...between(tree, single, notices, placed(), alls)]);
  settle(byWords(tree, single, texts, ALIKE));
  share(single, notices, tied);
  return tied.map((positions) => [...positions].sort((a, b) => a - b));
}

/** A notice and the consent it is tied to, by their positions. */
type Pair = readonly [position: number, at: number];
type Texts = ReadonlyMap<number, Notice>;

function pairs(texts: Texts, one: Single, where: (node: number) => boolean): Pair[] {
  return [...texts].flatMap(([position, notice]): Pair[] => (where(notice.node) ? [[position, one.at]] : []));
}

/** Its container holds no consent, or this one alone: place can then say whose it is. */
function isOfOne(tree: Tree, notice: Notice, single: readonly Single[]): boolean {
  return single.filter((one) => tree.contains(notice.node, one.ref)).length < 2;
}

/** As many links that only open a text as texts that wait to be opened: the first opens the first. */
function byOrder(tree: Tree, single: readonly Single[], texts: Texts): Pair[] {
  const opening = single.filter((one) => opensSomething(tree, one));
  const waiting = [...texts].filter(([, { node }]) => tree.node(node).shown !== 'now').sort((a, b) => a[1].node - b[1].node);
  if (opening.length !== waiting.length) return [];
  return waiting.map(([position], place): Pair => [position, (opening[place] as Single).at]);
}

function opensSomething(tree: Tree, one: Single): boolean {
  for (let inside = one.block; inside <= tree.lastOf(one.block); inside++) {
    const { role, target } = tree.node(inside);
    if ((role === 'link' || role === 'button') && target === undefined && says('views', reading(tree.words(inside)))) return true;
  }
  return false;
}

/** A notice of provision or transfer that stands once for several boxes: those that name it and have no notice of their own share it. */
function share(single: readonly Single[], notices: readonly Notice[], tied: readonly Set<number>[]): void {
  for (const [position, { kind }] of notices.entries()) {
    if (kind !== 'third-party' && kind !== 'overseas') continue;
    const holder = single.find((one) => tied[one.at]?.has(position));
    if (!holder) continue;
    for (const one of single) {
      if (one === holder || (tied[one.at]?.size ?? 0) > 0) continue;
      const named = purposesIn(reading(one.title)).map(({ purpose }) => purpose);
      const other = kind === 'overseas' ? 'third-party' : 'overseas';
      if (named.includes(kind) || (named.includes(other) && notices.every((notice) => notice.kind !== other))) tied[one.at]?.add(position);
    }
  }
}

interface Single extends Holder {
  readonly at: number;
  readonly block: number;
}

const LEAVES = new Set(['checkbox', 'radio', 'radio-group', 'switch', 'toggle', 'button', 'link', 'heading']);
/** A shorter line is a title or a label, not a text to read. */
const BODY = 40;

/** It is a text of its own: no label, no title, and no hint beside the agree-all. */
function hasBody(tree: Tree, notice: Notice, hints: ReadonlySet<string>): boolean {
  const { role } = tree.node(notice.node);
  if (LEAVES.has(role)) return false;
  if (role === 'text' && notice.title !== undefined && hints.has(core(notice.title))) return false;
  const words = tree.words(notice.node);
  return role !== 'text' || words.length >= BODY || (notice.title !== undefined && notice.title !== words);
}

/** What the control, its links, or the buttons in its own block point at. */
function targetsOf(tree: Tree, { block, ref }: Single): number[] {
  const found: number[] = [];
  for (let inside = block; inside <= tree.lastOf(block); inside++) {
    const { target } = tree.node(inside);
    if (target !== undefined && !tree.contains(target, ref)) found.push(target);
  }
  return found;
}

const touches = (tree: Tree, a: number, b: number): boolean => tree.contains(a, b) || tree.contains(b, a);

const BOUNDS = new Set(['page', 'form', 'dialog', 'main']);

/** The largest container around a control that holds no other consent. */
export function blockOf(tree: Tree, ref: number, refs: readonly number[]): number {
  let block = ref;
  for (const container of tree.around(ref)) {
    if (BOUNDS.has(container.role) || refs.some((other) => other !== ref && tree.contains(container.ref, other))) break;
    block = container.ref;
  }
  return block;
}

/**
 * Flat pages: boxes and ticks alternate. If a box stands before the first tick, boxes stand over their ticks, else under them. What stands
 * over a tick for all is not the first one's box where the last one has a box under it.
 */
function* between(
  tree: Tree,
  single: readonly Single[],
  notices: readonly Notice[],
  texts: Texts,
  alls: readonly number[],
): Generator<Pair> {
  const [first, last] = [single[0], single.at(-1)];
  if (!first || !last) return;
  const under = notices.some(({ node }) => node > last.ref && isInFlow(tree, node) && near(tree, node, last.ref, UNDER));
  const from = under ? (alls.findLast((ref) => ref < first.ref) ?? 0) : 0;
  const over = notices.some(({ node }) => node > from && node < first.ref && isInFlow(tree, node) && near(tree, node, first.ref, OVER));
  for (const [position, { node }] of texts) {
    if (!isInFlow(tree, node)) continue;
    const holder = over ? single.find((one) => one.ref > node) : single.findLast((one) => one.ref < node);
    if (holder && near(tree, node, holder.ref, over ? OVER : UNDER)) yield [position, holder.at];
  }
}

/** Shown where it stands, not in a dialog or panel that opens elsewhere. */
function isInFlow(tree: Tree, node: number): boolean {
  if (tree.node(node).role === 'dialog') return false;
  for (const container of tree.around(node)) if (container.role === 'dialog' && tree.node(node).shown !== 'now') return false;
  return true;
}

/** Containers between a control and the box over it, or under it: boxes after the last tick are mostly the rest of the page. */
const OVER = 6;
const UNDER = 3;

/** The container that holds both is at most so far up from the control. */
function near(tree: Tree, a: number, control: number, most: number): boolean {
  const common = tree.common(Math.min(a, control), Math.max(a, control));
  let climbed = 0;
  for (const container of tree.around(control)) {
    climbed++;
    if (container.ref === common) break;
  }
  return climbed <= most;
}

/** How far a title and a consent agree: word for word, or one inside the other. */
const SAME = 2;
const ALIKE = 1;

/** Notices elsewhere on the page whose title says what one consent says, at least as far as `wanted`. */
function byWords(tree: Tree, single: readonly Single[], texts: Texts, wanted: number): Pair[] {
  return [...texts].flatMap(([position, notice]): Pair[] => {
    const title = core(notice.title ?? '') || core(tree.words(notice.node).slice(0, 80));
    if (title.length < 3) return [];
    const scored = single.map(({ at, title: said }) => ({ at, score: agreement(core(said), title) }));
    const best = Math.max(wanted, ...scored.map((one) => one.score));
    const winners = scored.filter((one) => one.score === best);
    return winners.length === 1 && winners[0] ? [[position, winners[0].at]] : [];
  });
}

function agreement(said: string, title: string): number {
  if (said.length < 3) return 0;
  return said === title ? SAME : said.includes(title) || title.includes(said) ? ALIKE : 0;
}

/** What is left of a title without marks, act and filling words. */
function core(title: string): string {
  return squash(title)
    .text.replace(/[[(<【〔][^\])>】〕]{0,12}[\])>】〕]/g, '')
    .replace(/(?:에대한|에관한|에대해|에관해|에|을|를|의)?(?:안내|동의(?:서|합니다|함|하기|여부)?|설명)$/g, '')
    .replace(/필수|선택|동의합니다|동의함|동의|안내|및|의|에대한|에관한|[·∙ㆍ•*.,:/'"‘’“”■○●▶-]/g, '')
    .replace(/^(?:iagreetothe|iagreeto|iacceptthe|agreetothe|agreeto)|(?:に同意(?:する|します)?|同意)$/g, '');
}
