/** The walls of the house. What they are and why they stand: cli/dev/walls.ts; the picture: docs/architecture.md. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/dev/setup.mjs';
import { parse, resolve, type SourceFile, sourceFiles } from '../../cli/dev/source';
import { brokenWalls, browserOutside, circles, networkCode, unsteady } from '../../cli/dev/walls';

const files = sourceFiles();
const known = new Map(files.map((file) => [file.path, file]));

/** A file that is not there, beside the real ones, to see a wall catch it. */
const invented = (file: string, text: string): SourceFile[] => [...files, parse(file, text)];

/** All that is loaded when these files are: they and what they import at run time. */
function reach(start: readonly string[]): SourceFile[] {
  const paths = new Set(known.keys());
  const seen = new Set(start);
  for (const file of seen) {
    for (const one of known.get(file)?.imports ?? []) {
      const target = one.typeOnly || !one.specifier.startsWith('.') ? null : resolve(file, one.specifier, paths);
      if (target) seen.add(target);
    }
  }
  return [...seen].flatMap((file) => known.get(file) ?? []);
}

describe('who may import whom', () => {
  it('every room keeps to the table', () => {
    expect(brokenWalls(files)).toEqual([]);
  });

  it.each([
    ['lib/engine/x.ts', "import { t } from '../i18n';", /lib\/engine may not import lib\/i18n; the engine is pure/],
    ['lib/engine/x.ts', "import Dexie from 'dexie';", /lib\/engine imports no package but none/],
    ['lib/engine/x.ts', "import { readFileSync } from 'node:fs';", /lib\/engine imports no package/],
    ['lib/engine/rules/x.ts', "import { rule } from './bundled-consent';", /rules never import rules/],
    ['lib/engine/x.ts', "import { ReportSchema } from '../model/report';", /write 'import type'/],
    ['lib/model/x.ts', "import type { Rule } from '../engine/rule';", /lib\/model may not import lib\/engine/],
    ['lib/snapshot/x.ts', "import { CATALOGUE } from '../catalogue';", /every shop has to load/],
    ['lib/snapshot/page/x.ts', "import { shape } from '../shape';", /takes nothing from what works on its copies/],
    ['lib/watch/x.ts', "import { shape } from '../snapshot/shape';", /takes nothing from what works on its copies/],
    ['lib/app/x.tsx', "export { Card } from '../../components/Card';", /^lib\/app\/x\.tsx → /],
    ['components/x.tsx', "const db = await import('../lib/store');", /components may not import lib\/store/],
    ['lib/flow/x.ts', "import { main } from '../../cli/consent-inspector';", /lib\/flow may not import cli/],
    ['cli/x.ts', "import '../entrypoints/background';", /cli may not import entrypoints/],
  ])('%s with %s is named, with the reason', (file, text, reason) => {
    const targets = [
      'lib/engine/rules/bundled-consent.ts',
      'components/Card.tsx',
      'lib/store/index.ts',
      'cli/consent-inspector.ts',
      'entrypoints/background.ts',
    ];
    const present = targets.filter((target) => !known.has(target)).map((target) => parse(target, ''));
    const broken = brokenWalls([...invented(file, text), ...present]).filter((one) => one.startsWith(`${file} →`));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(reason);
  });

  it('no import comes round to where it began', () => {
    expect(circles(files)).toEqual([]);
    const round = [parse('lib/model/a.ts', "import { b } from './b';"), parse('lib/model/b.ts', "export { a } from './a';")];
    expect(circles(round)).toEqual(['lib/model/a.ts → lib/model/b.ts → lib/model/a.ts']);
  });

  it('the linter says the same', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'walls-'));
    const write = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
    for (const settings of ['biome.json', 'biome.walls.json']) copyFileSync(path.join(ROOT, settings), path.join(folder, settings));
    write('lib/engine/rules/words.ts', "import { t } from '../../i18n';\nexport const x = t;\n");
    write('lib/engine/model.ts', "import type { Snapshot } from '../model/snapshot';\nexport type X = Snapshot;\n");
    write('lib/engine/page.ts', 'export const x = () => document.title;\n');
    write('lib/snapshot/package.ts', "import { h } from 'preact';\nexport const x = h;\n");
    write('lib/app/api.ts', 'export const x = () => chrome.tabs;\n');
    write('components/net.tsx', "export const x = () => fetch('/x');\n");
    const words = ['lint', '--colors=off', '--vcs-enabled=false', '.'];
    const { stderr } = spawnSync(path.join(ROOT, 'node_modules/.bin/biome'), words, { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const said = new Map(stderr.split(/^(?=\S+:\d+:\d+ lint\/)/m).map((part) => [part.slice(0, part.indexOf(':')), part]));
    expect(said.get('lib/engine/rules/words.ts')).toMatch(/the engine is pure/);
    expect(said.get('lib/engine/page.ts')).toMatch(/never a page/);
    expect(said.get('lib/snapshot/package.ts')).toMatch(/every shop has to load/);
    expect(said.get('lib/app/api.ts')).toMatch(/lib\/browser and entrypoints alone/);
    expect(said.get('components/net.tsx')).toMatch(/never sends anything/);
    expect(said.has('lib/engine/model.ts')).toBe(false);
  });
});

describe('the engine is pure', () => {
  const engine = reach(files.filter((file) => /^lib\/engine\/.*(?<!\.test)\.ts$/.test(file.path)).map((file) => file.path));

  it('uses nothing that differs between browsers, runs or days', () => {
    expect(engine.length).toBeGreaterThan(40);
    expect(unsteady(engine)).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const dice = Math.random();',
    "const order = 'a'.localeCompare('b');",
    'const words = new Intl.Segmenter();',
    'const small = text.toLocaleLowerCase();',
    'const letter = /\\p{L}/u;',
    'const title = document.title;',
  ])('%s is seen', (text) => {
    expect(unsteady([parse('lib/engine/x.ts', text)])).toHaveLength(1);
    expect(unsteady([parse('lib/engine/x.ts', `// ${text}`)])).toEqual([]);
  });
});

describe('what is sent into pages and into the worker', () => {
  const folders = ['lib/engine', 'lib/snapshot', 'lib/watch', 'lib/highlight'].filter((folder) => existsSync(path.join(ROOT, folder)));

  it.each(folders)('%s bundles no package', async (folder) => {
    const entryPoints = files.filter((file) => file.path.startsWith(`${folder}/`) && !/\.test\./.test(file.path)).map((file) => file.path);
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      outdir: 'out',
      logLevel: 'silent',
    });
    expect(Object.keys(metafile.inputs).filter((file) => file.includes('node_modules/'))).toEqual([]);
  });

  it('speaks to the browser in lib/browser and the entrypoints alone', () => {
    expect(browserOutside(files)).toEqual([]);
    expect(browserOutside([parse('lib/app/x.ts', 'void chrome.tabs.query({});')])).toHaveLength(1);
    expect(browserOutside([parse('lib/app/x.ts', 'void port.browser.tabs;')])).toEqual([]);
  });

  it('holds no network code', () => {
    expect(networkCode(files)).toEqual([]);
    expect(networkCode([parse('components/x.tsx', "void fetch('/x');")])).toHaveLength(1);
  });
});
