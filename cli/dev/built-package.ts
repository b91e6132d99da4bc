/** The extension as it is shipped, for whoever wants to run it: built again when a source is newer than what stands in .output. */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './setup.mjs';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];
/** Enough of a build's complaint to see what it is about. */
const SAID = 800;

async function newest(entry: string): Promise<number> {
  const info = await stat(entry);
  if (!info.isDirectory()) return /\.test\.tsx?$/.test(entry) ? 0 : info.mtimeMs;
  const times = await Promise.all((await readdir(entry)).map((name) => newest(path.join(entry, name))));
  return Math.max(0, ...times);
}

/** Milliseconds after which a build that left its lock behind is taken for dead. */
const DEAD = 180_000;
const POLL = 200;

/** Does it while nobody else does: test files that run beside one another all ask for the package. */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(lock), { recursive: true });
  while (!(await mkdir(lock).then(() => true, taken))) {
    const since = await stat(lock).catch(() => undefined);
    if (since && Date.now() - since.mtimeMs > DEAD) await rm(lock, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

function taken(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error;
  return false;
}

/**
 * @param onBuild called before a build begins; it takes some seconds
 * @returns the folder of the package
 * @throws when it does not build, with what the build said
 */
export async function builtPackage(browser: 'chrome' | 'firefox', onBuild?: () => void): Promise<string> {
  const out = path.join(ROOT, '.output', `${browser}-mv3`);
  return alone(`${out}.lock`, async () => {
    const built = await stat(path.join(out, 'manifest.json')).catch(() => undefined);
    const sources = await Promise.all(SOURCES.map((name) => newest(path.join(ROOT, name))));
    if (built && built.mtimeMs >= Math.max(...sources)) return out;
    onBuild?.();
    // A test runner's own NODE_ENV would give a development build.
    const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
    const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const run = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: ROOT, env, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`The ${browser} package does not build:\n${run.stderr.slice(0, SAID)}`);
    return out;
  });
}
