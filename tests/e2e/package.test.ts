/** What the packages weigh in a page, that a second build gives the same bytes, and Mozilla's own check. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';

const run = promisify(execFile);
const BROWSERS = ['chrome', 'firefox'] as const;

/**
 * Bytes after gzip of what is put into a page when it is looked at. The aim is 15,000 for sentinel and snapshot together and is not met:
 * these figures are what the scripts weigh now, so that a further gain in weight is seen. They do not prove the aim. The sentinel's own limit is in extension-package.test.ts.
 */
const CARRIED: Readonly<Record<string, number>> = { 'snapshot.js': 27_400, 'highlight.js': 7_000 };

/** What Mozilla's check warns of, and why it stands. */
const WARNINGS: Readonly<Record<string, string>> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'the extension is for desktop Firefox',
  UNSAFE_VAR_ASSIGNMENT: 'Preact can set innerHTML; no component of ours does',
};

let folder: string;

/** Builds into a folder of its own, so that nothing built before is measured. */
async function build(browser: string, name: string): Promise<string> {
  const outDir = path.join(folder, name);
  const script = `import('wxt').then(({ build }) => build(${JSON.stringify({ root: ROOT, browser, outDir })}))`;
  await run(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT });
  return path.join(outDir, `${browser}-mv3`);
}

function filesOf(built: string): Map<string, Buffer> {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((file) => [path.relative(built, file).replaceAll(path.sep, '/'), readFileSync(file)]));
}

describe('the packages', () => {
  const packages = new Map<string, Map<string, Buffer>>();
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'consent-inspector-package-'));
    for (const browser of BROWSERS) packages.set(browser, filesOf(await build(browser, 'first')));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const files = (browser: string) => packages.get(browser) as Map<string, Buffer>;

  it.each(Object.entries(CARRIED))('%s carries at most %d bytes into a page', (file, most) => {
    const bytes = files('chrome').get(file);
    expect(bytes, `${file} is not in the package`).toBeDefined();
    expect(gzipSync(bytes as Buffer, { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it('come out the same when they are built again', async () => {
    const digest = (all: Map<string, Buffer>) =>
      [...all].map(([file, bytes]) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`);
    expect(digest(filesOf(await build('chrome', 'second')))).toEqual(digest(files('chrome')));
  });

  it('pass Mozilla’s check with no error and no warning but the known ones', async () => {
    const words = ['lint', '--source-dir', path.join(folder, 'first/firefox-mv3'), '--output', 'json'];
    const { stdout } = await run(path.join(ROOT, 'node_modules/.bin/web-ext'), words, { cwd: ROOT });
    const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', { code: string; file: string; message: string }[]>;
    expect(errors).toEqual([]);
    expect(warnings.filter(({ code }) => !(code in WARNINGS))).toEqual([]);
  });
});
