/**
 * How long a person looks at nothing after pressing the button: the real popup of the built package against a popup that holds one word,
 * in the same browser and run. Measured inside the popup, from the start of its document.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../cli/dev/find-browser.mjs';

export interface PopupCost {
  /** Milliseconds until one word stands in an empty popup. */
  readonly empty: number;
  /** Until the last known answer stands in ours, the worker awake and ended. */
  readonly awake: number;
  readonly cold: number;
  /** Until the fresh answer stands there. */
  readonly answered: number;
  readonly answeredCold: number;
}

const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>가입</title><h1>회원가입</h1><form><label>이메일 <input type="email"></label>
<label><input type="checkbox" required> [필수] 이용약관에 동의합니다</label><label><input type="checkbox" required> [필수] 개인정보 제3자 제공에 동의합니다</label>
<label><input type="checkbox"> [선택] 광고성 정보 수신에 동의합니다</label><button>가입하기</button></form>`;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** An extension whose popup holds one word, written by a script as ours is. */
async function emptyExtension(folder: string): Promise<void> {
  await mkdir(folder);
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'worker.js'), 'self.addEventListener("message", () => undefined);');
  await writeFile(
    path.join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><body style="width:360px"><script type="module" src="popup.js"></script>',
  );
  await writeFile(path.join(folder, 'popup.js'), 'document.body.append("word"); performance.mark("answered");');
}

/** The built package with every site granted, as after 'on all sites' was allowed. */
async function ourExtension(built: string, folder: string): Promise<void> {
  await cp(built, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_host_permissions: hosts, ...rest } = JSON.parse(await readFile(file, 'utf8')) as { optional_host_permissions: string[] };
  await writeFile(file, JSON.stringify({ ...rest, host_permissions: hosts }));
}

class Pressed {
  constructor(
    private readonly browser: Browser,
    private readonly id: string,
    private readonly page: Page,
  ) {}

  /** Presses the button and reads when these marks were first set. */
  async marks(...names: readonly string[]): Promise<number[]> {
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error('The extension is not loaded.');
    await this.page.bringToFront();
    await extension.triggerAction(this.page);
    const target = await this.browser.waitForTarget((one) => one.url() === `chrome-extension://${this.id}/popup.html`, { timeout: 20_000 });
    const popup = await target.asPage();
    await popup.waitForFunction(() => performance.getEntriesByName('answered').length > 0, { polling: 20, timeout: 20_000 });
    const read = await popup.evaluate(
      (wanted) => wanted.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
      names,
    );
    await popup.close();
    return read;
  }

  async killWorker(): Promise<void> {
    const worker = this.browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${this.id}/`));
    await (await worker?.worker())?.close();
  }
}

/** @param built folder of the built package */
export async function popupCost(built: string, repeats: number): Promise<PopupCost> {
  const home = await mkdtemp(path.join(tmpdir(), 'consent-inspector-bench-'));
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const folders = { empty: path.join(home, 'empty'), ours: path.join(home, 'ours') };
  await emptyExtension(folders.empty);
  await ourExtension(built, folders.ours);
  const list = `${folders.empty},${folders.ours}`;
  const browser = await puppeteer.launch({
    executablePath: findBrowser()?.path ?? 'chromium',
    headless: true,
    pipe: true,
    userDataDir: path.join(home, 'profile'),
    enableExtensions: true,
    args: ['--no-sandbox', `--disable-extensions-except=${list}`, `--load-extension=${list}`],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForNetworkIdle({ idleTime: 300 });
    const loaded = [...(await browser.extensions())];
    const idOf = (name: string) => loaded.find(([, one]) => one.name === name)?.[0] ?? '';
    const ours = new Pressed(browser, idOf('Consent Inspector'), page);
    const other = new Pressed(browser, idOf('empty'), page);
    const found = {
      empty: [] as number[],
      awake: [] as number[],
      cold: [] as number[],
      answered: [] as number[],
      answeredCold: [] as number[],
    };
    await other.marks('answered');
    await ours.marks('answered');
    for (let n = 0; n < repeats; n++) {
      found.empty.push(...(await other.marks('answered')));
      const [awake = Number.NaN, answered = Number.NaN] = await ours.marks('remembered', 'answered');
      found.awake.push(awake);
      found.answered.push(answered);
      await ours.killWorker();
      const [cold = Number.NaN, answeredCold = Number.NaN] = await ours.marks('remembered', 'answered');
      found.cold.push(cold);
      found.answeredCold.push(answeredCold);
    }
    return {
      empty: median(found.empty),
      awake: median(found.awake),
      cold: median(found.cold),
      answered: median(found.answered),
      answeredCold: median(found.answeredCold),
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
}
