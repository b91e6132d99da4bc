/** The popup's use cases: what is asked of the worker, and what the answer makes of the screen. Holds the state; draws nothing. */
import type { BrowserPort } from '../browser/port';
import { pickLocale } from '../i18n';
import type { Answer, Ask, View } from '../model/messages';
import type { PopupActions, PopupState } from '../model/popup';
import { loadSettings, uiLocale } from './settings';
import { originOf, patternOf, siteName } from './sites';

export interface PopupModel {
  readonly act: PopupActions;
  /** Looks at the active tab for the first time. */
  start(): Promise<void>;
}

/** What the popup needs besides the browser: the clipboard, its own closing, and fresh ids. */
export interface PopupSurroundings {
  copy(text: string): Promise<void>;
  close(): void;
  id(): string;
}

/**
 * @param show called with every new state
 */
export function popupModel(port: BrowserPort, around: PopupSurroundings, show: (state: PopupState) => void): PopupModel {
  let state: PopupState = { locale: pickLocale([port.language]), site: '', busy: true, expanded: false };
  let tabId = -1;
  let url = '';

  const set = (change: { [K in keyof PopupState]?: PopupState[K] | undefined }) => {
    const merged = { ...state, ...change };
    // exactOptionalPropertyTypes: an absent field is absent, not undefined.
    state = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as PopupState;
    show(state);
  };

  /** One question to the worker, once more if it died before it answered: every question may be asked twice. */
  async function ask<T extends Ask['type']>(message: Extract<Ask, { type: T }>): Promise<Answer<T>> {
    const once = async () => {
      const answer = await port.send(message);
      if (answer === undefined || answer === null) throw new Error(`The worker did not answer '${message.type}'.`);
      return answer as Answer<T>;
    };
    return once().catch(once);
  }

  const errorView = (error: unknown): View => ({ state: 'error', site: state.site, detail: describe(error) });

  async function look(fresh: boolean): Promise<void> {
    set({ busy: true, note: undefined, outcome: undefined });
    const view = await ask<'view'>({ type: 'view', tabId, ...(fresh ? { fresh } : {}) }).catch(errorView);
    set({ view, busy: false });
  }

  /** Runs an act and shows its failure as the error screen instead of losing it. */
  const run = (work: () => Promise<void>) => {
    void work().catch((error: unknown) => set({ view: errorView(error), busy: false }));
  };

  async function save(): Promise<void> {
    set({ busy: true, note: undefined });
    const id = around.id();
    const result = await ask<'save'>({ type: 'save', tabId, id }).catch((error: unknown) => ({
      state: 'failed' as const,
      detail: describe(error),
    }));
    if (result.state === 'saved') {
      const { at, pictures, saved } = result;
      set({ busy: false, outcome: { name: 'saved', id, at, pictures, first: saved === 1 } });
      const { view } = state;
      if (view?.state === 'looked') set({ view: { ...view, saved } });
    } else if (result.state === 'full') {
      set({ busy: false, outcome: { name: 'full', ...result } });
    } else {
      set({ busy: false, outcome: { name: 'failed', detail: result.detail } });
    }
  }

  const act: PopupActions = {
    again: () => run(() => look(true)),
    expand: (expanded) => set({ expanded, note: undefined }),
    back: () => set({ outcome: undefined, note: undefined }),
    save: () => run(save),
    show: (finding) =>
      run(async () => {
        const { shown } = await ask<'show'>({ type: 'show', tabId, finding });
        if (shown) around.close();
        else set({ note: 'gone' });
      }),
    undo: () =>
      run(async () => {
        const { outcome, view } = state;
        if (outcome?.name !== 'saved') return;
        await ask<'undo-save'>({ type: 'undo-save', id: outcome.id });
        set({
          outcome: undefined,
          note: 'undone',
          ...(view?.state === 'looked' ? { view: { ...view, saved: Math.max(0, view.saved - 1) } } : {}),
        });
      }),
    inspectSite: (on) =>
      run(async () => {
        set({ busy: true, note: undefined });
        set({ view: await ask<'site'>({ type: 'site', origin: originOf(url), on, tabId }), busy: false });
      }),
    allowSite: () => {
      // Straight from the click, or the browser refuses to ask.
      const granted = port.requestGrant([patternOf(originOf(url))]);
      run(async () => {
        if (!(await granted)) return;
        const settings = await loadSettings(port);
        if (settings.mode === 'click') await ask<'set-mode'>({ type: 'set-mode', mode: 'shops' });
        await look(true);
      });
    },
    once: () => set({ note: 'once' }),
    settings: () =>
      run(async () => {
        await port.openOwn('welcome.html#settings');
        around.close();
      }),
    copyDetail: () =>
      run(async () => {
        const { view, outcome } = state;
        const detail = outcome?.name === 'failed' ? outcome.detail : view?.state === 'error' ? view.detail : '';
        await around.copy(`Consent Inspector ${port.version}\n${port.agent}\n${detail}`);
        set({ note: 'copied' });
      }),
    dropPictures: () =>
      run(async () => {
        await ask<'drop-pictures'>({ type: 'drop-pictures' });
        set({ note: 'dropped' });
      }),
  };

  return {
    act,
    start: async () => {
      const settings = await loadSettings(port);
      set({ locale: uiLocale(port, settings) });
      // Opened by hand before the first-run question was answered: pressing the button is answer enough for this one screen.
      const tab = await port.activeTab();
      if (!tab) {
        set({ view: { state: 'cannot', why: 'browser', site: '' }, busy: false });
        return;
      }
      tabId = tab.id;
      url = tab.url;
      set({ site: siteName(tab.url) });
      await look(false);
    },
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
