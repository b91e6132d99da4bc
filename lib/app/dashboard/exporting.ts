/** The export wizard: what, which format, what is masked, then the file with its hash. Nothing is written before the last step. */
import type { BrowserPort } from '../../browser/port';
import type { Archive } from '../../model/archive';
import type { Choice, ExportActions, Exported, ExportState, FileFormat } from '../../model/export-screen';
import type { StreamHash } from '../../model/stream-hash';
import { StorageFull } from '../../store';
import type { Scope } from '../export';
import { loadSettings, uiLocale } from '../settings';
import { askTime, keepTime, type OpenSink, type Sink, type Stamped } from '../stamps';

export interface ExportSurroundings {
  now(): Date;
  copy(text: string): Promise<void>;
  sink: OpenSink;
  /** What hashes a file while it is written. */
  readonly hasher?: () => StreamHash;
}

export interface ExportModel {
  readonly act: ExportActions;
  open(ids: readonly string[] | undefined): Promise<void>;
}

const ENDING: Readonly<Record<FileFormat, string>> = { zip: '.zip', wacz: '.wacz', csv: '-tables.zip', jsonl: '.jsonl' };
/** What writes files comes with the first step that needs it. */
const writer = () => import('../export');

/** Milliseconds between two drawings of the progress. */
const DRAW = 100;

/** @param show called with every new state */
export function exportModel(
  port: BrowserPort,
  archive: Archive,
  around: ExportSurroundings,
  show: (state: ExportState) => void,
): ExportModel {
  const start: Omit<ExportState, 'locale'> = {
    step: 1,
    selected: 0,
    all: 0,
    sites: [],
    choice: { of: 'all' },
    formats: ['zip'],
    exported: [],
  };
  let state: ExportState = { ...start, locale: 'ko' };
  let ids: readonly string[] = [];
  let running: AbortController | undefined;

  const set = (change: { [K in keyof ExportState]?: ExportState[K] | undefined }) => {
    const merged = { ...state, ...change };
    state = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as ExportState;
    show(state);
  };
  const scopeOf = (choice: Choice): Scope =>
    choice.of === 'all' ? 'all' : choice.of === 'site' ? { filter: { origin: choice.origin } } : { ids };

  async function preview(): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const { previewMasks } = await writer();
    const found = await previewMasks(archive, scopeOf(state.choice), mine.signal);
    if (!mine.signal.aborted) set({ preview: found });
  }

  async function write(format: FileFormat, sink: Sink, signal: AbortSignal): Promise<Exported> {
    let drawn = 0;
    const { exportFile } = await writer();
    const file = await exportFile(archive, format, scopeOf(state.choice), {
      locale: state.locale,
      now: around.now,
      file: sink.name,
      signal,
      ...(around.hasher ? { hasher: around.hasher } : {}),
      onProgress: ({ done, of }) => {
        const now = around.now().getTime();
        if (now - drawn < DRAW && done < of) return;
        drawn = now;
        set({ progress: { format, done, of } });
      },
    });
    try {
      for await (const piece of file.bytes) {
        signal.throwIfAborted();
        await sink.write(piece);
      }
      const result = await file.result;
      await sink.close();
      return { format, name: sink.name, ...result };
    } catch (error) {
      await sink.abort().catch(() => undefined);
      throw error;
    }
  }

  async function run(): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const { formats } = state;
    set({ fault: undefined, exported: [], progress: { format: formats[0] ?? 'zip', done: 0, of: 0 } });
    try {
      for (const format of formats) {
        const sink = await around.sink(`consent-inspector-${around.now().toISOString().slice(0, 10)}${ENDING[format]}`, TYPES[format]);
        // No place chosen: as if nothing had been pressed.
        if (!sink) break;
        const done = await write(format, sink, mine.signal);
        set({ exported: [...state.exported, done], step: 4, log: await archive.exports() });
      }
      set({ progress: undefined });
    } catch (error) {
      set({ progress: undefined, fault: faultOf(error, mine.signal) });
    }
  }

  const change = (at: number, part: Partial<Exported>) =>
    set({ exported: state.exported.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  const stamped = ({ name, sha256 }: Exported): Stamped => ({ subject: name, hash: sha256, name });

  async function ask(at: number): Promise<void> {
    const one = state.exported[at];
    if (one && (await askTime(archive, stamped(one), around.sink, around.now()))) change(at, { asked: true });
  }

  async function answer(at: number, file: Blob): Promise<void> {
    const one = state.exported[at];
    if (!one) return;
    const reply = await keepTime(archive, stamped(one), file, around.now());
    if (reply.state === 'refused') return set({ fault: { why: 'stamp', detail: reply.why } });
    set({ fault: undefined });
    change(at, { stated: reply.stated });
  }

  const guarded = (work: Promise<void>) => void work.catch((error: unknown) => set({ progress: undefined, fault: faultOf(error) }));

  const act: ExportActions = {
    choose: (choice) => set({ choice, preview: undefined }),
    format: (format, on) => {
      const rest = state.formats.filter((one) => one !== format);
      set({ formats: on ? [...rest, format] : rest });
    },
    step: (step) => {
      set({ step, fault: undefined });
      if (step === 3 && !state.preview) guarded(preview());
    },
    start: () => guarded(run()),
    stop: () => running?.abort(),
    copy: (text) => guarded(around.copy(text)),
    ask: (at) => guarded(ask(at)),
    answer: (at, file) => guarded(answer(at, file)),
  };

  return {
    act,
    open: async (chosen) => {
      running?.abort();
      ids = chosen ?? [];
      const settings = await loadSettings(port);
      const [all, sites, log] = await Promise.all([archive.count(), archive.sites(), archive.exports()]);
      state = {
        ...start,
        locale: uiLocale(port, settings),
        selected: ids.length,
        all,
        sites,
        log,
        choice: ids.length > 0 ? { of: 'selection' } : { of: 'all' },
      };
      show(state);
    },
  };
}

const TYPES: Readonly<Record<FileFormat, string>> = {
  zip: 'application/zip',
  wacz: 'application/wacz',
  csv: 'application/zip',
  jsonl: 'application/x-ndjson',
};

function faultOf(error: unknown, signal?: AbortSignal): NonNullable<ExportState['fault']> {
  const detail = error instanceof Error ? error.message : String(error);
  if (signal?.aborted) return { why: 'stopped', detail: '' };
  if (error instanceof StorageFull) return { why: 'full', detail };
  return { why: error instanceof RangeError ? 'empty' : 'failed', detail };
}
