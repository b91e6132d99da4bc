/** Frames by window order: a child finds its own place by identity, a parent that of each of its frame elements. */
import { UNCOUNTED } from './page-copy';

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
export function indexIn(parent: Window, frame: Window | null): number {
  const { length } = parent;
  for (let i = 0; i < length; i++) if (parent[i] === frame) return i;
  return UNCOUNTED;
}

export function originOf(view: Window | null): string {
  if (!view) return 'null';
  // A page without an address of its own has an origin all the same; only the window knows it.
  return view.location.protocol === 'file:' ? 'file' : view.origin;
}
