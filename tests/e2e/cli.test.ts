/** The command line as a person runs it: usage, output, stored Snapshots, exit codes, Ctrl-C. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report';
import { consentInspector, jsonLines } from '../support/cli';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const pages = join(folder, 'pages');
const stored = join(folder, 'stored');

const signup = (
  consents: string,
) => `<!doctype html><html lang="ko"><meta charset="utf-8"><title>회원가입</title><body><main><h1>회원가입</h1>
<form action="/join"><label>이메일 <input type="email" name="email"></label><label>비밀번호 <input type="password" name="password"></label>
${consents}<button>가입하기</button></form></main></body></html>`;
const FORCED = signup('<p><label><input type="checkbox" name="abroad" checked> [필수] 개인정보 국외 이전 동의</label></p>');
const CALM = signup('<p><label><input type="checkbox" name="terms"> [필수] 이용약관 동의</label></p>');

/** Fails the run as soon as anything asks for a browser's library. */
const NO_BROWSER = [
  '--import',
  `data:text/javascript,import{register}from'node:module';register("data:text/javascript,export async function resolve(s,c,n){if(s.startsWith('playwright'))throw new Error('a browser was asked for');return n(s,c)}")`,
];

beforeAll(() => {
  mkdirSync(join(pages, 'sub'), { recursive: true });
  writeFileSync(join(pages, 'forced.html'), FORCED);
  writeFileSync(join(pages, 'sub', 'calm.html'), CALM);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('usage', () => {
  it.each([
    [['--help'], 0, /inspect .*\n.*reinspect .*\n.*evaluate /],
    [['inspect', '--help'], 0, /--save-snapshots DIR/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  ])('%j prints to standard output', async (words, code, text) => {
    const ran = await consentInspector(words);
    expect(ran.code).toBe(code);
    expect(ran.out).toMatch(text);
  });

  it.each([
    [['inspekt', 'x'], /no command inspekt\. Did you mean inspect\?/],
    [['inspect', 'x.html', '--jsno'], /no option --jsno\. Did you mean --json\?/],
    [['inspect'], /needs a page/],
    [['inspect', 'x.html', '--fail-on', 'bundled'], /Did you mean bundled-consent\?/],
    [['inspect', 'x.html', '--jurisdiction', 'XX'], /there are KR, EU/],
    [['inspect', 'x.html', '--time-limit', 'long'], /seconds between/],
    [['reinspect', '/nowhere/at/all'], /There is no file or folder/],
    [['evaluate', tmpdir()], /labels\.jsonl/],
  ])('%j is refused with the mend', async (words, sentence) => {
    const ran = await consentInspector(words);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(sentence);
  });
});

describe('inspect and reinspect', () => {
  it('gives one Report a line in the order of the pages, stores what was seen, and judges it again to the same bytes without a browser', async () => {
    const live = await consentInspector(['inspect', pages, '--json', '--save-snapshots', stored, '--screenshot', join(folder, 'shots')]);
    expect([live.code, live.err]).toEqual([0, '']);
    const reports = jsonLines<Report>(live.out);
    expect(reports.map((report) => report.input)).toEqual([join(pages, 'forced.html'), join(pages, 'sub', 'calm.html')]);
    const rules = reports.map((report) => report.findings.filter((one) => one.verdict === 'finding').map((one) => one.rule));
    expect(rules[0]).toEqual(expect.arrayContaining(['mandatory-overseas', 'prechecked-consent']));
    expect(rules[1]).toEqual([]);
    expect(readdirSync(stored, { recursive: true }).sort()).toEqual(['forced.html.json', 'sub', join('sub', 'calm.html.json')]);
    for (const shot of ['forced.html.png', join('sub', 'calm.html.png')]) {
      expect(
        readFileSync(join(folder, 'shots', shot))
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    }

    const again = await consentInspector(['reinspect', stored, '--json'], { node: NO_BROWSER });
    expect([again.code, again.err]).toEqual([0, '']);
    expect(again.out).toBe(live.out);
  });

  it('says in words what it found, in the language asked for', async () => {
    const ko = await consentInspector(['reinspect', stored, '--lang', 'ko']);
    expect(ko.out).toContain('정보를 해외로 보내는 동의가 필수입니다');
    const en = await consentInspector(['reinspect', stored, '--explain']);
    expect(en.out).toContain('You must agree to send data abroad');
    expect(en.out).toMatch(/because: \S+/);
  });

  it('exits with 1 when a rule of --fail-on, or any, gave a finding, and with 0 when not', async () => {
    const code = async (...words: string[]) => (await consentInspector(['reinspect', stored, ...words])).code;
    expect(await code('--fail-on', 'mandatory-overseas')).toBe(1);
    expect(await code('--fail-on', 'any')).toBe(1);
    expect(await code('--fail-on', 'rrn-at-signup')).toBe(0);
  });

  it('asks pages for the language of --locale, and tells the engine the language of --served', async () => {
    const page = join(folder, 'locale.html');
    const script = "document.querySelector('p label').append(navigator.language === 'ja-JP' ? '利用規約に同意する' : '이용약관 동의')";
    writeFileSync(page, signup(`<p><label><input type="checkbox"> </label></p><script>${script}</script>`));
    const ran = await consentInspector(['inspect', page, '--json', '--locale', 'ja-JP', '--served', 'ja']);
    const [report] = jsonLines<Report>(ran.out);
    expect(report?.consents.map((one) => one.text)).toEqual(['利用規約に同意する']);
    expect(report?.servedLocale).toBe('ja');
  });

  it('does the rest when one input fails, and exits with 3', async () => {
    const ran = await consentInspector(['inspect', join(pages, 'gone.html'), join(pages, 'forced.html'), '--json']);
    expect(ran.code).toBe(3);
    expect(jsonLines(ran.out)).toHaveLength(1);
    expect(ran.err).toMatch(/no file or folder .*gone\.html/);
  });

  it('does not trust a stored file that is none', async () => {
    writeFileSync(join(folder, 'bad.json'), '{"input":"x","options":{},"snapshot":{"schema":2}}');
    const ran = await consentInspector(['reinspect', join(folder, 'bad.json')]);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(/holds no Snapshot of version 1: snapshot\.schema/);
  });
});

describe('Ctrl-C', () => {
  it('finishes the pages under way, prints what was done and exits with 130', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let n = 10; n < 30; n++) writeFileSync(join(many, `${n}.html`), CALM);
    let sent = false;
    const ran = await consentInspector(['inspect', many, '--json'], {
      watch: (out, _, kill) => {
        if (sent || !out.includes('\n')) return;
        sent = true;
        kill('SIGINT');
      },
    });
    expect(ran.code).toBe(130);
    const done = jsonLines<Report>(ran.out).map((report) => report.input);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(20);
    expect(done).toEqual([...done].sort());
    expect(ran.err).toBe(`Stopped: ${done.length} of 20 pages done.\n`);
  });
});
