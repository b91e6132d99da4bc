/**
 * The little that code inside a page needs of the extension APIs. It stands apart from the port because it is on every page: no polyfill,
 * no wrapper, a few lines.
 */
interface PageApi {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown> | undefined;
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const { browser, chrome } = globalThis as { browser?: PageApi; chrome?: PageApi };
const api: PageApi = browser?.runtime ? browser : (chrome ?? {});

/** False once the extension that this copy came with was reloaded, updated or removed. */
export function alive(): boolean {
  return api.runtime?.id !== undefined;
}

/** Tells the worker that a look is due. */
export function tell(type: 'fired' | 'changed'): void {
  send({ type });
}

/** Tells the worker; when it is gone there is nobody to tell. */
export function send(message: { readonly type: string }): void {
  try {
    void api.runtime?.sendMessage(message)?.catch(() => undefined);
  } catch {
    // The extension went away between two lines.
  }
}

/** The shadow root of a host, closed or open; null for elements that cannot have one. */
export function openRoot(element: Element): ShadowRoot | null {
  const firefox = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  try {
    return api.dom?.openOrClosedShadowRoot(element) ?? firefox.openOrClosedShadowRoot ?? element.shadowRoot;
  } catch {
    return null;
  }
}
