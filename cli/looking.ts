/** One look at one page within a time limit: opened, read into a Snapshot, and kept open for a picture until closed. */
import type { Page } from 'playwright-core';
import type { Snapshot } from '../lib/model/snapshot';
import { Chromium, type OpenOptions, Unreadable } from './chromium';
import { TIME_LIMIT } from './limits';
import { look } from './look';
import { UsageError } from './usage';
import { within } from './within';

export interface LookingOptions extends Omit<OpenOptions, 'timeout'> {
  /** Seconds the page may take in all. */
  readonly seconds?: number;
}

export interface Looked {
  readonly snapshot: Snapshot;
  readonly page: Page;
  close(): Promise<void>;
}

/** @throws UsageError when there is no browser, with the mend */
export async function startBrowser(): Promise<Chromium> {
  try {
    return await Chromium.start();
  } catch (error) {
    if (error instanceof Unreadable) throw new UsageError(error.message);
    throw error;
  }
}

/**
 * @param input path of a saved page, or an address
 * @throws Unreadable with one sentence that names the mend: no page, no such address, too slow, or the page's process broke down
 */
export async function lookAt(browser: Chromium, input: string, options: LookingOptions = {}): Promise<Looked> {
  const { seconds = TIME_LIMIT, ...open } = options;
  const end = Date.now() + seconds * 1000;
  const opened = await browser.openPage(input, { ...open, timeout: seconds * 1000 });
  try {
    const left = Math.max(1, (end - Date.now()) / 1000);
    const snapshot = await within(left, look(opened.page), () => {
      return new Unreadable(
        `${input} was not read within ${seconds} seconds. Give it longer with --time-limit, or save a smaller part of it.`,
      );
    });
    return { snapshot, page: opened.page, close: () => settle(opened.close()) };
  } catch (error) {
    await settle(opened.close());
    if (error instanceof Unreadable) throw error;
    const [first] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Unreadable(`${input} broke down while it was read (${first}). Save it again, or a smaller part of it.`);
  }
}

/** A page whose script never ends does not close either; the browser takes it along when it ends. */
async function settle(closing: Promise<void>): Promise<void> {
  await within(5, closing, () => new Error('still open')).catch(() => undefined);
}
