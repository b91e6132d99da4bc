/** The roots of a frame that are watched: its document, and the shadow roots of its custom elements. */
import { outermost } from './natives';
import { isCustom, type OpenRoot, type Scope } from './sentinel';

/** Roots that are watched; the rest is looked at on a click. */
export const ROOTS = 200;
/** Custom elements of one part that are asked, and those without a root that are asked again. */
const HOSTS = 400;

type Root = Document | ShadowRoot;

export class Roots {
  private readonly known: Set<Root>;
  /** Custom elements without a root so far: nothing tells when they get one. */
  private bare: Element[] = [];

  constructor(
    document: Document,
    private readonly open: OpenRoot | undefined,
  ) {
    this.known = new Set([document]);
  }

  /**
   * All roots that are still there.
   * @param ask gives the elements of a part that are not frequent
   * @param added parts since the last time, when nothing else can have changed; absent to look everywhere
   */
  look(ask: (scope: Scope) => readonly Element[], added?: ReadonlySet<Element>): ReadonlySet<Root> {
    for (const root of this.known) if (root.nodeType === 11 && !(root as ShadowRoot).host.isConnected) this.known.delete(root);
    const scopes: Scope[] = added ? outermost(added) : [...this.known];
    const again = added ? this.bare : [];
    this.bare = [];
    for (const host of again) this.enter(host, scopes);
    for (let scope = scopes.pop(); scope; scope = scopes.pop())
      for (const host of ask(scope).filter(isCustom).slice(0, HOSTS)) this.enter(host, scopes);
    return this.known;
  }

  private enter(host: Element, scopes: Scope[]): void {
    const root = host.isConnected && (this.open?.(host) ?? host.shadowRoot);
    if (root === false) return;
    if (!root) {
      if (this.bare.length < HOSTS) this.bare.push(host);
    } else if (!this.known.has(root) && this.known.size < ROOTS) {
      this.known.add(root);
      scopes.push(root);
    }
  }
}
