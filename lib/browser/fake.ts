/**
 * A browser for tests: the port with everything in plain view. Pages are objects that answer calls; events are fired by hand; a worker
 * is killed by dropping every listener and keeping the storage.
 */
import { inTime } from './in-time';
import type { Painted, Painting } from './paint';
import type { Area, Badge, BrowserPort, FrameResult, InstallReason, PageScript, Sender, Tab, Target } from './port';

export interface FakeFrame {
  readonly frameId: number;
  /** Globals of the isolated world of this frame, as called functions see them. */
  readonly world: Record<string, unknown>;
  /** Files that were injected, in order. */
  readonly injected: string[];
  /** The frame may not be entered. */
  denied?: boolean;
  /** A call into the frame is neither carried out nor refused: its script never ends, or, in a tab without an address, the browser waits for the person. */
  silent?: boolean;
}

/** The top frame of an ordinary HTML page of this origin, as code that is called in it sees it: nothing of the page side is in it yet. */
export function fakePage(origin: string): FakeFrame {
  const view: { parent?: unknown; length: number } = { length: 0 };
  view.parent = view;
  return {
    frameId: 0,
    injected: [],
    world: {
      window: view,
      origin,
      innerWidth: 1000,
      innerHeight: 800,
      document: { contentType: 'text/html' },
      // Whatever is looked for stands there.
      Document: { prototype: { querySelector: () => ({}) } },
    },
  };
}

function fakeArea(data: Map<string, unknown>, changed: (key: string, before: unknown, after: unknown) => void = () => undefined): Area {
  return {
    get: async (key) => structuredClone(data.get(key)),
    set: async (key, value) => {
      const before = data.get(key);
      data.set(key, structuredClone(value));
      changed(key, before, structuredClone(value));
    },
    remove: async (...keys) => {
      for (const key of keys) {
        const before = data.get(key);
        data.delete(key);
        changed(key, before, undefined);
      }
    },
    keys: async () => [...data.keys()],
  };
}

export class FakeBrowser implements BrowserPort {
  readonly id = 'fake-extension-id';
  readonly base = 'chrome-extension://fake-extension-id/';
  readonly version = '0.0.0';
  readonly agent = 'FakeBrowser/1';
  language = 'ko';

  readonly openTabs: Tab[] = [];
  readonly frames = new Map<number, FakeFrame[]>();
  readonly opened: string[] = [];
  readonly badges = new Map<number | 'all', Badge>();
  readonly localData = new Map<string, unknown>();
  readonly sessionData = new Map<string, unknown>();
  granted: string[] = [];
  scripts: PageScript[] = [];
  pictureData: string | undefined;
  /** What the person answers to a permission prompt. */
  willGrant = true;
  /** What a file does to a frame's world when it is injected. */
  files: Record<string, (frame: FakeFrame, tabId: number) => void> = {};

  readonly local = fakeArea(this.localData, (...change) => this.tellLocal(...change));
  readonly session = fakeArea(this.sessionData, (key, _, value) => this.tell('session', [key, value]));

  private handlers: ((message: unknown, sender: Sender) => Promise<unknown> | undefined)[] = [];
  private listeners: { kind: string; run: (value: never) => void }[] = [];
  shortcutsOpened = 0;
  /** Does this browser have a side panel? */
  hasPanel = true;
  panelsOpened: number[] = [];

  activeTab = async () => this.openTabs[0];
  tab = async (id: number) => this.openTabs.find((tab) => tab.id === id);
  tabs = async () => this.openTabs;
  activate = async (tabId: number) => {
    this.openTabs.sort((a, b) => Number(b.id === tabId) - Number(a.id === tabId));
  };
  openPanel = async (windowId: number) => {
    if (this.hasPanel) this.panelsOpened.push(windowId);
    return this.hasPanel;
  };
  openOwn = async (path: string) => {
    this.opened.push(path);
  };
  picture = async (_windowId: number) => {
    if (this.pictureData === undefined) throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
    return this.pictureData;
  };

  /** Paints nothing; says in the bytes what was to be covered. */
  paint = async (picture: Blob, { covers, marks }: Painting): Promise<Painted> => {
    const text = `${await picture.text()} covered ${covers.length}`;
    const plain = new Blob([text], { type: 'image/png' });
    return marks.length === 0 ? { plain } : { plain, marked: new Blob([`${text} marked ${marks.length}`], { type: 'image/png' }) };
  };

  private reach(target: Target): FakeFrame[] {
    const frames = this.frames.get(target.tabId);
    if (!frames || frames.every((frame) => frame.denied)) throw new Error('Cannot access contents of the page.');
    if (target.frames === 'all') return frames.filter((frame) => !frame.denied);
    return target.frames.map((id) => {
      const frame = frames.find((one) => one.frameId === id && !one.denied);
      if (!frame) throw new Error(`No frame with id ${id} in tab ${target.tabId}`);
      return frame;
    });
  }

  /** As long as the browser's own call would take. */
  private reached({ tabId, frames }: Target): Promise<FakeFrame[]> {
    const reached = async () => {
      const those = this.reach({ tabId, frames });
      return those.some((frame) => frame.silent) ? new Promise<never>(() => undefined) : those;
    };
    return inTime(reached(), () => this.tab(tabId));
  }

  /** Runs the function with the frame's world as its globals, as a real injection would. */
  async call<A extends readonly unknown[], R>(
    target: Target,
    run: (...args: A) => R,
    args: A,
  ): Promise<readonly FrameResult<Awaited<R>>[]> {
    const out: FrameResult<Awaited<R>>[] = [];
    for (const frame of await this.reached(target)) {
      const scoped = new Function('globalThis', ...Object.keys(frame.world), `return (${run.toString()})`)(
        frame.world,
        ...Object.values(frame.world),
      ) as (...args: A) => R;
      const result = await scoped(...args);
      if (result !== undefined) out.push({ frameId: frame.frameId, result: structuredClone(result) as Awaited<R> });
    }
    return out;
  }

  async inject(target: Target, file: string): Promise<void> {
    for (const frame of await this.reached(target)) {
      frame.injected.push(file);
      this.files[file]?.(frame, target.tabId);
    }
  }

  pageScripts = async () => this.scripts;
  setPageScripts = async (scripts: readonly PageScript[]) => {
    this.scripts = [...scripts];
  };
  badge = async (badge: Badge, tabId?: number) => {
    this.badges.set(tabId ?? 'all', badge);
  };
  grants = async () => this.granted;
  requestGrant = async (patterns: readonly string[]) => {
    if (!this.willGrant) return false;
    this.granted = [...new Set([...this.granted, ...patterns])];
    this.fire('grants', undefined);
    return true;
  };

  revokeGrant = async (patterns: readonly string[]) => {
    this.granted = this.granted.filter((pattern) => !patterns.includes(pattern));
    this.fire('grants', undefined);
    return true;
  };
  openShortcuts = async () => {
    this.shortcutsOpened++;
  };

  /** As one of the extension's own pages. */
  send = (message: unknown) => this.deliver(message, { id: this.id, url: `${this.base}popup.html` });

  /** Hands a message to the worker as if `sender` had sent it. */
  async deliver(message: unknown, sender: Sender): Promise<unknown> {
    for (const handle of this.handlers) {
      const answer = handle(message, sender);
      if (answer) return structuredClone(await answer);
    }
    return undefined;
  }

  onMessage = (handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined) => {
    this.handlers.push(handle);
  };
  private listen(kind: string, run: (value: never) => void) {
    this.listeners.push({ kind, run });
  }
  fire(kind: 'installed' | 'startup' | 'grants', value: InstallReason | undefined) {
    for (const listener of this.listeners) if (listener.kind === kind) listener.run(value as never);
  }
  onInstalled = (handle: (reason: InstallReason) => void) => this.listen('installed', handle);
  onStartup = (handle: () => void) => this.listen('startup', handle);
  onGrantsChanged = (handle: () => void) => this.listen('grants', handle);
  onLocalChanged = (handle: (key: string, before: unknown, after: unknown) => void) =>
    this.listen('local', ((change: [string, unknown, unknown]) => handle(...change)) as (value: never) => void);
  private tellLocal(...change: [string, unknown, unknown]) {
    this.tell('local', change);
  }
  onSessionChanged = (handle: (key: string, value: unknown) => void) =>
    this.listen('session', ((change: [string, unknown]) => handle(...change)) as (value: never) => void);
  onTabs = (handle: (tabId: number) => void) => this.listen('tabs', handle as (value: never) => void);
  onTabGone = (handle: (tabId: number) => void) => this.listen('tab-gone', handle as (value: never) => void);
  onTabOpened = (handle: (tabId: number, opener: number) => void) =>
    this.listen('tab-opened', ((pair: [number, number]) => handle(...pair)) as (value: never) => void);
  /** Fires what a screen or the worker listens to. */
  tell(kind: 'local' | 'session' | 'tabs' | 'tab-gone' | 'tab-opened', value: unknown) {
    for (const listener of this.listeners) if (listener.kind === kind) listener.run(value as never);
  }

  /** The worker dies: its listeners are gone, what was stored stays. */
  killWorker() {
    this.handlers = [];
    this.listeners = [];
  }
}
