/**
 * The redacted HTML of what matters on a page: the consents, notices and controls that the look found, with what they stand in. No script, no
 * style sheet of the shop, no picture, no value; words only where the look let them in, masked where it masked them.
 */
import type { PageHtml } from '../../model/page-evidence';
import { fold } from '../../model/text';
import { attr, bodyOf, data, documentElement, has, localName, viewOf } from '../page/dom';
import { type MaskLog, maskOf, redact, secretsIn } from '../redact';
import { type Attributes, attributesOf } from './attributes';
import { type Line, type OpenRoot, type Visitor, walkFlat } from './flat';
import { KeptWords, type Seen } from './kept';
import { Looks } from './looks';

/** Longest HTML kept, in characters: a page whose notices alone are longer is cut, and says so. */
const LONGEST = 1_500_000;
/** Children of one element beyond this are left out: only lists have so many, and those are kept in full beside the HTML. */
const MOST_CHILDREN = 2_000;

const SKIP = new Set(
  'script style template noscript link meta base object embed video audio source track canvas svg math param area map'.split(' '),
);
const VOID = new Set('br hr img input wbr col'.split(' '));

interface Out {
  readonly element: Element;
  readonly kids: (Out | OutText)[];
  keep: boolean;
}

interface OutText {
  readonly node: Text;
  words: string;
}

const isText = (one: Out | OutText): one is OutText => 'node' in one;

class Builder implements Visitor {
  /** Something was left out for its length. */
  cut = false;
  readonly masks: MaskLog = new Map();
  private readonly texts = new Map<Text, OutText>();
  private readonly stack: Out[];

  constructor(
    readonly root: Out,
    private readonly seen: ReadonlySet<Element>,
    readonly kept: KeptWords,
  ) {
    this.stack = [root];
  }

  enter(element: Element): boolean {
    if (SKIP.has(localName(element))) return false;
    const out: Out = { element, kids: [], keep: this.seen.has(element) };
    const { kids } = this.stack.at(-1) as Out;
    if (kids.length >= MOST_CHILDREN && !out.keep) {
      this.cut = true;
      return false;
    }
    kids.push(out);
    this.stack.push(out);
    // What stands in a field to be read is words; what stands in one to be typed into is not ours.
    const tag = localName(element);
    if (tag === 'textarea' || tag === 'select' || tag === 'iframe') {
      if (tag === 'textarea' && has(element, 'readonly')) return true;
      this.stack.pop();
      return false;
    }
    if (has(element, 'contenteditable') && attr(element, 'contenteditable') !== 'false') {
      this.stack.pop();
      return false;
    }
    return true;
  }

  leave(): void {
    this.stack.pop();
  }

  text(node: Text): void {
    const out: OutText = { node, words: '' };
    this.texts.set(node, out);
    (this.stack.at(-1) as Out).kids.push(out);
  }

  line(line: Line): void {
    const how = this.kept.admits(line.text);
    if (how) this.write(line, how === 'business');
    else for (const node of line.nodes) this.piece(node);
  }

  /** A part of a line that the look took by itself: a link in a sentence, the words beside a box. */
  private piece(node: Text): void {
    const text = fold(data(node));
    const how = text === '' ? undefined : this.kept.admits(text);
    if (how) this.set(node, redact(text, how === 'business', this.masks));
  }

  private write(line: Line, business: boolean): void {
    if (line.at.length === 0) {
      this.set(line.nodes[0] as Text, redact(line.text, business, this.masks));
      return;
    }
    const pieces = line.nodes.map(() => '');
    const secrets = secretsIn(line.text, business);
    let next = 0;
    for (let at = 0; at < line.text.length; at++) {
      const [index] = line.at[at] as [number, number];
      const secret = secrets[next];
      if (secret && at >= secret.start) {
        if (at === secret.start) {
          pieces[index] = (pieces[index] ?? '') + maskOf(secret.rule);
          this.masks.set(secret.rule, (this.masks.get(secret.rule) ?? 0) + 1);
        }
        if (at === secret.end - 1) next += 1;
        continue;
      }
      pieces[index] = (pieces[index] ?? '') + (line.text[at] ?? '');
    }
    for (const [index, words] of pieces.entries()) this.set(line.nodes[index] as Text, words);
  }

  private set(node: Text, words: string): void {
    const out = this.texts.get(node);
    if (out) out.words = words;
  }

  /** Words of an attribute, masked; undefined when the look did not let them in. */
  readonly redacted = (text: string): string | undefined => {
    const folded = fold(text);
    const how = folded === '' ? undefined : this.kept.admits(folded);
    return how ? redact(folded, how === 'business', this.masks) : undefined;
  };
}

/** Marks what stays: what was seen, what has words, and everything around those. */
function settle(out: Out): void {
  const stack: Out[] = [out];
  const order: Out[] = [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    order.push(next);
    for (const kid of next.kids) if (!isText(kid)) stack.push(kid);
  }
  for (const one of order.reverse()) one.keep ||= one.kids.some((kid) => (isText(kid) ? kid.words.trim() !== '' : kid.keep));
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

const written = (attributes: Attributes): string =>
  attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeValue(value)}"`)).join('');

/** Options of a list that the look let in. */
function optionsOf(element: Element, builder: Builder): string {
  const { options } = element as HTMLSelectElement;
  let out = '';
  for (const option of [...(options ?? [])].slice(0, 40)) {
    const words = builder.redacted(option.text);
    if (words) out += `<option>${escapeText(words)}</option>`;
  }
  return out;
}

/**
 * Serialises in steps; between any two the page may go on.
 * @param openRoot opens closed shadow roots
 */
export function* relevantHtml(document: Document, seen: Seen, openRoot: OpenRoot): Generator<void, PageHtml> {
  const view = viewOf(document);
  const body = bodyOf(document) ?? documentElement(document);
  if (!view || !body) return { html: '', masked: [], cut: false };
  const styleOf = (element: Element): CSSStyleDeclaration => view.getComputedStyle(element);
  const { title, lang, texts } = seen.kept;
  const builder = new Builder({ element: body, kids: [], keep: true }, new Set(seen.elements()), new KeptWords(texts));
  yield* walkFlat(body, builder, openRoot, styleOf);
  settle(builder.root);
  const looks = new Looks(styleOf);
  const out: string[] = [];
  let length = 0;
  let { cut } = builder;
  const put = (text: string): void => {
    out.push(text);
    length += text.length;
  };
  let steps = 0;
  const stack: (string | { readonly out: Out; readonly parent: Element })[] = [
    { out: builder.root, parent: documentElement(document) ?? body },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      put(next);
      continue;
    }
    if (length > LONGEST) {
      cut = true;
      continue;
    }
    if ((++steps & 15) === 0) yield;
    const { element, kids } = next.out;
    const tag = /^[a-z][a-z0-9-]*$/.test(localName(element)) ? localName(element) : 'div';
    const look = looks.classOf(element, next.parent);
    put(`<${tag}${look ? ` data-look="${look}"` : ''}${written(attributesOf(element, builder.redacted))}>`);
    if (VOID.has(tag)) continue;
    stack.push(`</${tag}>`);
    if (tag === 'select') put(optionsOf(element, builder));
    for (const kid of [...kids].reverse()) {
      if (isText(kid)) {
        if (kid.words !== '') stack.push(escapeText(kid.words));
      } else if (kid.keep) stack.push({ out: kid, parent: element });
    }
  }
  const sheet = looks.sheet().replace(/^\.(\w+)\{/gm, '[data-look="$1"]{');
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeText(title)}</title><style>\n${sheet}\n</style>`;
  const html = `<!doctype html>\n<html lang="${escapeValue(lang.slice(0, 20))}"><head>${head}</head>${out.join('')}</html>\n`;
  return { html, masked: [...builder.masks].map(([rule, count]) => ({ rule, count })), cut };
}
