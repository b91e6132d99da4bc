/** The import page: a file is taken in whole or refused with its place and reason. Nothing stored is overwritten. */
import type { BrowserPort } from '../../browser/port';
import type { Archive } from '../../model/archive';
import type { ImportActions, ImportState } from '../../model/export-screen';
import { StorageFull } from '../../store';
import { loadSettings, uiLocale } from '../settings';

export interface ImportModel {
  readonly act: ImportActions;
  open(): Promise<void>;
}

/** @param show called with every new state */
export function importModel(port: BrowserPort, archive: Archive, show: (state: ImportState) => void): ImportModel {
  let state: ImportState = { locale: 'ko' };
  let running: AbortController | undefined;
  const set = (next: ImportState) => {
    state = next;
    show(state);
  };

  async function take(file: File): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const base = { locale: state.locale, file: { name: file.name, bytes: file.size } };
    set({ ...base, progress: { stage: 'checking', done: 0, of: file.size } });
    // What reads files comes with the first one.
    let reader: typeof import('../import') | undefined;
    try {
      reader = await import('../import');
      const outcome = await reader.importFile(archive, file, file.name, {
        signal: mine.signal,
        onProgress: (progress) => set({ ...base, progress }),
      });
      set({ ...base, outcome });
    } catch (error) {
      if (reader && error instanceof reader.ImportRefused) set({ ...base, refused: reader.refusalWords(state.locale, error) });
      else set({ ...base, fault: faultOf(error, mine.signal) });
    }
  }

  return {
    act: {
      take: (file) => void take(file),
      stop: () => running?.abort(),
    },
    open: async () => {
      running?.abort();
      set({ locale: uiLocale(port, await loadSettings(port)) });
    },
  };
}

function faultOf(error: unknown, signal: AbortSignal): NonNullable<ImportState['fault']> {
  if (signal.aborted) return { why: 'stopped', detail: '' };
  const detail = error instanceof Error ? error.message : String(error);
  return { why: error instanceof StorageFull ? 'full' : 'failed', detail };
}
