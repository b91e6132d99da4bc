/** Invented notices in the shapes real ones take (tests/fixtures/notices), read as far as a careful reader can. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';
import { findNotices } from '../../lib/engine/notice';
import { Tree } from '../../lib/engine/page';
import { ELEMENTS, type Element, type ElementState } from '../../lib/model/vocabulary';
import { lineOf, type NoticeText, noticeTexts } from '../support/notice-texts';

const FOLDER = path.join(ROOT, 'tests/fixtures/notices');
const HANDS: readonly string[] = ['third-party', 'overseas', 'processor'];
const BEST: readonly ElementState[] = ['named', 'present', 'vague', 'by-link'];
/** One unnamed recipient leaves a reader without an answer. */
const BEST_OF_RECIPIENTS: readonly ElementState[] = ['vague', 'by-link', 'named'];

/** What the blocks about handing data on say together. */
function read({ snapshot }: NoticeText): string {
  const all = findNotices(new Tree(snapshot));
  const handing = all.filter((notice) => HANDS.includes(notice.kind));
  const blocks = handing.length > 0 ? handing : all;
  const state = (element: Element): ElementState =>
    (element === 'recipient' ? BEST_OF_RECIPIENTS : BEST).find((one) => blocks.some((block) => block.elements[element].state === one)) ??
    'absent';
  const states = Object.fromEntries(ELEMENTS.map((element) => [element, state(element)])) as Record<Element, ElementState>;
  return lineOf({
    states,
    count: states.recipient === 'named' ? blocks.reduce((sum, block) => sum + (block.recipientCount ?? 0), 0) : null,
    countries: [...new Set(blocks.flatMap((block) => block.countries))].sort(),
  });
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const texts = noticeTexts(readFileSync(path.join(FOLDER, file), 'utf8'));

  it.each(texts.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(read(one)).toBe(one.told);
  });
});
