/**
 * The border: what a message must look like and who may send it. A web page cannot send to the extension at all; a content script can be
 * taken over together with its renderer, so it may ask for nothing but a look at its own tab.
 */
import * as v from 'valibot';
import type { BrowserPort, Sender, Tab } from '../browser/port';
import { type Ask, AskSchema, type PageMessage, PageMessageSchema } from '../model/messages';

/** A message of one of the extension's own pages; undefined when sender or shape is wrong. */
export function fromOwnPage(port: BrowserPort, message: unknown, sender: Sender): Ask | undefined {
  if (sender.id !== port.id || !sender.url.startsWith(port.base)) return undefined;
  const parsed = v.safeParse(AskSchema, message);
  return parsed.success ? parsed.output : undefined;
}

export interface FromPage {
  readonly message: PageMessage;
  readonly tab: Tab;
  readonly frameId: number;
}

/** A message of page-side code; undefined when sender or shape is wrong. */
export function fromPage(port: BrowserPort, message: unknown, sender: Sender): FromPage | undefined {
  if (sender.id !== port.id || !sender.tab || sender.frameId === undefined || sender.url.startsWith(port.base)) return undefined;
  const parsed = v.safeParse(PageMessageSchema, message);
  return parsed.success ? { message: parsed.output, tab: sender.tab, frameId: sender.frameId } : undefined;
}
