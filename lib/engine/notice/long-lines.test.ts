/** A text may be as long as texts can be, and go on and on in the same way: reading it must cost its length, not its square. */
import { expect, it } from 'vitest';
import { notice, page } from '../../../tests/support/build';
import { spent } from '../../../tests/support/spent';
import { MAX_TEXT } from '../../model/text';
import { Tree } from '../page';
import { findNotices } from '.';

/** Milliseconds of processor time: each takes one or two now, and those that cost their square took twenty and more. */
const LIMIT_MS = 10_000;

/** Milliseconds a case may wait for its turn on a machine that does other work. */
const PATIENCE = 120_000;

/** The same thing again and again, numbered, up to nearly the longest text there is. */
function again(one: (n: number) => string): string {
  let all = '';
  for (let n = 0; all.length < MAX_TEXT - 200; n++) all += one(n);
  return all;
}

function isReadInTime(words: string): void {
  const snapshot = page(notice(`개인정보 제3자 제공 안내\n${words}`));
  const start = spent();
  expect(findNotices(new Tree(snapshot))).not.toEqual([]);
  expect(spent() - start).toBeLessThan(LIMIT_MS);
}

it.each([
  ['colons', () => '클라우드: Bluebell Ltd '],
  ['dashes', () => '한울문자 - 알림 문자 발송 '],
  ['names that begin as a country does', () => '가나다라(주), '],
  ['sentences', () => '이름을 (주)새길에 제공합니다. '],
  ['institutions', (n: number) => `새길${n}공사, `],
])('one line of %s', (_, one) => isReadInTime(`회사는 상품 배송을 위하여 이름을 ${again(one)}에 제공합니다.`), PATIENCE);

it.each([
  ['names', (n: number) => `(주)가게${n}\n`],
  ['labels with values', (n: number) => `항목: 이름${n}\n목적: 배송${n}\n`],
  ['labels without', () => '제공 항목\n'],
])('lines of %s', (_, one) => isReadInTime(again(one)), PATIENCE);
