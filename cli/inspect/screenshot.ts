/** The annotated picture of a page: photographed as it is, then drawn upon beside it, so that nothing of ours enters the page. */
import type { Page } from 'playwright-core';
import type { CompleteLocale } from '../../lib/i18n';
import type { Report } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import { findMarks } from '../output/marks';
import { MARGIN, type Picture, sheet } from '../output/sheet';
import { within } from '../within';

/** Chromium draws no taller picture than its largest texture. */
const MAX_HEIGHT = 12_000;

/**
 * @param seconds longest time for the plain picture
 * @returns PNG of the whole page, at most 12,000 pixels of it, with outlines, numbered flags in the margin and the list below
 * @throws Error when the browser does not give a picture in time
 */
export async function photograph(page: Page, report: Report, snapshot: Snapshot, locale: CompleteLocale, seconds: number): Promise<Buffer> {
  const plain = await plainPicture(page, seconds);
  const viewport = { width: plain.width + MARGIN, height: 600 };
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false, offline: true, viewport });
  if (!context) throw new Error('The browser of the page is gone.');
  try {
    const drawing = await context.newPage();
    await drawing.setContent(sheet(plain, findMarks(report, snapshot), report, locale));
    return await drawing.screenshot({ fullPage: true });
  } finally {
    await context.close();
  }
}

/** The whole page by the debugger alone: nothing is asked of the page's own scripts, which may have been tampered with. */
async function plainPicture(page: Page, seconds: number): Promise<Picture> {
  const viewport = page.viewportSize() ?? { width: 1280, height: 900 };
  const session = await page.context().newCDPSession(page);
  try {
    const { cssContentSize: size } = await session.send('Page.getLayoutMetrics');
    const width = Math.min(Math.max(viewport.width, Math.ceil(size.width)), 2 * viewport.width);
    const height = Math.min(Math.max(viewport.height, Math.ceil(size.height)), MAX_HEIGHT);
    const clip = { x: 0, y: 0, width, height, scale: 1 };
    const taking = session.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
    const { data } = await within(seconds, taking, () => new Error(`no picture within ${seconds} seconds`));
    return { png: data, width, height };
  } finally {
    await session.detach().catch(() => undefined);
  }
}
