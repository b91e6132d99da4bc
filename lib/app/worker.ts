/**
 * The worker: wires browser events to use cases. It keeps no truth in memory; every handler can be the first thing that runs after a
 * cold start, and running one twice does what running it once does.
 */
import type { BrowserPort, Tab } from '../browser/port';
import type { Flow } from '../model/flow';
import type { Answer, Ask, PanelAnswer, RecordAnswer, SaveResult, View } from '../model/messages';
import { readSettings, type Settings } from '../model/settings';
import { StorageFull, type Store } from '../store';
import { keepAgreed, prepareAgreed, recordAgreed } from './agreed';
import { badgeOf, badgeOff, badgeRecording, setIdleBadge } from './badge';
import { type FromPage, fromOwnPage, fromPage } from './border';
import { detailOf } from './detail';
import { type Inspected, inspectTab } from './inspect-tab';
import { observationOf } from './keep';
import { forget, isOffPrivately, remember, switchPrivately, tellProgress } from './memory';
import { historyOf, mistakeOf } from './panel-asks';
import { Recorder } from './recording';
import { tidy } from './retention';
import { saveCapture } from './save';
import { isWatched, reconcile, wantedScripts } from './scripts';
import { changeSettings, loadSettings, SETTINGS_KEY, switchSite, uiLocale } from './settings';
import { clearPage, pointOnPage, showOnPage } from './show';
import { originOf, siteName } from './sites';

export interface WorkerParts {
  readonly port: BrowserPort;
  readonly store: Store;
  readonly now?: () => Date;
}

/** Starts the worker. Listeners are set up at once, as a cold start asks. */
export function startWorker(parts: WorkerParts): void {
  const worker = new Worker(parts);
  const { recorder } = worker;
  const { port } = parts;
  port.onMessage((message, sender) => {
    const ask = fromOwnPage(port, message, sender);
    if (ask) return worker.answer(ask);
    const told = fromPage(port, message, sender);
    return told && worker.told(told).then(() => undefined);
  });
  port.onInstalled((reason) => {
    void worker.settle(true);
    void recorder.settle();
    if (reason === 'install') void port.openOwn('welcome.html');
  });
  port.onStartup(() => {
    void worker.settle(true);
    void worker.tidy();
    void recorder.settle();
  });
  port.onTabs((tabId) => void recorder.see(tabId));
  port.onTabOpened((tabId, opener) => void recorder.opened(tabId, opener));
  port.onTabGone((tabId) => void recorder.gone(tabId));
  port.onGrantsChanged(() => void worker.settle(false));
  port.onTabGone((tabId) => void forget(port, tabId));
  port.onLocalChanged((key, before, after) => {
    if (key === SETTINGS_KEY) void worker.follow(readSettings(before), readSettings(after));
  });
}

class Worker {
  private readonly port: BrowserPort;
  private readonly store: Store;
  private readonly now: () => Date;
  /** Looks under way by tab: a convenience, not a truth. A worker that dies forgets them and nothing is lost. */
  private readonly looking = new Map<number, { again: boolean }>();
  private settling: Promise<void> = Promise.resolve();
  readonly recorder: Recorder;

  constructor({ port, store, now }: WorkerParts) {
    this.port = port;
    this.store = store;
    this.now = now ?? (() => new Date());
    this.recorder = new Recorder({
      port,
      archive: store,
      now: this.now,
      newId: () => crypto.randomUUID(),
      look: (tabId) => this.look(tabId),
      capture: (tab, id, flow) => saveCapture({ port, store, now: this.now }, tab, id, { flow }),
    });
  }

  /** A message of page-side code: it can ask for nothing but a look at its own tab, a count, or a record of its own form. */
  async told({ message, tab, frameId }: FromPage): Promise<void> {
    switch (message.type) {
      case 'pressed':
        return this.recorder.pressed(tab.id);
      case 'sent':
        await recordAgreed({ port: this.port, archive: this.store, now: this.now }, tab, frameId, message);
        return;
      default:
        return this.look(tab.id);
    }
  }

  /** Makes registered scripts and the idle button agree with settings and grants; one at a time. */
  settle(force: boolean): Promise<void> {
    const run = async () => {
      const settings = await loadSettings(this.port);
      await reconcile(this.port, settings, force);
      const watching = wantedScripts(settings, await this.port.grants()).length > 0;
      await setIdleBadge(this.port, uiLocale(this.port, settings), settings, watching);
    };
    this.settling = this.settling.then(run, run);
    return this.settling;
  }

  /** Lets go of old captures where the person allowed it; a failure now is tried again at the next start. */
  tidy(): Promise<void> {
    return tidy(this.port, this.store, this.now()).then(
      () => undefined,
      () => undefined,
    );
  }

  /** Settings were changed on some screen: scripts follow at once, and so does the button of every tab that is watched without a click. */
  async follow(before: Settings, after: Settings): Promise<void> {
    await this.settle(false);
    const told = (settings: Settings) => [settings.locale, settings.jurisdiction, ...settings.rulesOff].join(' ');
    if (told(before) === told(after)) return;
    const scripts = wantedScripts(after, await this.port.grants());
    for (const tab of await this.port.tabs()) if (isWatched(scripts, tab.url)) await this.look(tab.id).catch(() => undefined);
  }

  /** A page asked for a look at itself. Several frames ask at once; one look answers them all. */
  async look(tabId: number): Promise<void> {
    const running = this.looking.get(tabId);
    if (running) {
      running.again = true;
      return;
    }
    const state = { again: false };
    this.looking.set(tabId, state);
    try {
      do {
        state.again = false;
        await this.lookOnce(tabId);
      } while (state.again);
    } finally {
      this.looking.delete(tabId);
    }
  }

  private async lookOnce(tabId: number): Promise<void> {
    const tab = await this.port.tab(tabId);
    if (!tab) return;
    const settings = await loadSettings(this.port);
    if (await this.isOff(tab, settings)) return;
    const seen = await inspectTab(this.port, tab, this.now());
    if ('cannot' in seen) return;
    await this.recorder.looked(seen);
    await this.showBadge(seen, settings);
    await remember(this.port, tab, await this.lookedView(seen));
    await this.observe(seen, settings);
    await this.draft(seen);
  }

  /** The button of a tab that was looked at; of a recorded tab it counts the steps, so that a recording is never forgotten. */
  private async showBadge({ tab, shown }: Inspected, settings: Settings): Promise<void> {
    const locale = uiLocale(this.port, settings);
    const badge = badgeOf(locale, siteName(tab.url), shown);
    const running = await this.recorder.now();
    await this.port.badge(running?.tabs.includes(tab.id) ? badgeRecording(locale, badge, running.steps) : badge, tab.id);
  }

  private async lookedView({ tab, shown }: Inspected): Promise<View> {
    return { state: 'looked', site: siteName(tab.url), look: shown, saved: await this.savedOf(tab), private: tab.private };
  }

  /** Keeps the light row, where the person said yes to an automatic mode and the window is not private. */
  private async observe(seen: Inspected, settings: Settings): Promise<void> {
    if (seen.tab.private || !settings.answered || settings.mode === 'click') return;
    if (!isWatched(wantedScripts(settings, await this.port.grants()), seen.tab.url)) return;
    const row = observationOf(seen);
    // A full disk must not keep anybody from being told; Save says it aloud.
    if (row) await this.store.observe(row).catch(() => undefined);
  }

  /** The draft of what may be agreed to; without room for it the look is told all the same. */
  private draft(seen: Inspected): Promise<void> {
    return prepareAgreed({ port: this.port, archive: this.store, now: this.now }, seen).catch(() => undefined);
  }

  answer(ask: Ask): Promise<Answer<Ask['type']>> {
    switch (ask.type) {
      case 'view':
        return this.panel(ask.tabId, ask.more ?? false).then(({ view }) => view);
      case 'panel':
        return this.panel(ask.tabId, ask.more ?? false);
      case 'show':
        return this.onPage(ask.tabId, (seen, locale) => showOnPage(this.port, seen, ask.finding, locale));
      case 'point':
        return this.onPage(ask.tabId, (seen, locale) => pointOnPage(this.port, seen, { node: ask.node, words: ask.words }, locale));
      case 'history':
        return this.port.tab(ask.tabId).then((tab) => historyOf(this.store, tab && !tab.private ? originOf(tab.url) : ''));
      case 'mistake':
        return this.mistake(ask.tabId);
      case 'save':
        return this.save(ask.tabId, ask.id);
      case 'undo-save':
        return this.store.remove([ask.id]).then(() => ({ done: true }) as const);
      case 'site':
        return this.site(ask.origin, ask.on, ask.tabId);
      case 'drop-pictures':
        return this.store.dropPictures().then(() => ({ done: true }) as const);
      case 'record-start':
        return this.startRecording(ask.tabId);
      case 'record-stop':
        return this.stopRecording();
      case 'recording':
        return this.recorder.now().then((now) => (now ? { state: 'recording' as const, now } : { state: 'idle' as const }));
      case 'keep-agreed':
        return keepAgreed(this.port, ask.origin, ask.on).then(() => ({ done: true }) as const);
      case 'settings':
        return loadSettings(this.port);
      case 'set-mode':
        return this.setMode(ask.mode);
    }
  }

  /** @param more go on where a first look stops */
  private async panel(tabId: number, more = false): Promise<PanelAnswer> {
    const tab = await this.port.tab(tabId);
    if (!tab) return { view: { state: 'error', site: '', detail: `There is no tab ${tabId}.` } };
    const answer = await this.lookFor(tab, more);
    await remember(this.port, tab, answer.view);
    return answer;
  }

  private async lookFor(tab: Tab, more: boolean): Promise<PanelAnswer> {
    const tabId = tab.id;
    const site = siteName(tab.url);
    const settings = await loadSettings(this.port);
    const locale = uiLocale(this.port, settings);
    if (await this.isOff(tab, settings)) {
      await this.port.badge(badgeOff(locale, site), tabId);
      return { view: { state: 'off', site, saved: await this.savedOf(tab), ...(tab.private ? { private: true } : {}) } };
    }
    try {
      const seen = await inspectTab(this.port, tab, this.now(), { more, progress: tellProgress(this.port, tabId) });
      if ('cannot' in seen) return { view: { state: 'cannot', why: seen.cannot, site } };
      await this.showBadge(seen, settings);
      await this.observe(seen, settings);
      await this.draft(seen);
      return { view: await this.lookedView(seen), detail: detailOf(seen, seen.look.at) };
    } catch (error) {
      return { view: { state: 'error', site, detail: describe(error) } };
    }
  }

  /** Did the person switch this site off? */
  private async isOff(tab: Tab, { offSites }: Settings): Promise<boolean> {
    const origin = originOf(tab.url);
    return offSites.includes(origin) || (await isOffPrivately(this.port, tab, origin));
  }

  /** Captures of this site; a database that cannot be opened now counts as none, and Save will say why. */
  private savedOf(tab: Tab): Promise<number> {
    return this.store.count({ origin: originOf(tab.url) }).catch(() => 0);
  }

  private async mistake(tabId: number): Promise<Answer<'mistake'>> {
    const tab = await this.port.tab(tabId);
    if (!tab) return { state: 'failed', detail: `There is no tab ${tabId}.` };
    return mistakeOf(this.port, tab, this.now()).catch((error: unknown) => ({ state: 'failed' as const, detail: describe(error) }));
  }

  /** Looks again and draws what was asked for: where it stands now, not where it stood. */
  private async onPage(
    tabId: number,
    draw: (seen: Inspected, locale: ReturnType<typeof uiLocale>) => Promise<boolean>,
  ): Promise<{ readonly shown: boolean }> {
    const tab = await this.port.tab(tabId);
    if (!tab) return { shown: false };
    const seen = await inspectTab(this.port, tab, this.now());
    if ('cannot' in seen) return { shown: false };
    return { shown: await draw(seen, seen.reader) };
  }

  private async save(tabId: number, id: string): Promise<SaveResult> {
    try {
      const tab = await this.port.tab(tabId);
      if (!tab || tab.private) return { state: 'failed', detail: tab ? 'Private windows leave nothing.' : `There is no tab ${tabId}.` };
      const { row } = await saveCapture({ port: this.port, store: this.store, now: this.now }, tab, id);
      const pictures = row.parts.some((part) => part.kind === 'picture') ? 1 : 0;
      return {
        state: 'saved',
        at: row.at,
        pictures,
        saved: await this.savedOf(tab),
        ...((await this.isUnsigned(id)) ? { unsigned: true } : {}),
      };
    } catch (error) {
      if (!(error instanceof StorageFull)) return { state: 'failed', detail: describe(error) };
      const { captures, bytes, pictureBytes } = await this.store.usage();
      return { state: 'full', captures, bytes, pictureBytes };
    }
  }

  /** Should its entry in the chain bear a signature and does it bear none? The capture itself is whole either way. */
  private async isUnsigned(id: string): Promise<boolean> {
    if (!(await loadSettings(this.port)).sign) return false;
    return (await this.store.links(id)).some(({ entry, signature }) => entry.deed === 'sealed' && !signature);
  }

  private async site(origin: string, on: boolean, tabId: number | undefined): Promise<View> {
    const tab = tabId === undefined ? undefined : await this.port.tab(tabId);
    if (tab?.private) await switchPrivately(this.port, tab, origin, on);
    if (origin !== '' && (on || !tab?.private)) await switchSite(this.port, origin, on);
    await this.settle(false);
    if (tabId === undefined) return { state: 'off', site: origin, saved: 0 };
    if (!on) await clearPage(this.port, tabId);
    return (await this.panel(tabId)).view;
  }

  /** The first step is what the tab shows now; without access to it there is nothing to record. */
  private async startRecording(tabId: number): Promise<RecordAnswer> {
    const answer = await this.recorder.start(await this.port.tab(tabId));
    if (answer.state === 'recording') await this.recorder.see(tabId);
    return answer.state === 'recording' ? { state: 'recording', now: (await this.recorder.now()) ?? answer.now } : answer;
  }

  private async stopRecording(): Promise<{ readonly flow: Flow | null }> {
    const running = await this.recorder.now();
    const flow = await this.recorder.stop();
    await Promise.allSettled((running?.tabs ?? []).map((tabId) => this.look(tabId)));
    return { flow: flow ?? null };
  }

  private async setMode(mode: Settings['mode']): Promise<Settings> {
    const settings = await changeSettings(this.port, { mode, answered: true });
    await this.settle(false);
    return settings;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
