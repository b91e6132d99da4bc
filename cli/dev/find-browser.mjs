// @ts-check
/**
 * Finds a Chromium to test with: CHROME_PATH, then the PATH, then the usual places of each system. Branded browsers come last, since
 * they ignore `--load-extension`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const env = process.env;

/** @param {string} name */
const onPath = (name) => (env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));

/** @type {Record<string, [kind: 'chromium' | 'branded', places: string[]][]>} */
const PLACES = {
  linux: [
    ['chromium', [...onPath('chromium'), ...onPath('chromium-browser'), '/snap/bin/chromium']],
    ['branded', [...onPath('google-chrome'), ...onPath('google-chrome-stable'), ...onPath('microsoft-edge')]],
  ],
  darwin: ['', os.homedir()].flatMap((home) => [
    ['chromium', [`${home}/Applications/Chromium.app/Contents/MacOS/Chromium`]],
    [
      'branded',
      [
        `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ],
    ],
  ]),
  win32: [
    [
      'branded',
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((root) => root !== undefined)
        .flatMap((root) => [
          path.join(root, 'Google/Chrome/Application/chrome.exe'),
          path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
        ]),
    ],
  ],
};

/** @returns {{ path: string, kind: 'env' | 'chromium' | 'branded' } | null} */
export function findBrowser() {
  if (env.CHROME_PATH) return { path: env.CHROME_PATH, kind: 'env' };
  for (const [kind, places] of PLACES[process.platform] ?? []) {
    const found = places.find((place) => existsSync(place));
    if (found) return { path: found, kind };
  }
  return null;
}

/** Installs one: Debian's packages where that is possible, else Playwright's own Chromium. Needs the network, once. */
export async function installBrowser() {
  const apt = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (apt) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
    return findBrowser();
  }
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? { path: chromium.executablePath(), kind: /** @type {const} */ ('chromium') } : null;
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, words) {
  spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
}
