/**
 * The page side of `many-looks.ts`: changes sources and looks at what they become, each in a frame of the size of a window. Snapshot code
 * and relations stand in the scratch page once; nothing is sent back and forth but what is asked and what was seen.
 */
import type { Rest } from '../../lib/model/messages';
import type { Snapshot } from '../../lib/model/snapshot';
import { sight } from '../../lib/snapshot';
import { framePath } from '../../lib/snapshot/page/frames';
import { change, type RelationName } from './relations';

export interface Ask {
  readonly html: string;
  /** Leaves the source as it is when absent. */
  readonly change?: { readonly relation: RelationName; readonly seed: number };
}

export interface Seen {
  readonly places: number;
  readonly about: string;
  /** The source as it was looked at. */
  readonly html: string;
  /** One a document; absent where nothing was changed, or where a frame lets nobody in. */
  readonly looks?: readonly (readonly [Snapshot, Rest])[];
}

/** Milliseconds one document may take, as on the command line. */
const BUDGET = 5_000;

export function seeAll(asks: readonly Ask[]): Promise<Seen[]> {
  return Promise.all(asks.map(see));
}

async function see({ html, change: asked }: Ask): Promise<Seen> {
  const changed = asked ? change(html, asked.relation, asked.seed) : { html, places: 1, about: '' };
  if (changed.places === 0) return changed;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 1280px; height: 900px; border: 0';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = changed.html;
  document.body.append(frame);
  await loaded;
  try {
    const looks = looksAt(frame);
    return looks ? { ...changed, looks } : changed;
  } finally {
    frame.remove();
  }
}

/** Every document below the frame; undefined when one of them is closed to others. */
function looksAt(frame: HTMLIFrameElement): [Snapshot, Rest][] | undefined {
  const view = frame.contentWindow as Window;
  const own = framePath(view);
  const looks: [Snapshot, Rest][] = [];
  const open = [view];
  for (const inner of open) {
    const { document } = inner;
    const path = `0${framePath(inner).slice(own.length)}`;
    const { snapshot, rest } = sight(document, { openClosedRoot: () => null, untouched: true, budget: BUDGET, framePath: path });
    // The frame's own address is that of no page.
    looks.push([inner === view ? { ...snapshot, path: '' } : snapshot, rest]);
    for (const embedded of framesIn(document)) {
      const { contentWindow, contentDocument } = embedded as HTMLIFrameElement;
      if (!contentWindow || !contentDocument) return undefined;
      open.push(contentWindow);
    }
  }
  return looks;
}

/** Whatever in a document and its open shadow roots may hold another document. */
function framesIn(document: Document): Element[] {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots.flatMap((root) => [...root.querySelectorAll('iframe,frame,object,embed')]);
}
