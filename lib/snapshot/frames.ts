/** Frames by window order: a child finds its own place by identity, a parent that of each of its frame elements. */
import type { Frame } from '../model/snapshot';
import { attr, baseUri, has } from './dom';
import { UNCOUNTED } from './place';

/** `0` for the top window, `0/2` for its third child frame. Cross-origin parents let this much be read. */
export function framePath(view: Window): string {
  const steps: string[] = [];
  let inner: Window = view;
  for (let depth = 0; depth < 20 && inner.parent !== inner; depth++) {
    steps.unshift(String(indexIn(inner.parent, inner)));
    inner = inner.parent;
  }
  return ['0', ...steps].join('/');
}

/** Place of a frame in its parent window; `UNCOUNTED` when it is not there. */
function indexIn(parent: Window, frame: Window | null): number {
  const { length } = parent;
  for (let i = 0; i < length; i++) if (parent[i] === frame) return i;
  return UNCOUNTED;
}

/** The document's own frame, then the embedded ones, which nobody has read yet. @param path place of the document */
export function framesOf(view: (Window & typeof globalThis) | null, path: string, embedded: readonly Element[]): Frame[] {
  const own = originOf(view);
  const frames: Frame[] = [{ path, origin: own, state: 'read' }];
  let uncounted = UNCOUNTED;
  for (const element of embedded) {
    const found = view ? indexIn(view, (element as HTMLIFrameElement).contentWindow) : UNCOUNTED;
    const at = found === UNCOUNTED ? uncounted++ : found;
    frames.push({ path: `${path}/${at}`, origin: originAt(element, own), state: 'pending' });
  }
  return frames;
}

function originOf(view: Window | null): string {
  if (!view) return 'null';
  // A page without an address of its own has an origin all the same; only the window knows it.
  return view.location.protocol === 'file:' ? 'file' : view.origin;
}

/** Where an embedded frame was sent by its markup; a page without an address of its own has its parent's origin. */
function originAt(element: Element, parent: string): string {
  if (has(element, 'sandbox') && !/\ballow-same-origin\b/i.test(attr(element, 'sandbox') ?? '')) return 'null';
  const src = (attr(element, 'src') ?? '').trim();
  if (has(element, 'srcdoc') || src === '' || /^(?:about|javascript):/i.test(src)) return parent;
  try {
    const { protocol, origin } = new URL(src, baseUri(element));
    return protocol === 'file:' ? 'file' : origin;
  } catch {
    return parent;
  }
}
