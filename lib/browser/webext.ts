/** The port over the real extension APIs, as they are handed in. Features are tested for; browsers are never sniffed. */
import type { Browser, Runtime, Scripting } from 'webextension-polyfill';
import { inTime } from './in-time';
import { unwrapped } from './native';
import { paint } from './paint';
import type { Area, Badge, BrowserPort, FrameResult, PageScript, Sender, Target } from './port';
import { toTab } from './tab';

type StorageArea = Browser['storage']['local'];

// Not named 'storage', nor the APIs 'browser': the bundler would bring libraries of those names in with them.
function area(given: StorageArea): Area {
  return {
    get: async (key) => (await given.get(key))[key],
    set: (key, value) => given.set({ [key]: value }),
    remove: (...keys) => given.remove([...keys]),
    keys: async () => Object.keys(await given.get(null)),
  };
}

function toTarget({ tabId, frames }: Target): Scripting.InjectionTarget {
  return frames === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: [...frames] };
}

function toSender(sender: Runtime.MessageSender): Sender {
  const tab = toTab(sender.tab);
  return {
    id: sender.id ?? '',
    url: sender.url ?? '',
    ...(tab ? { tab } : {}),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
  };
}

const iconPaths = (state: Badge['icon']) => ({ 16: `/icons/mark-${state}-16.png`, 32: `/icons/mark-${state}-32.png` });

/**
 * The browser that this code runs in.
 * @param api its extension APIs: through the polyfill (`polyfilled.ts`), or, in the popup alone, as they are (`native.ts`)
 */
export function webext(api: Browser): BrowserPort {
  const tab = async (id: number) => toTab(await api.tabs.get(id).catch(() => undefined));
  const enter = (script: Scripting.ScriptInjection) => inTime(api.scripting.executeScript(script), () => tab(script.target.tabId));
  return {
    id: api.runtime.id,
    base: api.runtime.getURL(''),
    version: api.runtime.getManifest().version,
    agent: navigator.userAgent,
    // The locale that the browser took for our name, which may differ from its own interface: one language everywhere.
    language: api.i18n.getMessage('uiLanguage') || api.i18n.getUILanguage(),

    activeTab: async () => toTab((await api.tabs.query({ active: true, currentWindow: true }))[0]),
    tab,
    tabs: async () => (await api.tabs.query({})).flatMap((tab) => toTab(tab) ?? []),
    activate: async (tabId) => {
      await api.tabs.update(tabId, { active: true });
    },
    openPanel: async (windowId) => {
      const { sidePanel } =
        (globalThis as { chrome?: { sidePanel?: { open?: (options: { windowId: number }) => Promise<void> } } }).chrome ?? {};
      if (sidePanel?.open) {
        await sidePanel.open({ windowId });
        return true;
      }
      const { sidebarAction } = api as { sidebarAction?: { open?: () => Promise<void> } };
      if (!sidebarAction?.open) return false;
      await sidebarAction.open();
      return true;
    },
    openOwn: async (path) => {
      await api.tabs.create({ url: api.runtime.getURL(path) });
    },
    picture: (windowId) => api.tabs.captureVisibleTab(windowId, { format: 'png' }),
    paint,

    call: async <A extends readonly unknown[], R>(target: Target, run: (...args: A) => R, args: A) => {
      const results = await enter({
        target: toTarget(target),
        func: run as unknown as (...args: unknown[]) => void,
        args: [...args],
        injectImmediately: true,
      });
      return results
        .filter((one) => one.error === undefined && one.result !== undefined)
        .map((one) => ({ frameId: one.frameId, result: one.result })) as FrameResult<Awaited<R>>[];
    },
    inject: async (target, file) => {
      await enter({ target: toTarget(target), files: [file], injectImmediately: true });
    },

    pageScripts: async () =>
      (await api.scripting.getRegisteredContentScripts()).map((script) => ({
        id: script.id,
        file: script.js?.[0] ?? '',
        matches: script.matches ?? [],
        excludeMatches: script.excludeMatches ?? [],
      })),
    setPageScripts: async (scripts) => {
      const before = await api.scripting.getRegisteredContentScripts();
      if (before.length > 0) await api.scripting.unregisterContentScripts({ ids: before.map((script) => script.id) });
      if (scripts.length > 0) await api.scripting.registerContentScripts(scripts.map(toRegistration));
    },

    badge: async (badge, tabId) => {
      const where = tabId === undefined ? {} : { tabId };
      const { action } = api;
      // A tab that closed meanwhile has no badge to set; there is nobody to tell.
      await Promise.allSettled([
        action.setIcon({ path: iconPaths(badge.icon), ...where }),
        action.setBadgeText({ text: badge.text, ...where }),
        action.setBadgeBackgroundColor({ color: badge.color, ...where }),
        action.setTitle({ title: badge.title, ...where }),
        ...('setBadgeTextColor' in action ? [action.setBadgeTextColor({ color: '#ffffff', ...where })] : []),
      ]);
    },

    grants: async () => (await api.permissions.getAll()).origins ?? [],
    requestGrant: (patterns) => api.permissions.request({ origins: [...patterns] }),
    revokeGrant: (patterns) => api.permissions.remove({ origins: [...patterns] }),
    openShortcuts: async () => {
      const commands = api.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
      if (commands?.openShortcutSettings) return commands.openShortcutSettings();
      await api.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },

    local: area(api.storage.local),
    session: area(api.storage.session),

    send: async (message) => unwrapped(await api.runtime.sendMessage(message)),

    onMessage: (handle) =>
      api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => handle(message, toSender(sender))),
    onInstalled: (handle) =>
      api.runtime.onInstalled.addListener(({ reason }) => handle(reason === 'install' || reason === 'update' ? reason : 'other')),
    onStartup: (handle) => api.runtime.onStartup.addListener(handle),
    onGrantsChanged: (handle) => {
      api.permissions.onAdded.addListener(() => handle());
      api.permissions.onRemoved.addListener(() => handle());
    },
    onLocalChanged: (handle) =>
      api.storage.onChanged.addListener((changes, where) => {
        if (where === 'local') for (const [key, { oldValue, newValue }] of Object.entries(changes)) handle(key, oldValue, newValue);
      }),
    onSessionChanged: (handle) =>
      api.storage.onChanged.addListener((changes, where) => {
        if (where === 'session') for (const [key, { newValue }] of Object.entries(changes)) handle(key, newValue);
      }),
    onTabs: (handle) => {
      api.tabs.onActivated.addListener(({ tabId }) => handle(tabId));
      api.tabs.onUpdated.addListener((tabId, changed) => {
        if (changed.status === 'complete' || changed.url !== undefined) handle(tabId);
      });
    },
    onTabGone: (handle) => api.tabs.onRemoved.addListener((tabId) => handle(tabId)),
    onTabOpened: (handle) =>
      api.tabs.onCreated.addListener(({ id, openerTabId }) => {
        if (id !== undefined && openerTabId !== undefined) handle(id, openerTabId);
      }),
  };
}

function toRegistration(script: PageScript): Scripting.RegisteredContentScript {
  return {
    id: script.id,
    js: [script.file],
    matches: [...script.matches],
    ...(script.excludeMatches.length > 0 ? { excludeMatches: [...script.excludeMatches] } : {}),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}
