/** The side panel's use cases: follows the tab in front, lists everything that was found, and helps with what can be done about it. */
import type { BrowserPort, Tab } from '../browser/port';
import { findingTitle, isProvided } from '../i18n';
import { unjoined } from '../i18n/joined';
import { loadWords } from '../i18n/load';
import { letter, letterFile, letterFileName, lettersFor } from '../letters';
import type { Answer, View } from '../model/messages';
import type { Demand, Detail, LetterFacts, LetterKind, LetterLanguage, PanelActions, PanelState, PanelTab, Placed } from '../model/panel';
import { ownLocale } from './language';
import { heard, RECORDING_KEY, takeWish } from './memory';
import { type MistakeParts, mistakeFile, mistakeFileName, mistakeOf } from './mistake';
import { captureAddress, flowsAddress, Screen, type Surroundings, siteAddress } from './screen';
import { loadSettings } from './settings';
import { originOf, patternOf } from './sites';

export interface PanelModel {
  readonly act: PanelActions;
  start(): Promise<void>;
}

/**
 * @param fixed id of the tab to look at where the panel is a tab itself; else it follows the tab in front
 * @param show called with every new state
 */
export function panelModel(
  port: BrowserPort,
  around: Surroundings,
  fixed: number | undefined,
  show: (state: PanelState) => void,
): PanelModel {
  return new PanelScreen(port, around, fixed, show).model();
}

class PanelScreen extends Screen<PanelState> {
  private parts: MistakeParts | undefined;

  constructor(
    port: BrowserPort,
    around: Surroundings,
    private readonly fixed: number | undefined,
    show: (state: PanelState) => void,
  ) {
    super(port, around, { locale: ownLocale(port), site: '', busy: true, tab: 'screen', letterKinds: [] }, show);
  }

  protected async question(tabId: number, more: boolean): Promise<{ readonly view: View; detail?: Detail | undefined }> {
    const { view, detail } = await this.ask<'panel'>({ type: 'panel', tabId, ...(more ? { more } : {}) });
    if (this.state.tab === 'history') void this.readHistory();
    return { view, detail, letterKinds: detail ? lettersFor(detail.letters) : [] } as { view: View; detail?: Detail | undefined };
  }

  protected leave(): void {}

  /** A panel stands beside the page; one that is a tab lies over it. */
  protected stepAside(): void {
    if (this.fixed !== undefined && this.tab) void this.port.activate(this.tab.id);
  }

  protected override async saveCapture(): Promise<void> {
    // A picture is taken of what the window shows.
    if (this.fixed !== undefined && this.tab) await this.port.activate(this.tab.id);
    await super.saveCapture();
    if (this.state.history) await this.readHistory();
  }

  private current(): Promise<Tab | undefined> {
    return this.fixed === undefined ? this.port.activeTab() : this.port.tab(this.fixed);
  }

  /** Turns to the tab in front, if that is another page than the one shown. */
  private async follow(): Promise<void> {
    const tab = await this.current();
    const { tab: before } = this;
    if (tab && before && tab.id === before.id && tab.url === before.url) return;
    this.set({ detail: undefined, history: undefined, letter: undefined, mistake: undefined, told: undefined, letterKinds: [] });
    await this.enter(tab);
    if (this.state.tab === 'history') await this.readHistory();
  }

  private async readHistory(): Promise<void> {
    const { tab } = this;
    if (!tab) return;
    const { agreedSites } = await loadSettings(this.port);
    this.set({ agreed: agreedSites.includes(originOf(tab.url)), history: await this.ask<'history'>({ type: 'history', tabId: tab.id }) });
  }

  protected override async stopRecording(): Promise<Answer<'record-stop'>> {
    const answer = await super.stopRecording();
    this.set({ recorded: answer.flow ? { name: 'stopped', steps: answer.flow.steps } : undefined });
    if (this.state.history) await this.readHistory();
    return answer;
  }

  /** Access that lasts over several pages is asked for first; without it the recording goes as far as the press of the button reaches. */
  private record(): void {
    const { tab } = this;
    if (!tab) return;
    const granted =
      originOf(tab.url) === '' ? Promise.resolve(false) : this.port.requestGrant([patternOf(originOf(tab.url))]).catch(() => false);
    this.run(async () => {
      await granted;
      const answer = await this.ask<'record-start'>({ type: 'record-start', tabId: tab.id });
      this.set({ recorded: answer.state === 'refused' ? { name: 'refused', why: answer.why } : undefined });
      if (answer.state === 'recording') this.stepAside();
    });
  }

  private keepAgreed(on: boolean): void {
    this.run(async () => {
      await this.ask<'keep-agreed'>({ type: 'keep-agreed', origin: originOf(this.tab?.url ?? ''), on });
      this.set({ agreed: on });
    });
  }

  private open(tab: PanelTab): void {
    this.set({ tab, recorded: undefined, outcome: undefined, mistake: undefined, told: undefined, note: undefined });
    if (tab === 'history') this.run(() => this.readHistory());
  }

  private point(place: Placed): void {
    this.run(async () => {
      if (!this.tab) return;
      const { shown } = await this.ask<'point'>({ type: 'point', tabId: this.tab.id, node: place.node, words: place.words });
      this.set({ note: shown ? undefined : 'gone' });
      if (shown) this.stepAside();
    });
  }

  private facts(): LetterFacts | undefined {
    const { detail, history } = this.state;
    return detail && { ...detail.letters, ...(history?.steps ? { steps: history.steps } : {}) };
  }

  private write(kind: LetterKind, language: LetterLanguage, demands: readonly Demand[]): void {
    const facts = this.facts();
    if (!facts) return;
    // A letter may be in another language than the screen.
    if (!isProvided(language)) {
      this.run(() => loadWords(language).then(() => this.write(kind, language, demands)));
      return;
    }
    const written = letter(kind, language, facts, demands, (rule, of) => unjoined(findingTitle(language, rule, of)));
    this.set({ letter: { kind, language, demands, ...written }, told: undefined });
  }

  private saveLetter(): void {
    const { letter: written } = this.state;
    const facts = this.facts();
    if (!written || !facts) return;
    this.around.save(letterFileName(written.kind, written.language, facts), letterFile(written.language, written));
    this.set({ told: 'letter-saved' });
  }

  private async copyLetter(): Promise<void> {
    const { letter: written } = this.state;
    if (!written) return;
    await this.around.copy(letterFile(written.language, written).replace(/\r\n/g, '\n'));
    this.set({ told: 'letter-copied' });
  }

  private async wrong(finding: string | undefined): Promise<void> {
    const { tab } = this;
    if (!tab) return;
    this.set({ busy: true, told: undefined });
    const answer = await this.ask<'mistake'>({ type: 'mistake', tabId: tab.id });
    if (answer.state === 'failed') throw new Error(answer.detail);
    const about = answer.report.findings.find((one) => one.id !== undefined && one.id === finding);
    const { snapshot, report } = answer;
    const at = this.around.now().toISOString();
    const which = about?.id === undefined ? {} : { about: { id: about.id, rule: about.rule } };
    this.parts = { snapshot, report, at, app: this.port.version, ...which };
    this.set({ busy: false, mistake: mistakeOf(this.parts, this.state.site) });
  }

  private saveWrong(remark: string): void {
    if (!this.parts) return;
    this.around.save(mistakeFileName(this.state.site, this.parts.at), mistakeFile(this.parts, remark));
    this.parts = undefined;
    this.set({ mistake: undefined, told: 'mistake-saved' });
  }

  model(): PanelModel {
    return {
      act: {
        ...this.screenActions(),
        open: (tab) => this.open(tab),
        point: (place) => this.point(place),
        write: (kind, language, demands) => this.write(kind, language, demands),
        copyLetter: () => this.run(() => this.copyLetter()),
        saveLetter: () => this.saveLetter(),
        closeLetter: () => this.set({ letter: undefined, told: undefined }),
        wrong: (finding) => this.run(() => this.wrong(finding)),
        saveWrong: (remark) => this.saveWrong(remark),
        closeWrong: () => {
          this.parts = undefined;
          this.set({ mistake: undefined });
        },
        record: () => this.record(),
        keepAgreed: (on) => this.keepAgreed(on),
        flows: () => this.goToPage(flowsAddress(originOf(this.tab?.url ?? ''))),
        capture: (id) => this.goToPage(captureAddress(id)),
        allCaptures: () => this.goToPage(siteAddress(originOf(this.tab?.url ?? ''))),
        help: () => this.goToPage(`help/index.${this.state.locale}.html`),
      },
      start: async () => {
        await this.language();
        this.set({ tab: (await takeWish(this.port)) ?? 'screen' });
        this.listen();
        this.recording(await this.port.session.get(RECORDING_KEY).catch(() => undefined));
        this.port.onSessionChanged((key, value) => {
          const told = heard(-1, key, value);
          if (told?.what === 'wish') void takeWish(this.port).then((tab) => tab && this.open(tab));
        });
        this.port.onTabs(() => this.run(() => this.follow()));
        await this.follow();
      },
    };
  }

  private goToPage(page: string): void {
    this.run(() => this.port.openOwn(page));
  }
}
