/** One line may be as long as a text can be, and hold the same thing over and over: reading it must cost its length, not its square. */
import { expect, it } from 'vitest';
import { notice, page } from '../../../tests/support/build';
import { spent } from '../../../tests/support/spent';
import { MAX_TEXT } from '../../model/text';
import { Tree } from '../page';
import { findNotices } from '.';

/** Milliseconds of processor time: each takes one or two now, and those that cost their square took twenty and more. */
const LIMIT_MS = 10_000;

it.each([
  ['colons', '클라우드: Bluebell Ltd '],
  ['dashes', '한울문자 - 알림 문자 발송 '],
  ['names that begin as a country does', '가나다라(주), '],
  ['sentences', '이름을 (주)새길에 제공합니다. '],
])('%s', (_, again) => {
  const words = again.repeat(MAX_TEXT / again.length - 10);
  const snapshot = page(notice(`개인정보 제3자 제공 안내\n회사는 상품 배송을 위하여 이름을 ${words}에 제공합니다.`));
  const start = spent();
  expect(findNotices(new Tree(snapshot))).not.toEqual([]);
  expect(spent() - start).toBeLessThan(LIMIT_MS);
});
