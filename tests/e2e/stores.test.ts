/** What the stores are told is true of what they are given: texts within their limits, a reason for every permission, pictures of the right size. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtPackage } from '../../cli/dev/built-package';
import { ROOT } from '../../cli/dev/setup.mjs';
import { LOCALES } from '../../lib/i18n';
import { FACTS } from '../../lib/i18n/registry';

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly default_locale: string;
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly action: { readonly default_title: string };
  readonly side_panel?: { readonly default_path: string };
  readonly sidebar_action?: { readonly default_panel: string };
  readonly browser_specific_settings?: {
    readonly gecko: { readonly id: string; readonly data_collection_permissions: unknown };
    readonly gecko_android?: { readonly strict_min_version: string };
  };
}

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The text below a heading of a Markdown file, up to the next of its kind. */
function section(file: string, title: string): string {
  const [, rest] = read(file).split(`\n## ${title}\n`);
  if (rest === undefined) throw new Error(`${file} has no section '${title}'.`);
  return (rest.split('\n## ')[0] as string).trim();
}

const manifests = new Map<string, Manifest>();
const folders = new Map<string, string>();
beforeAll(async () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const folder = await builtPackage(browser);
    folders.set(browser, folder);
    manifests.set(browser, JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')));
  }
});
const manifest = (browser: string) => manifests.get(browser) as Manifest;

describe.each(['en', 'ko'] as const)('the listing in %s', (locale) => {
  const file = `docs/store/listing.${locale}.md`;

  it('keeps to the limits of the stores', () => {
    expect(section(file, 'Name').length).toBeLessThanOrEqual(45);
    expect(section(file, 'Short').length).toBeLessThanOrEqual(132);
    const long = section(file, 'Long');
    expect(long.length).toBeGreaterThanOrEqual(250);
    expect(long.length).toBeLessThanOrEqual(10_000);
    // Shops' words, not ours: no claim that somebody broke a law.
    expect(long).not.toMatch(/불법|illegal/i);
  });

  it('says the same as the package', () => {
    expect(section(file, 'Name')).toBe(FACTS[locale].manifest.extName.message);
    expect(section(file, 'Short')).toBe(FACTS[locale].manifest.extDescription.message);
  });
});

describe('the package', () => {
  it.each(['chrome', 'firefox'])('%s: has its name and description in every language, within the limit', (browser) => {
    const { name, description, default_locale, action } = manifest(browser);
    expect([name, description, action.default_title]).toEqual(['__MSG_extName__', '__MSG_extDescription__', '__MSG_actionTitle__']);
    expect(default_locale).toBe('en');
    const stored = readdirSync(path.join(folders.get(browser) as string, '_locales')).sort();
    const stores = Object.fromEntries(Object.entries(FACTS).map(([tag, facts]) => [facts.store, tag]));
    expect(stored).toEqual(Object.keys(stores).sort());
    expect(stored).toHaveLength(LOCALES.length);
    for (const one of stored) {
      const words = JSON.parse(readFileSync(path.join(folders.get(browser) as string, '_locales', one, 'messages.json'), 'utf8'));
      expect(words.extDescription.message.length).toBeLessThanOrEqual(132);
      expect(words.uiLanguage.message).toBe(stores[one]);
    }
  });

  it('Chrome: has a side panel; Firefox: a sidebar, an id, nothing collected, and Android from the version that reads so', () => {
    expect(manifest('chrome').side_panel?.default_path).toBe('sidepanel.html');
    expect(manifest('chrome').browser_specific_settings).toBeUndefined();
    const firefox = manifest('firefox');
    expect(firefox.sidebar_action?.default_panel).toBe('sidepanel.html');
    expect(firefox.permissions).not.toContain('sidePanel');
    expect(firefox.browser_specific_settings?.gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(firefox.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(firefox.browser_specific_settings?.gecko_android).toEqual({ strict_min_version: '142.0' });
  });
});

describe('the answers to the stores', () => {
  const table = () => section('docs/store/answers.md', 'Permissions');

  it('give a reason for every permission, and for no other', () => {
    const asked = new Set(
      [...manifests.values()].flatMap(({ permissions, optional_host_permissions }) => [...permissions, ...optional_host_permissions]),
    );
    const rows = [...table().matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual([...asked].sort());
    for (const [, name, why] of rows) expect((why ?? '').length, name).toBeGreaterThan(40);
    for (const name of asked) expect(read('docs/permissions.md'), `docs/permissions.md on ${name}`).toContain(`\`${name}\``);
  });

  it('say that nothing is sent, as the policy does in both languages', () => {
    expect(section('docs/store/answers.md', 'Remote code')).toMatch(/^None\./);
    const policy = read('PRIVACY.md');
    expect(policy).toContain('collects nothing and sends nothing');
    expect(policy).toContain('아무것도 수집하지 않고 아무것도 전송하지 않습니다');
  });
});

describe('the pictures for the stores', () => {
  const folder = path.join(ROOT, 'docs/store/pictures');
  const size = (file: string) => {
    const bytes = readFileSync(path.join(folder, file));
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  it.each(['ko', 'en'])('%s: three to five of 1280 × 800', (locale) => {
    const files = readdirSync(folder).filter((file) => file.includes(`.${locale}.`));
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(files.length).toBeLessThanOrEqual(5);
    for (const file of files) expect(size(file), file).toEqual([1280, 800]);
  });

  it('and one tile of 440 × 280', () => {
    expect(size('tile.png')).toEqual([440, 280]);
  });
});
