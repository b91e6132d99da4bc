/** A page's source, parsed but not running, with what has to be known of its styles and scripts before it may be changed. */

export interface Scene {
  readonly document: Document;
  readonly language: 'ko' | 'ja' | 'zh' | 'en' | 'de' | 'fr' | 'es';
  /** Text of every script and handler; empty when nothing runs. */
  readonly scripts: string;
  /** Rules or scripts that count on who stands beside or right inside whom. */
  readonly neighbours: boolean;
  /** Elements of the document and of every declared shadow root, in document order. */
  all(selector: string): Element[];
  /** As the source has it: no script has run. */
  displayOf(element: Element): string;
  /** A flex or grid container makes an item of each child: one more child is one more column. */
  flexible(element: Element | null): boolean;
  /** Line ends and runs of spaces are shown as they are. */
  keepsSpace(element: Element | null): boolean;
  /** A script or handler finds this element by its class or id. */
  scripted(element: Element): boolean;
  /** A style sheet or a script names this kind of element. */
  names(tag: string): boolean;
  /** An id inside is referred to from outside, or the other way round. */
  refersAcross(element: Element): boolean;
  random(): number;
  chance(share: number): boolean;
  pick<T>(all: readonly T[]): T | undefined;
  html(): string;
  /** The words of what was changed, where one thing was. */
  about: string;
}

/** Attributes that name elements by their ids. */
export const ID_REFERENCES = [
  'for',
  'form',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-flowto',
  'aria-activedescendant',
  'aria-errormessage',
];

const BLOCK =
  /^(?:p|div|ul|ol|dl|dt|dd|section|article|main|header|footer|nav|form|fieldset|legend|h[1-6]|body|aside|details|summary|pre)$/;
const NEIGHBOURS =
  /parentElement|parentNode|nextElementSibling|previousElementSibling|nextSibling|previousSibling|\.children|firstChild|firstElementChild|childNodes|lastChild/;

export function sceneOf(html: string, seed: number): Scene {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const roots = rootsOf(document);
  const all = (selector: string): Element[] => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const rules = all('style').flatMap((style) => rulesOf(style.textContent ?? ''));
  const scripts = [
    ...all('script').map((script) => script.textContent ?? ''),
    ...all('*').flatMap((one) => [...one.attributes].flatMap(({ name, value }) => (/^on/.test(name) ? [value] : []))),
  ].join('\n');
  const selectors = rules.map((rule) => rule.selectorText).join('\n');
  const styleOf = (element: Element, property: 'display' | 'whiteSpace'): string => {
    const own = (element as HTMLElement).style?.[property];
    if (own) return own;
    const by = rules.filter((rule) => rule.style[property] && matches(element, rule.selectorText)).at(-1);
    return by?.style[property] ?? '';
  };
  const displayOf = (element: Element): string => {
    if (element.hasAttribute('hidden')) return 'none';
    return styleOf(element, 'display') || defaultDisplay(element.localName);
  };
  const random = chanceFrom(seed);
  return {
    document,
    language: languageOf(document),
    scripts,
    neighbours: /[>+~]|:(?:first|last|nth|only|has|empty)/.test(selectors) || NEIGHBOURS.test(scripts),
    all,
    displayOf,
    flexible: (element) => element !== null && /flex|grid/.test(displayOf(element)),
    keepsSpace: (element) => {
      for (let at = element; at; at = at.parentElement) {
        if (at.matches('pre,textarea') || /pre|break-spaces/.test(styleOf(at, 'whiteSpace'))) return true;
      }
      return false;
    },
    scripted: (element) => scripts !== '' && [element.id, ...element.classList].some((name) => name !== '' && scripts.includes(name)),
    names: (tag) =>
      new RegExp(`(?:^|[\\s,>+~('"\`])${tag}(?![\\w-])`, 'm').test(selectors) || new RegExp(`['"\`\\s]${tag}['"\`\\s.[]`).test(scripts),
    refersAcross: (element) => refersAcross(document, element),
    random,
    chance: (share) => random() < share,
    pick: (some) => some[Math.floor(random() * some.length)],
    html: () => `${document.compatMode === 'CSS1Compat' ? '<!doctype html>\n' : ''}${document.documentElement.outerHTML}\n`,
    about: '',
  };
}

/** Text nodes that a reader can see or hear, none of white space alone. */
export function textsOf(scene: Scene): Text[] {
  return rootsOf(scene.document).flatMap((root) => {
    const walker = scene.document.createTreeWalker(root === scene.document ? scene.document.body : root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (text.data.trim() !== '' && !text.parentElement?.closest('script,style,textarea,noscript,svg,title')) found.push(text);
    }
    return found;
  });
}

/** The document and, since a parser leaves them as templates, its declared shadow roots. */
function rootsOf(document: Document): ParentNode[] {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const template of root.querySelectorAll('template')) roots.push(template.content);
  }
  return roots;
}

function rulesOf(css: string): CSSStyleRule[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const flat = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule] : 'cssRules' in rule ? flat(rule.cssRules as CSSRuleList) : []));
  return flat(sheet.cssRules);
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

function defaultDisplay(tag: string): string {
  if (BLOCK.test(tag)) return 'block';
  if (tag === 'li') return 'list-item';
  if (/^(?:table|tr|td|th|thead|tbody|tfoot)$/.test(tag)) return 'table';
  return /^(?:script|style|template|title|meta|link|head|dialog)$/.test(tag) ? 'none' : 'inline';
}

function refersAcross(document: Document, element: Element): boolean {
  for (const attribute of ID_REFERENCES) {
    for (const one of document.querySelectorAll(`[${attribute}]`)) {
      for (const id of (one.getAttribute(attribute) ?? '').split(/\s+/)) {
        const target = document.getElementById(id);
        if (target && element.contains(target) !== element.contains(one)) return true;
      }
    }
  }
  return false;
}

/** By its letters; which language Latin letters are in only the page can say. */
function languageOf({ body, documentElement }: Document): Scene['language'] {
  const text = body.textContent ?? '';
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (count(/[가-힣]/g) * 4 > count(/[a-z]/gi)) return 'ko';
  if (count(/[ぁ-ヿ]/g) > 10) return 'ja';
  if (count(/[一-鿿]/g) > 10) return 'zh';
  return (['de', 'fr', 'es'] as const).find((one) => documentElement.lang.startsWith(one)) ?? 'en';
}

/** Chance that comes out the same for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
