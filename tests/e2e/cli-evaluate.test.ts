/** `evaluate` on a small labelled set of our own, as a researcher would check the instrument: figures, misses, the HTML report. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../cli/chromium';
import type { Evaluation } from '../../cli/evaluate/evaluation';
import { consentInspector, type Ran } from '../support/cli';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
const set = join(folder, 'own');
const stored = join(folder, 'stored');
const report = join(folder, 'report.html');
afterAll(() => rmSync(folder, { recursive: true }));

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ko"><meta charset="utf-8"><title>${title}</title><body><main><h1>${title}</h1>${body}</main></body></html>`;
const NOTICE = `<table><tr><th>이전받는 자</th><td>Example Pte. Ltd.</td></tr><tr><th>이전되는 국가</th><td>싱가포르</td></tr>
<tr><th>이전 항목</th><td>이름, 주소</td></tr><tr><th>이용 목적</th><td>배송</td></tr></table>`;
const absent = { contact: 'absent', retention: 'absent', method: 'absent', refusalRight: 'absent', refusalConsequence: 'absent' };

const PAGES: Record<string, string> = {
  'join.html': page(
    '회원가입',
    `<form action="/join"><label>이메일 <input type="email"></label><label>비밀번호 <input type="password"></label>
     <p><label><input type="checkbox"> [필수] 개인정보 국외 이전 동의</label></p><p><label><input type="checkbox"> [선택] 혜택 알림 수신 동의</label></p><button>가입하기</button></form>`,
  ),
  'about.html': page('회사 소개', '<p>우리는 여러 나라의 찻잔을 모읍니다. <b>첫 줄 &amp; 끝</b></p>'),
  'notice.html': page('개인정보 국외 이전', NOTICE),
};

const consent = (text: string, requirement: string, purpose: string) => ({
  text,
  control: 'checkbox',
  requirement,
  requirementHow: 'text',
  purposes: [purpose],
  agreeAll: false,
  prechecked: false,
});
const LABELS = [
  {
    id: 'join',
    file: 'pages/join.html',
    locale: 'ko',
    pageKind: 'signup',
    consents: [
      consent('[필수] 개인정보 국외 이전 동의', 'mandatory', 'overseas'),
      consent('[선택] 혜택 알림 수신 동의', 'optional', 'marketing'),
    ],
    // The second flag is wrong on purpose: it must come out as a miss.
    flags: ['mandatory-overseas', 'prechecked-consent'],
  },
  { id: 'about', file: 'pages/about.html', locale: 'ko', pageKind: 'other', consents: [], flags: [], negative: true },
  {
    id: 'notice',
    file: 'pages/notice.html',
    language: 'ko',
    noticeKind: 'overseas',
    elements: {
      ...absent,
      recipient: 'named',
      country: 'named',
      items: 'present',
      purpose: 'present',
      recipientCount: 1,
      countries: ['SG'],
    },
  },
  { id: 'gone', file: 'pages/gone.html', pageKind: 'login' },
];

let ran: Ran;
let evaluation: Evaluation;

beforeAll(async () => {
  mkdirSync(join(set, 'pages'), { recursive: true });
  for (const [name, content] of Object.entries(PAGES)) writeFileSync(join(set, 'pages', name), content);
  writeFileSync(join(set, 'labels.jsonl'), LABELS.map((row) => JSON.stringify(row)).join('\n'));
  ran = await consentInspector(['evaluate', folder, '--json', '--as-extension', '--save-snapshots', stored, '--html', report]);
  evaluation = JSON.parse(ran.out) as Evaluation;
});

describe('evaluate', () => {
  it('scores what is labelled, and says what it could not look at', () => {
    expect(ran.code).toBe(3);
    expect(evaluation.failed).toEqual([{ set: 'own', id: 'gone', problem: expect.stringMatching(/does not exist/) }]);
    const { all } = evaluation;
    expect(all.rows).toBe(3);
    expect(all.kind).toMatchObject({ hits: 2, of: 2 });
    expect(all.controls).toMatchObject({ found: 2, extra: 0, missed: 0 });
    expect(all.requirement).toMatchObject({ hits: 2, of: 2 });
    expect(all.silence).toMatchObject({ hits: 1, of: 1 });
    expect(all.elements).toMatchObject({ hits: 9, of: 9 });
    expect(all.countries).toMatchObject({ found: 1, extra: 0, missed: 0 });
    expect(all.flag.find((flag) => flag.rule === 'prechecked-consent')).toMatchObject({ found: 0, missed: 1 });
    expect(all.flag.find((flag) => flag.rule === 'mandatory-overseas')).toMatchObject({ found: 1, missed: 0 });
    expect(all.gate['own, with consents']).toMatchObject({ hits: 1, of: 1 });
  });

  it('lists the miss with the words the rule had before it', () => {
    const miss = evaluation.misses.find((one) => one.measure === 'flag:prechecked-consent');
    expect(miss).toMatchObject({ id: 'join', result: 'missed', expected: 'finding' });
    expect(miss?.quote).toContain('국외 이전 동의 [overseas, mandatory]');
  });

  it('scores stored Snapshots to the same figures', async () => {
    const again = await consentInspector(['evaluate', folder, '--json', '--snapshots', stored]);
    const { all } = JSON.parse(again.out) as Evaluation;
    expect({ ...all, gate: {} }).toEqual({ ...evaluation.all, gate: {} });
  });

  it('plants the labelled notices in four layouts under two markers', async () => {
    const planted = await consentInspector(['evaluate', set, '--json', '--transplants', '--only', 'transplants/']);
    const { layouts, planted: scores, missionTogether } = JSON.parse(planted.out) as Evaluation;
    expect(Object.keys(layouts)).toHaveLength(8);
    expect(scores.rows).toBe(8);
    // A required marker on four of eight pages; contact, and what else is owed, missing on all.
    expect(scores.flag.find((flag) => flag.rule === 'mandatory-overseas')).toMatchObject({ found: 4, extra: 0, missed: 0 });
    expect(scores.flag.find((flag) => flag.rule === 'missing-contact')).toMatchObject({ found: 8, extra: 0, missed: 0 });
    expect(scores.flag.find((flag) => flag.rule === 'missing-country')).toMatchObject({ found: 0, extra: 0, missed: 0 });
    expect(missionTogether).toMatchObject({ found: 12, extra: 0, missed: 0 });
  });
});

describe('the HTML report', () => {
  it('holds every miss, escapes the words of pages and runs nothing', () => {
    const html = readFileSync(report, 'utf8');
    for (const miss of evaluation.misses) expect(html).toContain(miss.measure);
    expect(html).not.toMatch(/<script|\son\w+=|https?:/i);
    expect(html).toContain("default-src 'none'");
  });

  it.each(['light', 'dark'] as const)('is accessible in the %s theme and narrow windows', async (colorScheme) => {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    try {
      const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 }, bypassCSP: true });
      const tab = await context.newPage();
      await tab.goto(pathToFileURL(report).href);
      await tab.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
      const violations = await tab.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    } finally {
      await browser.close();
    }
  });
});
