/**
 * While somebody records a flow: counts the presses of the person. Where somebody keeps what they agreed to: reads which of the named consent
 * controls are on at the moment a form is sent. Never a value, never a word that was typed.
 */
import { attribute, closest, is, listen, textOf } from './natives';

/** Longest text of a button that is told. */
const LONGEST = 80;
/** Milliseconds within which a press and the sending that follows from it are one. */
const SAME = 800;

const BUTTONS = 'button,input[type=submit],input[type=button],input[type=image],[role=button],a';
const CONTROLS = 'input,select,textarea,option';

export type Tick = 'on' | 'off' | 'mixed' | 'unknown';

/** A form was sent, or a button was pressed that may send one: the worker knows the words and decides. */
export interface Sent {
  /** A `submit` event: no doubt that it was sent. */
  readonly sure: boolean;
  readonly button: string;
  /** State of each asked-for control, by its ref. */
  readonly ticks: readonly { readonly ref: number; readonly state: Tick }[];
}

export interface Presses {
  /** Counts presses from now on. */
  count(): void;
  /** Tells when a form with these controls is sent; an empty list ends it. */
  ask(controls: readonly { readonly ref: number; readonly element: Element }[]): void;
  /** The state of the asked-for controls now. */
  ticks(): Sent['ticks'];
  end(): void;
}

export interface PressesHost {
  pressed(): void;
  sent(what: Sent): void;
  /** False once the extension that this copy came with is gone. */
  alive(): boolean;
}

/** Listens in the capture phase and changes nothing. */
export function presses(document: Document, host: PressesHost, now: () => number = () => performance.now()): Presses {
  const end = new AbortController();
  const { signal } = end;
  let counting = false;
  let asked: readonly { readonly ref: number; readonly element: Element }[] = [];
  let label: Element | undefined;
  let told = -Infinity;

  const ticks = () => asked.map(({ ref, element }) => ({ ref, state: tickOf(element) }));
  const send = (sure: boolean, button: string) => {
    if (asked.length === 0 || now() - told < SAME) return;
    told = now();
    host.sent({ sure, button, ticks: ticks() });
  };
  const guarded = (run: (event: Event) => void) => (event: Event) => {
    if (!event.isTrusted) return;
    if (host.alive()) run(event);
    else end.abort(0);
  };
  const options = { capture: true, passive: true, signal };

  listen(
    document,
    'click',
    guarded((event) => {
      const target = event.composedPath()[0];
      if (!(target instanceof Element)) return;
      // A label passes its click on to its control: one press, two events.
      const passedOn = label !== undefined && is(target, CONTROLS) && (label as HTMLLabelElement).control === target;
      label = passedOn ? undefined : (closest(target, 'label') ?? undefined);
      if (counting && !passedOn) host.pressed();
      // A script may send the form in this very click and replace the page: the ticks are read before it does.
      const button = asked.length > 0 ? closest(target, BUTTONS) : null;
      if (button && !isSubmit(button)) send(false, wordsOf(button));
    }),
    options,
  );
  listen(
    document,
    'submit',
    guarded((event) => {
      const { submitter } = event as SubmitEvent;
      send(true, submitter ? wordsOf(submitter) : '');
    }),
    options,
  );

  return {
    count: () => {
      counting = true;
    },
    ask: (controls) => {
      asked = controls;
    },
    ticks,
    end: () => end.abort(0),
  };
}

/** Sends its form by itself, so that a `submit` event will tell, with the page's own checks passed. */
function isSubmit(button: Element): boolean {
  const form = (button as HTMLButtonElement).form;
  const type = (button as HTMLButtonElement).type;
  return form !== null && form !== undefined && (type === 'submit' || (type as string) === 'image');
}

function tickOf(element: Element): Tick {
  if (is(element, 'input')) {
    const input = element as HTMLInputElement;
    return input.indeterminate ? 'mixed' : input.checked ? 'on' : 'off';
  }
  switch (attribute(element, 'aria-checked') || attribute(element, 'aria-pressed')) {
    case 'true':
      return 'on';
    case 'false':
      return 'off';
    case 'mixed':
      return 'mixed';
    default:
      return 'unknown';
  }
}

/** What a button says: its words or its label. The `value` of a button is a label too, and nobody types it. */
function wordsOf(button: Element): string {
  const said = is(button, 'input') ? attribute(button, 'value') || attribute(button, 'alt') : textOf(button);
  return (said || attribute(button, 'aria-label')).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
