import { describe, expect, it } from 'vitest';
import type { Finding, Notice, Report } from '../../lib/model/report';
import { ELEMENTS, type ElementState } from '../../lib/model/vocabulary';
import { width } from './columns';
import { numbered, reportText, type TextOptions } from './report-text';

const quote = (words: string) => ({ node: 0, text: 0, start: 0, end: words.length, words });
const finding = (part: Partial<Finding> & Pick<Finding, 'rule'>): Finding => ({
  verdict: 'finding',
  severity: 'serious',
  confidence: 'confirmed',
  scope: 'consent',
  consents: [],
  notices: [],
  evidence: [],
  facts: {},
  ...part,
});

const REPORT: Report = {
  input: 'pages/가입.html',
  schema: 1,
  engine: '0.0.0',
  rules: 'r',
  jurisdiction: 'KR',
  servedLocale: 'ko',
  pageKinds: [{ kind: 'signup', score: 4 }],
  consents: [
    {
      id: 'a',
      text: '[필수] 개인정보 국외 이전 동의\u001b[2J',
      quote: quote('[필수]'),
      control: 'checkbox',
      node: 0,
      purposes: ['overseas'],
      requirement: 'mandatory',
      requirementHow: 'text',
      agreeAll: false,
      ticks: [],
      prechecked: true,
      notices: [],
    },
  ],
  notices: [],
  findings: [
    finding({ rule: 'prechecked-consent', severity: 'moderate', confidence: 'review' }),
    finding({
      rule: 'mandatory-overseas',
      severity: 'critical',
      evidence: [quote('[필수] 개인정보 국외 이전 동의')],
      signals: [{ name: 'marker', weight: 2, words: '[필수]' }],
    }),
    finding({ rule: 'missing-country', scope: 'notice' }),
    finding({ rule: 'missing-contact', verdict: 'cannot-tell', reason: 'notice-not-seen' }),
    finding({ rule: 'bundled-consent', verdict: 'clear' }),
  ],
  cut: [{ what: 'rows', kept: 1000, of: 188_432 }],
};

const options: TextOptions = { locale: 'ko', columns: 120, explain: false };

describe('numbered', () => {
  it('lists findings weightiest first, without checklists, clear and cannot-tell', () => {
    expect(numbered(REPORT).map((one) => one.rule)).toEqual(['mandatory-overseas', 'prechecked-consent']);
  });
});

describe('reportText', () => {
  it('says what was found first, in the words of the page, and counts cannot-tell in sight', () => {
    const text = reportText(REPORT, options);
    expect(text.split('\n')[0]).toBe('pages/가입.html');
    expect(text).toContain('회원가입 화면 · 동의 1개 · 확인됨 1 · 확인 필요 1 · 판단 못 함 1');
    expect(text).toMatch(/▲ {2}1 {2}정보를 해외로 보내는 동의가 필수입니다/);
    expect(text).toMatch(/◆ {2}2 {2}처음부터 체크되어 있습니다/);
    expect(text).toContain('“[필수] 개인정보 국외 이전 동의”');
    expect(text).toMatch(/☑ \[필수\] 개인정보 국외 이전 동의.* 국외 이전 · 필수 \(화면에 적혀 있음\) · 처음부터 체크됨/);
    expect(text).toContain('missing-contact');
    expect(text).toContain('188,432');
  });

  it('says the same in English', () => {
    const text = reportText(REPORT, { ...options, locale: 'en' });
    expect(text).toContain('Sign-up screen · 1 consent · 1 confirmed · 1 to review · 1 cannot tell');
    expect(text).toContain('You must agree to send data abroad');
  });

  it('shows what a notice states and owes, and calls nothing missing that is not due', () => {
    const state = (word: ElementState) => ({ state: word, quotes: [] });
    const elements = Object.fromEntries(ELEMENTS.map((element) => [element, state('absent')])) as unknown as Notice['elements'];
    const empty: Notice = {
      kind: 'overseas',
      scope: 'consent',
      node: 0,
      elements,
      recipientCount: null,
      recipients: [],
      countries: [],
      clauses: [],
    };
    const domestic: Notice = { ...empty, kind: 'third-party', elements: { ...elements, recipient: state('named') }, recipientCount: 2 };
    const text = reportText({ ...REPORT, findings: [], notices: [empty, domestic] }, options);
    expect(text).toMatch(/제3자 제공 고지문 · 받는 자 2곳/);
    expect(text).toContain('○ 보유 기간 보이지 않음');
    expect(text).not.toContain('이전 국가');
    expect(text).not.toContain('국외 이전 고지문');
  });

  it('says in the language of the reader what moved a severity', () => {
    const moved = { ...REPORT, findings: [finding({ rule: 'bundled-consent', severity: 'moderate', exception: 'downgrade.0' })] };
    expect(reportText(moved, options)).toContain('약관과 수집만 묶였으면 보통');
    expect(reportText(moved, { ...options, locale: 'en' })).toContain('moderate for terms + collection only');
  });

  it('prints the signals only when asked', () => {
    expect(reportText(REPORT, options)).not.toContain('marker');
    expect(reportText(REPORT, { ...options, explain: true })).toContain('이유: marker +2 “[필수]”');
  });

  it.each([60, 80, 100, 140])('stays within %i columns', (columns) => {
    const lines = reportText(REPORT, { ...options, columns, explain: true }).split('\n');
    expect(lines.filter((line) => width(line) > columns)).toEqual([]);
  });

  it('lets no control sequence of a page reach the terminal', () => {
    expect(reportText(REPORT, options)).not.toContain('\u001b');
  });
});
