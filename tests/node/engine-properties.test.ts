/**
 * What must hold for every page, on pages nobody wrote: put together by chance from words of consents, notices and deletion pages.
 * A failure prints the seed and the smallest page that shows it. `npm run test:long` tries a hundred times as many.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type RuleData } from '../../lib/catalogue';
import { inspect } from '../../lib/engine/inspect';
import { ReportSchema } from '../../lib/model/report';
import { type Snapshot, SnapshotSchema } from '../../lib/model/snapshot';
import { CAPABILITIES, JURISDICTIONS, RULE_IDS } from '../../lib/model/vocabulary';
import * as b from '../support/build';

const RUNS = process.env.CONSENT_INSPECTOR_LONG ? 10_000 : 100;
/** The same pages each time, so that a failure is of the change and not of the day; the long run looks elsewhere. */
const OPTIONS = process.env.CONSENT_INSPECTOR_LONG ? { numRuns: RUNS } : { numRuns: RUNS, seed: 20_261_121 };
/** Milliseconds for one property; generous, since other tests run beside it. */
const PATIENCE = RUNS * 1_000;

const WORDS = [
  '회원가입',
  '[필수] 이용약관 동의',
  '[필수] 개인정보 수집·이용 동의',
  '[선택] 마케팅 정보 수신 동의 (문자, 야간 포함)',
  '개인정보 제3자 제공에 동의합니다',
  '[필수] 개인정보 국외 이전 동의',
  '전체 동의',
  '제공받는 자: 판매자 등, 제공 항목: 이름, 주소',
  '이전되는 국가: 싱가포르, 이전 방법: 네트워크를 통한 전송, 보유 기간: 탈퇴 시까지',
  '동의를 거부할 권리가 있으며 거부 시 가입이 제한됩니다',
  '가입하면 약관과 개인정보 제공에 동의한 것으로 봅니다',
  '회원 탈퇴',
  '탈퇴하려면 고객센터 1000-0000으로 전화해 주세요',
  '정말 떠나시겠어요? 다시 생각해 보세요',
  '주민등록번호',
  '주문서 작성',
  '쿠키 설정',
  'I agree to the Privacy Policy and to receive offers from our partners',
  'By signing up you agree to share your data with affiliates worldwide',
  'Delete my account',
  'Please contact support by e-mail to close your account',
  'Accept all',
  'Name, e-mail, phone',
  '同意する',
  '我同意隐私政策',
  '',
  ' ',
  '…',
  '123',
];
const words = fc.constantFrom(...WORDS);
const phrase = fc.oneof(
  words,
  fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
  fc.string({ maxLength: 40 }),
);
const state = fc.constantFrom('on', 'off', 'mixed', 'unknown') as fc.Arbitrary<'on' | 'off' | 'mixed' | 'unknown'>;
const shown = fc.constantFrom('now', 'now', 'now', 'inDom', 'earlier') as fc.Arbitrary<'now' | 'inDom' | 'earlier'>;

const leaf: fc.Arbitrary<b.Part> = fc.oneof(
  phrase.map((text) => b.text(text)),
  phrase.map((text) => b.heading(text)),
  phrase.map((text) => b.notice(text)),
  fc.tuple(phrase, fc.boolean()).map(([text, submits]) => b.button(text, { submits })),
  fc
    .tuple(phrase, fc.constantFrom('here', 'same-site', 'mail', 'phone', 'nowhere') as fc.Arbitrary<'here' | 'mail'>)
    .map(([text, to]) => b.link(text, { link: { to } })),
  fc
    .tuple(phrase, state, state, fc.boolean(), fc.boolean())
    .map(([text, now, initial, required, named]) =>
      named ? b.checkbox(text, { state: now, initial, required }) : b.checkbox('', { beside: text, state: now, initial, required }),
    ),
  fc.array(phrase, { minLength: 1, maxLength: 3 }).map((options) => b.radios(options, 0)),
  fc.tuple(phrase, fc.constantFrom('text', 'password', 'email', 'tel')).map(([name, type]) => b.field(name, type)),
  fc
    .tuple(fc.array(phrase, { maxLength: 4 }), fc.array(fc.array(phrase, { maxLength: 5 }), { maxLength: 4 }))
    .map(([head, rows]) => b.table(head, rows)),
);
const { part } = fc.letrec<{ part: b.Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(leaf, shown).map(([one, how]) => (how === 'now' ? one : b.as({ shown: how }, one))),
    fc
      .tuple(fc.constantFrom(b.group, b.form, b.list, b.item, b.dialog, b.panel, b.main, b.footer), fc.array(tie('part'), { maxLength: 5 }))
      .map(([box, inside]) => box(...inside)),
  ),
}));
const pages: fc.Arbitrary<Snapshot> = fc
  .tuple(fc.array(part, { maxLength: 8 }), fc.subarray([...CAPABILITIES]), phrase, fc.constantFrom('', 'ko', 'en', 'zh-CN'))
  .map(([parts, can, title, lang]) => b.pageWith({ can, title, lang, path: 'join' }, ...parts));

describe('any page', () => {
  it('is a Snapshot, so that the properties below are about what can be', () => {
    fc.assert(
      fc.property(pages, (page) => v.is(SnapshotSchema, page)),
      { ...OPTIONS, numRuns: 100 },
    );
  });

  it(
    'gets a Report of the published shape, in which every rule answers',
    () => {
      fc.assert(
        fc.property(pages, fc.constantFrom(...JURISDICTIONS), fc.boolean(), (page, jurisdiction, explain) => {
          const report = v.parse(ReportSchema, inspect(page, { jurisdiction, explain }));
          expect(new Set(report.findings.map((finding) => finding.rule))).toEqual(new Set(RULE_IDS));
          for (const finding of report.findings) {
            expect(finding.reason !== undefined, finding.rule).toBe(finding.verdict === 'cannot-tell');
            for (const given of [finding.severity, finding.confidence, finding.scope, finding.id]) {
              expect(given !== undefined, finding.rule).toBe(finding.verdict === 'finding');
            }
            for (const at of finding.consents) expect(report.consents[at], `${finding.rule}: consent ${at}`).toBeDefined();
            for (const at of finding.notices) expect(report.notices[at], `${finding.rule}: notice ${at}`).toBeDefined();
          }
        }),
        OPTIONS,
      );
    },
    PATIENCE,
  );

  it(
    'is quoted as it stands',
    () => {
      fc.assert(
        fc.property(pages, (page) => {
          const report = inspect(page);
          const quotes = [
            ...report.consents.map((consent) => consent.quote),
            ...report.findings.flatMap((finding) => finding.evidence),
            ...report.notices.flatMap((notice) => [
              ...Object.values(notice.elements).flatMap((element) => element.quotes),
              ...notice.clauses.map((clause) => clause.quote),
            ]),
          ];
          for (const { text, start, end, words: quoted, node } of quotes) {
            expect(page.texts[text]?.slice(start, end)).toBe(quoted);
            expect(page.nodes[node]).toBeDefined();
          }
        }),
        OPTIONS,
      );
    },
    PATIENCE,
  );

  it(
    'is judged twice alike, and left as it was',
    () => {
      fc.assert(
        fc.property(pages, (page) => {
          const before = JSON.stringify(page);
          const first = JSON.stringify(inspect(page, { explain: true }));
          expect(JSON.stringify(inspect(JSON.parse(before) as Snapshot, { explain: true }))).toBe(first);
          expect(JSON.stringify(page)).toBe(before);
        }),
        OPTIONS,
      );
    },
    PATIENCE,
  );

  it(
    'lacking what a rule needs gets cannot-tell(not-captured) from it, never clear',
    () => {
      fc.assert(
        fc.property(pages, (page) => {
          for (const finding of inspect(page).findings) {
            const { needs }: RuleData = CATALOGUE[finding.rule];
            if (needs.every((need) => page.can.includes(need))) continue;
            expect([finding.verdict, finding.reason]).toEqual(['cannot-tell', 'not-captured']);
          }
        }),
        OPTIONS,
      );
    },
    PATIENCE,
  );

  it(
    'without a control or a word about consent raises nothing',
    () => {
      const plain = fc.array(
        fc.constantFrom('오늘의 날씨', '배송은 내일 도착합니다.', 'Fresh bread every morning', '영업 시간 9시부터 6시'),
        {
          maxLength: 12,
        },
      );
      fc.assert(
        fc.property(plain, (texts) => {
          const report = inspect(b.page(...texts.map((text) => b.text(text))));
          expect(report.consents).toEqual([]);
          expect(report.findings.filter((finding) => finding.verdict === 'finding')).toEqual([]);
        }),
        OPTIONS,
      );
    },
    PATIENCE,
  );
});
