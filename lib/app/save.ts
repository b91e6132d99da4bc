/** Save: the one way to make a capture, at the person's word. Everything is gathered, redacted, hashed and sealed; then written at once. */
import type { BrowserPort, Tab } from '../browser/port';
import type { Archive, Kept } from '../model/archive';
import type { CustodyEntry } from '../model/capture';
import { screenOf } from '../model/screen';
import { assemble } from './assemble';
import { type Inspected, inspectTab } from './inspect-tab';
import { provenanceOf } from './provenance';
import { loadEvidence, readPage } from './read-page';
import { loadSettings } from './settings';
import { clearPage } from './show';
import { keepableUrl } from './sites';
import { takePictures } from './take-picture';

export interface SaveParts {
  readonly port: BrowserPort;
  readonly store: Archive;
  readonly now: () => Date;
}

export interface SaveOptions {
  /** The recording it belongs to, and its place there. */
  readonly flow?: { readonly id: string; readonly step: number };
}

/** The page could not be looked at; the word is that of `CannotLook`. */
export class CannotSave extends Error {
  constructor(readonly why: string) {
    super(`The page cannot be looked at: ${why}.`);
    this.name = 'CannotSave';
  }
}

/**
 * Makes a capture of a tab.
 * @param id chosen by the asker; the same id is the same capture, and the first stays
 * @throws StorageFull when nothing was written for want of room; CannotSave when the page may not be read
 */
export async function saveCapture(parts: SaveParts, tab: Tab, id: string, options: SaveOptions = {}): Promise<Kept> {
  const { port, store, now } = parts;
  const had = await store.open(id);
  if (had && 'row' in had) return had;
  const custody: CustodyEntry[] = [];
  const log = (deed: CustodyEntry['deed']) => custody.push({ at: now().toISOString(), deed, by: `consent-inspector/${port.version}` });
  log('asked');
  await clearPage(port, tab.id);
  // Evidence is worth a longer look than a badge.
  const seen = await inspectTab(port, tab, now(), { more: true });
  if ('cannot' in seen) throw new CannotSave(seen.cannot);
  log('looked');
  log('judged');
  await loadEvidence(port, seen);
  // Pictures first: the page is as it was looked at.
  const { pictures: quality } = await loadSettings(port);
  const pictures = await takePictures(port, seen, quality);
  if (pictures.taken) {
    log('pictured');
    log('covered');
  }
  const page = await readPage(port, seen);
  log('html-read');
  const repeat = await repeats(store, seen);
  log('hashed');
  const incoming = await assemble({
    id,
    at: now(),
    seen,
    pieces: [...page.pieces, ...pictures.pieces],
    gaps: [...page.gaps, ...pictures.gaps],
    masks: [...page.masks, ...pictures.masks],
    custody,
    provenance: provenanceOf(port, seen, pictures.facts, repeat),
    flow: options.flow,
  });
  return store.save(incoming);
}

/** How many captures of this screen there are already. */
function repeats(store: Archive, { origin, tab, snapshot }: Inspected): Promise<number> {
  return store.count({ screen: screenOf(origin, keepableUrl(tab.url), snapshot) });
}
