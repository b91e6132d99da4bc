/** Every screen in every state: nothing cut or spilled at half the width and with text twice as large, and no fault that axe knows. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n';
import { OpenSheet, openBrowser, THEMES } from '../support/gallery/gallery';
import { SHEETS } from '../support/gallery/sheets';

let usual: Browser;
let large: Browser;
beforeAll(async () => {
  [usual, large] = await Promise.all([openBrowser(), openBrowser(2)]);
});
afterAll(() => Promise.all([usual.close(), large.close()]));

describe.each(SHEETS)('$name', (sheet) => {
  const views = sheet.widths.flatMap((width) => [
    { what: `${width} px`, width, text: 1 },
    // What a browser's zoom of 200 % does.
    { what: `half of ${width} px`, width: width / 2, text: 1 },
    { what: `${width} px, text at 200 %`, width, text: 2 },
  ]);

  it.each(views)('lies right at $what, folds closed and open', async ({ width, text }) => {
    const open = await OpenSheet.open(text === 2 ? large : usual, sheet);
    const faults: string[] = [];
    for (const state of open.states) {
      for (const locale of LOCALES) {
        await open.show(state, locale, { width });
        faults.push(...(await open.layoutFaults()).map((one) => `${state} ${locale}: ${one}`));
        await open.unfold();
        faults.push(...(await open.layoutFaults()).map((one) => `${state} ${locale}, open: ${one}`));
      }
    }
    await open.close();
    expect(faults).toEqual([]);
  });

  it.each(THEMES)('has no fault that axe knows in the %s theme', async (theme) => {
    const open = await OpenSheet.open(usual, sheet);
    const faults: string[] = [];
    for (const state of open.states) {
      for (const locale of LOCALES) {
        await open.show(state, locale, { theme, width: sheet.widths[0] ?? 360 });
        await open.unfold();
        faults.push(...(await open.axeFaults()).map((one) => `${state} ${locale}: ${one}`));
      }
    }
    await open.close();
    expect(faults).toEqual([]);
  });
});
