/** The popup's use cases: one glance, at most three findings, and the ways on from there. */
import type { BrowserPort } from '../browser/port';
import type { View } from '../model/messages';
import type { PanelTab } from '../model/panel';
import type { PopupActions, PopupState } from '../model/popup';
import { askEarly, type Early } from './early';
import { ownLocale } from './language';
import { wishTab } from './memory';
import { Screen, type Surroundings, siteAddress } from './screen';
import { originOf } from './sites';

export interface PopupModel {
  readonly act: PopupActions;
  /**
   * Looks at the active tab for the first time.
   * @param early what the browser was asked for before this code was here
   */
  start(early?: Promise<Early>): Promise<void>;
}

/** @param show called with every new state */
export function popupModel(port: BrowserPort, around: Surroundings, show: (state: PopupState) => void): PopupModel {
  return new PopupScreen(port, around, show).model();
}

class PopupScreen extends Screen<PopupState> {
  constructor(port: BrowserPort, around: Surroundings, show: (state: PopupState) => void) {
    super(port, around, { locale: ownLocale(port), site: '', busy: true }, show);
  }

  protected async question(tabId: number, more: boolean): Promise<{ readonly view: View }> {
    return { view: await this.ask<'view'>({ type: 'view', tabId, ...(more ? { more } : {}) }) };
  }

  protected leave(): void {
    this.around.close();
  }

  protected stepAside(): void {
    this.around.close();
  }

  /** @param tab where in the panel the person wants to arrive */
  private panel(tab: PanelTab): void {
    const { tab: page } = this;
    if (!page) return;
    void wishTab(this.port, tab);
    // Straight from the click, or the browser refuses.
    const opened = this.port.openPanel(page.windowId).catch(() => false);
    this.run(async () => {
      if (!(await opened)) await this.port.openOwn(`sidepanel.html?tab=${page.id}`);
      this.around.close();
    });
  }

  model(): PopupModel {
    return {
      act: {
        ...this.screenActions(),
        panel: (tab) => this.panel(tab),
        saved: () => this.goTo(siteAddress(originOf(this.tab?.url ?? ''))),
      },
      start: async (early = askEarly(this.port)) => {
        this.listen();
        await this.guarded(async () => this.begin(await early));
      },
    };
  }
}
