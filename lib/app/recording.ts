/**
 * Recording a flow: started and stopped by the person, one at a time. Which tabs belong to it and how far it is lies in the browser's session
 * memory, each step in the archive as it happens: a worker that dies in between goes on where it was, a browser that dies leaves every
 * finished step.
 */
import { PageSilent } from '../browser/in-time';
import type { BrowserPort, Tab } from '../browser/port';
import { asksAgain } from '../engine/asks-again';
import { totalsOf } from '../flow';
import type { Archive } from '../model/archive';
import type { Flow, FlowStep } from '../model/flow';
import type { RecordAnswer, RecorderSide, RecordingNow, RecordTrouble } from '../model/messages';
import { screenOf, siteOf, variantOf } from '../model/screen';
import { StorageFull } from '../store';
import type { Inspected } from './inspect-tab';
import { mustRemember, RECORDING_KEY } from './memory';
import { mainScript, titleOf } from './screen-facts';
import { keepableUrl, originOf } from './sites';

export const RECORD_FILE = 'record.js';

/** Captures of one step beyond its first, where the screen comes to say something else. Screens that tick like a clock end here. */
const MOST_VARIANTS = 4;

/** What the session area holds while a recording runs. */
interface Running extends RecordingNow {
  /** Id of the capture that the present step was given before it was made, so that making it again makes no second one. */
  readonly capture?: string;
  readonly step?: FlowStep;
  readonly variants: readonly string[];
  /** The person pressed something since the present screen came, or a document was loaded: only then a new screen is a new step. */
  readonly moved: boolean;
}

export interface RecordingParts {
  readonly port: BrowserPort;
  readonly archive: Pick<Archive, 'putFlow' | 'addStep' | 'flow' | 'flows' | 'open'>;
  readonly now: () => Date;
  /** Saves one capture of a tab. Throws what kept it from being saved: the step stands without it, and the person is told. */
  readonly capture: (tab: Tab, id: string, flow: { readonly id: string; readonly step: number }) => Promise<unknown>;
  /** Looks at a tab and calls `looked` with what was seen. */
  readonly look: (tabId: number) => Promise<void>;
  readonly newId: () => string;
}

/** Runs in the frames of a recorded tab. @returns whether the counter was there before: a fresh document has none */
function known(): boolean {
  return (globalThis as { consentRecorder?: RecorderSide }).consentRecorder !== undefined;
}
function count(): boolean {
  (globalThis as { consentRecorder?: RecorderSide }).consentRecorder?.count();
  return true;
}

export class Recorder {
  /** Events come while another is being written down; each waits for the one before. */
  private line: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: RecordingParts) {}

  /** What is being recorded; undefined when nothing is. */
  async now(): Promise<RecordingNow | undefined> {
    const running = await this.running();
    return running && nowOf(running);
  }

  /** Begins with what the tab shows; refused where not even the flow's own row can be stored. */
  start(tab: Tab | undefined): Promise<RecordAnswer> {
    return this.queue(async () => {
      const running = await this.running();
      if (running) return running.tabs.includes(tab?.id ?? -1) ? { state: 'recording', now: nowOf(running) } : refused('busy');
      if (!tab) return refused('gone');
      if (tab.private) return refused('private');
      const origin = originOf(tab.url);
      if (origin === '') return refused('page');
      const { host } = origin === 'file' ? { host: 'file' } : new URL(origin);
      const begun: Running = {
        flow: this.parts.newId(),
        origin,
        site: siteOf(host),
        began: this.parts.now().toISOString(),
        tabs: [tab.id],
        steps: 0,
        clicks: 0,
        variants: [],
        moved: true,
      };
      try {
        // What a worker began to record that died before it could remember so.
        await this.cutOff(undefined);
        await this.parts.archive.putFlow(flowOf(begun));
      } catch {
        return refused('storage');
      }
      await this.write(begun);
      return { state: 'recording', now: nowOf(begun) };
    });
  }

  /**
   * A recorded tab loaded, came to the front or changed its route: the counter goes in, a look follows.
   * Nothing happens for tabs that are not recorded.
   */
  async see(tabId: number): Promise<void> {
    const fresh = await this.queue(async () => {
      const running = await this.running();
      if (!running?.tabs.includes(tabId)) return undefined;
      return this.arm(running, tabId);
    });
    if (fresh !== undefined) await this.parts.look(tabId);
  }

  /** @returns undefined when the browser does not let us in, or the page does not answer; the person is told then */
  private async arm(running: Running, tabId: number): Promise<boolean | undefined> {
    try {
      const [top] = await this.parts.port.call({ tabId, frames: [0] }, known, []);
      await this.parts.port.inject({ tabId, frames: 'all' }, RECORD_FILE);
      await this.parts.port.call({ tabId, frames: 'all' }, count, []);
      const fresh = top?.result !== true;
      const { trouble, ...rest } = running;
      const armed: Running = trouble === 'access' || trouble === undefined ? rest : running;
      if (trouble === 'access' || (fresh && !running.moved)) await this.write({ ...armed, moved: running.moved || fresh });
      return fresh;
    } catch (error) {
      await this.write({ ...running, trouble: error instanceof PageSilent ? 'failed' : 'access' });
      return undefined;
    }
  }

  /** A window that a recorded tab opened belongs to the flow: social login and identity checks come in pop-ups. */
  opened(tabId: number, opener: number): Promise<void> {
    return this.queue(async () => {
      const running = await this.running();
      if (running?.tabs.includes(opener) && !running.tabs.includes(tabId)) await this.write({ ...running, tabs: [...running.tabs, tabId] });
    });
  }

  /** A tab was closed; with the last one the recording ends. */
  gone(tabId: number): Promise<void> {
    return this.queue(async () => {
      const running = await this.running();
      if (!running?.tabs.includes(tabId)) return;
      const tabs = running.tabs.filter((id) => id !== tabId);
      if (tabs.length === 0) await this.close(running, 'ended');
      else await this.write({ ...running, tabs });
    });
  }

  /** The person pressed something in a recorded tab. */
  pressed(tabId: number): Promise<void> {
    return this.queue(async () => {
      const running = await this.running();
      if (!running?.tabs.includes(tabId)) return;
      const step = running.step && { ...running.step, clicks: running.step.clicks + 1 };
      await this.write({ ...running, clicks: running.clicks + 1, moved: true, ...(step ? { step } : {}) });
      if (step) await this.tried(() => this.parts.archive.addStep(step));
    });
  }

  /**
   * A look at a recorded tab: a new step, another variant of the present one, or nothing new. What cannot be stored is told in the
   * recording's `trouble` and never thrown: whoever looked has more to tell than this.
   */
  looked(seen: Inspected): Promise<void> {
    return this.queue(async () => {
      const running = await this.running();
      // A private window that a recorded tab opened leaves nothing either.
      if (!running?.tabs.includes(seen.tab.id) || seen.tab.private) return;
      await this.tried(() => this.grow(running, seen));
    });
  }

  private async grow(running: Running, seen: Inspected): Promise<void> {
    const url = keepableUrl(seen.tab.url);
    const screen = screenOf(seen.origin, url, seen.snapshot);
    const variant = variantOf(seen.snapshot);
    const { step } = running;
    if (step === undefined || (running.moved && (step.screen !== screen || step.url !== url)))
      return this.take(running, seen, screen, variant);
    // The browser or the worker went away while this step was being saved: the same capture is made again under its own id.
    if (step.capture === undefined && running.capture !== undefined) return this.keep(running, step, seen.tab, running.capture);
    if (running.variants.includes(variant) || running.variants.length > MOST_VARIANTS) return;
    await this.write({ ...running, variants: [...running.variants, variant] });
    await this.parts.capture(seen.tab, this.parts.newId(), { id: running.flow, step: step.step });
  }

  /** One more step: written before its capture is made, so that it stands even when the capture fails. */
  private async take(running: Running, seen: Inspected, screen: string, variant: string): Promise<void> {
    const { archive, now } = this.parts;
    const at = now();
    const since = Math.max(running.step?.since ?? 0, at.getTime() - Date.parse(running.began));
    const script = mainScript(seen.snapshot);
    const step: FlowStep = {
      flow: running.flow,
      step: running.steps,
      at: at.toISOString(),
      since,
      channel: 'web',
      kinds: [...seen.look.kinds],
      screen,
      url: keepableUrl(seen.tab.url),
      title: titleOf(seen.snapshot),
      clicks: 0,
      window: seen.tab.id === running.tabs[0] ? 'tab' : 'popup',
      ...(asksAgain(seen.snapshot) ? { reconfirms: true } : {}),
      ...(script ? { script } : {}),
    };
    const capture = this.parts.newId();
    const next: Running = { ...running, step, capture, steps: running.steps + 1, variants: [variant], moved: false };
    await this.write(next);
    await archive.addStep(step);
    await this.keep(next, step, seen.tab, capture);
  }

  private async keep(running: Running, step: FlowStep, tab: Tab, id: string): Promise<void> {
    const trouble = await this.parts.capture(tab, id, { id: running.flow, step: step.step }).then(() => undefined, troubleOf);
    // A press may have come to nothing else while the picture was taken: only this line writes steps, so the step is still the same.
    const { capture: _, trouble: __, ...rest } = running;
    const done = trouble ? step : { ...step, capture: id };
    await this.parts.archive.addStep(done);
    await this.write({ ...rest, step: done, ...(trouble ? { trouble } : {}) });
  }

  /** Runs what writes to the archive; what goes wrong is said on every screen that shows the recording. */
  private async tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const running = await this.running();
      if (running) await this.write({ ...running, trouble: troubleOf(error) });
    }
  }

  /** @returns the flow with its totals; undefined when nothing was recorded */
  stop(): Promise<Flow | undefined> {
    return this.queue(async () => {
      const running = await this.running();
      return running && this.close(running, 'ended');
    });
  }

  /** Closes recordings that the browser or an update of the extension ended: they are marked so, with every step they have. */
  settle(): Promise<void> {
    return this.queue(async () => {
      await this.cutOff((await this.running())?.flow);
    });
  }

  private async cutOff(running: string | undefined): Promise<void> {
    for (const flow of await this.parts.archive.flows()) {
      if (flow.state === 'recording' && flow.id !== running) await this.finish(flow, 'cut-off');
    }
  }

  private async close(running: Running, state: 'ended' | 'cut-off'): Promise<Flow> {
    const stored = await this.parts.archive.flow(running.flow);
    const flow = await this.finish(stored?.flow ?? flowOf(running), state);
    await this.parts.port.session.remove(RECORDING_KEY);
    return flow;
  }

  private async finish(flow: Flow, state: 'ended' | 'cut-off'): Promise<Flow> {
    const { archive, now } = this.parts;
    const steps = (await archive.flow(flow.id))?.steps ?? [];
    const { purpose, ...totals } = totalsOf(steps);
    const seals: string[] = [];
    for (const { capture } of steps) {
      const kept = capture === undefined ? undefined : await archive.open(capture);
      if (kept && 'seal' in kept) seals.push(kept.seal);
    }
    const derived = flow.purposeBy === 'person' || !purpose ? {} : { purpose, purposeBy: 'derived' as const };
    const closed: Flow = { ...flow, ...totals, ...derived, state, ended: now().toISOString(), seals };
    await archive.putFlow(closed);
    return closed;
  }

  private async running(): Promise<Running | undefined> {
    return (await this.parts.port.session.get(RECORDING_KEY)) as Running | undefined;
  }

  private write(running: Running): Promise<void> {
    return mustRemember(this.parts.port, RECORDING_KEY, running);
  }

  private queue<T>(work: () => Promise<T>): Promise<T> {
    const run = this.line.then(work, work);
    this.line = run.catch(() => undefined);
    return run;
  }
}

const troubleOf = (error: unknown): RecordTrouble => (error instanceof StorageFull ? 'full' : 'failed');

const refused = (why: Extract<RecordAnswer, { state: 'refused' }>['why']): RecordAnswer => ({ state: 'refused', why });

function nowOf({ flow, origin, site, began, tabs, steps, clicks, trouble }: Running): RecordingNow {
  return { flow, origin, site, began, tabs, steps, clicks, ...(trouble ? { trouble } : {}) };
}

function flowOf({ flow, origin, site, began }: Running): Flow {
  return {
    id: flow,
    schema: 1,
    origin,
    site,
    began,
    state: 'recording',
    steps: 0,
    manual: 0,
    clicks: 0,
    reconfirmations: 0,
    channels: [],
    took: 0,
    seals: [],
  };
}
