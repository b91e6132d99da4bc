/** What a branch of a script does to somebody who did not tick: a message, a stop, a button kept disabled. Nothing is run. Pure. */
import { CONSENT } from '../model/gate-more';
import { foldLines } from './lines';
import type { Tokens } from './script-tokens';

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Effects {
  readonly message?: string;
  /** The message asks for the tick in so many words. */
  readonly demands: boolean;
  readonly stops: boolean;
  readonly goesOn: boolean;
  /** Something that is no field is disabled, or enabled. */
  readonly locks: boolean;
  readonly unlocks: boolean;
  /** Boxes are ticked or cleared: what an agree-all does. */
  readonly sets: boolean;
  /** Variables that hold the answer from here on: their names and what they become. */
  readonly flags: readonly (readonly [string, 'true' | 'false' | 'more'])[];
}

/** Tokens of one branch that are looked at, and levels of called functions. */
const MAX_BRANCH = 240;

const ASKS =
  /해 ?(?:주|야|$)|하셔|하여야|하십시|하세요|바랍|부탁|필요|필수|않으(?:면|실)|않았|안 ?(?:하|했)|없습니다|please|\bmust|\bneed|required|have to|请|請|必[须須]|需要|してください|して下さい|必要|ませんでした/i;
const TICKS = /동의|체크|선택|약관|agree|accept|consent|\bcheck|\btick|terms|同意|勾[选選]|[规規]約|チェック|承諾/i;
/** Asks for a choice only, which may be a no. */
const AGREES = /동의|agree|accept|consent|同意|承諾/i;
/** What a shop withholds from those who refuse is no demand. */
const WARNS = /혜택|쿠폰|할인|소식|이벤트|benefit|coupon|offers|news/i;
const FIELD = /sms|mail|input|select|field|radio|che?c?k|agree|addr|phone|tel|name|date|time|channel|child|sub|opt|kakao|push|night/i;
const BUTTON =
  /btn|button|submit|next|join|regist|confirm|order|\bpay|sign|start|continue|proceed|complete|accept|save|send|apply|done|다음|가입/i;
const LOUD =
  /alert|toast|swal|fire|error|err\b|warn|msg|message|modal|popup|notify|snack|dialog|invalid|text|html|innerText|textContent|innerHTML|setCustomValidity/i;
const SILENT = new Set(['confirm', 'log', 'info', 'debug', '$', 'jQuery', 'querySelector', 'querySelectorAll', 'getElementById', 'val']);

/** A sentence for people, no selector, address or markup. */
export function sentence(text: string): string | undefined {
  if (text.length < 4 || text.length > 200 || /^\s*[#.</[]|=["']|:\/\/|^[\w.\-:#]*$/.test(text)) return undefined;
  const plain = foldLines(text.replace(/\\[nrt]/g, ' ').replace(/<[^<>]{0,60}>/g, ' '));
  return /[\u3041-\ud7a3]|[A-Za-z] [A-Za-z]/.test(plain) ? plain : undefined;
}

/** Whether a message asks people to agree or tick; a choice between yes and no needs the word 'agree'. */
export function demandsTick(message: string, choice = false): boolean {
  return (choice ? AGREES : TICKS).test(message) && (ASKS.test(message) || CONSENT.test(message)) && !WARNS.test(message);
}

/** Whether disabling what stands in `span` locks the way on: a field that depends on a box is another thing. */
export function isWayOn(tokens: Tokens, { from, to }: Span): boolean {
  let text = '';
  for (let at = from; at < to; at++) text += `${tokens.at(at).text} `;
  return BUTTON.test(text) || !FIELD.test(text.replace(/getElements?By\w+|querySelector\w*|document/g, ''));
}

/** The beginning of `a.b(c).d` whose last word stands at `at`. */
export function chainStart(tokens: Tokens, at: number): number {
  let start = at;
  for (let left = 12; left > 0; left--) {
    const before = tokens.is(start - 1, '.', '?.') ? start - 2 : tokens.is(start, '(', '[') ? start - 1 : -1;
    if (before < 0) break;
    const { kind, text, pair } = tokens.at(before);
    if (kind === 'word' && !/^(?:if|while|for|return|else|typeof|in|of)$/.test(text)) start = before;
    else if ((text === ')' || text === ']') && kind === 'sign' && pair >= 0) start = pair;
    else break;
  }
  return start;
}

/** What the branch does; other conditions inside of it are theirs. @param bodies bodies of the functions it may call, by name */
export function effectsOf(tokens: Tokens, span: Span, bodies: ReadonlyMap<string, Span>, depth = 1): Effects {
  const done = { demands: false, stops: false, goesOn: false, locks: false, unlocks: false, sets: false };
  const flags: [string, 'true' | 'false' | 'more'][] = [];
  let message: string | undefined;
  const end = Math.min(span.to, span.from + MAX_BRANCH);
  for (let at = span.from; at < end; at++) {
    const { kind, text, inside } = tokens.at(at);
    if (kind === 'string') {
      const said = sentence(text);
      const by = inside >= span.from - 1 && tokens.is(inside, '(', '{') ? callee(tokens, inside) : written(tokens, at);
      if (!said || SILENT.has(by)) continue;
      const demands = demandsTick(said);
      if (message === undefined || (demands && !done.demands)) if (demands || LOUD.test(by)) message = said;
      done.demands ||= demands;
      continue;
    }
    if (kind !== 'word') continue;
    const next = tokens.at(at + 1);
    const called = tokens.is(at + 1, '(');
    if (text === 'if' && at > span.from) at = tokens.statementEnd(at) - 1;
    else if (text === 'return') {
      done.stops ||= !tokens.is(at + 1, 'true');
      done.goesOn ||= tokens.is(at + 1, 'true');
    } else if (text === 'preventDefault' || text === 'focus' || text === 'throw' || text === 'break') done.stops = true;
    else if (text === 'submit' || text === 'location' || text === 'href' || text === 'requestSubmit') done.goesOn = true;
    else if (text === 'checked' && next.text === '=') done.sets = true;
    else if (text === 'disabled' && next.text === '=') lock(at - 1, tokens.is(at + 2, 'true'), tokens.is(at + 2, 'false'));
    else if (
      called &&
      /^(?:prop|attr|setAttribute|toggleAttribute|addClass|add|removeAttr|removeAttribute|removeClass|remove)$/.test(text)
    ) {
      const what = tokens.at(at + 2).text;
      if (what === 'checked' && tokens.is(at + 3, ',')) done.sets = true;
      if (!/disabled/.test(what)) continue;
      const off = text.startsWith('remove') || tokens.is(at + 4, 'false');
      lock(at - 1, !off, off);
    } else if (called && depth > 0 && bodies.has(text)) {
      const inner = effectsOf(tokens, bodies.get(text) as Span, bodies, depth - 1);
      if (message === undefined) message = inner.message;
      done.demands ||= inner.demands;
      done.goesOn ||= inner.goesOn;
      done.locks ||= inner.locks;
      done.unlocks ||= inner.unlocks;
      done.sets ||= inner.sets;
    } else if (next.text === '=' && /^(?:true|false|0|1)$/.test(tokens.at(at + 2).text) && tokens.at(at + 2).kind !== 'string') {
      flags.push([pathAt(tokens, at), /true|1/.test(tokens.at(at + 2).text) ? 'true' : 'false']);
    } else if (next.text === '++' || (next.text === '+=' && tokens.is(at + 2, '1'))) flags.push([pathAt(tokens, at), 'more']);
  }
  return { ...done, ...(message === undefined ? {} : { message }), flags };

  function lock(dot: number, on: boolean, off: boolean): void {
    const from = chainStart(tokens, dot + 1);
    if (!isWayOn(tokens, { from, to: dot })) return;
    done.locks ||= on;
    done.unlocks ||= off;
  }
}

/** `state.terms`, read backwards from its last word. */
export function pathAt(tokens: Tokens, at: number): string {
  const word = tokens.at(at).text;
  return tokens.is(at - 1, '.') && tokens.at(at - 2).kind === 'word' ? `${tokens.at(at - 2).text}.${word}` : word;
}

/** The function that is called by the bracket at `open`, through the object literal that stands in it. */
function callee(tokens: Tokens, open: number): string {
  if (tokens.is(open, '{')) return tokens.is(open - 1, '(') ? tokens.at(open - 2).text : '';
  return tokens.at(open - 1).kind === 'word' ? tokens.at(open - 1).text : '';
}

/** What the string at `at` is written into: `error.textContent = …`. */
function written(tokens: Tokens, at: number): string {
  return tokens.is(at - 1, '=') ? tokens.at(at - 2).text : '';
}
