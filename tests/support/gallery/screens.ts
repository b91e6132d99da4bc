/**
 * `npm run screens [-- NAME]`: writes a picture of every screen in every state into docs/screens: Korean and English, light and dark,
 * narrow and wide. With a name, only the sheets or states that hold it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../cli/dev/setup.mjs';
import { COMPLETE_LOCALES } from '../../../lib/i18n';
import { lettersForPictures } from './fonts';
import { OpenSheet, openBrowser, THEMES } from './gallery';
import { readPng, writePng } from './png';
import { SHEETS, type Sheet } from './sheets';

const FOLDER = path.join(ROOT, 'docs/screens');
/** The folder is looked at in a repository: it may not grow without somebody noticing. */
const MOST_BYTES = 12_000_000;

/** Pictures end here, by the width of the window: long lists repeat themselves. */
const highest = (width: number): number => (width < 720 ? 1800 : 1400);

interface Written {
  readonly sheet: Sheet;
  readonly states: readonly string[];
}

const fileOf = (sheet: Sheet, state: string, locale: string, theme: string, width: number): string =>
  `${sheet.name}/${state}.${locale}.${theme}.${width}.png`;

async function main(only: string): Promise<void> {
  const browser = await openBrowser(1, lettersForPictures());
  const written: Written[] = [];
  const kept = new Set(['README.md']);
  try {
    for (const sheet of SHEETS) {
      const open = await OpenSheet.open(browser, sheet);
      written.push({ sheet, states: open.states });
      mkdirSync(path.join(FOLDER, sheet.name), { recursive: true });
      for (const state of open.states) {
        for (const locale of COMPLETE_LOCALES) {
          for (const theme of THEMES) {
            for (const width of sheet.widths) {
              const file = fileOf(sheet, state, locale, theme, width);
              kept.add(file);
              if (!`${sheet.name}/${state}`.includes(only)) continue;
              await open.show(state, locale, { theme, width });
              const bytes = writePng(readPng(await open.picture(highest(width))));
              const place = path.join(FOLDER, file);
              if (!existsSync(place) || !readFileSync(place).equals(bytes)) writeFileSync(place, bytes);
            }
          }
        }
      }
      await open.close();
    }
  } finally {
    await browser.close();
  }
  for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
    const file = path.relative(FOLDER, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
    if (!kept.has(file)) rmSync(path.join(FOLDER, file));
  }
  writeFileSync(path.join(FOLDER, 'README.md'), index(written));
  const bytes = [...kept].reduce((sum, file) => sum + readFileSync(path.join(FOLDER, file)).length, 0);
  console.log(`${kept.size - 1} pictures, ${(bytes / 1e6).toFixed(1)} MB`);
  if (bytes > MOST_BYTES) throw new Error(`docs/screens holds more than ${MOST_BYTES / 1e6} MB.`);
}

/** The page that names every picture; they are not shown in it, since hundreds at once help nobody. */
function index(written: readonly Written[]): string {
  const cell = (sheet: Sheet, state: string, theme: string, width: number) =>
    COMPLETE_LOCALES.map((locale) => `[${locale}](${fileOf(sheet, state, locale, theme, width)})`).join(' ');
  const tables = written.map(({ sheet, states }) => {
    const columns = sheet.widths.flatMap((width) => THEMES.map((theme) => ({ width, theme })));
    const head = `| state | ${columns.map(({ width, theme }) => `${theme}, ${width} px`).join(' | ')} |\n|---|${columns.map(() => '---|').join('')}`;
    const rows = states.map((state) => `| ${state} | ${columns.map(({ width, theme }) => cell(sheet, state, theme, width)).join(' | ')} |`);
    return `## ${sheet.title}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `# Every screen, every state\n\nWritten by \`npm run screens\` from invented findings: Korean and English, light and dark, at the widths a screen has.\nLong screens end below. The same states are checked at half the width, with text at 200 % and by axe in \`tests/long/screens.test.ts\`.\nThe outline, flags and card over a page: [ko](../store/pictures/2-page.ko.png) [en](../store/pictures/2-page.en.png).\n\n${tables.join('\n')}`;
}

await main(process.argv[2] ?? '');
