/** The list of captures: read page by page as it is scrolled, so that thousands open as fast as ten. */
import type { BrowserPort } from '../../browser/port';
import { verifyCapture } from '../../evidence/verify';
import type { Archive, CaptureFilter, Kept } from '../../model/archive';
import type { ListActions, ListNote, ListState } from '../../model/list-screen';
import type { ListFilter } from '../../model/routes';
import { PAGE_KINDS, type PageKind, RULE_IDS, type RuleId } from '../../model/vocabulary';
import { loadSettings, uiLocale } from '../settings';

/** Rows read at once: a few screens. */
const PAGE = 200;

export interface ListSurroundings {
  now(): Date;
  /** Goes to another page of the dashboard. */
  go(to: { readonly capture: string } | { readonly exporting: readonly string[] } | { readonly filter: ListFilter }): void;
  /** Saves the sample capture that comes with the extension. */
  sample(): Promise<void>;
}

export interface ListModel {
  readonly act: ListActions;
  open(filter: ListFilter): Promise<void>;
  /** Reads again what may have changed elsewhere. */
  refresh(): Promise<void>;
}

/** What the archive is asked for. A kind or rule that this version does not know filters nothing away. */
function archiveFilter(filter: ListFilter, now: Date): CaptureFilter {
  const { site, kind, rule, days, text } = filter;
  return {
    ...(site === undefined ? {} : { origin: site }),
    ...(PAGE_KINDS.includes(kind as PageKind) ? { kind: kind as PageKind } : {}),
    ...(RULE_IDS.includes(rule as RuleId) ? { rule: rule as RuleId } : {}),
    ...(days === undefined ? {} : { from: new Date(now.getTime() - days * 86_400_000).toISOString() }),
    ...(text === undefined || text.trim() === '' ? {} : { text: text.trim() }),
  };
}

/** @param show called with every new state */
export function listModel(port: BrowserPort, archive: Archive, around: ListSurroundings, show: (state: ListState) => void): ListModel {
  let state: ListState = {
    locale: 'ko',
    filter: {},
    rows: [],
    damaged: [],
    busy: true,
    sites: [],
    selected: new Set(),
    verified: new Map(),
    off: [],
    keys: true,
  };
  let asked: CaptureFilter = {};
  let next: string | undefined;
  /** Counts openings, so that an answer to an earlier filter is dropped. */
  let turn = 0;
  let reading: Promise<void> = Promise.resolve();

  const set = (change: Partial<ListState>) => {
    state = { ...state, ...change };
    show(state);
  };
  const say = (note: ListNote | undefined) => {
    const { note: _, ...rest } = state;
    state = rest;
    set(note ? { note } : {});
  };

  /** Reads on until the list is this long or at its end; one reading after the other. */
  function readTo(length: number): Promise<void> {
    const mine = turn;
    reading = reading.then(async () => {
      while (mine === turn && next !== undefined && state.rows.length < length) {
        const page = await archive.page(asked, next, PAGE);
        if (mine !== turn) return;
        next = page.next;
        set({ rows: [...state.rows, ...page.rows], damaged: [...state.damaged, ...page.damaged] });
      }
    });
    return reading;
  }

  async function open(filter: ListFilter): Promise<void> {
    const mine = ++turn;
    const settings = await loadSettings(port);
    asked = archiveFilter(filter, around.now());
    set({ locale: uiLocale(port, settings), filter, off: settings.rulesOff, keys: settings.keys, busy: true });
    const [page, total, usage, sites] = await Promise.all([
      archive.page(asked, undefined, PAGE),
      archive.count(asked),
      archive.usage(),
      archive.sites(),
    ]);
    if (mine !== turn) return;
    next = page.next;
    const here = new Set([...state.selected].filter((id) => page.rows.some((kept) => kept.row.id === id)));
    set({ rows: page.rows, damaged: page.damaged, total, usage, sites, selected: here, busy: false });
  }

  /** Runs an act on what is selected; its failure is a sentence and nothing is lost. */
  const run = (work: (ids: readonly string[]) => Promise<ListNote | undefined>) => {
    set({ busy: true });
    void work([...state.selected])
      .catch((): ListNote => ({ name: 'failed', n: 0 }))
      .then((note) => {
        set({ busy: false });
        say(note);
      });
  };

  const act: ListActions = {
    filter: (filter) => around.go({ filter }),
    need: (row) => void readTo(row + 1).catch(() => say({ name: 'failed', n: 0 })),
    select: (id, on) => {
      const selected = new Set(state.selected);
      if (on) selected.add(id);
      else selected.delete(id);
      set({ selected });
    },
    selectAll: (on) => {
      if (!on) {
        set({ selected: new Set() });
        return;
      }
      void readTo(Number.POSITIVE_INFINITY).then(() => set({ selected: new Set(state.rows.map((kept: Kept) => kept.row.id)) }));
    },
    open: (id) => around.go({ capture: id }),
    verify: () =>
      run(async (ids) => {
        const verified = new Map(state.verified);
        for (const id of ids) verified.set(id, (await verifyCapture(archive, id)).state);
        set({ verified });
        return { name: 'verified', n: ids.length, other: ids.filter((id) => verified.get(id) === 'differs').length };
      }),
    rejudge: () =>
      run(async (ids) => {
        // The engine is most of the code there is; it comes when it is asked for.
        const { rejudge } = await import('../rejudge');
        let other = 0;
        for (const id of ids) {
          const again = await rejudge(archive, id, around.now());
          if (again.state === 'judged' && again.judgement.differences.length > 0) other++;
        }
        return { name: 'rejudged', n: ids.length, other };
      }),
    exportSelected: () => around.go({ exporting: [...state.selected] }),
    remove: () =>
      run(async (ids) => {
        const n = await archive.remove(ids);
        set({ selected: new Set() });
        await open(state.filter);
        return { name: 'deleted', n };
      }),
    sample: () =>
      run(async () => {
        await around.sample();
        await open(state.filter);
        return { name: 'sample', n: 1 };
      }),
  };

  return { act, open, refresh: () => open(state.filter) };
}
