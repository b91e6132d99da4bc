/**
 * The shipped package in a real Chromium: hosts granted as a person's grant leaves them, the toolbar button pressed for real, the real
 * popup, a killed worker, a network log of everything.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { builtPackage } from '../../cli/dev/built-package';
import { findBrowser } from '../../cli/dev/find-browser.mjs';
import { requestsOf } from './netlog';

/** As much of the extension APIs as is called inside its own pages here. */
declare const chrome: { readonly permissions: { contains(of: { origins: string[] }): Promise<boolean> } };

export interface Extension {
  readonly browser: Browser;
  readonly id: string;
  /** Where the network log is written when the browser closes. */
  readonly netlog: string;
  /** Folder the extension was loaded from. */
  readonly folder: string;
  /** Opens a page of the extension in a tab. */
  own(name: string): Promise<Page>;
  /** A document of the extension that runs nothing, in a tab that stays behind: what is asked there takes no page out of the front. */
  behind(): Promise<Page>;
  /** Presses the toolbar button over a page and gives the popup that opens. */
  press(page: Page): Promise<Page>;
  /** Opens the side panel of the window over a page, from the popup as a person does. */
  panel(page: Page): Promise<Page>;
  worker(): Promise<WebWorker>;
  /** Ends the worker; the next message starts it again. */
  killWorker(): Promise<void>;
  /** Loads the package again under the open tabs, as an update does. */
  reload(): Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  restart(): Promise<Extension>;
  close(): Promise<void>;
}

export interface ExtensionOptions {
  /** Grants every site, as after 'on all sites' was allowed. */
  readonly grant?: boolean;
  readonly language?: string;
  /** Names that lead to this machine, as Chromium's `--host-resolver-rules` has them. */
  readonly hosts?: string;
  /** Leaves `unlimitedStorage` out of the manifest: the browser keeps whoever has it out of every quota, also of one that is set for a test. */
  readonly quota?: boolean;
}

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-quic', '--no-first-run'];

/** Starts Chromium with the shipped package. */
export async function startExtension(options: ExtensionOptions = {}): Promise<Extension> {
  const home = await mkdtemp(path.join(tmpdir(), 'consent-inspector-'));
  const folder = path.join(home, 'package');
  const profile = path.join(home, 'profile');
  await cp(await builtPackage('chrome'), folder, { recursive: true });
  if (options.quota) await keepToQuota(folder);
  if (options.grant) await grantAll(folder, profile);
  return launched(home, folder, profile, options, 0);
}

const isWorker = (url: string): boolean => url.startsWith('chrome-extension://') && url.endsWith('/background.js');

async function launch(folder: string, profile: string, more: readonly string[] = [], language = 'ko'): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser()?.path ?? 'chromium',
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    args: [...FLAGS, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`, `--lang=${language}`, ...more],
    defaultViewport: { width: 1100, height: 800 },
    protocolTimeout: 120_000,
    // Chromium on Linux takes its interface language from here.
    env: { ...process.env, LANGUAGE: language },
  });
}

/**
 * Leaves the profile as a granted permission leaves it: the same folder is started once with a manifest that requires all hosts, then
 * the shipped manifest is put back. Same path, same id, and the grant stays.
 */
async function grantAll(folder: string, profile: string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const shipped = await readFile(file, 'utf8');
  const { optional_host_permissions: hosts, ...rest } = JSON.parse(shipped) as { optional_host_permissions: string[] };
  await writeFile(file, JSON.stringify({ ...rest, host_permissions: hosts }));
  const browser = await launch(folder, profile);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && isWorker(one.url()));
  const page = await browser.newPage();
  await page.goto(new URL('manifest.json', target.url()).href);
  // What the browser knows of the grant it writes down when it closes.
  await page.waitForFunction((origins) => chrome.permissions.contains({ origins }), { polling: 50 }, hosts);
  await browser.close();
  await writeFile(file, shipped);
}

async function keepToQuota(folder: string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const { permissions, ...rest } = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  await writeFile(file, JSON.stringify({ ...rest, permissions: permissions.filter((one) => one !== 'unlimitedStorage') }));
}

async function launched(home: string, folder: string, profile: string, options: ExtensionOptions, run: number): Promise<Extension> {
  const netlog = path.join(home, `netlog-${run}.json`);
  const hosts = options.hosts ? [`--host-resolver-rules=${options.hosts}`] : [];
  const browser = await launch(folder, profile, [`--log-net-log=${netlog}`, ...hosts], options.language);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && isWorker(one.url()));
  const id = new URL(target.url()).host;
  const base = `chrome-extension://${id}/`;
  const workerTarget = () => browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(base));
  const worker = async () => {
    const found = await (await workerTarget()).worker();
    if (!found) throw new Error('The worker has no handle.');
    return found;
  };
  const press = async (page: Page): Promise<Page> => {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The extension is not loaded.');
    await page.bringToFront();
    await extension.triggerAction(page);
    const popup = await browser.waitForTarget((one) => one.url() === `${base}popup.html`, { timeout: 20_000 });
    return popup.asPage();
  };
  /** Every run of every test is one long watch on the network: a request that the extension began fails the file that saw it. */
  const closeSilent = async () => {
    await browser.close();
    const { ours } = await requestsOf(netlog, id);
    if (ours.length > 0) throw new Error(`The extension asked the network for something:\n${ours.slice(0, 5).join('\n')}`);
  };
  let door: Page | undefined;
  return {
    browser,
    id,
    netlog,
    folder,
    worker,
    async behind() {
      // A reload of the extension takes its tabs along.
      if (!door || door.isClosed()) {
        door = await browser.newPage({ background: true });
        await door.goto(`${base}manifest.json`);
      }
      return door;
    },
    async own(name) {
      const page = await browser.newPage();
      await page.goto(base + name);
      // The first-run page opens by itself and may have come in front; nothing can be pressed in a tab behind.
      await page.bringToFront();
      return page;
    },
    async panel(page) {
      const popup = await press(page);
      await popup.waitForSelector('button[aria-label]');
      const session = await popup.createCDPSession();
      await session.send('Runtime.evaluate', {
        expression: `document.querySelector('.bar button').click()`,
        userGesture: true,
      });
      const target = await browser.waitForTarget((one) => one.url() === `${base}sidepanel.html`, { timeout: 20_000 });
      return target.asPage();
    },
    press,
    async killWorker() {
      const running = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(base));
      await (await running?.worker())?.close();
    },
    async reload() {
      await browser.installExtension(folder);
    },
    async restart() {
      await closeSilent();
      return launched(home, folder, profile, options, run + 1);
    },
    async close() {
      await closeSilent();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Text of a page's body as a person reads it. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Boxes and flags of the overlay in the same order, the words of its card and which flag is open; read through the debugger: its shadow root is closed to everybody else. */
export async function overlayOf(
  page: Page,
): Promise<{ readonly boxes: Rect[]; readonly flags: string[]; readonly card: string; readonly open: number }> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 1 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'consent-inspector-marks' });
    if (nodeId === 0) return { boxes: [], flags: [], card: '', open: -1 };
    const host = (await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })).node as DomNode;
    const boxes: Rect[] = [];
    for (const box of all(host, (node) => classOf(node).startsWith('box '))) {
      const model = await session.send('DOM.getBoxModel', { backendNodeId: box.backendNodeId }).catch(() => undefined);
      if (!model) continue;
      const [x = 0, y = 0] = model.model.border;
      boxes.push({ x, y, width: model.model.width, height: model.model.height });
    }
    const drawn = all(host, (node) => classOf(node).startsWith('flag'));
    const flags = drawn.map(wordsOf);
    const open = drawn.findIndex((node) => attribute(node, 'aria-expanded') === 'true');
    const card = find(host, (node) => classOf(node) === 'card');
    return { boxes, flags, card: card ? wordsOf(card) : '', open };
  } finally {
    await session.detach();
  }
}

/** The card as the browser's accessibility tree has it, for readers that do not see it; the tree goes through closed shadow roots. */
export async function cardHeard(page: Page): Promise<{ readonly name: string; readonly controls: string[]; readonly focused: string }> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const below = (id: string): typeof nodes => {
      const node = byId.get(id);
      return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
    };
    const nameOf = (node?: (typeof nodes)[number]) => String(node?.name?.value ?? '');
    const card = nodes.find((node) => node.role?.value === 'dialog');
    const controls = card ? below(card.nodeId).filter((node) => node.role?.value === 'button') : [];
    const focused = nodes.find(
      (node) =>
        node.role?.value !== 'RootWebArea' && node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return { name: nameOf(card), controls: controls.map(nameOf), focused: nameOf(focused) };
  } finally {
    await session.detach();
  }
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

function attribute(node: DomNode, name: string): string {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
}

const classOf = (node: DomNode) => attribute(node, 'class');

function all(node: DomNode, test: (node: DomNode) => boolean): DomNode[] {
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => all(child, test));
  return test(node) ? [node, ...inner] : inner;
}

const find = (node: DomNode, test: (node: DomNode) => boolean) => all(node, test)[0];

const wordsOf = (node: DomNode): string =>
  all(node, (one) => one.nodeName === '#text')
    .map((one) => one.nodeValue)
    .join(' ')
    .trim();
