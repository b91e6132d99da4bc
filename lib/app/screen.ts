/** What popup and side panel do alike: ask the worker, keep what it answered, carry out what was pressed. Holds the state; draws nothing. */
import type { BrowserPort, Tab } from '../browser/port';
import { LAW_AS_OF } from '../catalogue/as-of';
import type { Answer, Ask, RecordingNow, View } from '../model/messages';
import type { RecordingSeen, ScreenActions, ScreenState } from '../model/popup';
import type { Early } from './early';
import { SETTINGS_KEY, spokenLocale } from './language';
import { heard, pageOf, RECORDING_KEY, recall } from './memory';
import { NoAnswer, within } from './patience';
import { originOf, patternOf, siteName } from './sites';

/** What a screen needs besides the browser: the clipboard, its own closing, fresh ids, the time, and a way to hand over a file. */
export interface Surroundings {
  copy(text: string): Promise<void>;
  close(): void;
  id(): string;
  now(): Date;
  /** Hands the person a text file; nothing leaves the device. */
  save(name: string, text: string): void;
}

type Change<S> = { [K in keyof S]?: S[K] | undefined };

/** After this long the rules may have fallen behind the law: every screen says of which day they are. */
const YEAR = 365 * 86_400_000;

/** The day of the law, once it is more than twelve months ago. */
export function oldLaw(now: Date, asOf: string = LAW_AS_OF): string | undefined {
  return now.getTime() - Date.parse(asOf) > YEAR ? asOf : undefined;
}

export abstract class Screen<S extends ScreenState> {
  protected tab: Tab | undefined;
  /** Counts the pages looked at, so that an answer about an earlier one is dropped. */
  private turn = 0;

  constructor(
    protected readonly port: BrowserPort,
    protected readonly around: Surroundings,
    protected state: S,
    private readonly draw: (state: S) => void,
  ) {}

  protected set(change: Change<S>): void {
    const merged = { ...this.state, ...change };
    // exactOptionalPropertyTypes: an absent field is absent, not undefined.
    this.state = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as S;
    this.draw(this.state);
  }

  /** The same for the fields that every screen has. */
  protected put(change: Change<ScreenState>): void {
    this.set(change as Change<S>);
  }

  /**
   * One question to the worker, once more if it died before it answered: every question may be asked twice. One that is not answered in time
   * is not asked again by itself, since it may still be worked on.
   */
  protected async ask<T extends Ask['type']>(message: Extract<Ask, { type: T }>): Promise<Answer<T>> {
    const once = async () => {
      const answer = await within(message.type, this.port.send(message));
      if (answer === undefined || answer === null) throw new Error(`The worker did not answer '${message.type}'.`);
      return answer as Answer<T>;
    };
    return once().catch((error: unknown) => {
      if (error instanceof NoAnswer) throw error;
      return once();
    });
  }

  /** Runs an act and shows its failure as the error screen instead of losing it. */
  protected run(work: () => Promise<void>): void {
    void this.guarded(work);
  }

  protected guarded(work: () => Promise<void>): Promise<void> {
    return work().catch((error: unknown) => this.put({ view: this.errorView(error), busy: false }));
  }

  protected errorView(error: unknown): View {
    return { state: 'error', site: this.state.site, detail: describe(error) };
  }

  /** Asks the worker to look at the page. @param more go on where a first look stops */
  protected abstract question(tabId: number, more: boolean): Promise<Change<S> & { readonly view: View }>;

  /** @param note what stays said while the page is looked at again */
  protected async look(more: boolean): Promise<void> {
    const { tab } = this;
    if (!tab) return;
    const turn = ++this.turn;
    this.put({ busy: true, note: undefined, outcome: undefined, changed: undefined, progress: undefined });
    const answer = await this.question(tab.id, more).catch(
      (error: unknown) => ({ view: this.errorView(error) }) as Change<S> & { view: View },
    );
    if (turn !== this.turn) return;
    this.set({ ...answer, busy: false, progress: undefined } as Change<S>);
  }

  /** Begins with a tab: what is remembered of its page at once, then a look. */
  protected async enter(tab: Tab | undefined): Promise<void> {
    await this.show(tab, tab && (await recall(this.port, tab)));
  }

  /** The same from what was asked for earlier: one drawing instead of several. */
  protected async begin({ tab, known, locale, recording }: Early): Promise<void> {
    this.running ??= recording as RecordingNow | undefined;
    await this.show(tab, known, { locale });
  }

  private async show(tab: Tab | undefined, known: View | undefined, further: Change<ScreenState> = {}): Promise<void> {
    this.tab = tab;
    const lawAsOf = oldLaw(this.around.now());
    const fresh = { ...further, recording: this.recordingSeen(), outcome: undefined, note: undefined, changed: undefined, lawAsOf };
    if (!tab) {
      this.put({ ...fresh, site: '', view: { state: 'cannot', why: 'browser', site: '' }, busy: false });
      return;
    }
    this.put({ ...fresh, site: siteName(tab.url), view: known, busy: true });
    await this.look(false);
  }

  protected async language(): Promise<void> {
    this.put({ locale: await spokenLocale(this.port) });
  }

  /** Hears what other parts of the extension found out about the tab meanwhile, and what the person decided elsewhere. */
  protected listen(): void {
    this.port.onLocalChanged((key) => {
      if (key === SETTINGS_KEY) this.run(() => this.language().then(() => this.look(false)));
    });
    this.port.onSessionChanged((key, value) => {
      if (key === RECORDING_KEY) this.recording(value);
      const { tab } = this;
      const told = tab && heard(tab.id, key, value);
      if (!tab || !told) return;
      if (told.what === 'progress') {
        if (this.state.busy) this.put({ progress: told.progress });
      } else if (told.what === 'view' && told.page === pageOf(tab) && !this.state.busy) this.news(told.view);
    });
  }

  private running: RecordingNow | undefined;
  private unanswered: { readonly id: string; readonly page: string } | undefined;

  /** Takes over what the session area says of a recording. */
  protected recording(value: unknown): void {
    this.running = value as RecordingNow | undefined;
    this.put({ recording: this.recordingSeen() });
  }

  private recordingSeen(): RecordingSeen | undefined {
    const { running, tab } = this;
    if (!running) return undefined;
    const { site, steps, tabs, trouble } = running;
    return { site, steps, here: tab !== undefined && tabs.includes(tab.id), ...(trouble ? { trouble } : {}) };
  }

  protected stopRecording(): Promise<Answer<'record-stop'>> {
    return this.ask<'record-stop'>({ type: 'record-stop' });
  }

  /** Another look found something else: nothing is exchanged under the reader's eyes. */
  protected news(view: View): void {
    const { view: shown } = this.state;
    if (shown?.state !== 'looked') void this.look(false);
    else if (view.state !== 'looked' || !sameAnswer(shown, view)) this.put({ changed: true });
  }

  protected async saveCapture(): Promise<void> {
    const { tab } = this;
    if (!tab) return;
    this.put({ busy: true, note: undefined });
    // A save that nobody answered may have been made after all: tried again under its id, it is the same one.
    const page = `${tab.id} ${tab.url}`;
    const id = this.unanswered?.page === page ? this.unanswered.id : this.around.id();
    this.unanswered = undefined;
    const result = await this.ask<'save'>({ type: 'save', tabId: tab.id, id }).catch((error: unknown) => {
      if (error instanceof NoAnswer) this.unanswered = { id, page };
      return { state: 'failed' as const, detail: describe(error) };
    });
    if (result.state === 'saved') {
      const { at, pictures, saved, unsigned } = result;
      const { view } = this.state;
      this.put({ busy: false, outcome: { name: 'saved', id, at, pictures, first: saved === 1, ...(unsigned ? { unsigned } : {}) } });
      if (view?.state === 'looked') this.put({ view: { ...view, saved } });
    } else if (result.state === 'full') {
      this.put({ busy: false, outcome: { name: 'full', ...result } });
    } else {
      this.put({ busy: false, outcome: { name: 'failed', detail: result.detail } });
    }
  }

  private async undo(): Promise<void> {
    const { outcome, view } = this.state;
    if (outcome?.name !== 'saved') return;
    await this.ask<'undo-save'>({ type: 'undo-save', id: outcome.id });
    const fewer = view?.state === 'looked' ? { view: { ...view, saved: Math.max(0, view.saved - 1) } } : {};
    this.put({ outcome: undefined, note: 'undone', ...fewer });
  }

  private async copyDetail(): Promise<void> {
    const { view, outcome } = this.state;
    const detail = outcome?.name === 'failed' ? outcome.detail : view?.state === 'error' ? view.detail : '';
    await this.around.copy(`Consent Inspector ${this.port.version}\n${this.port.agent}\n${detail}`);
    this.put({ note: 'copied' });
  }

  private allowSite(): void {
    if (!this.tab) return;
    // Straight from the click, or the browser refuses to ask.
    const granted = this.port.requestGrant([patternOf(originOf(this.tab.url))]);
    this.run(async () => {
      if (!(await granted)) return;
      const settings = await this.ask<'settings'>({ type: 'settings' });
      if (settings.mode === 'click') await this.ask<'set-mode'>({ type: 'set-mode', mode: 'shops' });
      await this.look(false);
    });
  }

  /** Opens one of our own pages and gets out of its way. */
  protected goTo(page: string): void {
    this.run(async () => {
      await this.port.openOwn(page);
      this.leave();
    });
  }

  /** The person went elsewhere: a popup closes, a panel stays. */
  protected abstract leave(): void;

  /** Something was drawn on the page: the screen makes room for it. */
  protected abstract stepAside(): void;

  protected screenActions(): ScreenActions {
    return {
      again: () => this.run(() => this.look(false)),
      more: () => this.run(() => this.look(true)),
      back: () => this.put({ outcome: undefined, note: undefined }),
      save: () => this.run(() => this.saveCapture()),
      show: (finding) =>
        this.run(async () => {
          if (!this.tab) return;
          const { shown } = await this.ask<'show'>({ type: 'show', tabId: this.tab.id, finding });
          this.put({ note: shown ? undefined : 'gone' });
          if (shown) this.stepAside();
        }),
      undo: () => this.run(() => this.undo()),
      viewSaved: () => {
        const { outcome } = this.state;
        if (outcome?.name === 'saved') this.goTo(captureAddress(outcome.id));
      },
      inspectSite: (on) =>
        this.run(async () => {
          const { tab } = this;
          if (!tab) return;
          this.put({ busy: true, note: undefined });
          const view = await this.ask<'site'>({ type: 'site', origin: originOf(tab.url), on, tabId: tab.id });
          this.put({ view, busy: false });
          if (on) await this.look(false);
        }),
      allowSite: () => this.allowSite(),
      once: () => this.put({ note: 'once' }),
      settings: () => this.goTo('dashboard.html#/settings'),
      stopRecording: () => this.run(() => this.stopRecording().then(() => undefined)),
      copyDetail: () => this.run(() => this.copyDetail()),
      dropPictures: () =>
        this.run(async () => {
          await this.ask<'drop-pictures'>({ type: 'drop-pictures' });
          this.put({ note: 'dropped' });
        }),
      exportAll: () => this.goTo('dashboard.html#/export'),
    };
  }
}

/** Address of a capture on the page for captures. */
export const captureAddress = (id: string): string => `dashboard.html#/captures/${id}`;
/** The dashboard with the captures of one site. */
export const siteAddress = (origin: string): string => `dashboard.html#/captures?site=${encodeURIComponent(origin)}`;
/** The dashboard with the visits of one site. */
export const flowsAddress = (origin: string): string => `dashboard.html#/flows?site=${encodeURIComponent(origin)}`;

/** Do two answers say the same? Counts of captures and the time of the look aside. */
function sameAnswer(a: Extract<View, { state: 'looked' }>, b: Extract<View, { state: 'looked' }>): boolean {
  const said = ({ look }: Extract<View, { state: 'looked' }>) => JSON.stringify({ ...look, at: '' });
  return said(a) === said(b);
}

/** An error as the one line that a person can pass on. */
export function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
