/**
 * The one door to the extension APIs. lib/app and the entrypoints speak this interface; `webext.ts` is the browser behind it and
 * `fake.ts` the one in tests. Nothing here decides anything.
 */

import type { Painted, Painting } from './paint';

export interface Tab {
  readonly id: number;
  readonly windowId: number;
  /** Empty when the extension may not see it. */
  readonly url: string;
  readonly title: string;
  readonly private: boolean;
  /** Its window shows it. */
  readonly active?: boolean;
}

/** Who sent a message, as the browser says it. */
export interface Sender {
  /** Id of the extension that the message comes from. */
  readonly id: string;
  /** Address of the sending document; empty when the browser does not tell. */
  readonly url: string;
  /** Absent for the extension's own popup and worker. */
  readonly tab?: Tab;
  readonly frameId?: number;
}

export interface FrameResult<T> {
  readonly frameId: number;
  readonly result: T;
}

/** Frames of one tab: all of them, or those named. */
export interface Target {
  readonly tabId: number;
  readonly frames: 'all' | readonly number[];
}

export interface PageScript {
  readonly id: string;
  readonly file: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

export interface Badge {
  readonly icon: 'off' | 'normal' | 'findings' | 'cannot';
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

/** A key-value area of the browser. Reading a key that was never written gives undefined. */
export interface Area {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(...keys: readonly string[]): Promise<void>;
  keys(): Promise<readonly string[]>;
}

export type InstallReason = 'install' | 'update' | 'other';

export interface BrowserPort {
  readonly id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string;
  readonly version: string;
  readonly agent: string;
  /** Language of the browser's interface (BCP 47). */
  readonly language: string;

  activeTab(): Promise<Tab | undefined>;
  tab(id: number): Promise<Tab | undefined>;
  tabs(): Promise<readonly Tab[]>;
  /** Puts a tab in front. */
  activate(tabId: number): Promise<void>;
  /**
   * Opens the side panel or sidebar of a window; has to be called straight from a click.
   * @returns false where the browser has none
   */
  openPanel(windowId: number): Promise<boolean>;
  /** Opens one of the extension's own pages in a new tab. */
  openOwn(path: string): Promise<void>;
  /** PNG of what the tab's window shows, as a data address. Rejects without a toolbar click or `<all_urls>`. */
  picture(windowId: number): Promise<string>;
  /** Covers and outlines on a picture. Rejects when the browser cannot paint; what is not covered is never handed out. */
  paint(picture: Blob, painting: Painting): Promise<Painted>;

  /**
   * Calls a function inside frames of a tab, in the extension's own world. The function must not refer to anything outside itself.
   * @returns one entry a frame that answered; frames that went away or may not be entered are missing
   * @throws AccessWithheld or PageSilent (`in-time.ts`) where nothing answers: no call waits for ever
   */
  call<A extends readonly unknown[], R>(target: Target, run: (...args: A) => R, args: A): Promise<readonly FrameResult<Awaited<R>>[]>;
  /** Loads a script file of the extension into frames of a tab. Throws as `call` does. */
  inject(target: Target, file: string): Promise<void>;

  pageScripts(): Promise<readonly PageScript[]>;
  /** Makes the registered page scripts exactly these. */
  setPageScripts(scripts: readonly PageScript[]): Promise<void>;

  /** Of one tab until it navigates, or of every tab that has none of its own. */
  badge(badge: Badge, tabId?: number): Promise<void>;

  /** Granted host patterns. */
  grants(): Promise<readonly string[]>;
  /** Asks the person; needs to be called straight from a click in one of the extension's own pages. */
  requestGrant(patterns: readonly string[]): Promise<boolean>;
  /** Gives host patterns back to the browser. */
  revokeGrant(patterns: readonly string[]): Promise<boolean>;
  /** Opens the browser's own page for keyboard shortcuts. */
  openShortcuts(): Promise<void>;

  readonly local: Area;
  /** Memory of this browser session; never on disk. */
  readonly session: Area;

  send(message: unknown): Promise<unknown>;

  onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void;
  onInstalled(handle: (reason: InstallReason) => void): void;
  onStartup(handle: () => void): void;
  onGrantsChanged(handle: () => void): void;
  /** Something in the local area was written, by whichever part of the extension. */
  onLocalChanged(handle: (key: string, before: unknown, after: unknown) => void): void;
  /** Something in the session area was written or, with no value, removed. */
  onSessionChanged(handle: (key: string, value: unknown) => void): void;
  /** Another tab came to the front of a window, or a tab shows another page. */
  onTabs(handle: (tabId: number) => void): void;
  onTabGone(handle: (tabId: number) => void): void;
  /** A tab or pop-up window was opened by another tab. */
  onTabOpened(handle: (tabId: number, opener: number) => void): void;
}
