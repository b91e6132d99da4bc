/** The built extension in a real browser on the demo: with a window for a person, or without one for its popup's picture. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../cli/chromium';

/** Milliseconds the popup may take until it says what it found. */
const POPUP_TIME = 20_000;

export interface Opened {
  readonly browser: Browser;
  /** Presses the extension's button on this page, as a person would; gives the popup when it has settled. */
  readonly press: (page: Page) => Promise<Page | undefined>;
  readonly close: () => Promise<void>;
}

/**
 * A browser of its own profile with the extension in it.
 * @param folder of the built extension
 * @param window whether a person is to see it
 * @param language of the browser's own words, `ko` or `en`
 */
export async function openWithExtension(folder: string, window: boolean, language: string): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'consent-inspector-'));
  const args = [`--lang=${language}`, '--disable-background-networking', '--disable-component-update', '--disable-quic', '--no-first-run'];
  // Chromium's own sandbox does not start for root, as in most containers.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: !window,
    userDataDir: profile,
    pipe: true,
    // A list, so that branded Chrome, which ignores --load-extension, takes it as well.
    enableExtensions: [folder],
    defaultViewport: window ? null : { width: 1280, height: 900 },
    env: { ...process.env, LANGUAGE: language },
    args,
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
  );
  const id = new URL(worker.url()).host;
  // The page of the first run opens by itself and comes to the front: whoever presses the button before that asks about that page.
  await browser
    .waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/welcome`), { timeout: POPUP_TIME })
    .catch(() => undefined);
  return {
    browser,
    press: (page) => press(browser, id, page),
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function press(browser: Browser, id: string, page: Page): Promise<Page | undefined> {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) return undefined;
  await extension.triggerAction(page);
  try {
    const target = await browser.waitForTarget((one) => one.url().startsWith(`chrome-extension://${id}/popup`), { timeout: POPUP_TIME });
    const popup = await target.asPage();
    await popup.waitForFunction(() => document.querySelector('h1') !== null && !document.querySelector('[aria-busy="true"]'), {
      timeout: POPUP_TIME,
    });
    return popup;
  } catch {
    return undefined;
  }
}

/** PNG of a popup: its own box, since the window that a browser without a screen gives it is larger. */
export async function pictureOf(popup: Page): Promise<Uint8Array> {
  const body = await popup.$('body');
  if (!body) throw new Error('The popup is empty.');
  return body.screenshot();
}
