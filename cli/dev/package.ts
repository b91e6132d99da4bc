/**
 * `npm run package [FOLDER]`: what the stores are given. Builds for Chrome and Firefox, and writes a zip of each, a zip of the sources that
 * builds the same again, and their SHA-256. The bytes depend on the sources and the lockfile alone: not on the day, the folder or the machine.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { ROOT } from './setup.mjs';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What a reviewer needs to build the same: nothing of the tests, the demo or the command line. */
const SOURCES = [
  '.npmrc',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'cli/dev',
  'components',
  'docs/building.md',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The first moment a zip can name. Local time, as zip means it, so that no time zone moves it. */
const WHEN = '1980-01-01T00:00:00';

/** Files below a folder as paths with forward slashes, sorted by code unit. */
function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort();
}

/** Files that make up the sources of the package, relative to the project. */
export function sourceList(): string[] {
  return SOURCES.flatMap((entry) => {
    const place = path.join(ROOT, entry);
    if (!statSync(place).isDirectory()) return [entry];
    return filesOf(place)
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .map((file) => `${entry}/${file}`);
  }).sort();
}

/**
 * A zip whose bytes follow from names and contents.
 * @param folder where the files are
 * @param names relative to it, in the order they are written
 */
function zip(folder: string, names: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const name of names) entries[name] = [readFileSync(path.join(folder, name)), { mtime: WHEN, level: 9 }];
  return zipSync(entries);
}

/**
 * Builds one browser's extension in a process of its own, as a release is built.
 * @param outDir folder that gets `chrome-mv3` or `firefox-mv3`
 * @returns the folder of the extension
 */
function build(browser: BrowserName, outDir: string): string {
  const script = `import('wxt').then(({ build }) => build(${JSON.stringify({ root: ROOT, browser, outDir })}))`;
  // A test runner's own NODE_ENV would give a development build.
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, env, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The ${browser} extension does not build:\n${run.stdout}${run.stderr}`);
  return path.join(outDir, `${browser}-mv3`);
}

export interface Packaged {
  /** Name of each file written → its SHA-256 in hex. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Folder of each browser's extension. */
  readonly built: Readonly<Record<BrowserName, string>>;
}

/** @param folder where the zips, the list of hashes and the built folders go; made if need be */
export function packageAll(folder: string): Packaged {
  const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };
  mkdirSync(folder, { recursive: true });
  const hashes: Record<string, string> = {};
  const put = (kind: string, bytes: Uint8Array) => {
    const file = `${name}-${version}-${kind}.zip`;
    writeFileSync(path.join(folder, file), bytes);
    hashes[file] = createHash('sha256').update(bytes).digest('hex');
  };
  const built = {} as Record<BrowserName, string>;
  for (const browser of BROWSERS) {
    rmSync(path.join(folder, `${browser}-mv3`), { recursive: true, force: true });
    built[browser] = build(browser, folder);
    put(browser, zip(built[browser], filesOf(built[browser])));
  }
  put('sources', zip(ROOT, sourceList()));
  const lines = Object.keys(hashes)
    .sort()
    .map((file) => `${hashes[file]}  ${file}\n`);
  writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''));
  return { hashes, built };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = path.resolve(process.argv[2] ?? path.join(ROOT, '.output'));
  const { hashes } = packageAll(folder);
  for (const [file, hash] of Object.entries(hashes)) {
    console.log(`${hash}  ${path.relative(process.cwd(), path.join(folder, file))}  ${statSync(path.join(folder, file)).size} bytes`);
  }
}
