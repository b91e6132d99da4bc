/** Sign-up screens and pages with a third-party or overseas notice, from which a test takes out what it is about. */

import { findNotices } from '../../lib/engine/notice';
import { Tree } from '../../lib/engine/page';
import type { Notice } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import { button, checkbox, field, form, group, heading, notice, type Part, page, pageWith, table } from './build';
import { joinEn, joinKo } from './consents';

/** Lines of an overseas notice, one an element. */
export const OVERSEAS_KO = {
  recipient: '이전받는 자: 주식회사 느티나무상사',
  contact: '연락처: privacy@neuti.example',
  country: '이전되는 국가: 캐나다',
  items: '이전 항목: 이름, 배송지 주소, 휴대전화 번호',
  purpose: '이용 목적: 해외 직구 상품의 배송',
  retention: '보유 및 이용 기간: 배송을 마친 날부터 90일',
  method: '이전 시기 및 방법: 주문할 때 암호화한 통신망으로 전송',
  refusal: '동의를 거부할 권리가 있습니다. 이 칸을 비워 두면 되며, 거부하면 해외 상품을 주문할 수 없습니다.',
} as const;

const OVERSEAS_EN = {
  recipient: 'Recipient: Bluebell Trading Ltd.',
  contact: 'Contact: privacy@bluebell.example',
  country: 'Country: Canada',
  items: 'Items of data transferred: name, shipping address, phone number',
  purpose: 'Purpose: to deliver goods ordered from abroad',
  retention: 'Retention period: 90 days after delivery',
  method: 'Time and method of transfer: when you order, over an encrypted network',
  refusal: 'You may refuse by leaving this box empty. If you refuse, you cannot order goods from abroad.',
} as const;

export const THIRD_PARTY_KO = {
  recipient: '제공받는 자: 주식회사 달팽이보험',
  items: '제공 항목: 이름, 휴대전화 번호',
  purpose: '제공받는 자의 이용 목적: 보험 상담',
  retention: '보유 및 이용 기간: 동의일부터 1년',
  refusal: '동의를 거부할 권리가 있으며, 거부해도 가입에는 불이익이 없습니다.',
} as const;

const THIRD_PARTY_EN = {
  recipient: 'Recipient: Copperfield Insurance Ltd.',
  items: 'Items of data provided: name, phone number',
  purpose: 'Purpose of use: insurance advice',
  retention: 'Retention period: one year',
  refusal: 'You have the right to refuse. If you refuse, nothing changes for your account, you will still be able to join.',
} as const;

/** The lines of a notice, some left out or said otherwise (`undefined` leaves out). */
export function without(lines: Readonly<Record<string, string>>, changes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries({ ...lines, ...changes })
    .flatMap(([, line]) => line ?? [])
    .join('\n');
}

/** A Korean sign-up with an overseas consent and its notice in a box. */
export const overseasKo = (changes: Readonly<Record<string, string | undefined>> = {}): Snapshot =>
  joinKo(group(checkbox('[필수] 개인정보 국외 이전 동의'), notice(`개인정보 국외 이전 안내\n${without(OVERSEAS_KO, changes)}`)));

/** An English sign-up with an overseas consent and its notice in a box. */
export const overseasEn = (changes: Readonly<Record<string, string | undefined>> = {}): Snapshot =>
  joinEn(
    group(
      checkbox('I consent to the overseas transfer of my personal data (required)'),
      notice(`Overseas transfer of your personal data\n${without(OVERSEAS_EN, changes)}`),
    ),
  );

export const thirdPartyKo = (changes: Readonly<Record<string, string | undefined>> = {}): Snapshot =>
  joinKo(group(checkbox('[선택] 개인정보 제3자 제공 동의'), notice(`개인정보 제3자 제공 안내\n${without(THIRD_PARTY_KO, changes)}`)));

export const thirdPartyEn = (changes: Readonly<Record<string, string | undefined>> = {}): Snapshot =>
  joinEn(
    group(
      checkbox('I consent to the provision of my personal data to third parties (optional)'),
      notice(`Provision of personal data to third parties\n${without(THIRD_PARTY_EN, changes)}`),
    ),
  );

/** The notices of a page that is nothing but this text. */
export function noticesIn(text: string): Notice[] {
  return findNotices(new Tree(page(notice(text))));
}

/** The notices of a page with these parts. */
export function noticesOf(...parts: readonly Part[]): Notice[] {
  return findNotices(new Tree(page(...parts)));
}

/** The states of a notice's elements, those that are absent left out. */
export function statesOf(one: Notice | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(one?.elements ?? {}).flatMap(([element, { state }]) => (state === 'absent' ? [] : [[element, state]])),
  );
}

export { table };

/** A sign-up page with a third-party consent whose notice is a picture. */
export const PICTURED_KO: Snapshot = pageWith(
  { opaque: [{ kind: 'image', near: 'title', text: '개인정보 안내' }] },
  heading('회원가입', 1),
  form(
    field('아이디'),
    field('비밀번호', 'password', { autocomplete: 'new-password' }),
    heading('개인정보 제3자 제공 안내', 3, { key: 'title' }),
    checkbox('[필수] 개인정보 제3자 제공 동의'),
    button('가입하기', { submits: true }),
  ),
);
