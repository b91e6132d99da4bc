/** The one question of the first run: when to inspect. Asks the browser for what the answer needs, and for nothing else. */
import type { BrowserPort } from '../browser/port';
import type { Answer, Ask } from '../model/messages';
import type { Mode } from '../model/settings';
import type { WelcomeActions, WelcomeState } from '../model/welcome';
import { within } from './patience';
import { changeSettings, loadSettings, uiLocale } from './settings';
import { SHOP_HOSTS, SHOP_PATTERNS } from './shops';

/** Host patterns that a mode needs. */
export function neededFor(mode: Mode): readonly string[] {
  return mode === 'click' ? [] : mode === 'shops' ? SHOP_PATTERNS : ['<all_urls>'];
}

/** @param show called with every new state */
export function welcomeModel(
  port: BrowserPort,
  show: (state: WelcomeState) => void,
): { readonly act: WelcomeActions; start(): Promise<void> } {
  let state: WelcomeState = { locale: 'ko', chosen: 'click', shops: SHOP_HOSTS };
  const set = (change: Partial<WelcomeState>) => {
    state = { ...state, ...change };
    show(state);
  };
  const ask = <T extends Ask['type']>(message: Extract<Ask, { type: T }>) => port.send(message) as Promise<Answer<T>>;

  async function decide(mode: Mode, granted: Promise<boolean>): Promise<void> {
    const given = await granted.catch(() => false);
    const kept = given ? mode : 'click';
    // The decision is the person's and must not be lost with the worker: it follows what is stored as soon as it is back.
    const stored = () => changeSettings(port, { mode: kept, answered: true });
    const settings = await within('set-mode', ask<'set-mode'>({ type: 'set-mode', mode: kept })).then(
      (answer) => answer ?? stored(),
      stored,
    );
    set({ chosen: settings.mode, outcome: given ? 'saved' : 'denied' });
  }

  return {
    act: {
      choose(chosen) {
        const { outcome: _, ...rest } = state;
        state = rest;
        set({ chosen });
      },
      start() {
        const needed = neededFor(state.chosen);
        // Called before anything is awaited: the browser asks only straight from a click.
        void decide(state.chosen, needed.length === 0 ? Promise.resolve(true) : port.requestGrant(needed));
      },
    },
    async start() {
      const settings = await loadSettings(port);
      set({ locale: uiLocale(port, settings), chosen: settings.mode });
    },
  };
}
