/** What an answer about ticks says once it is compared with something: `== false`, `.length < 2`, `=== 'Y'`. Pure. */
import type { Truth } from './script-asks';
import type { Span } from './script-effects';
import type { Tokens } from './script-tokens';

const COMPARES = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=']);
const NO = /^(?:n|no|false|f|off|disagree|reject|미동의|거부)$/i;

/** @param size how many boxes are asked about
 * @returns the answer and all that it takes up; nothing where no single box is meant */
export function compare(tokens: Tokens, truth: Truth, from: number, to: number, size: number): (Span & { truth: Truth }) | undefined {
  const sign = tokens.at(to).text;
  if (tokens.at(to).kind !== 'sign' || !COMPARES.has(sign)) {
    const yoda = tokens.at(from - 1).text;
    if (tokens.at(from - 1).kind === 'sign' && /^[!=]==?$/.test(yoda) && tokens.is(from - 2, 'true', 'false')) {
      const same = tokens.is(from - 2, 'true') === (yoda.charAt(0) === '=');
      return { truth: same ? truth : flip(truth), from: from - 2, to };
    }
    if (truth === 'count' && size > 1 && !tokens.is(to, '<')) return isAnswer(tokens, to) ? { truth, from, to } : undefined;
    return { truth, from, to };
  }
  const value = tokens.at(to + 1);
  const end = value.kind === 'word' || value.text === '$' ? operandEnd(tokens, to + 1) : to + 2;
  const equal = sign.startsWith('=');
  const isNumber = value.kind === 'number';
  const number = isNumber ? Number(value.text) : Number.NaN;
  if (truth === 'on' || truth === 'off') {
    if (isNumber && number > 1) return { truth: sign === '<' || sign === '!=' || sign === '!==' ? flip(truth) : truth, from, to: end };
    const negative = value.kind !== 'string' && /^(?:false|0|null|undefined)$/.test(value.text);
    const less = sign === '<' || sign === '<=';
    return { truth: (equal ? negative : /^!/.test(sign) ? !negative : less) ? flip(truth) : truth, from, to: end };
  }
  if (truth === 'value') {
    const empty = (value.kind === 'string' && value.text === '') || /^(?:null|undefined)$/.test(value.text);
    if (value.kind !== 'string' || empty) return { truth: 'value', from, to: end };
    return {
      truth: NO.test(value.text) === equal ? 'off' : /^[yY]|true|agree/.test(value.text) || NO.test(value.text) ? 'on' : 'value',
      from,
      to: end,
    };
  }
  const none = isNumber && (sign === '<' ? number <= 1 : number === 0);
  const short = sign === '<' || sign === '!=' || sign === '!==' || sign === '<=' || (equal && none);
  // None ticked of several: any one of them would do, so none by itself is insisted on.
  if (truth === 'count' && size > 1 && isNumber && (none ? sign !== '!=' || number > 0 : number < size) && (none || number < size))
    return undefined;
  const missing = truth === 'missing';
  if (missing) return { truth: (equal && none) || sign === '<' ? 'on' : 'off', from, to: end };
  if (none && (sign === '!=' || sign === '!==')) return { truth: 'on', from, to: end };
  return { truth: short ? 'off' : 'on', from, to: end };
}

/** A number of several ticks that is kept in a variable, or given back, is compared later. */
function isAnswer(tokens: Tokens, to: number): boolean {
  const { kind, fresh } = tokens.at(to);
  return kind === 'end' || fresh || tokens.is(to, ';', ',', '}');
}

function operandEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  for (let left = 12; left > 0; left--) {
    if (tokens.is(end, '.', '?.')) end += 2;
    else if (tokens.is(end, '(', '[') && tokens.at(end).pair >= 0) end = tokens.at(end).pair + 1;
    else break;
  }
  return end;
}

/** The other answer. */
export function flip(truth: Truth): 'on' | 'off' {
  return plain(truth) === 'on' ? 'off' : 'on';
}

/** A number of ticks as an answer: some, or some missing. */
export function plain(truth: Truth): 'on' | 'off' {
  return truth === 'off' || truth === 'missing' ? 'off' : 'on';
}
