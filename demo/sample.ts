/**
 * Writes the sample capture that the dashboard offers where nothing was saved yet: the demo's sign-up page as Snapshot and picture.
 * Run by hand when the demo or the Snapshot changes: `node cli/dev/run.mjs demo/sample.ts`. The shop of the sample is invented.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../cli/dev/setup.mjs';
import { lookAt, startBrowser } from '../cli/looking';
import { SCREENS, type Screen } from './screens';
import { startDemo } from './server';

/** Address under which the sample stands instead of the machine's own. */
const ORIGIN = 'https://demo.example';
const FILE = 'lib/app/sample.json';

const demo = await startDemo();
const browser = await startBrowser();
try {
  const screen = SCREENS.find((one) => one.id === 'A') as Screen;
  const { snapshot, page, close } = await lookAt(browser, demo.address(screen), { online: true });
  const [width, height] = snapshot.viewport;
  const consent = snapshot.nodes.find((node) => node.control && node.box);
  const scroll = Math.max(0, (consent?.box?.[1] ?? 0) - 160);
  await page.evaluate((top) => scrollTo(0, top), scroll);
  const stood = await page.evaluate(() => scrollY);
  const picture = await page.screenshot({ type: 'png', clip: { x: 0, y: 0, width, height }, scale: 'css' });
  await close();
  const text = JSON.stringify({ url: `${ORIGIN}${screen.path}`, scroll: [0, stood], snapshot, picture: picture.toString('base64') });
  writeFileSync(path.join(ROOT, FILE), `${text.replaceAll(demo.shop, ORIGIN).replaceAll(demo.provider, 'https://login.example')}\n`);
  console.log(`${FILE}: ${text.length} characters, picture ${width} × ${height}, ${picture.length} bytes`);
} finally {
  await browser.close();
  await demo.close();
}
