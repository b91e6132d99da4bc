/** The annotated picture of a page: photographed as it is, then drawn upon beside it, so that nothing of ours enters the page. */
import type { Page } from 'playwright-core';
import type { Locale } from '../../lib/i18n';
import type { Report } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import { findMarks } from '../output/marks';
import { MARGIN, sheet } from '../output/sheet';

/** Chromium draws no taller picture than its largest texture. */
const MAX_HEIGHT = 12_000;

/** @returns PNG of the whole page, at most 12,000 pixels of it, with outlines, numbered flags in the margin and the list below */
export async function photograph(page: Page, report: Report, snapshot: Snapshot, locale: Locale): Promise<Buffer> {
  const viewport = page.viewportSize() ?? { width: 1280, height: 900 };
  const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight] as const);
  const width = Math.min(Math.max(viewport.width, size[0]), 2 * viewport.width);
  const height = Math.min(Math.max(viewport.height, size[1]), MAX_HEIGHT);
  const plain = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height }, animations: 'disabled', caret: 'hide' });
  const context = await page
    .context()
    .browser()
    ?.newContext({ javaScriptEnabled: false, offline: true, viewport: { width: width + MARGIN, height: 600 } });
  if (!context) throw new Error('The browser of the page is gone.');
  try {
    const drawing = await context.newPage();
    await drawing.setContent(sheet({ png: plain.toString('base64'), width, height }, findMarks(report, snapshot), report, locale));
    return await drawing.screenshot({ fullPage: true });
  } finally {
    await context.close();
  }
}
