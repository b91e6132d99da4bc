/**
 * The parts of a script that speak of certain names, and nothing else of it: a page's inline script also holds the name, the basket and the
 * tokens of the person, and none of that is asked for. Cut in the page, read by `enforce.ts` outside of it. Nothing is run.
 */

/** Mentions of one name that are looked at. */
const MAX_FINDS = 12;
/** What is kept before and after a mention, in UTF-16 units; `enforce.ts` reads no further. */
const BEFORE = 160;
const AFTER = 720;
/** What stands between two parts: no name and no condition goes across it. */
export const GAP = '\n;\n';

const WORD = /[\w$-]/;
/** Ends with the beginning of an assignment: the variable that what follows is kept in. */
export const ASSIGNED = /(?:var|let|const|,)\s+([\w$]+)\s{0,4}=(?!=)[^;{}]{0,80}$/;
/** How far before a mention its assignment may begin. */
export const ASSIGNS = 140;
export const CALLED = /\b([A-Za-z_$][\w$]{1,40})\(/g;

/** Takes comments out, leaves strings. Linear. */
export function withoutComments(source: string): string {
  let out = '';
  let from = 0;
  const next = /\/[/*]|['"`]/g;
  for (let found = next.exec(source); found; found = next.exec(source)) {
    const { index } = found;
    const [mark] = found;
    if (mark.length === 1) {
      next.lastIndex = stringEnd(source, index);
      continue;
    }
    const line = mark === '//';
    const end = source.indexOf(line ? '\n' : '*/', index + 2);
    out += `${source.slice(from, index)} `;
    from = end < 0 ? source.length : line ? end : end + 2;
    next.lastIndex = from;
  }
  return out + source.slice(from);
}

/** End of a string that starts at `at`; a plain quote ends at the line's end at the latest. */
function stringEnd(source: string, at: number): number {
  const quote = source.charCodeAt(at);
  for (let i = at + 1; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === quote) return i + 1;
    else if (c === 0x0a && quote !== 0x60) return at + 1;
  }
  return at + 1;
}

/** Places where `word` stands alone in `script`. */
export function places(script: string, word: string): number[] {
  const found: number[] = [];
  for (let at = script.indexOf(word); at >= 0 && found.length < MAX_FINDS; at = script.indexOf(word, at + word.length)) {
    if (!WORD.test(script.charAt(at - 1)) && !WORD.test(script.charAt(at + word.length))) found.push(at);
  }
  return found;
}

/**
 * What stands around the mentions of `names`, around those of the variables that such a mention is kept in, and the beginnings of the
 * functions that `handlers` call.
 * @param source the whole script, with its comments
 */
export function partsOf(source: string, names: ReadonlySet<string>, handlers: string): string {
  const named = [...names].filter((name) => source.includes(name));
  const called = new Set([...handlers.matchAll(CALLED)].map(([, name]) => `function ${name}(`));
  if (named.length === 0 && ![...called].some((start) => source.includes(start))) return '';
  const script = withoutComments(source);
  const spots = new Set<number>();
  const mark = (word: string): number[] => {
    const found = places(script, word);
    for (const at of found) spots.add(at);
    return found;
  };
  for (const name of named) {
    for (const at of mark(name)) {
      const variable = ASSIGNED.exec(script.slice(Math.max(0, at - ASSIGNS), at))?.[1];
      if (variable) mark(variable);
    }
  }
  for (const start of called) {
    const at = script.indexOf(start);
    if (at >= 0) spots.add(at);
  }
  const kept: [number, number][] = [];
  for (const at of [...spots].sort((a, b) => a - b)) {
    const last = kept[kept.length - 1];
    const from = edge(script, Math.max(0, at - BEFORE), -1);
    const to = edge(script, at + AFTER, 1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else kept.push([from, to]);
  }
  return kept.map(([from, to]) => script.slice(from, to)).join(GAP);
}

/** The next place that is not inside a word. */
function edge(script: string, at: number, step: 1 | -1): number {
  while (at > 0 && at < script.length && WORD.test(script.charAt(at)) && WORD.test(script.charAt(at - 1))) at += step;
  return at;
}
