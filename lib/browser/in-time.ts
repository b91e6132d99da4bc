/**
 * How long a call into a page may take. Where a person took access back in the browser's own page, Chromium refuses nothing: the call waits for
 * a press of the toolbar button, for ever. And a page whose own script never ends answers nobody.
 */
import type { Tab } from './port';

/** Milliseconds. After the first the browser is asked whether it still lets us in: a page that is slow does no harm, a call that waits for a person does. */
const DOUBT = 3_000;
/** Milliseconds. Longer than the longest that any caller gives a page of its own accord (a save's look: 20 seconds). */
const LONGEST = 25_000;

/** The browser keeps a call until the person gives access to the page; it may never come. */
export class AccessWithheld extends Error {
  constructor() {
    super('The browser keeps this page to itself until the person gives access to it.');
    this.name = 'AccessWithheld';
  }
}

/** The extension may enter the page, and the page does not answer. */
export class PageSilent extends Error {
  constructor() {
    super(`The page did not answer within ${LONGEST / 1000} seconds; its own scripts may keep it busy.`);
    this.name = 'PageSilent';
  }
}

/**
 * Waits for a call into a page as long as it makes sense. A call that is answered costs nothing more.
 * @param tab the tab as the browser shows it when it is asked; without an address the extension has no access to it
 * @throws AccessWithheld; PageSilent; whatever `work` throws before. What was called may still run once the person gives access.
 */
export async function inTime<T>(work: Promise<T>, tab: () => Promise<Tab | undefined>): Promise<T> {
  const late = Symbol();
  if ((await within(work, DOUBT, late)) === late) {
    const now = await tab();
    // A tab that is gone has its call refused by the browser itself.
    if (now?.url === '') throw new AccessWithheld();
    if ((await within(work, LONGEST - DOUBT, late)) === late) throw new PageSilent();
  }
  return work;
}

function within<T, L>(work: Promise<T>, ms: number, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), ms);
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}
