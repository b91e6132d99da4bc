/**
 * Inputs nobody wishes for. Each must give a Report, a Report that says what was cut, or one plain sentence with the mend; never a hang
 * and never a stack trace.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report';
import { FORM, GIANTS, page } from '../support/bad-pages';
import { consentInspector, jsonLines, type Ran } from '../support/cli';

const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
const put = (name: string, content: string | Buffer): string => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

/** "가입하기" and the consent in EUC-KR, without any declaration: Node writes no EUC-KR, so the bytes stand here. */
const EUC_KR = Buffer.concat([
  Buffer.from('<!doctype html><title>x</title><form><label><input type="checkbox"> ['),
  Buffer.from([0xc7, 0xca, 0xbc, 0xf6]),
  Buffer.from('] '),
  Buffer.from([0xb0, 0xb3, 0xc0, 0xce, 0xc1, 0xa4, 0xba, 0xb8]),
  Buffer.from(' '),
  Buffer.from([0xb1, 0xb9, 0xbf, 0xdc]),
  Buffer.from(' '),
  Buffer.from([0xc0, 0xcc, 0xc0, 0xfc]),
  Buffer.from(' '),
  Buffer.from([0xb5, 0xbf, 0xc0, 0xc7]),
  Buffer.from('</label></form>'),
]);

const PAGES: Readonly<Record<string, string | Buffer>> = {
  'elements.html': page(`${FORM}${'<div><p>가나다</p></div>'.repeat(25_000)}`),
  'levels.html': page(`${'<div>'.repeat(290)}${FORM}${'</div>'.repeat(290)}`),
  'tampered.html': page(`${FORM}<script>
    for (const name of ['querySelectorAll', 'getAttribute', 'matches', 'closest', 'getBoundingClientRect'])
      Element.prototype[name] = () => { throw new Error('no'); };
    Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('no'); } });
    Array.prototype.map = () => []; Array.prototype.push = () => 0; JSON.stringify = () => 'x';
    window.getComputedStyle = () => null; window.Map = window.Set = null;</script>`),
  'clobbered.html': page(
    `<form name="body"><input name="parentNode"><input name="children"><input name="textContent"><input name="nodeType">
     <label><input type="checkbox" name="tagName"> [필수] 개인정보 국외 이전 동의</label></form><img name="documentElement" alt="">`,
  ),
  'detached.html': page(
    `${FORM}<iframe id="f" srcdoc="<p>동의"></iframe><script>setInterval(() => { f.remove(); document.body.append(f); }, 5)</script>`,
  ),
  'frameset.html': '<!doctype html><html><head><title>x</title></head><frameset></frameset></html>',
  'no-body.html': page(`${FORM}<script>document.body.remove()</script>`),
  'no-document.html': page('<script>document.documentElement.remove()</script>'),
  'dialogs.html': page(`${FORM}<script>alert(1); confirm(2); prompt(3); onbeforeunload = () => 'stay'</script>`),
  'euc-kr.html': EUC_KR,
};

describe('pages', () => {
  let ran: Ran;
  let giants: Ran;
  const report = (name: string): Report => {
    const found = jsonLines<Report>(ran.out + giants.out).find((one) => basename(one.input) === name);
    if (!found) throw new Error(`no Report for ${name}: ${ran.err}${giants.err}`);
    return found;
  };
  const texts = (name: string) => report(name).consents.map((consent) => consent.text);
  const FOUND = '[필수] 개인정보 국외 이전 동의';

  beforeAll(async () => {
    for (const [name, content] of Object.entries(PAGES)) put(join('pages', name), content);
    for (const [name, content] of Object.entries(GIANTS)) put(join('giants', name), content);
    const inspected = (where: string, ...more: string[]) =>
      consentInspector(['inspect', join(folder, where), '--json', '--time-limit', '170', ...more]);
    [ran, giants] = await Promise.all([inspected('pages', '--screenshot', join(folder, 'shots')), inspected('giants')]);
  }, 8 * MINUTES);

  it('gives every one a Report', () => {
    expect([ran.code, giants.code]).toEqual([0, 0]);
    expect(jsonLines<Report>(ran.out)).toHaveLength(Object.keys(PAGES).length);
    expect(jsonLines<Report>(giants.out)).toHaveLength(Object.keys(GIANTS).length);
  });

  it('gives every one a picture', () => {
    expect(ran.err).toBe('');
    expect(readdirSync(join(folder, 'shots')).sort()).toEqual(
      Object.keys(PAGES)
        .map((name) => `${name}.png`)
        .sort(),
    );
  });

  it.each([
    'elements.html',
    'levels.html',
    'table.html',
    'tampered.html',
    'clobbered.html',
    'detached.html',
    'dialogs.html',
    'euc-kr.html',
  ])('finds the consent on %s', (name) => {
    expect(texts(name)).toContain(FOUND);
  });

  it('reads 1,200 shadow roots, closed ones too, and says that it names the first 200 consents only', () => {
    const { consents, cut } = report('roots.html');
    expect(cut).toEqual([{ what: 'consents', kept: 200, of: 1200 }]);
    expect(consents).toHaveLength(200);
    expect(consents[0]?.text).toMatch(/ 0$/);
    expect(consents[1]?.text).toMatch(/ 1$/);
  });

  it('says what it left out of a label of 1 MB and of a table of 188,432 rows', () => {
    expect(report('label.html').cut).toContainEqual(expect.objectContaining({ what: 'text' }));
    expect(report('table.html').cut).toContainEqual({ what: 'rows', kept: 1000, of: 188_432 });
  });

  it.each(['frameset.html', 'no-body.html', 'no-document.html'])('finds nothing on %s and says so', (name) => {
    expect(report(name).consents).toEqual([]);
  });
});

// Most of what follows waits for something that never comes: the cases wait beside one another.
describe.concurrent('what is no page', () => {
  it('says of each what it is, with the mend, and does the others', async ({ expect }) => {
    mkdirSync(join(folder, 'empty'));
    const inputs = [
      put('terms.html', '%PDF-1.7\n%\u00e2\u00e3'),
      put('program.html', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0])),
      put('picture.htm', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
      put('nothing.html', ''),
      put('sheet.xlsx', 'PK'),
      join(folder, 'empty'),
      join(folder, 'gone.html'),
      put('fine.html', page(FORM)),
    ];
    const ran = await consentInspector(['inspect', ...inputs, '--json']);
    expect(ran.code).toBe(3);
    expect(jsonLines<Report>(ran.out).map((one) => basename(one.input))).toEqual(['fine.html']);
    const said = ran.err.trimEnd().split('\n');
    const expected = [/a PDF/, /binary/, /a picture/, /is empty/, /no saved page/, /holds no page/, /no file or folder/];
    expect(said).toHaveLength(expected.length);
    expected.forEach((sentence, at) => {
      expect(said[at]).toMatch(sentence);
      expect(said[at]).toMatch(/^consent-inspector: .*\. [A-Z].*\.$/);
    });
  });

  it('gives up on scripts that never end, while loading and afterwards, in a sentence each', async ({ expect }) => {
    const endless = [
      put('endless-loading.html', page(`${FORM}<script>for (;;);</script>`)),
      put('endless-later.html', page(`${FORM}<script>setTimeout(() => { for (;;); }, 100)</script>`)),
    ];
    // However slow the machine is, neither is ever read: the limit decides only how long one waits for the sentence.
    const ran = await consentInspector(['inspect', ...endless, '--time-limit', '2']);
    expect(ran.code).toBe(3);
    const said = ran.err.trimEnd().split('\n');
    expect(said).toHaveLength(endless.length);
    endless.forEach((file, at) => {
      expect(said[at]).toContain(`consent-inspector: ${file} `);
      expect(said[at]).toMatch(/ (?:did not finish loading in time|was not read within 2 seconds)\. Give it longer .*\.$/);
    });
  });
});

describe.concurrent('addresses', () => {
  let server: Server;
  let port: number;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/download')
        response.writeHead(200, { 'content-disposition': 'attachment', 'content-type': 'application/zip' }).end('x');
      else if (request.url === '/join') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(FORM));
      // Anything else is never answered.
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('reads a page, and says of a dead one, a silent one and a download what is wrong', async ({ expect }) => {
    const at = (path: string, where = port) => `http://127.0.0.1:${where}${path}`;
    const closed = await freePort();
    const [ran, silent] = await Promise.all([
      consentInspector(['inspect', at('/join'), at('/', closed), at('/download'), '--online', '--json']),
      consentInspector(['inspect', at('/silent'), '--online', '--time-limit', '2']),
    ]);
    expect(ran.code).toBe(3);
    expect(jsonLines<Report>(ran.out).map((one) => one.input)).toEqual([at('/join')]);
    const said = ran.err.trimEnd().split('\n');
    expect(said).toHaveLength(2);
    [/gives no answer/, /is a download/].forEach((sentence, n) => {
      expect(said[n]).toMatch(sentence);
    });
    expect(silent.code).toBe(3);
    expect(silent.err).toMatch(/^consent-inspector: .*\/silent did not finish loading in time\. .*\n$/);
  });

  it('does not reach the network without --online', async ({ expect }) => {
    const address = `http://127.0.0.1:${port}`;
    const saved = put(
      'saved.html',
      page(`${FORM}<img src="${address}/pixel" alt=""><script>fetch('${address}/beacon').catch(() => {})</script>`),
    );
    const [refused, read] = await Promise.all([
      consentInspector(['inspect', `${address}/elsewhere`]),
      consentInspector(['inspect', saved]),
    ]);
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(/is on the network\. Add --online/);
    expect(read.code).toBe(0);
    expect(asked.filter((path) => ['/elsewhere', '/pixel', '/beacon'].includes(path))).toEqual([]);
  });
});

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
