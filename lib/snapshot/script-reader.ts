/**
 * Which boxes a script insists on: its conditions about their ticks, and what becomes of somebody who did not tick. A box that is only read,
 * or whose tick ticks others, is not insisted on. Nothing is run. Pure.
 */

import { withoutComments } from './page/script-parts';
import { Asks, type Box, type Chain, type Truth } from './script-asks';
import { compare, flip, plain } from './script-compare';
import { chainStart, demandsTick, type Effects, effectsOf, isWayOn, pathAt, type Span, sentence } from './script-effects';
import { type Body, Shape } from './script-shape';
import { Tokens } from './script-tokens';

export interface Enforcement {
  readonly how: 'message' | 'submit-disabled' | 'handler';
  readonly message?: string;
}

const ROUNDS = 4;
const RANK = { message: 3, 'submit-disabled': 2, handler: 1 } as const;

export function stronger(one: Enforcement | undefined, other: Enforcement | undefined): Enforcement | undefined {
  if (!one || !other) return one ?? other;
  return RANK[other.how] > RANK[one.how] ? other : one;
}

/** @param isRadio whether a box is an answer among others: a choice that must be made is no consent that must be given */
export function readScript(script: string, boxes: readonly Box[], isRadio: (box: Box) => boolean): Map<Box, Enforcement> {
  const tokens = new Tokens(script);
  const handlers = boxes.flatMap((box) => (box.handler ? [{ box, span: tokens.add(withoutComments(box.handler)) }] : []));
  return new Reader(tokens, boxes, isRadio, handlers).read();
}

class Reader {
  private readonly asks: Asks;
  private readonly shape: Shape;
  private readonly found = new Map<Box, Enforcement>();

  constructor(
    private readonly tokens: Tokens,
    boxes: readonly Box[],
    private readonly isRadio: (box: Box) => boolean,
    handlers: readonly { readonly box: Box; readonly span: Span }[],
  ) {
    this.asks = new Asks(tokens, boxes, isRadio);
    this.shape = new Shape(tokens);
    for (const name of this.shape.bodies.keys()) this.asks.ends.add(name);
    for (const { box, span } of handlers) this.asks.learn('this', { boxes: [box] }, span.from, span);
  }

  read(): Map<Box, Enforcement> {
    for (let round = 0; round < ROUNDS; round++) {
      const before = this.asks.learned;
      for (let at = 0; at < this.tokens.all.length; at++) {
        if (this.tokens.at(at).kind === 'sign' || this.tokens.at(at).kind === 'number') continue;
        const chain = this.asks.chainAt(at);
        if (!chain) continue;
        if (chain.truth) this.climb(chain as Chain & { truth: Truth });
        else this.bind(chain, at);
      }
      if (this.asks.learned === before) break;
    }
    return this.found;
  }

  /** What boxes are kept in, handed to, and asked for by a rule of a library. */
  private bind(chain: Chain, at: number): void {
    const { tokens } = this;
    const { from, to, boxes, state } = chain;
    const before = from - 1;
    if (tokens.is(to, ':') && from === at && tokens.is(before, '{', ',')) this.rule(boxes, to + 1);
    if (tokens.is(before, '=') && tokens.at(before - 1).kind === 'word' && this.isWhole(to)) {
      this.asks.learn(pathAt(tokens, before - 1), { boxes, state }, before - 1);
    }
    if (tokens.is(before, 'return', '=>') && chain.given !== undefined && this.isWhole(to)) {
      const body = tokens.is(before, '=>') ? this.shape.bodyAt.get(from) : this.shape.bodyOf(before);
      if (body?.from === chain.given && this.asks.ends.delete(body.name)) this.asks.learned++;
    }
    if (tokens.is(before, 'of') && tokens.at(before - 1).kind === 'word')
      this.asks.learn(tokens.at(before - 1).text, { boxes }, before - 1);
    if (tokens.is(to, '.', '?.')) this.handed(chain);
    const open = tokens.at(from).inside;
    if (tokens.is(before, '(', ',') && tokens.is(to, ')', ',') && tokens.is(open, '(')) this.argument(boxes, undefined, open, from);
  }

  private isWhole(to: number): boolean {
    const { fresh, text, kind } = this.tokens.at(to);
    return kind === 'end' || fresh || text === ';' || text === ',' || text === ')' || text === '}' || text === '||';
  }

  /** `boxes.forEach(box => …)`, `box.on('change', function () { this … })`, `box.onclick = …`. */
  private handed({ boxes, to }: Chain): void {
    const { tokens } = this;
    const word = tokens.at(to + 1).text;
    if (word.startsWith('on') && tokens.is(to + 2, '=')) this.inside(boxes, to + 3, tokens.expressionEnd(to + 3));
    else if (
      tokens.is(to + 2, '(') &&
      /^(?:on|click|change|addEventListener|bind|live|forEach|each|every|some|filter|map|find)$/.test(word)
    ) {
      this.inside(boxes, to + 3, tokens.at(to + 2).pair);
    }
  }

  private inside(boxes: readonly Box[], from: number, to: number): void {
    const { tokens } = this;
    for (let at = from; at < to; at++) {
      const named = tokens.at(at).kind === 'word' && !tokens.is(at + 1, '(', '=>') ? this.shape.bodies.get(tokens.at(at).text) : undefined;
      const body = named && tokens.is(at + 1, ')', ',', ';') ? named : this.shape.bodyAt.get(at);
      if (body && !named && body.from < to) {
        for (const name of ['this', ...body.params]) this.asks.learn(name, { boxes }, body.from, body);
        return;
      }
      if (named) {
        for (const name of ['this', ...named.params]) this.asks.learn(name, { boxes }, named.from, named);
        return;
      }
    }
  }

  /** Boxes or an answer handed to a function; with a message that asks for the tick the call itself is the demand. */
  private argument(boxes: readonly Box[], truth: Truth | undefined, open: number, at: number): void {
    const { tokens } = this;
    const { pair } = tokens.at(open);
    const callee = tokens.at(open - 1);
    if (callee.kind !== 'word' || pair < 0 || /^(?:if|while|for|switch)$/.test(callee.text)) return;
    let place = 0;
    let rule = false;
    let message: string | undefined;
    for (let i = open + 1; i < pair; i++) {
      const { kind, text, inside } = tokens.at(i);
      if (inside === open && i < at && text === ',' && kind === 'sign') place++;
      if (kind === 'string' && inside === open && demandsTick(text, true)) message ??= sentence(text);
      if (/^(?:required|accepted|mustBeTrue)$/.test(text) && this.isAsked(i)) rule = true;
    }
    const body = this.shape.bodies.get(callee.text);
    const param = body?.params[place];
    if (body && param) this.asks.learn(param, { boxes, truth }, body.from, body);
    if (truth !== undefined) return;
    if (message !== undefined && !/^(?:\$|jQuery|alert|confirm|text|html|val|attr|prop|append|log)$/.test(callee.text)) {
      this.insist(boxes, { how: 'message', message });
    } else if (rule && /field|rule|valid|check/i.test(callee.text)) this.insist(boxes, { how: 'handler' });
  }

  /** `required`, `required: true`, `required: 'message'`; not `required: false`. */
  private isAsked(at: number): boolean {
    const { tokens } = this;
    return tokens.at(at).kind === 'string'
      ? !tokens.is(at + 2, 'false')
      : tokens.is(at + 1, ':') && !tokens.is(at + 2, 'false', 'function');
  }

  /** `agree: { required: true }`, `agree: 'required'`, `agree: 'please agree'`. */
  private rule(boxes: readonly Box[], from: number): void {
    const { tokens } = this;
    const to = Math.min(tokens.expressionEnd(from), from + 60);
    let how: Enforcement | undefined;
    for (let at = from; at < to; at++) {
      const { kind, text } = tokens.at(at);
      const said = kind === 'string' && demandsTick(text) ? sentence(text) : undefined;
      if (said) how = stronger(how, { how: 'message', message: said });
      else if (text === 'required' && (kind === 'string' || tokens.is(at + 1, ':')) && this.isAsked(at))
        how = stronger(how, { how: 'handler' });
    }
    if (how) this.insist(boxes, how);
  }

  /** From a question about the tick outwards, to the condition, the variable, the button or the function that the answer goes to. */
  private climb(asked: Chain & { truth: Truth }): void {
    const { tokens } = this;
    const { boxes } = asked;
    let { from, to, truth } = asked;
    for (let left = 12; left > 0; left--) {
      const compared = compare(tokens, truth, from, to, boxes.length);
      if (!compared) return;
      ({ from, to, truth } = compared);
      for (; tokens.is(from - 1, '!'); from--)
        truth = truth === 'off' || truth === 'missing' ? flip(truth) : truth === 'value' ? 'off' : flip(truth);
      const { start, end, ops } = this.shape.level(from, to);
      if (
        ops.size > 0 &&
        (truth === 'on' || truth === 'off') &&
        ops.has(truth === 'on' ? '||' : '&&') &&
        this.asksOthers(start, end, boxes)
      )
        return;
      const before = start - 1;
      if (tokens.is(end, '?')) {
        const colon = tokens.expressionEnd(end + 1, [':', ';']);
        this.judge(boxes, truth, { from: end + 1, to: colon }, { from: colon + 1, to: tokens.expressionEnd(colon + 1) }, true);
        return;
      }
      const open = tokens.at(from).inside;
      if (before === open && tokens.is(open, '(') && tokens.at(open).pair === end) {
        if (tokens.is(open - 1, 'if', 'while')) {
          this.branches(boxes, truth, end + 1);
          return;
        }
        const word = tokens.at(open - 1);
        const called =
          (word.kind === 'word' && !/^(?:return|typeof|in|of|Boolean)$/.test(word.text)) ||
          (word.kind === 'sign' && /^[)\]]$/.test(word.text));
        if (called) {
          this.argument(boxes, truth, open, from);
          return;
        }
        from = word.text === 'Boolean' ? open - 1 : open;
        to = end + 1;
        if (ops.size > 0 && truth !== 'on' && truth !== 'off') truth = plain(truth);
        continue;
      }
      if (tokens.is(before, '=>') || tokens.is(before, 'return')) {
        const body = tokens.is(before, '=>') ? this.shape.bodyAt.get(start) : this.shape.bodyOf(before);
        const outer = body && this.callback(body, truth, boxes);
        if (outer) ({ from, to, truth } = outer);
        else {
          const answer = ops.size > 0 ? plain(truth) : truth;
          if (body?.name && asked.given === body.from) this.pass(body.name, answer);
          else if (body?.name) this.asks.learn(body.name, { boxes, truth: answer }, body.start);
          return;
        }
        continue;
      }
      this.given(boxes, truth, { from: start, to: end }, to);
      return;
    }
  }

  private pass(name: string, truth: Truth): void {
    if (this.asks.passes.has(name)) return;
    this.asks.passes.set(name, truth);
    this.asks.learned++;
  }

  /** The answer is assigned, or decides by itself what comes next. */
  private given(boxes: readonly Box[], truth: Truth, { from, to }: Span, after: number): void {
    const { tokens } = this;
    const before = from - 1;
    const state = plain(truth);
    if (tokens.is(before, '=')) {
      const word = before - 1;
      if (tokens.is(word, 'disabled')) {
        const target = { from: chainStart(tokens, word), to: word - 1 };
        if (state === 'off' && isWayOn(tokens, target)) this.insist(boxes, { how: 'submit-disabled' });
      } else if (tokens.at(word).kind === 'word' && !tokens.is(word, 'checked')) {
        this.asks.learn(pathAt(tokens, word), { boxes, truth }, word);
      }
    } else if (tokens.is(before, ',') && /disabled|inactive/.test(tokens.at(before - 1).text) && tokens.is(before - 2, '(')) {
      const word = before - 3;
      const target = { from: chainStart(tokens, word), to: word - 1 };
      if (/^(?:prop|attr|toggle\w*|setAttribute)$/.test(tokens.at(word).text) && state === 'off' && isWayOn(tokens, target)) {
        this.insist(boxes, { how: 'submit-disabled' });
      }
    } else if (tokens.is(before, ':') && tokens.is(before - 1, 'disabled')) {
      if (state === 'off') this.insist(boxes, { how: 'submit-disabled' });
    } else if (tokens.is(after, '||', '&&')) {
      this.judge(boxes, tokens.is(after, '||') ? flip(state) : state, { from: after + 1, to }, undefined, false);
    }
  }

  private branches(boxes: readonly Box[], truth: Truth, at: number): void {
    const { tokens } = this;
    const end = tokens.statementEnd(at);
    const after = tokens.is(end, ';') ? end + 1 : end;
    let other: Span | undefined;
    if (tokens.is(after, 'else') && !tokens.is(after + 1, 'if')) other = { from: after + 1, to: tokens.statementEnd(after + 1) };
    this.judge(boxes, truth, { from: at, to: end }, other, false);
  }

  /** @param then what is done where the answer is true; `other` where it is not */
  private judge(boxes: readonly Box[], truth: Truth, then: Span, other: Span | undefined, isValue: boolean): void {
    const does = effectsOf(this.tokens, then, this.shape.bodies);
    const does2 = other && effectsOf(this.tokens, other, this.shape.bodies);
    const radio = boxes.some((box) => this.isRadio(box));
    const state = truth === 'value' ? undefined : plain(truth);
    const without = state === 'off' ? does : state === 'on' ? does2 : undefined;
    const withIt = state === 'off' ? does2 : state === 'on' ? does : undefined;
    // A value or one answer of several: what the message asks for tells which answer is meant.
    if (!state || radio) {
      for (const one of [does, does2]) {
        if (one?.message !== undefined && demandsTick(one.message, true) && !one.sets)
          this.insist(boxes, { how: 'message', message: one.message });
      }
      return;
    }
    if (without && !without.sets) {
      const stops = without.stops || withIt?.goesOn || without.flags.some(([, to]) => to === 'false');
      const { message } = without;
      if (message !== undefined && (without.demands || (stops && !isValue))) this.insist(boxes, { how: 'message', message });
      else if (without.locks) this.insist(boxes, { how: 'submit-disabled' });
      else if (without.stops && !withIt?.stops && this.stopsHard(without, state === 'off' ? then : (other as Span)))
        this.insist(boxes, { how: 'handler' });
    }
    if (withIt?.unlocks) this.insist(boxes, { how: 'submit-disabled' });
    if (!isValue) {
      this.flags(boxes, without, 'on', then.from);
      this.flags(boxes, withIt, 'off', then.from);
    }
  }

  /** A mere return ends the reading of a box as often as it ends the sending of a form. */
  private stopsHard({ goesOn }: Effects, { from, to }: Span): boolean {
    const { tokens } = this;
    for (let at = from; at < to && at < from + 120; at++) {
      if (tokens.is(at, 'preventDefault') || (tokens.is(at, 'focus') && tokens.is(at - 1, '.'))) return !goesOn;
      if (tokens.is(at, 'return') && tokens.is(at + 1, 'false')) return !goesOn;
    }
    return false;
  }

  /** @param truth what `false` means when this branch sets it */
  private flags(boxes: readonly Box[], effects: Effects | undefined, truth: 'on' | 'off', at: number): void {
    for (const [name, to] of effects?.flags ?? []) {
      if (to === 'more') this.asks.learn(name, { boxes, truth: truth === 'off' ? 'count' : 'missing' }, at);
      else this.asks.learn(name, { boxes, truth: to === 'false' ? truth : flip(truth) }, at);
    }
  }

  private asksOthers(from: number, to: number, boxes: readonly Box[]): boolean {
    for (let at = from; at < to; at++) {
      const chain = this.asks.chainAt(at);
      if (chain?.truth && chain.boxes.some((box) => !boxes.includes(box))) return true;
    }
    return false;
  }

  /** The answer of `every`, `some` and `filter` from the answer of what they are handed. */
  private callback({ call, start }: Body, truth: Truth, boxes: readonly Box[]): (Span & { truth: Truth }) | undefined {
    const { tokens } = this;
    if (call < 0 || call !== start - 1 || tokens.at(call).pair < 0) return undefined;
    const word = tokens.at(call - 1).text;
    const from = chainStart(tokens, call - 1);
    const to = tokens.at(call).pair + 1;
    const state = plain(truth);
    if (word === 'every') return state === 'on' ? { truth: 'on', from, to } : undefined;
    if (word === 'some') return state === 'off' || boxes.length === 1 ? { truth: state, from, to } : undefined;
    if (word === 'find') return state === 'off' ? { truth: 'off', from, to } : undefined;
    if (word !== 'filter') return undefined;
    return { truth: state === 'on' ? 'count' : 'missing', from, to: tokens.is(to, '.') && tokens.is(to + 1, 'length') ? to + 2 : to };
  }

  private insist(boxes: readonly Box[], by: Enforcement): void {
    for (const box of boxes) this.found.set(box, stronger(this.found.get(box), by) as Enforcement);
  }
}
