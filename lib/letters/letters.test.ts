import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTER_FACTS } from '../../tests/support/panel-screens';
import { findingTitle } from '../i18n/every';
import { DEMANDS, LETTER_KINDS, LETTER_LANGUAGES, type LetterFacts, type LetterKind, type LetterLanguage } from '../model/panel';
import { CONFIDENCES, RULE_IDS } from '../model/vocabulary';
import { findingsFor, letter, letterFile, letterFileName, lettersFor } from '.';
import { glossaryIn } from './glossary';
import { TEXTS } from './texts';

const written = (kind: LetterKind, language: LetterLanguage, facts: LetterFacts = LETTER_FACTS, demands: (typeof DEMANDS)[number][] = []) =>
  letter(kind, language, facts, demands, (rule, of) => findingTitle(language, rule, of));

/** Anything a page could hold, braces and template marks among it. */
const words = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('{site}', '“{quote}”', '개인정보 {n}', '\n\n{url}', '$&'));
const facts: fc.Arbitrary<LetterFacts> = fc.record(
  {
    site: fc.constantFrom('shop.example', '127.0.0.1:8080', 'xn--9t4b11y.example'),
    url: fc.constantFrom('https://shop.example/join', ''),
    at: fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
    findings: fc.array(
      fc.record(
        {
          rule: fc.constantFrom(...RULE_IDS),
          confidence: fc.constantFrom(...CONFIDENCES),
          facts: fc.constantFrom({}, { language: 'en' }, { optional: 2 }),
          quote: words,
        },
        { requiredKeys: ['rule', 'confidence', 'facts'] },
      ),
      { maxLength: 20 },
    ),
    steps: fc.record({ join: fc.nat(20), leave: fc.nat(20), again: fc.nat(9) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['site', 'url', 'at', 'findings'] },
) as fc.Arbitrary<LetterFacts>;

describe('letters', () => {
  it('leave no place unfilled, whatever a page says', () => {
    fc.assert(
      fc.property(
        facts,
        fc.subarray([...DEMANDS]),
        fc.constantFrom(...LETTER_KINDS),
        fc.constantFrom(...LETTER_LANGUAGES),
        (of, asked, kind, language) => {
          const { subject, body } = letter(kind, language, of, asked, (rule) => rule);
          // What the page says may hold braces; nothing else may.
          let own = `${subject}\n${body}`;
          for (const { quote } of of.findings) if (quote) own = own.split(quote.replace(/\s+/g, ' ').trim()).join('');
          expect(own).not.toMatch(/\{(?:site|url|day|time|sentence|quote|join|leave|again)\}|undefined|NaN|Invalid/);
          expect(subject).toContain(of.site);
        },
      ),
    );
  });

  it('say the same in both languages: as many parts, findings and blanks', () => {
    fc.assert(
      fc.property(facts, fc.subarray([...DEMANDS]), fc.constantFrom(...LETTER_KINDS), (of, asked, kind) => {
        const [ko, en] = LETTER_LANGUAGES.map((language) => letter(kind, language, of, asked, (rule) => rule).body);
        const shape = (body = '') => ({
          lines: body.split('\n').length,
          blanks: body.split('____________').length,
          numbered: body.match(/^\d+[.)] /gm)?.length,
        });
        expect(shape(en)).toEqual(shape(ko));
      }),
    );
  });

  it('have texts of the same shape in both languages', () => {
    const shape = (of: unknown): unknown =>
      typeof of === 'string'
        ? [...of.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
        : Array.isArray(of)
          ? of.length
          : Object.fromEntries(Object.entries(of as object).map(([key, value]) => [key, shape(value)]));
    expect(shape(TEXTS.en)).toEqual(shape(TEXTS.ko));
  });

  it('name no period and no number that no source was read for', () => {
    for (const kind of LETTER_KINDS) {
      for (const language of LETTER_LANGUAGES) expect(written(kind, language).body).not.toMatch(/10일|10 days|1833|시행령/);
    }
  });

  it('ask the shop for what was chosen, and for all where nothing was', () => {
    expect(written('request', 'ko').body).toContain('3) 계정과 개인정보를 삭제');
    const one = written('request', 'en', LETTER_FACTS, ['withdrawal']);
    expect(one.subject).toBe('Withdrawal of consent (nuribada.example)');
    expect(one.body).toContain('1) treat my consent');
    expect(one.body).not.toContain('delete my account');
  });

  it('report what was seen, in the time of the office, and mark what is not sure', () => {
    const { subject, body } = written('report-118', 'ko');
    expect(subject).toBe('개인정보 침해 신고: nuribada.example');
    expect(body).toContain('2026-01-02 17:02(한국 시각), https://nuribada.example/join');
    expect(body).toContain('1. 정보를 해외로 보내는 동의가 필수입니다\n   화면의 문구: “[필수] 개인정보 국외 이전에 동의합니다”');
    expect(body).toMatch(/3\. .*판매자.*확인이 필요합니다/);
    expect(body).toContain('위법 여부의 판단이 아닙니다');
    expect(body).not.toMatch(/위법입니다|불법|위반했/);
  });

  it('to consumer counselling are about leaving alone, with the steps where they were recorded', () => {
    const { body } = written('report-1372', 'en');
    expect(body).toContain('Joining takes 3 steps, leaving takes 7, and 3 of them ask to think again.');
    expect(findingsFor('report-1372', LETTER_FACTS).map((one) => one.rule)).toEqual(['deletion-obstructed']);
  });

  it('are offered only where there is something to say', () => {
    const { steps: _, ...none } = { ...LETTER_FACTS, findings: [] };
    expect(lettersFor(none)).toEqual(['request']);
    expect(lettersFor({ ...none, steps: { join: 3, leave: 3 } })).toEqual(['request']);
    expect(lettersFor({ ...none, steps: { join: 3, leave: 7 } })).toEqual(['request', 'report-1372']);
    expect(lettersFor({ ...none, site: '' })).toEqual([]);
  });

  it('become text files with a subject and names that every system takes', () => {
    const text = letterFile('ko', written('request', 'ko'));
    expect(text.startsWith('제목: ')).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(letterFileName('request', 'ko', { ...LETTER_FACTS, site: '127.0.0.1:8080' })).toBe('request-127.0.0.1-8080-2026-01-02.ko.txt');
    expect(letterFileName('request', 'en', { ...LETTER_FACTS, site: '../여기' })).toBe('request-site-2026-01-02.en.txt');
  });
});

describe('the glossary', () => {
  it('tells deactivating from deleting on a foreign page', () => {
    expect(glossaryIn(['Deactivate your account', 'Delete account permanently'], 'ko')).toEqual(['deactivate', 'delete']);
    expect(glossaryIn(['Delete this photo', 'Account settings'], 'ko')).toEqual([]);
  });

  it('explains nothing in the reader’s own language', () => {
    expect(glossaryIn(['회원 탈퇴', '退会'], 'ko')).toEqual(['ja-leave']);
    expect(glossaryIn(['회원 탈퇴', 'Delete my account'], 'en')).toEqual(['ko-leave']);
  });
});
