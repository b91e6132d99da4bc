/** Writes the pictures of the handbook: `node cli/dev/run.mjs demo/pictures.ts`. The popup is the real one, put where a toolbar opens it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtPackage } from '../cli/dev/built-package';
import { ROOT } from '../cli/dev/setup.mjs';
import { openWithExtension, pictureOf } from './extension';
import { startDemo } from './server';

/** The page is taken larger than it is shown, so that ribbon, form and the required consents are all on the picture. */
const PAGE = { width: 1600, height: 1250 };
const VIEW = { width: 1280, height: 1000 };

const data = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

function over(page: Uint8Array, popup: Uint8Array): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; position: relative; width: ${VIEW.width}px; height: ${VIEW.height}px; overflow: hidden; }
    img { display: block; }
    .popup { position: absolute; top: 12px; right: 24px; border-radius: 10px; box-shadow: 0 2px 6px rgb(17 24 39 / .16), 0 14px 40px rgb(17 24 39 / .28); }
  </style><img src="${data(page)}" width="${VIEW.width}"><img class="popup" src="${data(popup)}">`;
}

async function main(): Promise<void> {
  const folder = await builtPackage('chrome');
  const demo = await startDemo({ shop: 4810, provider: 4811 });
  const opened = await openWithExtension(folder, false, 'en');
  try {
    const page = await opened.browser.newPage();
    await page.setViewport(PAGE);
    await page.goto(`${demo.shop}/join`);
    const shop = await page.screenshot();
    const popup = await opened.press(page);
    if (!popup) throw new Error('No popup opened.');
    // Before anything else is opened: a popup closes when it loses the focus.
    const small = await pictureOf(popup);
    const drawn = await opened.browser.newPage();
    await drawn.setViewport(VIEW);
    await drawn.setContent(over(shop, small));
    writeFileSync(path.join(ROOT, 'docs/popup.png'), await drawn.screenshot());
  } finally {
    await opened.close();
    await demo.close();
  }
}

await main();
