/** Which notices are shown with which consent: by an explicit reference, by place, or by a heading that shares its words. */
import type { Notice } from '../../model/report';
import { squash } from '../../model/text';
import { purposesIn } from '../classify/purpose';
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
  const asked = single.map((one) => one.ref);
  const free = new Map(notices.flatMap((notice, position) => (hasBody(tree, notice, asked) ? [[position, notice] as const] : [])));
  const tied: Set<number>[] = holders.map(() => new Set());
  const tie = (at: number, position: number): void => {
    (tied[at] as Set<number>).add(position);
  };
  const settle = (found: readonly (readonly [position: number, at: number])[]): void => {
    for (const [position, at] of found) tie(at, position);
    for (const [position] of found) free.delete(position);
  };
  settle(
    single.flatMap((one) =>
      targetsOf(tree, one.block, one.ref).flatMap((target) =>
        at(free, (node) => touches(tree, target, node)).map((position) => [position, one.at] as const),
      ),
    ),
  );
  settle(
    single.flatMap((one) =>
      at(free, (node) => tree.contains(one.block, node) || (node > 0 && tree.contains(node, one.ref))).map(
        (position) => [position, one.at] as const,
      ),
    ),
  );
  settle(byWords(tree, single, free, SAME));
  settle([...between(tree, single, free)]);
  settle(byWords(tree, single, free, ALIKE));
  share(single, notices, tied);
  return tied.map((positions) => [...positions].sort((a, b) => a - b));
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
      if (named.includes('third-party') || named.includes('overseas')) tied[one.at]?.add(position);
    }
  }
}

interface Single extends Holder {
  readonly at: number;
  readonly block: number;
}

function at(free: ReadonlyMap<number, Notice>, where: (node: number) => boolean): number[] {
  return [...free].flatMap(([position, notice]) => (where(notice.node) ? [position] : []));
}

const LEAVES = new Set(['checkbox', 'radio', 'radio-group', 'switch', 'toggle', 'button', 'link', 'heading']);
/** A shorter line is a title or a label, not a text to read. */
const BODY = 40;

/** It is a text of its own: not a label or title, and no container that holds several consents. */
function hasBody(tree: Tree, notice: Notice, refs: readonly number[]): boolean {
  const { node } = notice;
  const { role } = tree.node(node);
  if (LEAVES.has(role)) return false;
  const words = tree.words(node);
  if (role === 'text' && words.length < BODY && (notice.title === undefined || notice.title === words)) return false;
  return refs.filter((ref) => tree.contains(node, ref)).length < 2;
}

/** What the control, its links, or the buttons in its own block point at. */
function targetsOf(tree: Tree, block: number, ref: number): number[] {
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
 * Flat pages: boxes and ticks alternate. If a box stands before the first tick, boxes stand over their ticks, else under them.
 */
function* between(
  tree: Tree,
  single: readonly Single[],
  free: ReadonlyMap<number, Notice>,
): Generator<readonly [position: number, at: number]> {
  const inFlow = [...free].filter(([, notice]) => isInFlow(tree, notice.node));
  const first = single[0];
  if (!first) return;
  const over = inFlow.some(([, { node }]) => node < first.ref && near(tree, node, first.ref, OVER));
  for (const [position, { node }] of inFlow) {
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
function byWords(
  tree: Tree,
  single: readonly Single[],
  free: ReadonlyMap<number, Notice>,
  wanted: number,
): (readonly [position: number, at: number])[] {
  return [...free].flatMap(([position, notice]) => {
    const title = core(notice.title ?? '') || core(tree.words(notice.node).slice(0, 80));
    if (title.length < 3) return [];
    const scored = single.map(({ at, title: said }) => ({ at, score: agreement(core(said), title) }));
    const best = Math.max(wanted, ...scored.map((one) => one.score));
    const winners = scored.filter((one) => one.score === best);
    return winners.length === 1 && winners[0] ? [[position, winners[0].at] as const] : [];
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
