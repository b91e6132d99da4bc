/**
 * The shipped package in a real Firefox, driven over WebDriver BiDi: installed, hosts granted, toolbar button pressed, event page ended.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';
import { builtPackage } from '../../cli/dev/built-package';

interface Reply {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A page in a tab of Firefox. */
export interface FirefoxPage {
  readonly context: string;
  goto(url: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Firefox {
  readonly id: string;
  readonly base: string;
  /** Where downloads go, without a question. */
  readonly downloads: string;
  page(): Promise<FirefoxPage>;
  own(name: string): Promise<FirefoxPage>;
  /** Runs code in the browser's own context. */
  chrome<T>(expression: string): Promise<T>;
  grantAll(): Promise<void>;
  /** Takes it back, as a person does in the add-ons manager. */
  revokeAll(): Promise<void>;
  /** Lets the extension into private windows, as its page in the add-ons manager does; it is loaded again by that, and its pages go. */
  allowPrivate(): Promise<void>;
  /** Presses the toolbar button over the tab in front and gives the popup as the browser shows it. */
  press(): Promise<void>;
  /** Runs code in the popup that stands open. */
  inPopup<T>(expression: string): Promise<T>;
  /** Opens the sidebar as the browser's own menu does. */
  sidebar(): Promise<void>;
  /** Runs code in the sidebar that stands open. */
  inSidebar<T>(expression: string): Promise<T>;
  /** Runs code in the tab in front with the browser's own rights: it may look into closed shadow roots. */
  inTab<T>(expression: string): Promise<T>;
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const UUID = '5f1c6a52-9f6c-4a0c-8f1a-3c7f0c4f2b11';
const ID = 'consent-inspector@consent-inspector.org';
/** Milliseconds after which a document that was asked counts as gone. */
const GONE = 5_000;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

class Wire {
  private next = 0;
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => {
      const reply = JSON.parse(String(data)) as Reply;
      const waiting = reply.id === undefined ? undefined : this.waiting.get(reply.id);
      if (!waiting || reply.id === undefined) return;
      this.waiting.delete(reply.id);
      if (reply.type === 'error') waiting.reject(new Error(`${reply.error}: ${reply.message}`));
      else waiting.resolve(reply.result);
    });
  }

  static async to(url: string, ms: number): Promise<Wire> {
    const end = Date.now() + ms;
    for (;;) {
      const socket = new WebSocket(url);
      const opened = await new Promise<boolean>((resolve) => {
        socket.once('open', () => resolve(true));
        socket.once('error', () => resolve(false));
      });
      if (opened) return new Wire(socket);
      if (Date.now() > end) throw new Error(`Firefox does not answer at ${url}.`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }

  send<T>(method: string, params: object): Promise<T> {
    const id = ++this.next;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.socket.close();
  }
}

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Starts Firefox with the shipped package installed for this run. */
export async function startFirefox(): Promise<Firefox> {
  const built = await builtPackage('firefox');
  const profile = await mkdtemp(path.join(tmpdir(), 'consent-inspector-firefox-'));
  const downloads = path.join(profile, 'downloads');
  const prefs = {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'intl.accept_languages': 'ko',
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const port = await freePort();
  const process_: ChildProcess = spawn(
    FIREFOX,
    ['--headless', '--profile', profile, '--remote-debugging-port', String(port), '--remote-allow-system-access'],
    { stdio: 'ignore', env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
  );
  const wire = await Wire.to(`ws://127.0.0.1:${port}/session`, 120_000);
  await wire.send('session.new', { capabilities: {} });
  const { extension: id } = await wire.send<{ extension: string }>('webExtension.install', {
    extensionData: { type: 'path', path: built },
  });

  const run = async <T>(context: string, expression: string): Promise<T> => {
    const wrapped = `(async () => JSON.stringify(await (${expression})))()`;
    const answer = await wire.send<Evaluated>('script.evaluate', {
      expression: wrapped,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
    const { value } = answer.result ?? {};
    return (typeof value === 'string' ? JSON.parse(value) : undefined) as T;
  };
  const { contexts } = await wire.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = contexts[0]?.context ?? '';
  const chrome = <T>(expression: string) => run<T>(window, expression);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;

  const everySite = async (deed: 'add' | 'remove') => {
    await chrome(
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.${deed}(${JSON.stringify(id)}, { origins: ['<all_urls>'], permissions: [] }, ${policy}.extension)`,
    );
  };

  const wrap = (context: string): FirefoxPage => ({
    context,
    goto: async (url) => {
      await wire.send('browsingContext.navigate', { context, url, wait: url.startsWith('moz-extension:') ? 'none' : 'complete' });
    },
    evaluate: (expression) => run(context, expression),
    click: async (selector) => {
      const spot = await run<{ x: number; y: number }>(
        context,
        `(() => { const element = document.querySelector(${JSON.stringify(selector)}); element.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = element.getBoundingClientRect(); return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }; })()`,
      );
      const pointer = (type: string, more: object) => ({ type, ...more });
      await wire.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [pointer('pointerMove', spot), pointer('pointerDown', { button: 0 }), pointer('pointerUp', { button: 0 })],
          },
        ],
      });
    },
    screenshot: async () => {
      const { data } = await wire.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await wire.send('browsingContext.close', { context });
    },
  });
  // A frame script is the one way into a popup, whose policy forbids evaluating strings, and into a closed shadow root.
  const privileged = <T>(browser: string, expression: string): Promise<T> => {
    const script = `{ let answer; try { answer = ((document, window) => (${expression}))(content.document, content); } catch (error) { answer = String(error); }
      sendAsyncMessage('answer', JSON.stringify(answer)); }`;
    return chrome(`new Promise((resolve) => {
      const target = ${browser};
      if (!target || target.currentURI.spec === 'about:blank') return resolve(null);
      const { messageManager } = target;
      const give = (answer) => {
        clearTimeout(timer);
        messageManager.removeMessageListener('answer', hear);
        resolve(answer);
      };
      const hear = (message) => give(JSON.parse(message.data ?? 'null'));
      // A popup that closes, or a page that goes on, takes the script and its answer along: nobody is to wait for those.
      const timer = setTimeout(() => give(null), ${GONE});
      messageManager.addMessageListener('answer', hear);
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`);
  };
  const page = async () => wrap((await wire.send<{ context: string }>('browsingContext.create', { type: 'tab' })).context);

  return {
    id,
    base: `moz-extension://${UUID}/`,
    downloads,
    chrome,
    page,
    async own(name) {
      const made = await page();
      await made.goto(`moz-extension://${UUID}/${name}`);
      return made;
    },
    grantAll: () => everySite('add'),
    revokeAll: () => everySite('remove'),
    async allowPrivate() {
      await chrome(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, ${policy}.extension);
        await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
        return true;
      })()`);
    },
    async press() {
      // A press on the button of an open popup would close it: one that an earlier tab left open goes first.
      await chrome(`(async () => {
        document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
        for (let at = 0; at < 60 && document.querySelector('.webextension-popup-browser'); at++) await new Promise((next) => setTimeout(next, 50));
      })()`);
      await chrome(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.browserActionFor(${policy}.extension).triggerAction(window)`,
      );
    },
    inPopup: (expression) => privileged(`document.querySelector('.webextension-popup-browser')`, expression),
    async sidebar() {
      await chrome(`SidebarController.show(${JSON.stringify(id)}.replace(/[^a-z0-9_-]/gi, '_') + '-sidebar-action').then(() => true)`);
    },
    inSidebar: (expression) => privileged(`SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`, expression),
    inTab: (expression) => privileged('gBrowser.selectedBrowser', expression),
    async killWorker() {
      await chrome(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    async close() {
      await wire.send('browser.close', {}).catch(() => undefined);
      wire.close();
      process_.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    },
  };
}
