/**
 * What a deletion page says and offers, sentence by sentence: the ways to leave, and the facts that stand in the way. Read once and shared
 * by the rules on deletion; each fact keeps the words it was read from.
 */
import type { Quote } from '../../model/report';
import type { Node } from '../../model/snapshot';
import { scriptOf } from '../../model/text';
import { type DeletionScene, inChrome } from '../classify/deletion';
import { type DeletionMeaning, deletionIn } from '../lexicon/deletion';
import { actsIn, fieldIn } from '../lexicon/kinds';
import type { Page, Tree } from '../page';

/** One sentence of the page's main part. */
export interface Said {
  readonly quote: Quote;
  readonly role: Node['role'];
  readonly means: ReadonlySet<DeletionMeaning>;
  /** The heading it stands under, in words; empty before the first. */
  readonly under: string;
}

/** Longest text read sentence by sentence; longer ones are terms, not instructions. */
const LONGEST = 4_000;
const SPOKEN: readonly Node['role'][] = ['text', 'heading', 'button', 'link', 'checkbox', 'radio', 'toggle', 'switch', 'field', 'image'];

/** Sentences of the visible main part that say something about leaving, in document order. */
export function sayings(tree: Tree): Said[] {
  const all: Said[] = [];
  let under = '';
  for (const node of tree.nodes) {
    if (node.shown !== 'now' || !SPOKEN.includes(node.role) || inChrome(tree, node.ref)) continue;
    const words = wordsOf(tree, node);
    if (words === '' || words.length > LONGEST) continue;

    if (node.role === 'heading') under = words;
    for (const [start, end] of sentences(words)) {
      const means = new Set(deletionIn(words.slice(start, end)).map((hit) => hit.means));
      if (means.size > 0) all.push({ quote: quoteOf(tree, node, start, end), role: node.role, means, under });
    }
  }
  return all;
}

/** A control or field is read by its name, and by the words beside it where it has none. */
function wordsOf(tree: Tree, node: Node): string {
  return tree.textAt(node.text) || tree.textAt(node.name) || (node.role === 'field' ? tree.textAt(node.beside) : '');
}

function quoteOf(tree: Tree, node: Node, start: number, end: number): Quote {
  return tree.quote(node.ref, start, end);
}

/** Start and end of each sentence; a full stop counts before a blank or at the end, so that addresses stay whole. */
function sentences(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const next = text[i + 1];
    const ends =
      c === '\n' ||
      c === '。' ||
      c === '！' ||
      c === '？' ||
      ((c === '.' || c === '!' || c === '?') && (next === undefined || next === ' ' || next === '\n'));
    if (!ends) continue;
    if (i + 1 - start > 1) spans.push([start, i + 1]);
    start = i + 1;
  }
  if (text.length - start > 1) spans.push([start, text.length]);
  return spans.map(([from, to]) => trimmed(text, from, to));
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return [start, end];
}

/** How a person can leave here without asking anybody: a control, a form of its own, a way through menus. Quotes of each. */
export function ownRoutes(page: Page, scene: DeletionScene | undefined, said: readonly Said[]): Quote[] {
  const { tree } = page;
  const routes = (scene?.submits ?? []).filter((ref) => tree.node(ref).link?.to !== 'other-site').map((ref) => tree.quote(ref));
  for (const one of said) {
    if (one.means.has('own-route') && !asksForContact(one) && !one.means.has('contact-first')) routes.push(one.quote);
    if (one.means.has('type-phrase') && one.role !== 'heading' && !asksForContact(one)) routes.push(one.quote);
  }
  const from = scene?.headings[0] ?? scene?.region ?? 0;
  for (const node of tree.nodes) {
    if (node.shown !== 'now' || inChrome(tree, node.ref)) continue;
    if (scene && node.ref >= from && isOfLeavingForm(tree, node)) routes.push(tree.quote(node.ref));
    if (node.role === 'link' && leadsToDeletion(tree, node)) routes.push(tree.quote(node.ref));
    if (node.role === 'button' && scene && scene.region <= node.ref && goesOn(tree, node)) routes.push(tree.quote(node.ref));
  }
  return routes;
}

/** A password to enter, a reason to choose, a consequence to tick: a form for leaving, whatever its button says. */
function isOfLeavingForm(tree: Tree, node: Node): boolean {
  if (node.role === 'radio' || node.role === 'checkbox' || node.role === 'toggle') return true;
  if (node.role !== 'field' && node.role !== 'select') return false;
  const asks = fieldIn(`${tree.textAt(node.name)} ${tree.textAt(node.beside)}`.slice(0, 200));
  return node.field?.type === 'password' || asks === 'reason' || asks === 'password';
}

/** A link of the same site whose words or path name the deletion. */
function leadsToDeletion(tree: Tree, node: Node): boolean {
  const to = node.link?.to;
  if (to !== 'same-site' && to !== 'here' && to !== 'script' && to !== 'nowhere') return false;
  const means = new Set(deletionIn(tree.words(node.ref)).map((hit) => hit.means));
  return means.has('act') || means.has('bare');
}

/** A button that goes on: on a page for leaving it files the request or leads to the next step. */
function goesOn(tree: Tree, node: Node): boolean {
  const words = tree.words(node.ref);
  if (words.length > 40) return false;
  const acts = actsIn(words).map((hit) => hit.means);
  return (acts.includes('proceed') || acts.includes('send')) && !acts.includes('cancel') && !acts.includes('contact');
}

export type ContactWay = 'e-mail' | 'phone' | 'chat' | 'post';

export interface Contact {
  readonly way: ContactWay;
  readonly quote: Quote;
}

const WAYS: readonly [DeletionMeaning, ContactWay][] = [
  ['by-mail', 'e-mail'],
  ['by-phone', 'phone'],
  ['by-chat', 'chat'],
  ['by-post', 'post'],
];

/** Requests to write or call in order to leave; those meant for questions or for people who cannot help themselves are left out. */
export function contacts(tree: Tree, said: readonly Said[]): Contact[] {
  const found: Contact[] = [];
  for (const one of said) {
    if (one.means.has('fallback') || one.means.has('settle-first') || fallbackHeading(one)) continue;
    for (const [meaning, way] of WAYS) if (one.means.has(meaning)) found.push({ way, quote: one.quote });
  }
  if (found.length > 0 || tree.nodes.some((node) => node.role === 'button' && node.shown === 'now' && !inChrome(tree, node.ref)))
    return found;
  // An address to write to under a heading that asks for deletion requests, without a sentence of its own.
  for (const node of tree.nodes) {
    if (node.role !== 'link' || node.shown !== 'now' || inChrome(tree, node.ref)) continue;
    if (node.link?.to === 'mail') found.push({ way: 'e-mail', quote: tree.quote(node.ref) });
    if (node.link?.to === 'phone') found.push({ way: 'phone', quote: tree.quote(node.ref) });
  }
  return found;
}

function asksForContact(one: Said): boolean {
  return WAYS.some(([meaning]) => one.means.has(meaning));
}

function fallbackHeading(one: Said): boolean {
  return deletionIn(one.under).some((hit) => hit.means === 'fallback');
}

export type Obstacle =
  | 'typed-phrase'
  | 'forced-waiting'
  | 'many-steps'
  | 'asked-again'
  | 'only-deactivate'
  | 'contact-first'
  | 'staff-approval'
  | 'paid-term'
  | 'shaming'
  | 'delete-hard-to-see';

export interface Obstruction {
  readonly obstacle: Obstacle;
  readonly quotes: readonly Quote[];
  /** Every fact was read from the page's own words, none inferred from looks or absence. */
  readonly read: boolean;
  readonly steps?: number;
}

/** From this number of stated steps on, leaving is long; three are usual (reason, confirmation, result). */
const MANY_STEPS = 5;
/** Fewest words of a phrase to type: one word such as DELETE is an ordinary confirmation. */
const PHRASE_WORDS = 2;

/** Everything that stands in the way of leaving. */
export function obstructions(page: Page, scene: DeletionScene, said: readonly Said[]): Obstruction[] {
  const found: Obstruction[] = [];
  const put = (obstacle: Obstacle, all: readonly Said[], read = true): void => {
    if (all.length > 0) found.push({ obstacle, quotes: all.map((one) => one.quote), read });
  };
  const meaning = (one: DeletionMeaning): Said[] => said.filter((saying) => saying.means.has(one));
  const withoutRoute = ownRoutes(page, scene, said).length === 0;

  put('typed-phrase', phrases(page, said));
  put('forced-waiting', meaning('wait'));
  const steps = said.flatMap((one) => ({ one, steps: stepsIn(one) })).filter((each) => each.steps >= MANY_STEPS);
  if (steps[0]) found.push({ obstacle: 'many-steps', quotes: [steps[0].one.quote], read: true, steps: steps[0].steps });
  const again = meaning('think-again').filter((one) => one.role !== 'button' && one.role !== 'link');
  if (again.length >= 2) put('asked-again', again, false);
  put('only-deactivate', onlyDeactivate(page, scene, said), false);
  put(
    'contact-first',
    meaning('contact-first').filter((one) => !one.means.has('settle-first') && !withoutRoute),
  );
  put(
    'staff-approval',
    meaning('approval').filter((one) => !one.means.has('settle-first') && !withoutRoute),
  );
  put('paid-term', meaning('paid-term'));
  put(
    'shaming',
    meaning('shame').filter((one) => one.role === 'button' || one.role === 'link' || one.role === 'radio' || one.role === 'checkbox'),
  );
  const hidden = hardToSee(page.tree, scene, said);
  if (hidden.length > 0) found.push({ obstacle: 'delete-hard-to-see', quotes: hidden, read: false });
  return found;
}

/** Demands to type a phrase in a language that the site does not serve this visitor. */
function phrases(page: Page, said: readonly Said[]): Said[] {
  const served = page.servedLocale();
  if (served === '') return [];
  const fields = page.tree.nodes.filter((node) => node.role === 'field' && node.shown === 'now');
  return said.filter((one) => {
    if (!one.means.has('type-phrase')) return false;
    const asked = [
      ...quoted(one.quote.words),
      ...fields.map((node) => page.tree.textAt(node.name)).filter((name) => fieldIn(name) === undefined),
      ...fields.map((node) => node.field?.pattern ?? ''),
    ];
    return asked.some((phrase) => isForeignPhrase(phrase, served));
  });
}

/** Words in quotation marks of any kind, words in capitals, and Latin words that a Korean particle makes the object of typing. */
function quoted(words: string): string[] {
  const found = [...words.matchAll(/["'`“”‘’「『«„]([^"'`“”‘’「」『』«»„]{3,80})["'`“”‘’」』»]/g)].map((match) => match[1] ?? '');
  found.push(...(words.match(/\b[A-Z]{2,}(?: [A-Z]{2,}){1,6}\b/g) ?? []));
  for (const match of words.matchAll(/([A-Za-z][A-Za-z' ]{4,80}[A-Za-z]) ?(?:을|를|이라고|라고|문구|문장|と|を)/g))
    found.push(match[1] ?? '');
  return found;
}

function isForeignPhrase(phrase: string, served: string): boolean {
  const words = phrase
    .trim()
    .split(/\s+/)
    .filter((word) => /[A-Za-z]{2}/.test(word));
  if (words.length < PHRASE_WORDS || phrase.includes('@')) return false;
  let latin = 0;
  let letters = 0;
  for (let i = 0; i < phrase.length; i++) {
    const script = scriptOf(phrase.charCodeAt(i));
    if (script === 'none') continue;
    letters++;
    if (script === 'latin') latin++;
  }
  return latin / Math.max(letters, 1) > 0.9 && ['ko', 'ja', 'zh'].includes(served.split('-')[0] ?? '');
}

/** The number of steps that a text states: the last figure of `7/7`, `step 2 of 7`, `총 7단계`. */
function stepsIn(one: Said): number {
  if (!one.means.has('steps')) return 0;
  const figures = (one.quote.words.match(/\d{1,2}/g) ?? []).map(Number);
  return figures.length === 0 ? 0 : Math.max(...figures.slice(0, 2));
}

/** The page names deletion, yet every control that files something only deactivates. */
function onlyDeactivate(page: Page, scene: DeletionScene, said: readonly Said[]): Said[] {
  const controls = said.filter((one) => one.role === 'button' || one.role === 'link');
  const deactivates = controls.filter(
    (one) => one.means.has('deactivate') && !/delet|삭제|탈퇴|削除|退会|注销|lösch|supprim|elimin/i.test(one.quote.words),
  );
  if (deactivates.length === 0) return [];
  const deletes = scene.submits.some((ref) => {
    const means = new Set(deletionIn(page.tree.words(ref)).map((hit) => hit.means));
    return (means.has('act') || means.has('bare')) && !means.has('deactivate');
  });
  const asked = page.tree.nodes.some((node) => {
    if (node.shown !== 'now' || (node.role !== 'heading' && node.role !== 'link' && node.role !== 'text')) return false;
    const words = page.tree.words(node.ref);
    if (words.length > 60) return false;
    const means = new Set(deletionIn(words).map((hit) => hit.means));
    return means.has('act') && !means.has('deactivate');
  });
  return deletes || !asked ? [] : deactivates;
}

/** Contrast under which a control is hard to find (WCAG 2.2, 1.4.11 asks for 3:1), and text too small to be a button's. */
const FAINT = 3;
const TINY = 11;

/** A faint or tiny control to leave beside a plain button to stay. */
function hardToSee(tree: Tree, scene: DeletionScene, said: readonly Said[]): Quote[] {
  const keeps = said.filter((one) => one.means.has('keep') && one.role === 'button' && !one.means.has('act'));
  const keep = keeps[0] && tree.node(keeps[0].quote.node).style;
  if (!keep) return [];
  return scene.submits
    .filter((ref) => {
      const style = tree.node(ref).style;
      if (!style) return false;
      const faint = style.background !== undefined && contrast(style.color, style.background) < FAINT;
      const tiny = style.size <= TINY && keep.size >= style.size * 1.4;
      return (faint && keep.background !== undefined && contrast(keep.color, keep.background) >= FAINT) || tiny;
    })
    .map((ref) => tree.quote(ref));
}

/** Contrast ratio of two `#rrggbb` colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
