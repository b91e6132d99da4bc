/** What the package holds and what it does not: permissions, policy, no network code, sizes, the same for both browsers. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPackage } from '../../cli/dev/built-package';

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: string[];
  readonly host_permissions?: string[];
  readonly optional_host_permissions: string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: unknown[];
  readonly externally_connectable?: unknown;
  readonly content_scripts?: unknown[];
  readonly background: Record<string, unknown>;
  readonly browser_specific_settings?: { readonly gecko: { readonly data_collection_permissions: unknown } };
}

describe.each(['chrome', 'firefox'] as const)('the %s package', (browser) => {
  const manifest = async () => JSON.parse(await readFile(path.join(await builtPackage(browser), 'manifest.json'), 'utf8')) as Manifest;

  it('asks for four permissions, a panel where it is one, and no host', async () => {
    const { manifest_version, permissions, host_permissions, optional_host_permissions, content_scripts } = await manifest();
    expect(manifest_version).toBe(3);
    expect([...permissions].sort()).toEqual(
      ['activeTab', 'scripting', ...(browser === 'chrome' ? ['sidePanel'] : []), 'storage', 'unlimitedStorage'].sort(),
    );
    expect(host_permissions).toBeUndefined();
    expect(optional_host_permissions).toEqual(['<all_urls>']);
    expect(content_scripts).toBeUndefined();
  });

  it('can connect to nothing, and nothing can address it', async () => {
    const { content_security_policy, web_accessible_resources, externally_connectable } = await manifest();
    expect(content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(web_accessible_resources).toBeUndefined();
    expect(externally_connectable).toBeUndefined();
  });

  it('holds no network code', async () => {
    const scripts = (await filesOf(await builtPackage(browser))).filter((file) => /\.(js|html)$/.test(file));
    const found: string[] = [];
    for (const file of scripts) {
      const text = await readFile(file, 'utf8');
      const match = /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)/.exec(text);
      if (match) found.push(`${path.basename(file)}: ${text.slice(Math.max(0, match.index - 60), match.index + 60)}`);
    }
    expect(found).toEqual([]);
  });

  it('holds no inline script, no eval and no address of this machine', async () => {
    for (const file of (await filesOf(await builtPackage(browser))).filter((one) => /\.(js|html|json)$/.test(one))) {
      const text = await readFile(file, 'utf8');
      const name = path.basename(file);
      const inline = file.endsWith('.html') && /<script(?![^>]*\bsrc=)[^>]*>\s*\S/.test(text);
      expect({ name, inline }).toEqual({ name, inline: false });
      expect({ name, evaluates: /\beval\(|new Function\(/.exec(text)?.[0] }).toEqual({ name, evaluates: undefined });
      expect({ name, place: /.{0,40}[`'"]\/(home|root|work|tmp)\/.{0,40}/.exec(text)?.[0] }).toEqual({ name, place: undefined });
    }
  });

  it('puts at most 6 KB gzip on every page', async () => {
    const sentinel = await readFile(path.join(await builtPackage(browser), 'sentinel.js'));
    expect(gzipSync(sentinel, { level: 9 }).length).toBeLessThanOrEqual(6 * 1024);
  });
});

const read = async (file: string) => readFile(path.join(await builtPackage('chrome'), file), 'utf8');

/** Scripts that a page loads before it can draw, with all that they import without being asked. */
async function waitedFor(html: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const next = [...(await read(html)).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] as string);
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (found.has(file)) continue;
    const text = await read(file);
    found.set(file, text);
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g)) next.push(`chunks/${name}`);
  }
  return found;
}

/** Characters of its scripts. */
const weight = (files: ReadonlyMap<string, string>) => [...files.values()].join('').length;

describe('what the popup waits for', () => {
  it('is one file of 52 KB', async () => {
    const files = await waitedFor('popup.html');
    expect([...files.keys()]).toEqual(['glance.js']);
    expect(weight(files)).toBeLessThanOrEqual(52 * 1024);
  });

  it("speaks to the browser's own API: the polyfill is for the worker and the other pages", async () => {
    const polyfill = /should only be loaded in a browser extension/;
    expect([...(await waitedFor('popup.html')).values()].join('')).not.toMatch(polyfill);
    expect(await read('background.js')).toMatch(polyfill);
  });

  it('holds the words of no language: each is one file, of which the popup loads its own', async () => {
    const text = [...(await waitedFor('popup.html')).values()].join('');
    for (const words of ['동의하기 전에', 'before you agree', 'しました']) expect(text).not.toContain(words);
    expect(text).toMatch(/import\([`'"]\/words\/ko\.js[`'"]\)/);
  });

  it('breaks no line beside a middle dot between Korean words', async () => {
    const words = await read('words/ko.js');
    expect(words).toMatch(/[가-힣]\u2060·\u2060[가-힣]/);
    expect(words).not.toMatch(/[가-힣]·[가-힣]/);
  });

  it('is started by no other page', async () => {
    const pages = (await readdir(await builtPackage('chrome'))).filter((file) => file.endsWith('.html') && file !== 'popup.html');
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(await read(page), page).not.toContain('glance.js');
  });
});

it('lets the dashboard open without the engine and without what writes and reads files', async () => {
  const waited = weight(await waitedFor('dashboard.html'));
  expect(waited).toBeGreaterThan(100 * 1024);
  expect(waited).toBeLessThanOrEqual(340 * 1024);
});

it('has its panel in both, and opens it at no installation', async () => {
  const of = async (browser: 'chrome' | 'firefox') =>
    JSON.parse(await readFile(path.join(await builtPackage(browser), 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect((await of('chrome')).side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect((await of('firefox')).sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
});

it('the Firefox package says that nothing is collected', async () => {
  const manifest = JSON.parse(await readFile(path.join(await builtPackage('firefox'), 'manifest.json'), 'utf8')) as Manifest;
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
