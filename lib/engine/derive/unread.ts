/** Why the notice of a consent could not be read: something stands with the consent that no text was taken from. */
import type { Opaque } from '../../model/snapshot';
import type { CannotTellReason } from '../../model/vocabulary';
import type { Page } from '../page';

/** A picture smaller than this holds no notice, in CSS pixels. */
const WIDE = 120;
const HIGH = 60;
const NOTICE_WORDS = /동의|개인정보|약관|제공|이전|위탁|방침|notice|privacy|consent|policy|terms|規約|同意|個人情報|个人信息|隐私/i;

/** A badge holds a mark, no notice. */
const REASONS: Readonly<Record<Exclude<Opaque['kind'], 'badge'>, CannotTellReason>> = {
  image: 'text-in-image',
  canvas: 'text-in-image',
  frame: 'frame-not-read',
  pdf: 'notice-unreadable',
  'closed-root': 'notice-unreadable',
  'closed-panel': 'notice-not-seen',
  plugin: 'notice-unreadable',
};

/** Reasons from the one that says most: an unread frame beside an icon is the frame. */
const ORDER: readonly CannotTellReason[] = ['frame-not-read', 'text-in-image', 'notice-unreadable', 'notice-not-seen'];

/**
 * @param consent position in `page.consents()`
 * @returns the reason of what stands between this consent's neighbours; undefined when everything there was read
 */
export function whyUnread(page: Page, consent: number): CannotTellReason | undefined {
  const { tree } = page;
  const refs = page
    .consents()
    .map((one) => one.node)
    .sort((a, b) => a - b);
  const own = page.consents()[consent]?.node ?? 0;
  const before = refs.findLast((ref) => ref < own) ?? 0;
  const after = refs.find((ref) => ref > own) ?? tree.nodes.length;
  return reasonWithin(page, before, after - 1);
}

/** The reason of what could not be read from one node to another, both included. */
export function reasonWithin(page: Page, from: number, to: number): CannotTellReason | undefined {
  const { tree } = page;
  const found = tree.snapshot.opaque
    .filter((one) => one.near >= from && one.near <= to && mayHoldText(page, one))
    .flatMap((one) => (one.kind === 'badge' ? [] : [REASONS[one.kind]]));
  for (let ref = from; ref <= to; ref++) {
    const node = tree.nodes[ref];
    if (node?.role === 'frame' && isEmptyFrame(page, ref)) found.push('frame-not-read');
    if (node?.role === 'link' && node.link?.to === 'file' && NOTICE_WORDS.test(tree.words(ref))) found.push('notice-unreadable');
  }
  return ORDER.find((reason) => found.includes(reason));
}

function mayHoldText(page: Page, one: Opaque): boolean {
  if (one.kind !== 'image' && one.kind !== 'canvas') return true;
  if (NOTICE_WORDS.test(page.tree.textAt(one.text))) return true;
  return one.text === undefined && one.box !== undefined && one.box[2] >= WIDE && one.box[3] >= HIGH;
}

/** A frame of which nothing was read: another origin, still loading, or nothing but a picture in it. */
function isEmptyFrame(page: Page, ref: number): boolean {
  const { tree } = page;
  for (let inside = ref + 1; inside <= tree.lastOf(ref); inside++)
    if (tree.words(inside) || tree.node(inside).table !== undefined) return false;
  return true;
}
