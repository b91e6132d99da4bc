/** The frames of a page, as far as its own markup tells of them. */
import type { Frame } from '../model/snapshot';
import { FACT_WINDOW, UNCOUNTED } from './page/page-copy';
import type { Replica } from './replica';

/** Which frame a copy is of. */
export interface Place {
  /** `0` for the top frame, `0/2` for its third child. */
  readonly path: string;
  readonly origin: string;
}

/** The document's own frame, then the embedded ones, which nobody has read yet. */
export function framesOf({ path, origin }: Place, embedded: readonly Replica[]): Frame[] {
  const frames: Frame[] = [{ path, origin, state: 'read' }];
  let uncounted = UNCOUNTED;
  for (const element of embedded) {
    const found = Number(element.get(FACT_WINDOW) ?? UNCOUNTED);
    const at = found === UNCOUNTED ? uncounted++ : found;
    frames.push({ path: `${path}/${at}`, origin: originAt(element, origin), state: 'pending' });
  }
  return frames;
}

/** Where an embedded frame was sent by its markup; a page without an address of its own has its parent's origin. */
function originAt(element: Replica, parent: string): string {
  if (element.has('sandbox') && !/\ballow-same-origin\b/i.test(element.get('sandbox') ?? '')) return 'null';
  const src = (element.get('src') ?? '').trim();
  if (element.has('srcdoc') || src === '' || /^(?:about|javascript):/i.test(src)) return parent;
  try {
    const { protocol, origin } = new URL(src, element.page.base);
    return protocol === 'file:' ? 'file' : origin;
  } catch {
    return parent;
  }
}
