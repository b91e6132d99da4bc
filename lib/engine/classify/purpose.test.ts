import { describe, expect, it } from 'vitest';
import type { Notice } from '../../model/report';
import { reading } from '../lexicon/match';
import { type PurposeInput, purposesIn, purposesOf } from './purpose';

const LABELS: readonly (readonly [label: string, purposes: string])[] = [
  ['[필수] 모임터 이용약관 동의', 'terms'],
  ['(필수) 개인정보 수집 및 이용에 동의합니다.', 'collection'],
  ['개인 정보의 선택 항목에 대한 수집·이용', 'collection'],
  ['개인정보 처리방침에 동의합니다', 'collection'],
  ['[선택] 마케팅 정보 수신 동의', 'marketing'],
  ['[선택] 마케팅 활용을 위한 개인정보 수집·이용 동의', 'marketing'],
  ['개인정보의 선택적 수집 이용 (광고에 활용)', 'marketing'],
  ['개인정보 제 3자 제공 동의', 'third-party'],
  ['주문 정보를 판매자에게 전달하는 것에 동의합니다', 'third-party'],
  ['내 정보가 제휴 업체와 공유되는 데 동의', 'third-party'],
  ['개인정보 처리업무 위탁 동의', 'processor'],
  ['개인정보 국외이전 동의', 'overseas'],
  ['개인정보의 국외 제3자 제공 동의', 'third-party,overseas'],
  ['고유식별정보 수집 및 이용 동의', 'identifier'],
  ['민감정보 수집 및 이용 동의', 'sensitive'],
  ['개인정보 및 민감정보 수집·이용 동의', 'collection,sensitive'],
  ['개인정보와 고유식별정보의 수집 동의', 'collection,identifier'],
  ['개인정보(건강정보) 수집 동의', 'sensitive'],
  ['위치기반서비스 이용약관 동의(선택)', 'location'],
  ['[필수] 저는 만 14세 이상입니다', 'age'],
  ['전자금융거래 이용약관', 'finance'],
  ['이용약관 및 개인정보 수집 이용에 동의합니다', 'terms,collection'],
  ['개인정보 수집·이용 및 제3자 제공에 동의합니다', 'collection,third-party'],
  ['개인정보 수집/이용/제3자 제공 동의', 'collection,third-party'],
  ['이용약관, 개인정보 수집 및 이용, 이벤트 알림 수신에 동의', 'terms,collection,marketing'],
  ['문자로 인증번호 수신', ''],
  ['주문 내용을 확인하였으며 결제에 동의합니다', ''],
  ['I agree to the Terms of Service', 'terms'],
  ['I accept the Terms and the Privacy Policy', 'terms,collection'],
  ['Yes, send me news and special offers by email', 'marketing'],
  ['I agree to the processing of my personal data for marketing purposes', 'marketing'],
  ['I consent to my details being shared with third parties', 'third-party'],
  ['My personal data may be transferred outside the EU', 'overseas'],
  ['I am over 18 years old', 'age'],
  ['Ship to a different address', ''],
  ['利用規約およびプライバシーポリシーに同意します', 'terms,collection'],
  ['個人情報の第三者提供に同意する', 'third-party'],
  ['メールマガジンを受け取る', 'marketing'],
  ['お届け先を登録する', ''],
  ['我已阅读并同意《服务协议》和《隐私政策》', 'terms,collection'],
  ['同意向第三方提供个人信息', 'third-party'],
  ['我同意接收促销短信', 'marketing'],
  ['保存收货地址', ''],
];

describe('purposesIn', () => {
  it.each(LABELS)('%s: %s', (label, purposes) => {
    const found = purposesIn(reading(label)).map(({ purpose }) => purpose);
    expect(found.sort()).toEqual(purposes === '' ? [] : purposes.split(',').sort());
  });
});

const input = (
  given: Partial<Record<'label' | 'headings' | 'shared', string[]>> & Partial<Omit<PurposeInput, 'label' | 'headings' | 'shared'>>,
): PurposeInput => {
  const { label = [], headings = [], shared = [], ...rest } = given;
  return {
    label: label.map(reading),
    headings: headings.map(reading),
    shared: shared.map(reading),
    kind: 'plain',
    firm: true,
    notices: [],
    pasted: false,
    covers: false,
    cookies: false,
    ...rest,
  };
};
const purposes = (given: Parameters<typeof input>[0]): readonly string[] => purposesOf(input(given)).purposes;

const notice = (kind: Notice['kind'], ...clauses: string[]): Notice =>
  ({
    kind,
    clauses: clauses.map((clause) => ({ kind: clause, quote: { node: 0, text: 0, start: 0, end: 2, words: '광고' } })),
  }) as unknown as Notice;

describe('purposesOf', () => {
  it('takes the heading where the label says no more than yes', () => {
    expect(purposes({ label: ['동의합니다'], headings: ['개인정보 제3자 제공'] })).toEqual(['third-party']);
    expect(purposes({ label: ['I agree'], headings: ['Marketing emails'] })).toEqual(['marketing']);
  });

  it('lets a heading of its own outweigh a pasted sentence about terms', () => {
    expect(purposes({ label: ['회원 약관에 동의합니다'], headings: ['개인정보 수집 및 이용'] })).toEqual(['collection']);
    expect(purposes({ label: ['민감정보 처리에 동의합니다'], headings: ['개인정보 처리위탁'], pasted: true })).toEqual(['processor']);
  });

  it('keeps a label that names data against a heading about something else', () => {
    expect(purposes({ label: ['개인정보 수집 및 이용 동의'], headings: ['약관 동의'] })).toEqual(['collection']);
    expect(purposes({ label: ['회원 약관에 동의합니다'], headings: ['개인정보 이야기'], firm: false })).toEqual(['terms']);
  });

  it('adds marketing where the collection notice names advertising, and nothing where it does not', () => {
    expect(purposes({ label: ['개인정보 수집 동의'], notices: [notice('collection', 'marketing-purpose')] })).toEqual([
      'collection',
      'marketing',
    ]);
    expect(purposes({ label: ['개인정보 수집 동의'], notices: [notice('collection')] })).toEqual(['collection']);
    expect(purposes({ label: ['이용약관 동의'], notices: [notice('terms', 'marketing-purpose')] })).toEqual(['terms']);
    const policy = notice('policy', 'marketing-purpose', 'provides-to-third-parties');
    expect(purposes({ label: ['개인정보 처리방침 동의'], notices: [policy] })).toEqual(['collection', 'marketing']);
  });

  it('reads a box for everything without single boxes from the notices it stands with', () => {
    expect(purposes({ label: ['모든 약관에 동의합니다'], notices: [notice('terms'), notice('collection')], covers: true })).toEqual([
      'terms',
      'collection',
    ]);
  });

  it('gives channels the purpose of the heading, advertising or none', () => {
    expect(purposes({ label: ['SMS'], headings: ['혜택 알림 수신'], kind: 'channel' })).toEqual(['marketing']);
    expect(purposes({ label: ['SMS'], headings: ['약관 변경 통지 방법'], kind: 'channel' })).toEqual(['other']);
  });

  it('says other where nothing names a purpose', () => {
    expect(purposesOf(input({ label: ['동의합니다'] }))).toMatchObject({ purposes: ['other'], inferred: true });
  });
});
