/** Which notices are shown with which consent: by an explicit reference, by place, or by a heading that shares its words. */
import type { Notice } from '../../model/report';
import { squash } from '../../model/text';
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
  const tied: Set<number>[] = holders.map(() => new Set());
  const claimed = new Set<number>();
  const tie = (at: number, notice: number): void => {
    (tied[at] as Set<number>).add(notice);
    claimed.add(notice);
  };
  for (const [at, holder] of holders.entries()) {
    if (agreeAlls.has(at)) continue;
    for (const target of targetsOf(tree, holder, refs)) {
      for (const [position, notice] of notices.entries()) if (touches(tree, target, notice.node)) tie(at, position);
    }
  }
  for (const [at, holder] of holders.entries()) {
    if (agreeAlls.has(at)) continue;
    const block = blockOf(tree, holder.ref, refs);
    for (const [position, notice] of notices.entries()) {
      if (!claimed.has(position) && notice.node !== block && tree.contains(block, notice.node)) tie(at, position);
    }
  }
  for (const [position, at] of between(tree, holders, notices, claimed, agreeAlls)) tie(at, position);
  for (const [position, notice] of notices.entries()) {
    if (claimed.has(position)) continue;
    for (const at of sameWords(tree, holders, notice, agreeAlls)) tie(at, position);
  }
  return tied.map((positions) => [...positions].sort((a, b) => a - b));
}

/** What the control, its links, or the buttons in its own block point at. */
function targetsOf(tree: Tree, holder: Holder, refs: readonly number[]): number[] {
  const block = blockOf(tree, holder.ref, refs);
  const found: number[] = [];
  for (let at = block; at <= tree.lastOf(block); at++) {
    const { target } = tree.node(at);
    if (target !== undefined && !tree.contains(target, holder.ref)) found.push(target);
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
  holders: readonly Holder[],
  notices: readonly Notice[],
  claimed: ReadonlySet<number>,
  agreeAlls: ReadonlySet<number>,
): Generator<[position: number, at: number]> {
  const single = holders.flatMap((holder, at) => (agreeAlls.has(at) ? [] : [{ at, ref: holder.ref }]));
  const free = notices.flatMap((notice, position) =>
    claimed.has(position) || !isInFlow(tree, notice.node) ? [] : [{ position, node: notice.node }],
  );
  const first = single[0];
  if (!first || free.length === 0) return;
  const over = free.some((one) => one.node < first.ref && near(tree, one.node, first.ref));
  for (const one of free) {
    const holder = over ? single.find((each) => each.ref > one.node) : single.findLast((each) => each.ref < one.node);
    if (holder && near(tree, one.node, holder.ref)) yield [one.position, holder.at];
  }
}

/** Shown where it stands, not in a dialog or panel that opens elsewhere. */
function isInFlow(tree: Tree, node: number): boolean {
  if (tree.node(node).role === 'dialog') return false;
  for (const container of tree.around(node)) if (container.role === 'dialog' && tree.node(node).shown !== 'now') return false;
  return true;
}

/** In the same form, dialog or group: no further apart than a small number of containers. */
function near(tree: Tree, a: number, b: number): boolean {
  const common = tree.common(Math.min(a, b), Math.max(a, b));
  let climbed = 0;
  for (const container of tree.around(b)) {
    climbed++;
    if (container.ref === common) break;
  }
  return climbed <= 6;
}

/** A notice elsewhere on the page whose title says what the consent says. */
function sameWords(tree: Tree, holders: readonly Holder[], notice: Notice, agreeAlls: ReadonlySet<number>): number[] {
  const title = core(notice.title ?? '') || core(tree.words(notice.node).slice(0, 80));
  if (title.length < 3) return [];
  const scored = holders.flatMap((holder, at) => {
    if (agreeAlls.has(at)) return [];
    const own = core(holder.title);
    if (own.length < 3) return [];
    return own === title ? [{ at, score: 2 }] : own.includes(title) || title.includes(own) ? [{ at, score: 1 }] : [];
  });
  const best = Math.max(0, ...scored.map((one) => one.score));
  const winners = scored.filter((one) => one.score === best);
  return winners.length === 1 && winners[0] ? [winners[0].at] : [];
}

/** What is left of a title without marks, act and filling words. */
function core(title: string): string {
  return squash(title)
    .text.replace(/[[(<【〔][^\])>】〕]{0,12}[\])>】〕]/g, '')
    .replace(/(?:에대한|에관한|에대해|에관해|에|을|를|의)?(?:안내|동의(?:서|합니다|함|하기|여부)?|설명)$/g, '')
    .replace(/필수|선택|동의합니다|동의함|동의|안내|및|의|에대한|에관한|[·∙ㆍ•*.,:/'"‘’“”■○●▶-]/g, '')
    .replace(/^(?:iagreetothe|iagreeto|iacceptthe|agreetothe|agreeto)|(?:に同意(?:する|します)?|同意)$/g, '');
}
