/** JSON from outside: parsed by the platform; when it is broken, the place of the fault is found, which engines word each in its way. */
import { ImportRefused } from './refused';

/** Deeper nesting than any shape of ours, long before a stack runs out. */
const DEEPEST = 64;

export interface Place {
  /** `captures/…/report.json` or the file's name. */
  readonly name: string;
  /** Line of the text's first character, from 1. */
  readonly line: number;
}

/**
 * @param text one JSON value
 * @throws ImportRefused naming line and column, both from 1, columns in UTF-16 code units
 */
export function parseJson(text: string, { name, line }: Place): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const at = nesting(text);
    if (at >= 0) throw new ImportRefused('not-json', position(text, at, name, line), `it is nested more than ${DEEPEST} deep.`);
    return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const fault = faultOf(text);
    throw new ImportRefused('not-json', position(text, fault.at, name, line), fault.what);
  }
}

/**
 * Where an offset is, for people.
 * @param line number of the first line of `text` in the file `name`
 */
export function position(text: string, at: number, name: string, line: number): string {
  const before = text.slice(0, at);
  const breaks = before.split('\n');
  return `${name}, line ${line + breaks.length - 1}, column ${(breaks.at(-1) as string).length + 1}`;
}

/** Offset where the text gets too deep; -1 when it does not. */
function nesting(text: string): number {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (inText) {
      if (c === 0x5c) at++;
      else if (c === 0x22) inText = false;
    } else if (c === 0x22) inText = true;
    else if (c === 0x7b || c === 0x5b) {
      depth++;
      if (depth > DEEPEST) return at;
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
  return -1;
}

interface Fault {
  readonly at: number;
  readonly what: string;
}

const BLANK = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in a text
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** Reads a broken text by the grammar of RFC 8259 and says where it first goes wrong. */
function faultOf(text: string): Fault {
  let at = 0;
  const open: ('{' | '[')[] = [];
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const fault = (what: string): Fault => ({ at, what: at >= text.length ? 'it ends too early.' : what });
  let wants: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma' = 'value';
  for (;;) {
    take(BLANK);
    const c = text[at];
    if (wants === 'comma') {
      const within = open.at(-1);
      if (within === undefined) return c === undefined ? { at, what: 'it cannot be read.' } : fault('something stands after its end.');
      if (c === ',') wants = within === '{' ? 'key' : 'value';
      else if (c === (within === '{' ? '}' : ']')) open.pop();
      else return fault(`a comma or ${within === '{' ? '}' : ']'} is missing here.`);
      at++;
    } else if (wants === 'key' || wants === 'key-or-end') {
      if (wants === 'key-or-end' && c === '}') {
        open.pop();
        at++;
        wants = 'comma';
        continue;
      }
      if (!take(STRING)) return fault('a name in quotes is missing here.');
      take(BLANK);
      if (text[at] !== ':') return fault('a colon is missing here.');
      at++;
      wants = 'value';
    } else if (c === '{' || c === '[') {
      open.push(c);
      at++;
      wants = c === '{' ? 'key-or-end' : 'value-or-end';
    } else if (wants === 'value-or-end' && c === ']') {
      open.pop();
      at++;
      wants = 'comma';
    } else if (take(STRING) || take(NUMBER) || take(WORD)) wants = 'comma';
    else return fault('this is no JSON value.');
  }
}
