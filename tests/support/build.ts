/**
 * Builds valid Snapshots for unit tests, from a tree of parts:
 *
 *   page(
 *     heading('Join'),
 *     group(checkbox('[required] Terms'), notice('Article 1 …')),
 *     button('Sign up', { submits: true }),
 *   )
 *
 * Every part may be given a `key`; `refOf(snapshot, key)` is then its ref, and `target: 'key'` points at it.
 */
import type { Control, Field, Node, Role, Snapshot, TraceEvent } from '../../lib/model/snapshot';

type State = Control['state'];

/** Fields of a Node that the builder fills in itself, or takes as words instead of text indices. */
type Filled = 'ref' | 'parent' | 'frame' | 'role' | 'text' | 'name' | 'beside' | 'target' | 'control' | 'options';

export interface PartOptions extends Partial<Omit<Node, Filled | 'disabled'>> {
  readonly key?: string;
  readonly name?: string;
  readonly beside?: string;
  readonly disabled?: boolean;
  /** Key of the part that this one opens or describes. */
  readonly target?: string;
  readonly options?: readonly string[];
}

export interface ControlOptions extends PartOptions {
  readonly state?: State;
  readonly initial?: State;
  readonly required?: boolean;
  readonly disguise?: Control['disguise'];
  readonly named?: Control['named'];
  /** Message that the page's script shows when this control is off. */
  readonly message?: string;
  readonly enforced?: NonNullable<Control['enforced']>['how'];
}

export interface Part {
  readonly role: Role;
  readonly text?: string | undefined;
  readonly options: ControlOptions;
  readonly children: readonly Part[];
  /** Cells of a table: rows of texts. */
  readonly rows?: readonly (readonly string[])[];
  readonly head?: readonly string[];
}

const leaf =
  (role: Role) =>
  (text: string, options: PartOptions = {}, ...children: Part[]): Part => ({ role, text, options, children });
const box =
  (role: Role) =>
  (...children: Part[]): Part => ({ role, options: {}, children });

export const text = leaf('text');
export const link = leaf('link');
export const image = leaf('image');
export const button = leaf('button');
/** A text box or scroll box that holds a text to read. */
export const notice = leaf('document');
export const heading = (words: string, level = 2, options: PartOptions = {}): Part => ({
  role: 'heading',
  text: words,
  options: { ...options, level },
  children: [],
});
export const group = box('group');
export const form = box('form');
export const list = box('list');
export const item = box('item');
export const row = box('row');
export const cell = box('cell');
export const dialog = box('dialog');
export const panel = box('panel');
export const nav = box('navigation');
export const header = box('banner');
export const footer = box('contentinfo');
export const main = box('main');

/** The same part with a key, a `shown` state or any other option. */
export const as = (options: PartOptions, part: Part): Part => ({ ...part, options: { ...part.options, ...options } });

const control =
  (role: Role) =>
  (words: string, options: ControlOptions = {}): Part => ({ role, options: { name: words, ...options }, children: [] });

export const checkbox = control('checkbox');
export const toggle = control('toggle');
export const radio = control('radio');

/** A group of radios; `on` is the position of the one chosen at load, if any. */
export function radios(options: readonly string[], on?: number, given: ControlOptions = {}): Part {
  return {
    role: 'radio-group',
    options: { ...given, options },
    children: options.map((words, at) => radio(words, { initial: at === on ? 'on' : 'off' })),
  };
}

export const field = (name: string, type = 'text', rest: Partial<Field> = {}): Part => ({
  role: 'field',
  options: { name, field: { type, ...rest } },
  children: [],
});

/** A table with one header row and body rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], options: PartOptions = {}): Part => ({
  role: 'table',
  options,
  children: [],
  head,
  rows,
});

export interface PageOptions {
  readonly title?: string;
  readonly lang?: string;
  readonly path?: string;
  readonly origin?: string;
  readonly can?: Snapshot['can'];
  readonly trace?: readonly (Omit<TraceEvent, 'node' | 'text'> & { readonly key?: string; readonly says?: string })[];
  readonly letters?: Snapshot['letters'];
  readonly opaque?: readonly { readonly kind: Snapshot['opaque'][number]['kind']; readonly near: string; readonly text?: string }[];
}

const ROLES_WITH_CONTROL: readonly Role[] = ['checkbox', 'radio', 'switch', 'toggle'];
const keys = new WeakMap<Snapshot, Map<string, number>>();

/** A Snapshot of one frame that shows these parts. */
export function page(...parts: readonly Part[]): Snapshot {
  return pageWith({}, ...parts);
}

/** A Snapshot with a title, a trace and the like. */
export function pageWith(options: PageOptions, ...parts: readonly Part[]): Snapshot {
  const texts: string[] = [];
  const textIndex = new Map<string, number>();
  const put = (words: string): number => {
    const known = textIndex.get(words);
    if (known !== undefined) return known;
    textIndex.set(words, texts.length);
    return texts.push(words) - 1;
  };
  const nodes: Node[] = [];
  const tables: Snapshot['tables'][number][] = [];
  const byKey = new Map<string, number>();
  const pending: { ref: number; key: string }[] = [];

  const add = (part: Part, parent: number, group?: number): void => {
    const ref = nodes.length;
    const { key, name, beside, target, options: choices, message, ...given } = part.options;
    const { state, initial, required, disabled, disguise, named, enforced, ...rest } = given;
    if (key) byKey.set(key, ref);
    if (target) pending.push({ ref, key: target });
    const how = enforced ?? (message === undefined ? undefined : 'message');
    nodes.push({
      ref,
      parent,
      frame: 0,
      role: part.role,
      shown: 'now',
      ...(part.text === undefined ? {} : { text: put(part.text) }),
      ...(name === undefined ? {} : { name: put(name) }),
      ...(beside === undefined ? {} : { beside: put(beside) }),
      ...(choices === undefined ? {} : { options: choices.map(put) }),
      ...(disabled !== undefined && !ROLES_WITH_CONTROL.includes(part.role) ? { disabled } : {}),
      ...rest,
      ...(ROLES_WITH_CONTROL.includes(part.role)
        ? {
            control: {
              state: state ?? initial ?? 'off',
              initial: initial ?? 'off',
              named: named ?? (name ? 'label' : 'none'),
              ...(required === undefined ? {} : { required }),
              ...(disabled === undefined ? {} : { disabled }),
              ...(disguise === undefined ? {} : { disguise }),
              ...(group === undefined ? {} : { group }),
              ...(how === undefined ? {} : { enforced: { how, ...(message === undefined ? {} : { message: put(message) }) } }),
            },
          }
        : {}),
    });
    if (part.rows) {
      const at = tables.push({
        node: ref,
        head: part.head && part.head.length > 0 ? [part.head.map(put)] : [],
        rows: part.rows.map((cells, place) => ({ at: place, cells: cells.map((words) => (words === '' ? -1 : put(words))) })),
        rowHeads: [],
        count: part.rows.length,
        countHow: 'rows',
      });
      nodes[ref] = { ...(nodes[ref] as Node), table: at - 1 };
    }
    for (const child of part.children) add(child, ref, part.role === 'radio-group' ? ref : undefined);
  };

  add({ role: 'page', options: {}, children: parts }, -1);
  for (const { ref, key } of pending) nodes[ref] = { ...(nodes[ref] as Node), target: refIn(byKey, key) };

  const snapshot: Snapshot = {
    schema: 1,
    can: [...(options.can ?? ['closedShadow', 'crossFrame', 'trace', 'style', 'sinceLoad'])],
    title: options.title === undefined ? -1 : put(options.title),
    lang: options.lang ?? '',
    path: options.path ?? '',
    viewport: [1280, 800],
    frames: [{ path: '0', origin: options.origin ?? 'https://shop.example', state: 'read' }],
    texts,
    nodes,
    tables,
    opaque: (options.opaque ?? []).map((one) => ({
      kind: one.kind,
      near: refIn(byKey, one.near),
      ...(one.text === undefined ? {} : { text: put(one.text) }),
    })),
    trace: (options.trace ?? []).map(({ key, says, ...event }) => ({
      ...event,
      ...(key === undefined ? {} : { node: refIn(byKey, key) }),
      ...(says === undefined ? {} : { text: put(says) }),
    })),
    letters: [...(options.letters ?? [])],
    cut: [],
    masked: [],
  };
  keys.set(snapshot, byKey);
  return snapshot;
}

/** Ref of the part with this key. */
export function refOf(snapshot: Snapshot, key: string): number {
  return refIn(keys.get(snapshot) ?? new Map(), key);
}

function refIn(byKey: ReadonlyMap<string, number>, key: string): number {
  const ref = byKey.get(key);
  if (ref === undefined) throw new RangeError(`No part of this page has the key "${key}".`);
  return ref;
}
