/** The page of flows: joining and leaving of one site side by side, what was agreed to, and steps that happened outside the browser. */
import type { BrowserPort } from '../../browser/port';
import { inOrder, siteFlows } from '../../flow';
import type { Archive } from '../../model/archive';
import type { Flow, FlowStep } from '../../model/flow';
import type { FlowsActions, FlowsState, Lane, LaneName, ManualDraft, StepHere } from '../../model/flows-screen';
import type { RuleId } from '../../model/vocabulary';
import { loadSettings, uiLocale } from '../settings';

export interface FlowsSurroundings {
  address(blob: Blob): string;
  release(address: string): void;
  go(site: string): void;
  addManual(flow: string, draft: ManualDraft): Promise<void>;
}

export interface FlowsModel {
  readonly act: FlowsActions;
  open(site: string | undefined): Promise<void>;
  close(): void;
}

/** Letters of a manual step's text that stand under it. */
const BEGINNING = 120;

/** @param show called with every new state */
export function flowsModel(port: BrowserPort, archive: Archive, around: FlowsSurroundings, show: (state: FlowsState) => void): FlowsModel {
  let state: FlowsState = { locale: 'ko', busy: true, sites: [], flows: [], records: [] };
  let lent: string[] = [];
  let turn = 0;
  /** What the person picked for a lane, on the site that is open. */
  let picked: Partial<Record<LaneName, string>> = {};

  const close = () => {
    for (const address of lent) around.release(address);
    lent = [];
  };

  async function open(site: string | undefined, note?: FlowsState['note']): Promise<void> {
    const mine = ++turn;
    const settings = await loadSettings(port);
    const [all, records] = await Promise.all([archive.flows(), archive.consentRecords()]);
    const sites = [...new Set([...all, ...records].map((one) => one.origin))].sort();
    const here = site !== undefined && sites.includes(site) ? site : sites[0];
    if (here !== state.site) picked = {};
    const flows = all.filter((flow) => flow.origin === here).sort((a, b) => (a.began < b.began ? 1 : -1));
    const pair = siteFlows(flows);
    const lane = async (name: LaneName, fallback: Flow | undefined): Promise<Lane | undefined> => {
      const flow = flows.find((one) => one.id === picked[name] && one.purpose === name) ?? fallback;
      return flow && (await laneOf(flow, settings.rulesOff));
    };
    const newest = (name: LaneName) => flows.find((flow) => flow.purpose === name && flow.steps > 0);
    const before = lent;
    lent = [];
    const [join, leave, checkout] = await Promise.all([
      lane('join', pair.join ?? newest('join')),
      lane('leave', pair.leave ?? newest('leave')),
      lane('checkout', newest('checkout')),
    ]);
    if (mine !== turn) return;
    state = {
      locale: uiLocale(port, settings),
      busy: false,
      sites,
      ...(here === undefined ? {} : { site: here }),
      flows,
      ...(join ? { join } : {}),
      ...(leave ? { leave } : {}),
      ...(checkout ? { checkout } : {}),
      records: records.filter((record) => record.origin === here).sort((a, b) => (a.at < b.at ? 1 : -1)),
      ...(note ? { note } : {}),
    };
    show(state);
    for (const address of before) around.release(address);
  }

  async function laneOf(flow: Flow, off: readonly RuleId[]): Promise<Lane> {
    const found = await archive.flow(flow.id);
    return { flow, steps: await Promise.all(inOrder(found?.steps ?? []).map((step) => stepOf(step, off))) };
  }

  async function stepOf(step: FlowStep, off: readonly RuleId[]): Promise<StepHere> {
    const bare: StepHere = { step, confirmed: 0, review: 0, cannotTell: 0 };
    const kept = step.capture === undefined ? undefined : await archive.open(step.capture);
    if (!kept || !('row' in kept)) return bare;
    const part = (kind: 'picture' | 'attachment' | 'note') => {
      const one = kept.row.parts.find((named) => named.kind === kind && !kept.dropped.includes(named.name));
      return one && archive.part(one.sha256);
    };
    const [picture, note] = await Promise.all([(await part('picture')) ?? part('attachment'), part('note')]);
    const shown = kept.row.flags.filter((flag) => !off.includes(flag.rule));
    const confirmed = shown.filter((flag) => flag.confidence === 'confirmed').length;
    const address = picture && around.address(picture);
    if (address) lent.push(address);
    const written = note && (await note.text());
    return {
      step,
      confirmed,
      review: shown.length - confirmed,
      cannotTell: kept.row.cannotTell,
      ...(address ? { picture: address } : {}),
      ...(written ? { written: written.slice(0, BEGINNING) } : {}),
    };
  }

  /** Runs a change and reads the page again; a failure is a sentence and nothing is lost. */
  const run = (name: 'added' | 'removed', work: () => Promise<void>) => {
    void work()
      .then(
        (): FlowsState['note'] => ({ name, detail: '' }),
        (error: unknown): FlowsState['note'] => ({ name: 'failed', detail: error instanceof Error ? error.message : String(error) }),
      )
      .then((note) => open(state.site, note));
  };

  const act: FlowsActions = {
    site: (origin) => around.go(origin),
    pick: (id) => {
      const flow = state.flows.find((one) => one.id === id);
      if (!flow?.purpose) return;
      picked = { ...picked, [flow.purpose]: id };
      void open(state.site);
    },
    purpose: (id, purpose) => {
      const flow = state.flows.find((one) => one.id === id);
      if (!flow) return;
      picked = { ...picked, [purpose]: id };
      void archive.putFlow({ ...flow, purpose, purposeBy: 'person' }).then(() => open(state.site));
    },
    add: (flow, draft) => run('added', () => around.addManual(flow, draft)),
    remove: (flow) => run('removed', () => archive.removeFlow(flow)),
    removeRecord: (id) => run('removed', () => archive.removeConsentRecord(id)),
  };

  return { act, open, close };
}
