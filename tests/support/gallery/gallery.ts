/** Opens the sheets of the gallery in Chromium: each state in each language, theme and width, for pictures and for checks. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../cli/chromium';
import { ROOT } from '../../../cli/dev/setup.mjs';
import type { UiLocale } from '../../../lib/model/vocabulary';
import { faultsOfLayout } from './faults';
import { ALLOWED, type Sheet } from './sheets';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A sheet that stands open. */
export class OpenSheet {
  private constructor(
    readonly sheet: Sheet,
    private readonly page: Page,
    readonly states: readonly string[],
  ) {}

  static async open(browser: Browser, sheet: Sheet): Promise<OpenSheet> {
    const [script = '', style = ''] = await bundled(sheet.entry);
    const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Asia/Seoul', locale: 'ko-KR' });
    const page = await context.newPage();
    await page.setContent(
      '<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head><body></body></html>',
    );
    await page.addStyleTag({ content: `${style}\n:root { --fast: 0ms; --slow: 0ms; }` });
    // Functions handed to the page may carry a helper of the TypeScript loader that names them.
    await page.addScriptTag({ content: `globalThis.__name = (named) => named;\n${script}` });
    return new OpenSheet(sheet, page, await page.evaluate(() => [...window.gallery.states]));
  }

  async show(state: string, locale: UiLocale, { theme = 'light', width }: { theme?: Theme; width: number }): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme });
    await this.page.setViewportSize({ width, height: 800 });
    await this.page.evaluate(([name, language]) => window.gallery.show(name, language), [state, locale] as const);
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** Opens every fold of the screen that is shown. */
  unfold(): Promise<void> {
    return this.page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  }

  layoutFaults(): Promise<string[]> {
    return this.page.evaluate(
      faultsOfLayout,
      ALLOWED.map(({ selector }) => selector),
    );
  }

  async axeFaults(): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.addScriptTag({ path: AXE });
    const { violations } = await this.page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(WCAG)} })`);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  }

  /**
   * PNG of the screen from its top.
   * @param most CSS pixels it may be high; what a person scrolls to is left out below that
   */
  async picture(most: number): Promise<Uint8Array> {
    const width = await this.page.evaluate(() => window.innerWidth);
    // What fills its window grows with it: a few times are enough for all but endless lists, which are shown as a window shows them.
    for (let times = 0; times < 3; times++) {
      const high = await this.page.evaluate(() => document.getElementById('root')?.scrollHeight ?? 0);
      const height = Math.min(most, Math.max(high, 100));
      if (times > 0 && height <= (this.page.viewportSize()?.height ?? 0)) break;
      await this.page.setViewportSize({ width, height });
    }
    return this.page.screenshot({ animations: 'disabled' });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/**
 * @param text size of the text that a person set in the browser, against the usual one: media queries in rem follow it as well
 * @param env letters for pictures; a check of the layout has the wider ones of the machine
 */
export function openBrowser(text = 1, env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const args = ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text', `--blink-settings=defaultFontSize=${16 * text}`];
  return chromium.launch({ executablePath: findBrowser(), args, env: env as Record<string, string> });
}

/** Script and style of a sheet. */
async function bundled(entry: string): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'tests/support/gallery', entry)],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return [text('.js'), text('.css')];
}
