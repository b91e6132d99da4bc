/**
 * Changes of a page's source that a reader would not notice, and three that change one fact. Runs in a scratch page, since it needs a
 * parser of HTML; `tests/e2e/metamorphosis.test.ts` says what must hold between the page before and after.
 */

import { squash } from '../../lib/model/text';
import { renameNames } from './relation-names';
import { type Scene, sceneOf, textsOf } from './scene';

export type Relation = (scene: Scene) => number;

/** A changed page, and in how many places it differs. */
export interface Changed {
  readonly html: string;
  readonly places: number;
  /** The words of what was changed, where one thing was. */
  readonly about: string;
}

const BLOCKS = 'p,div,ul,ol,dl,table,section,article,form,fieldset,h1,h2,h3,h4,h5,h6';
const INLINES = 'label,button,a,textarea,select,input';
/** Parents whose children are not free: what stands between them and their parts is no longer a list, a table or a widget. */
const STRICT = 'ul,ol,dl,table,thead,tbody,tfoot,tr,select,optgroup,details,picture,video,svg,p,[role]';
/** Sentences about nothing, in the page's language, so that the share of a language stays what it was. */
const ASIDES = {
  ko: ['오늘은 하늘이 맑고 바람이 부드럽습니다.', '이번 주에는 동네 빵집이 새로 문을 열었습니다.'],
  ja: ['きょうは空が青く、風がやわらかいです。'],
  zh: ['今天天空很蓝，风也很轻。'],
  en: ['The sky is clear today and the wind is mild.', 'A small bakery has opened round the corner this week.'],
  de: ['Der Himmel ist heute klar und der Wind ist mild.'],
  fr: ['Le ciel est clair aujourd’hui et le vent est doux.'],
  es: ['El cielo está despejado hoy y el viento es suave.'],
};

const wrap: Relation = (scene) => {
  if (scene.neighbours) return 0;
  let places = 0;
  for (const element of scene.all(`${BLOCKS},${INLINES}`)) {
    const parent = element.parentElement;
    if (parent?.matches(STRICT) || parent?.matches('head') || scene.flexible(parent) || scene.displayOf(element) === 'none') continue;
    if (!scene.chance(1 / 3)) continue;
    const inline = scene.displayOf(element).startsWith('inline');
    const box = scene.document.createElement(inline ? 'span' : 'div');
    element.replaceWith(box);
    box.append(element);
    places++;
  }
  return places;
};

/** What a person can answer; a page without any is a text, and each paragraph on it is part of that. */
const ANSWERS = 'input,select,textarea,button,[role=button],[role=checkbox],[role=switch],[role=radio]';

const asides: Relation = (scene) => {
  if (scene.neighbours || scene.all(ANSWERS).length === 0) return 0;
  let level: Element = scene.document.body;
  const blocksIn = (element: Element) => [...element.children].filter((one) => scene.displayOf(one) === 'block');
  while (blocksIn(level).length === 1 && level.children.length === 1) level = blocksIn(level)[0] as Element;
  if (scene.flexible(level) || level.matches(STRICT)) return 0;
  const blocks = blocksIn(level);
  const sentences = ASIDES[scene.language];
  let places = 0;
  blocks.forEach((block, at) => {
    const next = block.nextElementSibling;
    if (at === blocks.length - 1 || !next || !blocks.includes(next) || (places > 0 && !scene.chance(1 / 2))) return;
    const aside = scene.document.createElement('p');
    aside.textContent = sentences[at % sentences.length] as string;
    block.after(aside);
    places++;
  });
  return places;
};

const SWAPS: Record<string, readonly [tag: string, display: string]> = {
  div: ['span', 'block'],
  span: ['div', 'inline'],
  li: ['div', 'list-item'],
};

const swap: Relation = (scene) => {
  // A style sheet or a script that counts on the element's name would have to be rewritten with it.
  if (scene.names('div') || scene.names('span') || scene.names('li')) return 0;
  let places = 0;
  for (const element of scene.all('div,span,li')) {
    const [tag, display] = SWAPS[element.localName] as readonly [string, string];
    const own = { div: 'block', span: 'inline', li: 'list-item' }[element.localName];
    // Inside a paragraph the parser of HTML would end the paragraph at a div.
    if (scene.displayOf(element) !== own || element.closest('p,[role]') || scene.scripted(element) || !scene.chance(1 / 2)) continue;
    if (element.localName === 'li' && element.parentElement?.children.length === 1) continue;
    const other = scene.document.createElement(tag);
    for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
    (other as HTMLElement).style.display = display;
    other.append(...element.childNodes);
    element.replaceWith(other);
    places++;
  }
  return places;
};

const spans: Relation = (scene) => {
  if (scene.neighbours || scene.names('span')) return 0;
  let places = 0;
  for (const text of textsOf(scene)) {
    const letters = [...text.data];
    const parent = text.parentElement;
    if (letters.length < 2 || parent?.matches('option') || scene.flexible(parent) || !scene.chance(1 / 2)) continue;
    const cut = 1 + Math.floor(scene.random() * (letters.length - 1));
    const parts = [letters.slice(0, cut), letters.slice(cut)].map((some) => {
      const span = scene.document.createElement('span');
      span.textContent = some.join('');
      return span;
    });
    text.replaceWith(...parts);
    places++;
  }
  return places;
};

const space: Relation = (scene) => {
  let places = 0;
  for (const text of textsOf(scene)) {
    if (scene.keepsSpace(text.parentElement)) continue;
    const atEdge = text.parentElement?.matches('p,li,td,th,h1,h2,h3,h4,h5,h6,label,button,a') && text.parentElement.childNodes.length === 1;
    const wider = text.data.replace(/[ \t\n]+/g, (run) => (scene.chance(1 / 2) ? `${run}\n\t  ` : run));
    const more = atEdge && scene.chance(1 / 2) ? `\n    ${wider}  \n` : wider;
    if (more !== text.data) places++;
    text.data = more;
  }
  return places;
};

/** A box that holds nothing but links, two at least: the menu of a site, which stands around a block and not in it. */
const isMenu = (node: ChildNode): boolean =>
  node instanceof Element &&
  node.querySelectorAll('a').length > 1 &&
  squash(node.textContent ?? '').text === squash([...node.querySelectorAll('a')].map((link) => link.textContent ?? '').join('')).text;

/** Blanks between blocks: the first of them would put what is moved before a menu that it stood behind. */
const isBlank = (node: ChildNode): boolean => !(node instanceof Element) && (node.textContent ?? '').trim() === '';

/** What is moved: the child of the body that holds the controls, or all where ids refer across, or by chance. */
function blockOf(scene: Scene, withMenus: boolean, withTitles: boolean): ChildNode[] {
  const all = [...scene.document.body.childNodes].filter(
    (node) => !(node instanceof Element && node.matches('script,style,link')) && !isBlank(node) && (withMenus || !isMenu(node)),
  );
  const block = all.find((node) => node instanceof Element && (node.matches('form') || node.querySelector('input,button,label')));
  const alone = block instanceof Element && scene.chance(1 / 2) && !scene.refersAcross(block) && !(withTitles && all.some(isTitled));
  return alone ? [block] : all;
}

/** A heading that stands by itself over a block. */
const isTitled = (node: ChildNode): boolean => node instanceof Element && node.matches('h1,h2,h3,h4,h5,h6');

function moved(
  scene: Scene,
  box: Element,
  place: (block: DocumentFragment) => void,
  withMenus = scene.chance(1 / 2),
  withTitles = false,
): number {
  const block = blockOf(scene, withMenus, withTitles);
  const [first] = block;
  if (!first) return 0;
  first.before(box);
  const fragment = scene.document.createDocumentFragment();
  fragment.append(...block);
  place(fragment);
  return 1;
}

const stylesOf = (scene: Scene): string => [...scene.document.querySelectorAll('style')].map((one) => one.outerHTML).join('');

/** A script does not see into a root or a frame: a page with one would have to be rewritten by hand. */
const cannotMoveIn = (scene: Scene): boolean => scene.scripts !== '' || scene.names('body') || scene.names('html');

const shadow: Relation = (scene) => {
  if (cannotMoveIn(scene)) return 0;
  const host = scene.document.createElement('div');
  const template = scene.document.createElement('template');
  template.setAttribute('shadowrootmode', 'open');
  host.append(template);
  return moved(scene, host, (block) => {
    template.innerHTML = stylesOf(scene);
    template.content.append(block);
  });
};

const dialog: Relation = (scene) => {
  if (scene.document.querySelector('dialog,[role=dialog]')) return 0;
  const box = scene.document.createElement('dialog');
  box.setAttribute('open', '');
  // A title that stays outside of a dialog is no title of what is in it.
  return moved(scene, box, (block) => box.append(block), false, true);
};

const frame: Relation = (scene) => {
  if (cannotMoveIn(scene)) return 0;
  const box = scene.document.createElement('iframe');
  const { lang } = scene.document.documentElement;
  for (const [name, value] of [
    ['width', '1100'],
    ['height', '1600'],
  ] as const)
    box.setAttribute(name, value);
  return moved(scene, box, (block) => {
    const holder = scene.document.createElement('body');
    holder.append(block);
    box.setAttribute(
      'srcdoc',
      `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><meta charset="utf-8">${stylesOf(scene)}</head>${holder.outerHTML}</html>`,
    );
  });
};

/** A mark in brackets that says a consent is required. */
const MARK = /\s*[[(（【]\s*(?:필수|required|mandatory|必須|必填|必选|必選)\s*[\])）】]\s*/i;

const unmark: Relation = (scene) => {
  const marked = textsOf(scene).filter((text) => {
    const label = text.parentElement?.closest('label');
    const box = label?.control ?? label?.querySelector('input');
    return MARK.test(text.data) && box?.getAttribute('type') === 'checkbox';
  });
  const text = scene.pick(marked);
  if (!text) return 0;
  scene.about = text.parentElement?.closest('label')?.textContent ?? '';
  text.data = text.data.replace(MARK, ' ');
  return 1;
};

const check: Relation = (scene) => {
  // A hidden twin only follows the box that people see, and a script may set any of them.
  const boxes = scene.all('input[type=checkbox]').filter((box) => !box.closest('[hidden],[aria-hidden=true]') && scene.scripts === '');
  const box = scene.pick(boxes) as HTMLInputElement | undefined;
  if (!box) return 0;
  box.toggleAttribute('checked');
  scene.about = [...(box.labels ?? [])].map((label) => label.textContent ?? '').join(' ');
  return 1;
};

/** The label of the row that names the country, in the words of notices. */
const COUNTRY = /^(?:이전(?:되는|받는|될)?\s*)?국가|^(?:destination )?country\b|^location\b/i;

const country: Relation = (scene) => {
  const rows = scene.all('tr,li,dt').filter((row) => {
    const text = (row.textContent ?? '').trim();
    // A row of column heads names every element: taking it away takes them all.
    return COUNTRY.test(text) && text.length < 120 && row.querySelectorAll('th').length < 2;
  });
  const row = scene.pick(rows);
  if (!row) return 0;
  if (row.localName === 'dt') row.nextElementSibling?.remove();
  row.remove();
  return 1;
};

const RELATIONS = {
  'renaming classes and ids': renameNames,
  'wrapping in containers': wrap,
  'unrelated paragraphs': asides,
  'div, span and li swapped': swap,
  'text split over spans': spans,
  'white space': space,
  'into a shadow root': shadow,
  'into an open dialog': dialog,
  'into a frame': frame,
  'a required mark taken away': unmark,
  'checked put or taken away': check,
  'the country row taken away': country,
} satisfies Record<string, Relation>;

export type RelationName = keyof typeof RELATIONS;

/** The relations that act on every document of a page; the others move or change one thing. */
const EVERYWHERE: readonly RelationName[] = [
  'renaming classes and ids',
  'wrapping in containers',
  'div, span and li swapped',
  'text split over spans',
  'white space',
];

/**
 * @param html source of a page
 * @param seed any whole number; the same gives the same change
 */
export function change(html: string, name: RelationName, seed: number): Changed {
  const scene = sceneOf(html, seed);
  let places = RELATIONS[name](scene);
  if (EVERYWHERE.includes(name)) {
    for (const inner of scene.all('iframe[srcdoc]')) {
      const changed = change(inner.getAttribute('srcdoc') ?? '', name, seed + 1);
      if (changed.places > 0) inner.setAttribute('srcdoc', changed.html);
      places += changed.places;
    }
  }
  return { html: places === 0 ? html : scene.html(), places, about: scene.about };
}
