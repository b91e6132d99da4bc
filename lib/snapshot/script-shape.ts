/** The functions of a script, and how far its expressions reach: what the reading of conditions stands on. Nothing is run. Pure. */
import type { Span } from './script-effects';
import type { Tokens } from './script-tokens';

export interface Body extends Span {
  readonly name: string;
  readonly params: readonly string[];
  /** The bracket of the call that the function is handed to, or -1. */
  readonly call: number;
  readonly start: number;
}

export class Shape {
  /** Functions by name, the first of each. */
  readonly bodies = new Map<string, Body>();
  /** Functions by the token that their body begins with. */
  readonly bodyAt = new Map<number, Body>();

  constructor(private readonly tokens: Tokens) {
    this.findBodies();
  }

  private findBodies(): void {
    const { tokens } = this;
    for (let at = 0; at < tokens.all.length; at++) {
      const arrow = tokens.is(at, '=>');
      if (!arrow && !(tokens.is(at, '{') && tokens.is(at - 1, ')') && tokens.at(at - 1).pair >= 0)) continue;
      const open = arrow ? (tokens.is(at - 1, ')') ? tokens.at(at - 1).pair : -1) : tokens.at(at - 1).pair;
      const single = arrow && open < 0;
      const params = single ? [tokens.at(at - 1).text] : this.words(open + 1, at - 1);
      let start = single ? at - 1 : open;
      let name = '';
      if (!arrow) {
        if (tokens.is(start - 1, 'function')) start -= 1;
        else if (tokens.is(start - 2, 'function')) {
          name = tokens.at(start - 1).text;
          start -= 2;
        } else continue;
      }
      if (tokens.is(start - 1, 'async')) start--;
      if (tokens.is(start - 1, '=', ':')) name = tokens.at(start - 2).text;
      const block = arrow ? at + 1 : at;
      const isBlock = tokens.is(block, '{');
      const end = isBlock ? tokens.at(block).pair : tokens.expressionEnd(block);
      const body: Body = {
        name,
        params,
        start,
        from: isBlock ? block + 1 : block,
        to: end < 0 ? tokens.all.length : end,
        call: tokens.is(tokens.at(start).inside, '(') ? tokens.at(start).inside : -1,
      };
      this.bodyAt.set(block, body);
      if (name && !this.bodies.has(name)) this.bodies.set(name, body);
    }
  }

  private words(from: number, to: number): string[] {
    const out: string[] = [];
    for (let at = from; at < to && out.length < 8; at++) if (this.tokens.at(at).kind === 'word') out.push(this.tokens.at(at).text);
    return out;
  }

  /** The function that a token stands in. */
  bodyOf(at: number): Body | undefined {
    const { tokens } = this;
    for (let up = tokens.at(at).inside, left = 40; up >= 0 && left > 0; up = tokens.at(up).inside, left--) {
      const body = this.bodyAt.get(up);
      if (body) return body;
    }
    return undefined;
  }

  /** The whole of an expression joined by `&&` and `||` around one operand. */
  level(from: number, to: number): Span & { start: number; end: number; ops: Set<string> } {
    const { tokens } = this;
    const ops = new Set<string>();
    const open = tokens.at(from).inside;
    let start = from;
    for (let left = 160; left > 0 && start - 1 > open; left--) {
      const { kind, text, pair, fresh } = tokens.at(start - 1);
      if (kind === 'word' && text === 'return') break;
      if (kind === 'sign') {
        if (text === '&&' || text === '||') ops.add(text);
        else if (/^(?:[,;?:{}]|=|=>|\+=)$/.test(text)) break;
        else if (pair >= 0 && pair < start - 1) {
          if (text === ')' && tokens.is(pair - 1, 'if', 'while', 'for')) break;
          start = pair;
          continue;
        }
      }
      if (tokens.at(start).fresh && !/^(?:&&|\|\||!|\()$/.test(text) && !/^(?:&&|\|\||\.|\?\.)$/.test(tokens.at(start).text)) break;
      if (kind === 'end' || (fresh && kind === 'word' && text === 'else')) break;
      start--;
    }
    let end = to;
    for (let left = 160; left > 0; left--) {
      const { kind, text, pair, fresh } = tokens.at(end);
      if (kind === 'end') break;
      if (kind === 'sign') {
        if (text === '&&' || text === '||') ops.add(text);
        else if (/^[,;?:)\]}]$/.test(text)) break;
        else if (pair > end) {
          end = pair + 1;
          continue;
        }
      } else if (fresh && tokens.at(end - 1).kind !== 'sign') break;
      else if (fresh && /^[)\]}]$/.test(tokens.at(end - 1).text)) break;
      end++;
    }
    return { from, to, start, end, ops };
  }
}
