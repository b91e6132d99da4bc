// @ts-check
/**
 * Makes a fresh clone ready with Node alone: the packages of the lockfile, and a browser. Does nothing, and needs no network, when both
 * are there. Plain JavaScript, since nothing is installed yet when it runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from './find-browser.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OLDEST_NODE = { major: 20, minor: 19 };

/**
 * @param {{ browser?: boolean }} [wanted] `browser: false` when none is needed
 * @returns {Promise<{ browser: string | null }>} path of the browser, also put into CHROME_PATH for what is started next
 */
export async function setUp({ browser = true } = {}) {
  checkNode();
  if (!packagesMatchLockfile()) install();
  if (!browser) return { browser: null };
  const found = findBrowser() ?? (await installBrowser());
  if (!found) throw new Error('No browser was found or could be installed. Install Chromium, or set CHROME_PATH to one.');
  process.env.CHROME_PATH = found.path;
  return { browser: found.path };
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
    throw new Error(`Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer is needed; this is ${process.versions.node}.`);
  }
}

/** True when every package of the lockfile is installed in that version. Optional ones of other systems may be missing. */
function packagesMatchLockfile() {
  const installed = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(([where, wanted]) => {
    if (where === '') return true;
    if (!has[where]) return wanted.optional === true || wanted.devOptional === true;
    return has[where].version === wanted.version;
  });
}

function install() {
  console.log('Installing the packages of the lockfile.');
  const npm = process.env.npm_execpath;
  const words = ['ci', '--ignore-scripts', '--no-progress'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] };
  const done = npm
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error('The packages could not be installed.');
}
