/** Where a script asks whether boxes are ticked, and by which names it knows them. Nothing is run. Pure. */
import type { Rest } from '../model/messages';
import { chainStart, pathAt, type Span } from './script-effects';
import type { Tokens } from './script-tokens';

export type Box = Rest['boxes'][number];

/** How an expression stands to the tick: true with it, true without it, a number of ticks, of missing ticks, or the value chosen. */
export type Truth = 'on' | 'off' | 'count' | 'missing' | 'value';

export interface Chain extends Span {
  readonly boxes: readonly Box[];
  /** Absent where it is the boxes themselves. */
  readonly truth?: Truth;
  /** Of the boxes themselves: only the ticked, or only the others. */
  readonly state?: 'on' | 'off' | undefined;
  /** Where the function begins whose parameter it is. */
  readonly given?: number;
}

interface Alias extends Span {
  readonly boxes: readonly Box[];
  readonly truth?: Truth | undefined;
  readonly state?: 'on' | 'off' | undefined;
  readonly declared: number;
}

interface Picked {
  readonly boxes: readonly Box[];
  readonly state?: 'on' | 'off';
  readonly pick: (index: number) => readonly Box[];
}

const MAX_STEPS = 12;
const stateOf = (state: 'on' | 'off' | undefined): Pick<Picked, 'state'> => (state ? { state } : {});
const TICKED = /:checked/;
const UNTICKED = /:not\(\s?:checked\s?\)/;

export class Asks {
  private readonly exact = new Map<string, Box[]>();
  private readonly aliases = new Map<string, Alias[]>();
  private readonly selectors = new Map<string, Picked | undefined>();
  /** Functions that give back the tick of what they are handed. */
  readonly passes = new Map<string, Truth>();
  /** Functions of the script itself that give back no box: what they do with one stands in them. */
  readonly ends = new Set<string>();
  private readonly read = new Map<number, Chain | undefined>();
  private readAt = 0;
  /** Aliases that were learned: a further round is worth while as long as this grows. */
  learned = 0;

  constructor(
    readonly tokens: Tokens,
    readonly boxes: readonly Box[],
    private readonly isRadio: (box: Box) => boolean,
  ) {
    for (const box of boxes) {
      for (const name of new Set([box.id, box.name])) {
        if (name === '' || /^\d+$/.test(name)) continue;
        const known = this.exact.get(name);
        if (known) known.push(box);
        else this.exact.set(name, [box]);
      }
    }
  }

  /** @param span where the name means that; whole script, or a function's body */
  learn(
    name: string,
    { boxes, truth, state }: Pick<Alias, 'boxes' | 'truth' | 'state'>,
    declared: number,
    { from, to }: Span = { from: 0, to: Number.POSITIVE_INFINITY },
  ): void {
    if (boxes.length === 0 || name === '') return;
    const known = this.aliases.get(name) ?? [];
    if (known.some((one) => one.declared === declared && one.truth === truth && boxes.every((box) => one.boxes.includes(box)))) return;
    if (known.length > 40) return;
    known.push({ boxes, truth, state, declared, from, to });
    this.aliases.set(name, known);
    this.learned++;
  }

  /** Words that stand for answers gather what each of their assignments says; those that stand for boxes mean the last one before. */
  private alias(name: string, at: number): Alias | undefined {
    const near = (this.aliases.get(name) ?? []).filter(({ from, to }) => from <= at && at < to);
    if (near.length === 0) return undefined;
    const inner = near.reduce((one, other) => (other.to - other.from < one.to - one.from ? other : one));
    const same = near.filter((one) => one.to - one.from === inner.to - inner.from);
    const before = same.filter((one) => one.declared <= at);
    const last = (before.length > 0 ? before : same).reduce((one, other) => (other.declared > one.declared ? other : one));
    const gathers = last.truth !== undefined && last.truth !== 'value';
    const alike = same.filter((one) => one.truth === last.truth && (gathers || one.declared === last.declared));
    return { ...last, boxes: [...new Set(alike.flatMap((one) => one.boxes))] };
  }

  /** The boxes that a selector, an id or a name means. */
  private select(text: string): Picked | undefined {
    if (this.selectors.has(text)) return this.selectors.get(text);
    const found = this.selected(text);
    this.selectors.set(text, found);
    return found;
  }

  private selected(text: string): Picked | undefined {
    const exact = this.exact.get(text);
    if (exact) return { boxes: exact, pick: (index) => exact.slice(index, index + 1) };
    const classed = this.boxes.filter(({ classes }) => classes.some(([token]) => token === text));
    if (classed.length > 0) return this.ofClass(classed, [text]);
    if (text.length > 160 || !/[#.[:]/.test(text)) return undefined;
    const picks = text.split(',').flatMap((one) => this.compound(one.trim()) ?? []);
    if (picks.length < 2) return picks[0];
    const boxes = [...new Set(picks.flatMap((one) => one.boxes))];
    const { state } = picks[0] as Picked;
    return { boxes, ...stateOf(state), pick: () => [] };
  }

  private ofClass(boxes: readonly Box[], names: readonly string[], state?: 'on' | 'off'): Picked {
    const place = ({ classes }: Box): number => classes.find(([token]) => token === names[0])?.[1] ?? -1;
    return { boxes, ...stateOf(state), pick: (index) => boxes.filter((box) => place(box) === index) };
  }

  private compound(text: string): Picked | undefined {
    const state = UNTICKED.test(text) ? 'off' : TICKED.test(text) ? 'on' : undefined;
    const bare = text.replace(UNTICKED, '').replace(TICKED, '');
    const index = /:eq\((\d+)\)/.exec(bare)?.[1];
    const last = /[^\s>+~]+$/.exec(bare.replace(/:(?:eq|visible|enabled|not)\b(?:\([^()]*\))?/g, ''))?.[0] ?? '';
    const within = last.length < bare.replace(/:.*/, '').trim().length;
    const tests: ((box: Box) => boolean)[] = [];
    for (const [, id] of last.matchAll(/#([\w-]+)/g)) tests.push((box) => box.id === id);
    for (const [, key, how, value] of last.matchAll(/\[(id|name)([\^*$]?)=\\?["']?([^"'\]\\]+)/g)) {
      tests.push((box) => {
        const own = key === 'id' ? box.id : box.name;
        if (how === '^') return own.startsWith(value as string);
        if (how === '$') return own.endsWith(value as string);
        return how === '*' ? own.includes(value as string) : own === value;
      });
    }
    const classes = [...last.matchAll(/\.([\w-]+)/g)].map(([, name]) => name as string);
    for (const [, data] of last.matchAll(/\[(data-[\w-]+(?:=\\?["']?[^"'\]\\]*)?)/g)) classes.push((data as string).replace(/["'\\]/g, ''));
    for (const name of classes) tests.push((box) => box.classes.some(([token]) => token === name || token.startsWith(`${name}=`)));
    if (tests.length === 0) {
      if (within || !/^(?:input)?(?:\[type=\\?["']?checkbox\\?["']?\]|:checkbox)$/.test(last)) return undefined;
      tests.push((box) => !this.isRadio(box));
    }
    const boxes = this.boxes.filter((box) => tests.every((test) => test(box)));
    if (boxes.length === 0) return undefined;
    const picked: Picked =
      classes.length > 0
        ? this.ofClass(boxes, classes, state)
        : { boxes, ...stateOf(state), pick: (at: number) => boxes.slice(at, at + 1) };
    return index === undefined ? picked : { ...picked, boxes: picked.pick(Number(index)) };
  }

  /** What the token at `at` means, read on to the end of what is asked of it. */
  chainAt(at: number): Chain | undefined {
    if (this.readAt !== this.learned) this.read.clear();
    this.readAt = this.learned;
    if (!this.read.has(at)) this.read.set(at, this.chain(at));
    return this.read.get(at);
  }

  private chain(at: number): Chain | undefined {
    const { tokens } = this;
    const { kind, text } = tokens.at(at);
    let picked: Picked | undefined;
    let from = at;
    let next = at + 1;
    if (kind === 'string') {
      picked = this.select(text);
      const list = tokens.at(at).inside;
      if (picked && this.isList(list)) {
        if (list !== at - 1) return undefined;
        const boxes: Box[] = [];
        for (let one = at; one < tokens.at(list).pair; one++) {
          if (tokens.at(one).kind === 'string' && tokens.at(one).inside === list)
            boxes.push(...(this.select(tokens.at(one).text)?.boxes ?? []));
        }
        picked = { boxes, pick: (index) => boxes.slice(index, index + 1) };
        from = list;
        next = tokens.at(list).pair + 1;
      }
    } else if (kind === 'word') {
      const known = this.alias(pathAt(tokens, at), at) ?? this.alias(text, tokens.is(at - 1, '.') ? -1 : at);
      if (known?.truth) {
        const to = tokens.is(next, '(') && tokens.at(next).pair >= 0 ? tokens.at(next).pair + 1 : next;
        return { boxes: known.boxes, truth: known.truth, from: chainStart(tokens, at), to };
      }
      const declares = tokens.is(at - 1, 'var', 'let', 'const', 'function') || (tokens.is(next, '=') && !tokens.is(at - 1, '.'));
      const boxes = known?.boxes ?? this.exact.get(text);
      if (declares || !boxes) return undefined;
      picked = { boxes, ...stateOf(known?.state), pick: (index) => this.pickOf(boxes, index) };
      from = chainStart(tokens, at);
      if (known && known.from > 0) return { given: known.from, ...this.follow(from, next, picked) };
    }
    if (!picked || picked.boxes.length === 0) return undefined;
    return this.follow(from, next, picked);
  }

  private pickOf(boxes: readonly Box[], index: number): readonly Box[] {
    const shared = boxes[0]?.classes.find(([token]) => boxes.every(({ classes }) => classes.some(([other]) => other === token)));
    if (!shared || boxes.length < 2) return boxes.slice(index, index + 1);
    return boxes.filter(({ classes }) => classes.some(([token, place]) => token === shared[0] && place === index));
  }

  private isList(open: number): boolean {
    const { tokens } = this;
    if (!tokens.is(open, '[') || tokens.at(open).pair < 0) return false;
    const { kind, text } = tokens.at(open - 1);
    return kind === 'end' || (kind === 'word' ? text === 'of' || text === 'return' : kind === 'sign' && text !== ')' && text !== ']');
  }

  /** Goes on from boxes through calls and members, until something is asked or nothing more is known. */
  private follow(start: number, begin: number, picked: Picked): Chain {
    const { tokens } = this;
    let from = start;
    let at = begin;
    let { boxes } = picked;
    let { state } = picked;
    const ask = (truth: Truth, to: number): Chain => ({ boxes, truth, from, to });
    for (let left = MAX_STEPS; left > 0; left--) {
      const { kind, text, pair } = tokens.at(at);
      if (kind !== 'sign') break;
      if ((text === ')' || text === ']') && pair >= 0 && pair < from) {
        const { kind: before, text: word } = tokens.at(pair - 1);
        const own = before === 'word' && !/^(?:if|while|for|return|switch)$/.test(word);
        const passed = own && text === ')' && !tokens.is(pair - 2, '.') ? this.passes.get(word) : undefined;
        if (passed) {
          from = pair - 1;
          return ask(passed, at + 1);
        }
        if (own && this.ends.has(word) && !tokens.is(pair - 2, '.')) break;
        const spread = text === ']' && tokens.is(pair + 1, '.');
        if (!own && !spread && !(text === ']' && tokens.is(pair - 1, ')', ']'))) break;
        from = spread && !own ? pair : chainStart(tokens, pair - 1);
        at++;
      } else if (text === '[' && pair === at + 2) {
        if (tokens.at(at + 1).kind === 'number') boxes = picked.pick(Number(tokens.at(at + 1).text));
        else if (tokens.at(at + 1).kind === 'string') break;
        else boxes = this.looped(boxes, at);
        at = pair + 1;
      } else if (text === '.' || text === '?.') {
        const word = tokens.at(at + 1).text;
        const args = tokens.is(at + 2, '(') ? at + 2 : -1;
        const to = args >= 0 ? tokens.at(args).pair + 1 : at + 2;
        const first = args >= 0 ? tokens.at(args + 1) : undefined;
        if (args >= 0 && to <= args) break;
        if (word === 'checked') return tokens.is(at + 2, '=') ? { boxes, from, to: at } : ask('on', at + 2);
        if ((word === 'is' || word === 'matches') && TICKED.test(first?.text ?? ''))
          return ask(/:not/.test(first?.text ?? '') ? 'off' : 'on', to);
        if ((word === 'prop' || word === 'attr') && first?.text === 'checked' && tokens.at(args).pair === args + 2) return ask('on', to);
        if (word === 'getAttribute' && /checked/.test(first?.text ?? '')) return ask('on', to);
        if (word === 'length' || word === 'size') return state ? ask(state === 'on' ? 'count' : 'missing', to) : { boxes, from, to };
        if (word === 'val' && args >= 0 && tokens.at(args).pair === args + 1) return ask('value', to);
        if (word === 'value') return tokens.is(to, '=') ? { boxes, from, to: at } : ask('value', to);
        if ((word === 'filter' || word === 'not') && TICKED.test(first?.text ?? '')) {
          state = word === 'not' || UNTICKED.test(first?.text ?? '') ? 'off' : 'on';
        } else if (/^(?:eq|get|item)$/.test(word) && first?.kind === 'number') boxes = picked.pick(Number(first.text));
        else if (word === 'first') boxes = picked.pick(0);
        else if (!/^(?:target|currentTarget|toArray|get|elements|el|input|element|current|id|name)$/.test(word)) break;
        at = to;
      } else break;
    }
    const one = /^querySelector$/.test(tokens.at(tokens.at(begin).pair - 1).text);
    return state && one ? ask(state, at) : { boxes, state, from, to: at };
  }

  /** Boxes that a loop reaches which leaves out the last ones: `i < list.length - 2`. */
  private looped(boxes: readonly Box[], at: number): readonly Box[] {
    const { tokens } = this;
    for (let up = tokens.at(at).inside, left = 8; up >= 0 && left > 0; up = tokens.at(up).inside, left--) {
      const head = tokens.is(up, '(') ? up : tokens.is(up - 1, ')') ? tokens.at(up - 1).pair : -1;
      if (!tokens.is(head - 1, 'for')) continue;
      for (let i = head + 1; i < tokens.at(head).pair && i < head + 30; i++) {
        if (tokens.is(i, 'length') && tokens.is(i + 1, '-') && tokens.at(i + 2).kind === 'number') {
          return boxes.slice(0, Math.max(0, boxes.length - Number(tokens.at(i + 2).text)));
        }
      }
    }
    return boxes;
  }
}
