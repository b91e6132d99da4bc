/** A script as a list of tokens with its brackets paired: enough to tell a condition from its branches. Linear; nothing is run. Pure. */

import { GAP } from './page/script-parts';

export interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'sign' | 'end';
  /** The word, the sign, or what stands between the quotes. */
  readonly text: string;
  /** A line begins here. */
  readonly fresh: boolean;
  /** Index of the innermost bracket that is open here, or -1. */
  readonly inside: number;
  /** Of an opening bracket, its closing one; the other way round too. -1 where there is none. */
  pair: number;
}

const TOKEN =
  /(\s+)|([A-Za-z_$\u00aa-\uffff][\w$\u00aa-\uffff]*)|(\d[\w.]*)|("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`)|(===|!==|=>|==|!=|<=|>=|&&|\|\||\?\.|\?\?|\+\+|--|[+\-|&*]=|[\s\S])/g;
const OPENS = '([{';
const CLOSES = ')]}';
/** Longest script that is cut into tokens, in UTF-16 units. */
const MAX = 200_000;
/** Conditions within conditions, and tokens of one expression, that are followed. */
const MAX_DEEP = 30;
const MAX_REACH = 400;

const END: Token = { kind: 'end', text: '', fresh: true, inside: -1, pair: -1 };

/** Reads beyond either end give a token of kind `end`, so that nobody has to look where a script ends. */
export class Tokens {
  readonly all: Token[] = [];

  constructor(script: string) {
    for (const part of script.slice(0, MAX).split(GAP)) this.add(part);
  }

  /** Adds a piece of its own: no bracket and no string goes across its ends. Returns where it stands. */
  add(part: string): { from: number; to: number } {
    const from = this.all.length;
    this.cut(part);
    const to = this.all.length;
    this.all.push({ kind: 'sign', text: ';', fresh: true, inside: -1, pair: -1 });
    return { from, to };
  }

  private cut(part: string): void {
    const open: number[] = [];
    let fresh = true;
    for (const [, space, word, number, string, sign] of part.matchAll(TOKEN)) {
      if (space !== undefined) {
        fresh ||= space.includes('\n');
        continue;
      }
      const kind = word ? 'word' : number ? 'number' : string ? 'string' : 'sign';
      const text = word ?? number ?? (string ? string.slice(1, -1) : (sign as string));
      const at = this.all.length;
      const closes = kind === 'sign' ? CLOSES.indexOf(text) : -1;
      if (closes >= 0) this.close(open, OPENS.charAt(closes), at);
      this.all.push({ kind, text, fresh, inside: open[open.length - 1] ?? -1, pair: closes >= 0 ? this.closed : -1 });
      if (kind === 'sign' && text.length === 1 && OPENS.includes(text)) open.push(at);
      fresh = false;
    }
  }

  private closed = -1;

  /** A bracket that nothing opened closes nothing: a part may begin anywhere. */
  private close(open: number[], sign: string, at: number): void {
    this.closed = -1;
    const last = open[open.length - 1];
    if (last === undefined || this.all[last]?.text !== sign) return;
    open.pop();
    (this.all[last] as Token).pair = at;
    this.closed = last;
  }

  at(index: number): Token {
    return this.all[index] ?? END;
  }

  /** Whether the sign or word stands at `index`. A string of the same letters does not count. */
  is(index: number, ...texts: readonly string[]): boolean {
    const { kind, text } = this.at(index);
    return kind !== 'string' && texts.includes(text);
  }

  /** The end of the statement that begins at `from`: the index after it. A block is one statement. */
  statementEnd(from: number, deep = MAX_DEEP): number {
    if (this.is(from, '{')) return this.at(from).pair < 0 ? this.all.length : this.at(from).pair + 1;
    if (deep > 0 && this.is(from, 'if') && this.is(from + 1, '(') && this.at(from + 1).pair >= 0) {
      const then = this.statementEnd(this.at(from + 1).pair + 1, deep - 1);
      const after = this.is(then, ';') ? then + 1 : then;
      return this.is(after, 'else') ? this.statementEnd(after + 1, deep - 1) : then;
    }
    return this.expressionEnd(from, [';']);
  }

  /** The index of the sign that ends the expression beginning at `from`: one of `signs`, a closing bracket, a line that goes on with nothing. */
  expressionEnd(from: number, signs: readonly string[] = [';', ',']): number {
    const end = Math.min(this.all.length, from + MAX_REACH);
    for (let at = from; at < end; at++) {
      const { kind, text, fresh, pair } = this.at(at);
      if (kind === 'sign') {
        if (signs.includes(text) || CLOSES.includes(text)) return at;
        if (OPENS.includes(text)) {
          if (fresh && at > from && text === '{') return at;
          if (pair < 0) return this.all.length;
          at = pair;
        }
      } else if (fresh && at > from && !this.goesOn(at - 1)) return at;
    }
    return end;
  }

  /** Nothing but an operator or an open bracket carries an expression over the end of a line. */
  private goesOn(at: number): boolean {
    const { kind, text } = this.at(at);
    if (kind === 'word') return text === 'return' || text === 'else' || text === 'new' || text === 'typeof';
    return kind === 'sign' && !CLOSES.includes(text) && text !== '++' && text !== '--';
  }
}
