/**
 * What happened since load, as far as it shows what a consent does: controls going on and off by the person's hand or by the page, submit
 * buttons opening and closing, messages, dialogs and notices appearing after a click. Never a value. Listeners sit in the capture phase and
 * change nothing.
 */
import { all, attribute, is, listen, textOf } from './natives';
import type { Clock } from './watch';

export type TraceKind = 'on' | 'off' | 'submit-enabled' | 'submit-disabled' | 'message' | 'notice-opened' | 'dialog-opened';

export interface TraceEntry {
  /** Milliseconds since load, rounded to 100. */
  readonly t: number;
  readonly kind: TraceKind;
  readonly by: 'person' | 'page';
  readonly element?: Element;
  /** Words of a shown message. */
  readonly text?: string;
}

/** Events kept; the first ones tell most. */
const MOST = 200;
const MOST_WATCHED = 400;
/** Milliseconds after a click in which what the page does counts as its answer. */
const ANSWER = [0, 120, 500] as const;
const LONGEST_MESSAGE = 300;

const CONTROLS = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[aria-checked],[aria-pressed]';
const SUBMITS = 'button:not([type=button]):not([type=reset]),input[type=submit],input[type=image],[role=button]';
const MESSAGES = '[role=alert],[role=status],[aria-live=assertive],[aria-live=polite],output,[aria-invalid=true]+*';
const DIALOGS = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

interface Standing {
  readonly on: Map<Element, boolean>;
  readonly enabled: Map<Element, boolean>;
  readonly messages: Map<Element, string>;
  readonly dialogs: Set<Element>;
  readonly details: Set<Element>;
}

export interface Trace {
  events(): readonly TraceEntry[];
  /** Dialogs and foldable parts that were open at some time. */
  readonly opened: WeakSet<Element>;
  /** Nobody has touched the page since tracing began. */
  readonly untouched: boolean;
}

/**
 * @param onTouch called after each trusted click or key press has had its effect
 */
export function trace(document: Document, clock: Clock, signal: AbortSignal, onTouch: () => void): Trace {
  const entries: TraceEntry[] = [];
  const opened = new WeakSet<Element>();
  let untouched = true;
  /** What stood before the person's first touch; nobody asks for it earlier. */
  let before: Standing | undefined;

  const add: Add = (kind, by, element, text) => {
    if (entries.length >= MOST) return;
    const t = Math.round(clock.now() / 100) * 100;
    entries.push({ t, kind, by, ...(element ? { element } : {}), ...(text ? { text } : {}) });
  };

  /** @param target what the person pressed; absent for what the page did by itself */
  const settle = (target?: Element) => {
    if (signal.aborted) return;
    const after = standing(document);
    if (before) compare(before, after, target, add);
    before = after;
    for (const element of [...after.dialogs, ...after.details]) opened.add(element);
  };

  const acted = (event: Event) => {
    if (!event.isTrusted) return;
    untouched = false;
    const target = event.composedPath()[0] as Element;
    before ??= beforeClick(document, target);
    for (const ms of ANSWER) {
      clock.after(ms, () => {
        settle(target);
        if (ms === ANSWER.at(-1)) onTouch();
      });
    }
  };
  const begins = (event: Event) => {
    if (event.isTrusted) settle();
  };

  // A tick box has changed before its click event is seen, so what stood before is taken when the finger goes down.
  listen(document, 'pointerdown', begins, { capture: true, passive: true, signal });
  listen(document, 'click', acted, { capture: true, passive: true, signal });
  listen(
    document,
    'keydown',
    (event) => {
      begins(event);
      const { key } = event as KeyboardEvent;
      if (key === ' ' || key === 'Enter') acted(event);
    },
    { capture: true, passive: true, signal },
  );
  // The browser's own message for a required control that was left open; it shows in no element.
  listen(
    document,
    'invalid',
    (event) => {
      const element = event.target as HTMLInputElement;
      if (event.isTrusted && is(element, CONTROLS)) add('message', 'page', element, element.validationMessage);
    },
    { capture: true, passive: true, signal },
  );

  return {
    events: () => entries,
    opened,
    get untouched() {
      return untouched;
    },
  };
}

/** What stood before a click that no finger announced (a reading aid pressed it): a native box has turned by then. */
function beforeClick(document: Document, target: Element): Standing {
  const now = standing(document);
  const on = new Map([...now.on].map(([element, is]) => [element, element === target && isNative(element) ? !is : is]));
  return { ...now, on };
}

const isNative = (element: Element): boolean => is(element, 'input[type=checkbox]');

const shown = (element: Element) => element.getClientRects().length > 0;

function list(document: Document, selector: string): Element[] {
  const found = all(document, selector);
  return Array.from({ length: Math.min(found.length, MOST_WATCHED) }, (_, at) => found[at] as Element);
}

function isOn(element: Element): boolean {
  if (element.localName === 'input') return (element as HTMLInputElement).checked === true;
  return attribute(element, 'aria-checked') === 'true' || attribute(element, 'aria-pressed') === 'true';
}

function standing(document: Document): Standing {
  const messages = new Map<Element, string>();
  for (const element of list(document, MESSAGES)) {
    const text = shown(element) ? textOf(element).replace(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE) : '';
    messages.set(element, text);
  }
  return {
    on: new Map(list(document, CONTROLS).map((element) => [element, isOn(element)])),
    enabled: new Map(list(document, SUBMITS).map((element) => [element, isEnabled(element)])),
    messages,
    dialogs: new Set(list(document, DIALOGS).filter(shown)),
    details: new Set(list(document, 'details[open],[aria-expanded=true]')),
  };
}

function isEnabled(element: Element): boolean {
  return !is(element, ':disabled') && attribute(element, 'aria-disabled') !== 'true';
}

type Add = (kind: TraceKind, by: TraceEntry['by'], element?: Element, text?: string) => void;

function compare(before: Standing, after: Standing, target: Element | undefined, add: Add): void {
  for (const [element, on] of after.on) {
    const was = before.on.get(element);
    if (was !== undefined && was !== on) add(on ? 'on' : 'off', belongs(element, target) ? 'person' : 'page', element);
  }
  for (const [element, enabled] of after.enabled) {
    const was = before.enabled.get(element);
    if (was !== undefined && was !== enabled) add(enabled ? 'submit-enabled' : 'submit-disabled', 'page', element);
  }
  for (const [element, text] of after.messages) {
    if (text !== '' && text !== before.messages.get(element)) add('message', 'page', element, text);
  }
  for (const dialog of after.dialogs) if (!before.dialogs.has(dialog)) add('dialog-opened', 'page', dialog);
  for (const part of after.details) if (!before.details.has(part)) add('notice-opened', 'page', part);
}

/** Did the person press this control: itself, something in it, or its label? */
function belongs(control: Element, target: Element | undefined): boolean {
  if (!target) return false;
  if (control === target || control.contains(target)) return true;
  const labels = (control as HTMLInputElement).labels;
  return labels ? Array.from(labels).some((label) => label.contains(target)) : false;
}
