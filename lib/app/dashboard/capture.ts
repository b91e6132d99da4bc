/** The page of one capture: opened from the archive, read part by part, verified and judged again on demand. */
import type { BrowserPort } from '../../browser/port';
import { verifyCapture } from '../../evidence/verify';
import type { Archive, Kept } from '../../model/archive';
import type { CaptureActions, CaptureHere, CaptureNote, CaptureState } from '../../model/capture-screen';
import type { Report } from '../../model/report';
import type { Settings } from '../../model/settings';
import type { Snapshot } from '../../model/snapshot';
import { placed, summarise } from '../look';
import { loadSettings, uiLocale } from '../settings';
import { publicKey } from '../signing';
import { askTime, giveTime, keepTime, type OpenSink, type Stamped, stampOf } from '../stamps';
import { boxesOf, linesOf, noticesOf } from './shown';

export interface CaptureSurroundings {
  /** An address under which a picture element shows these bytes. */
  address(blob: Blob): string;
  release(address: string): void;
  copy(text: string): Promise<void>;
  sink: OpenSink;
  now(): Date;
  go(to: { readonly exporting: readonly string[] } | { readonly list: true }): void;
}

export interface CaptureModel {
  readonly act: CaptureActions;
  open(id: string): Promise<void>;
  /** Lets go of the pictures of the capture that was open. */
  close(): void;
}

/** @param show called with every new state */
export function captureModel(
  port: BrowserPort,
  archive: Archive,
  around: CaptureSurroundings,
  show: (state: CaptureState) => void,
): CaptureModel {
  let state: CaptureState = { locale: 'ko', id: '', busy: true };
  let lent: string[] = [];

  const set = (change: Partial<CaptureState>) => {
    state = { ...state, ...change };
    show(state);
  };
  const say = (note: CaptureNote | undefined) => {
    const { note: _, ...rest } = state;
    state = rest;
    set(note ? { note } : {});
  };
  const lend = (blob: Blob | undefined): string | undefined => {
    if (!blob) return undefined;
    const address = around.address(blob);
    lent.push(address);
    return address;
  };
  const close = () => {
    for (const address of lent) around.release(address);
    lent = [];
  };

  async function open(id: string): Promise<void> {
    close();
    const settings = await loadSettings(port);
    state = { locale: uiLocale(port, settings), id, busy: true };
    show(state);
    const kept = await archive.open(id);
    if (state.id !== id) return;
    if (!kept) {
      const tombstone = (await archive.tombstones()).find((one) => one.id === id);
      set({ busy: false, absent: tombstone ? { why: 'deleted', tombstone } : { why: 'unknown' } });
    } else if (!('row' in kept)) {
      set({ busy: false, absent: { why: 'damaged', damaged: kept } });
    } else {
      const here = await read(kept, settings);
      if (state.id === id) set({ here, busy: false });
    }
  }

  /** A part's bytes by its kind; undefined where it is gone. */
  async function partOf(kept: Kept, kind: Kept['row']['parts'][number]['kind']): Promise<Blob | undefined> {
    const part = kept.row.parts.find((one) => one.kind === kind && !kept.dropped.includes(one.name));
    return part && archive.part(part.sha256);
  }

  async function json<T>(blob: Blob | undefined): Promise<T | undefined> {
    if (!blob) return undefined;
    try {
      return JSON.parse(await blob.text()) as T;
    } catch {
      // Changed bytes are no reason to show nothing: verifying names the part.
      return undefined;
    }
  }

  async function read(kept: Kept, settings: Settings): Promise<CaptureHere> {
    const [snapshot, report, plain, marked, attachment, note, judgements, own, stamp] = await Promise.all([
      partOf(kept, 'snapshot').then((blob) => json<Snapshot>(blob)),
      partOf(kept, 'report').then((blob) => json<Report>(blob)),
      partOf(kept, 'picture'),
      partOf(kept, 'marked-picture'),
      partOf(kept, 'attachment'),
      partOf(kept, 'note').then((blob) => blob?.text()),
      archive.judgements(kept.row.id),
      publicKey(archive),
      stampOf(archive, stamped(kept)),
    ]);
    const off = settings.rulesOff;
    const list = report ? placed(report, 'consent', off) : [];
    const addresses = { plain: lend(plain), marked: lend(marked), attachment: lend(attachment) };
    return {
      kept,
      ...(report ? { report } : {}),
      ...(report && snapshot ? { look: summarise(report, snapshot, kept.row.at, off) } : {}),
      findings: list.map(({ finding, found }) => ({
        found,
        quotes: finding.evidence,
        consents: finding.consents.flatMap((at) => report?.consents[at]?.text ?? []),
      })),
      pictures: Object.fromEntries(Object.entries(addresses).filter(([, address]) => address !== undefined)),
      boxes: snapshot && report ? boxesOf(snapshot, report, list, kept.row.provenance.scroll) : [],
      notices: report ? noticesOf(report) : [],
      lines: snapshot ? linesOf(snapshot) : [],
      ...(note === undefined ? {} : { written: note }),
      judgements,
      ...(own ? { ownKey: own.fingerprint } : {}),
      ...(stamp ? { stamp: { asked: true, ...(stamp.stated ? { stated: stamp.stated } : {}) } } : {}),
    };
  }

  const run = (work: () => Promise<CaptureNote | undefined>) => {
    set({ busy: true });
    void work()
      .catch((error: unknown): CaptureNote => ({ name: 'failed', detail: error instanceof Error ? error.message : String(error) }))
      .then((note) => {
        set({ busy: false });
        say(note);
      });
  };

  /** Runs with the capture that is shown. */
  const withHere = (work: (here: CaptureHere) => Promise<CaptureNote | undefined>) =>
    run(async () => (state.here ? work(state.here) : undefined));

  const act: CaptureActions = {
    verify: () =>
      run(async () => {
        const verified = await verifyCapture(archive, state.id);
        if (state.here) set({ here: { ...state.here, verified } });
        return undefined;
      }),
    rejudge: () =>
      run(async () => {
        // The engine is most of the code there is; it comes when it is asked for.
        const { rejudge } = await import('../rejudge');
        const again = await rejudge(archive, state.id, around.now());
        if (again.state === 'cannot') return { name: 'cannot-judge', why: again.why };
        if (state.here) set({ here: { ...state.here, judgements: await archive.judgements(state.id) } });
        return { name: 'rejudged', changed: again.state === 'judged' ? again.judgement.differences.length : 0 };
      }),
    exportThis: () => around.go({ exporting: [state.id] }),
    remove: () =>
      run(async () => {
        await archive.remove([state.id]);
        around.go({ list: true });
        return undefined;
      }),
    copy: (text) =>
      run(async () => {
        await around.copy(text);
        return { name: 'copied' };
      }),
    ask: () =>
      withHere(async (here) => {
        if (await askTime(archive, stamped(here.kept), around.sink, around.now())) set({ here: { stamp: { asked: true }, ...here } });
        return undefined;
      }),
    answer: (file) =>
      withHere(async (here) => {
        const reply = await keepTime(archive, stamped(here.kept), file, around.now());
        if (reply.state === 'refused') return { name: 'no-stamp' };
        set({ here: { ...here, stamp: { asked: true, stated: reply.stated } } });
        return undefined;
      }),
    give: () =>
      withHere(async (here) => {
        await giveTime(archive, stamped(here.kept), around.sink);
        return undefined;
      }),
  };

  return { act, open, close };
}

const stamped = ({ row, seal }: Kept): Stamped => ({ subject: row.id, hash: seal, name: row.id });
