/**
 * `npm run store-pictures`: the screenshots of the listings, from the shipped package in a real Chromium over the invented shop. What a
 * browser shows in its own windows (popup, side panel) is photographed by itself and put where the browser puts it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../cli/dev/setup.mjs';
import { SCREENS, type Screen } from '../../demo/screens';
import { startDemo } from '../../demo/server';
import { type Extension, startExtension } from './extension';
import { chooseMode, findingsIn, pressIn, until } from './extension-pages';
import { lettersForPictures } from './gallery/fonts';

Object.assign(process.env, lettersForPictures());
const FOLDER = path.join(ROOT, 'docs/store/pictures');
const SIZE = { width: 1280, height: 800 };
/** As wide as a side panel stands beside a page. */
const PANEL = 400;

const screen = (id: string) => SCREENS.find((one) => one.id === id) as Screen;
/** The shop by a name, as people see shops, and not by the number of this machine. */
const SHOP = 'boreum.example';
const PORT = 4810;
const addressOf = (id: string) => `http://${SHOP}${screen(id).path}`;
const data = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
const write = (name: string, png: Uint8Array) => writeFileSync(path.join(FOLDER, name), png);

/** A picture made of others. */
async function composed(extension: Extension, html: string, size = SIZE): Promise<Uint8Array> {
  const page = await extension.browser.newPage();
  await page.setViewport(size);
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>body { margin: 0; position: relative; overflow: hidden; } img { display: block; }
    .popup { position: absolute; top: 10px; right: 24px; max-height: ${size.height - 24}px; border-radius: 10px; box-shadow: 0 2px 6px rgb(17 24 39 / .16), 0 14px 40px rgb(17 24 39 / .28); }</style>${html}`);
  const png = await page.screenshot();
  await page.close();
  return png;
}

async function opened(extension: Extension, address: string, width: number): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.setViewport({ width, height: SIZE.height });
  await page.goto(address);
  await page.bringToFront();
  return page;
}

/** Saves what a screen shows, from the popup as a person does. */
async function saved(extension: Extension, id: string): Promise<void> {
  const page = await opened(extension, addressOf(id), SIZE.width);
  const popup = await extension.press(page);
  await findingsIn(popup);
  await pressIn(popup, '.primary');
  await until(
    () => popup.evaluate(() => document.querySelector('.c-done') !== null),
    (done) => done,
    30_000,
  );
  await page.close();
}

async function picturesIn(language: 'ko' | 'en'): Promise<void> {
  const extension = await startExtension({ grant: true, language, hosts: `MAP ${SHOP} 127.0.0.1:${PORT}` });
  try {
    await chooseMode(extension, 'all');
    for (const id of ['D', 'B', 'A']) await saved(extension, id);

    const join = await opened(extension, addressOf('A'), SIZE.width);
    const shop = await join.screenshot();
    const popup = await extension.press(join);
    await findingsIn(popup);
    const body = await popup.$('body');
    if (!body) throw new Error('The popup is empty.');
    const small = await body.screenshot();
    write(`1-popup.${language}.png`, await composed(extension, `<img src="${data(shop)}"><img class="popup" src="${data(small)}">`));

    await join.bringToFront();
    const again = await extension.press(join);
    await findingsIn(again);
    await pressIn(again, '.finding button');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    write(`2-page.${language}.png`, await join.screenshot());
    await join.close();

    const beside = await opened(extension, addressOf('A'), SIZE.width - PANEL);
    const panel = await extension.panel(beside);
    await findingsIn(panel);
    await panel.setViewport({ width: PANEL, height: SIZE.height });
    const left = await beside.screenshot();
    const right = await panel.screenshot();
    write(
      `3-panel.${language}.png`,
      await composed(
        extension,
        `<div style="display: flex"><img src="${data(left)}"><img src="${data(right)}" style="border-left: 1px solid #c5cad3"></div>`,
      ),
    );
    await beside.close();

    const dashboard = await extension.own('dashboard.html#/captures');
    await dashboard.setViewport(SIZE);
    await dashboard.waitForSelector('tbody tr');
    write(`4-captures.${language}.png`, await dashboard.screenshot());
    const first = await dashboard.$eval('tbody a', (link) => (link as HTMLAnchorElement).href);
    await dashboard.goto(first);
    await dashboard.waitForSelector('.flist li');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    write(`5-capture.${language}.png`, await dashboard.screenshot());

    if (language === 'en') write('tile.png', await tile(extension));
  } finally {
    await extension.close();
  }
}

async function tile(extension: Extension): Promise<Uint8Array> {
  const icon = data(readFileSync(path.join(extension.folder, 'icons/mark-normal-128.png')));
  const html = `<div style="width: 440px; height: 280px; background: #fff; display: grid; place-content: center; justify-items: center; gap: 14px; font-family: system-ui, 'Noto Sans CJK KR', sans-serif; color: #111827">
    <img src="${icon}" width="96" height="96"><b style="font-size: 30px">Consent Inspector</b><span style="font-size: 17px">See what you agree to before you agree</span></div>`;
  return composed(extension, html, { width: 440, height: 280 });
}

mkdirSync(FOLDER, { recursive: true });
const demo = await startDemo({ shop: PORT, provider: PORT + 1 });
try {
  for (const language of ['ko', 'en'] as const) await picturesIn(language);
} finally {
  await demo.close();
}
