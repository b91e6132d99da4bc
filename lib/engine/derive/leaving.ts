/** What a deletion page says and offers, sentence by sentence, and the ways to leave; each with the words it was read from. */
import type { Quote } from '../../model/report';
import type { Node } from '../../model/snapshot';
import { squash } from '../../model/text';
import { inChrome } from '../classify/deletion';
import type { DeletionScene } from '../classify/deletion-scene';
import { isMenuLink } from '../classify/menu';
import { asksSomebody, isPaperForm } from '../classify/ways-out';
import { deletionIn, mayBeAboutLeaving } from '../lexicon/deletion';
import { actsIn, fieldIn } from '../lexicon/kinds';
import { anyOf } from '../lexicon/pattern';
import type { DeletionMeaning } from '../lexicon/shapes/deletion';
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
const LONGEST_HEADING = 80;
const SPOKEN: readonly Node['role'][] = [
  'text',
  'heading',
  'button',
  'link',
  'checkbox',
  'radio',
  'toggle',
  'switch',
  'field',
  'image',
  'list',
];

/** Sentences of the visible main part that say something about leaving, in document order. */
export function sayings(tree: Tree): Said[] {
  const all: Said[] = [];
  let under = '';
  for (const node of tree.nodes) {
    if (node.shown !== 'now' || !SPOKEN.includes(node.role) || inChrome(tree, node.ref) || isMenuLink(tree, node.ref)) continue;
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
    const denied = one.means.has('no-own-route') || one.means.has('app-only');
    if (one.means.has('own-route') && !denied && !asksForContact(one) && !one.means.has('contact-first')) routes.push(one.quote);
    if (one.means.has('type-phrase') && one.role !== 'heading' && !asksForContact(one)) routes.push(one.quote);
  }
  const from = scene?.headings[0] ?? scene?.region ?? 0;
  const asked = said.some((one) => one.means.has('ask'));
  for (const node of tree.nodes) {
    if (node.shown !== 'now' || inChrome(tree, node.ref)) continue;
    if (scene && node.ref >= from && isOfLeavingForm(tree, node)) routes.push(tree.quote(node.ref));
    // On a page for leaving the entry of a menu leads to this very page.
    const entry = scene !== undefined && (isMenuLink(tree, node.ref) || leadsIntoFrame(tree, scene, node));
    if (node.role === 'link' && !entry && leadsToDeletion(tree, node)) routes.push(tree.quote(node.ref));
    if (node.role === 'button' && scene && scene.region <= node.ref && goesOn(tree, node, asked)) routes.push(tree.quote(node.ref));
  }
  return routes;
}

/** Outside of the frame that the screen for leaving stands in, a link called as that screen is what opened it: menus of old sites do so. */
function leadsIntoFrame(tree: Tree, scene: DeletionScene, node: Node): boolean {
  const frame = tree.frameOf(scene.region);
  if (frame === undefined || tree.contains(frame, node.ref)) return false;
  const words = squash(tree.words(node.ref)).text;
  return scene.headings.some((ref) => squash(tree.words(ref)).text === words);
}

/** Ticks of what floats over a page or filters it: not to show something again, to remember, to receive news. */
const HUSH = anyOf(
  /오늘.{0,6}(?:열지|보지|그만|닫기)|(?:다시|하루|일주일|7일).{0,6}(?:열지|보지|안 ?보)|저장|기억|뉴스레터|(?:don.?t|not) show|remember|newsletter/i,
  /(?:今日|今後|次回).{0,6}表示しない|不再(?:提示|显示|顯示)|nicht mehr (?:an)?zeigen|ne plus afficher|no (?:volver a )?mostrar/i,
);

/** A password to enter, a reason to choose, a consequence to tick: a form for leaving, whatever its button says. */
function isOfLeavingForm(tree: Tree, node: Node): boolean {
  if (node.role === 'radio' || node.role === 'checkbox' || node.role === 'toggle')
    return !HUSH.test(`${tree.textAt(node.text)} ${tree.textAt(node.name)} ${tree.textAt(node.beside)}`.slice(0, 120));
  if (node.role !== 'field' && node.role !== 'select') return false;
  const asks = fieldIn(`${tree.textAt(node.name)} ${tree.textAt(node.beside)}`.slice(0, 200));
  return node.field?.type === 'password' || asks === 'reason' || asks === 'password';
}

/** A link of the same site whose words name the deletion, and which neither asks somebody nor hands out a form on paper. */
function leadsToDeletion(tree: Tree, node: Node): boolean {
  const words = tree.words(node.ref);
  if (asksSomebody(words) || isPaperForm(words)) return false;
  const to = node.link?.to;
  if (to !== 'same-site' && to !== 'here' && to !== 'script' && to !== 'nowhere') return false;
  const means = new Set(deletionIn(words).map((hit) => hit.means));
  return means.has('act') || means.has('bare');
}

/** A button that begins a talk leads to a person, not on. */
const TO_ASK =
  /chat|\bcall\b|phone|e-?mail|contact|support|ticket|상담|문의|전화|채팅|톡|메일|チャット|電話|問い?合わせ|メール|客服|咨询|諮詢|联系|聯絡|邮件/i;

/** A mere 'I see', which closes a message; it files something only where a question was put. */
const SEEN =
  /^(?:확인|네|예|알겠(?:습니다|어요)|ok(?:ay)?|got it|i see|understood|はい|了解|わかりました|好的?|知道了|我知道了|确定|確定)[.!]?$/i;

/**
 * A button that goes on: on a page for leaving it files the request or leads to the next step.
 * @param asked the page asks whether one really wants to leave
 */
function goesOn(tree: Tree, node: Node, asked: boolean): boolean {
  const words = tree.words(node.ref);
  if (words.length > 40 || TO_ASK.test(words) || (!asked && SEEN.test(words.trim()))) return false;
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

/**
 * Requests to write or call in order to leave; those meant for questions or for people who cannot help themselves are left out.
 * @param forLeaving the whole page is for leaving: a bare address on it is the way to ask
 */
export function contacts(tree: Tree, said: readonly Said[], forLeaving: boolean): Contact[] {
  const found: Contact[] = [];
  for (const one of said) {
    if (one.means.has('fallback') || one.means.has('settle-first') || fallbackHeading(one)) continue;
    for (const [meaning, way] of WAYS) if (one.means.has(meaning)) found.push({ way, quote: one.quote });
  }
  if (
    found.length > 0 ||
    !forLeaving ||
    tree.nodes.some((node) => node.role === 'button' && node.shown === 'now' && !inChrome(tree, node.ref))
  )
    return found;
  // An address or a number under a heading that asks for deletion requests, without a sentence of its own.
  for (const node of tree.nodes) {
    if (node.shown !== 'now' || inChrome(tree, node.ref)) continue;
    if (node.role === 'text') found.push(...bareAddress(tree, node));
    if (node.role !== 'link') continue;
    if (node.link?.to === 'mail') found.push({ way: 'e-mail', quote: tree.quote(node.ref) });
    if (node.link?.to === 'phone') found.push({ way: 'phone', quote: tree.quote(node.ref) });
  }
  return found;
}

/** Longest text that is an address to write to or a number to call; the details of the firm in a footer name both. */
const LONGEST_ADDRESS = 120;
const ADDRESS = /[A-Za-z0-9]@[A-Za-z0-9]|\[email\]/;
const NUMBER = /(?:☎|[☏✆]|\btel\b|전화|電話|电话|phone).{0,12}[0-9[]|\[phone\]|\b[01]\d{1,3}-\d{3,4}-\d{3,4}\b/i;
const OF_THE_FIRM =
  /사업자|통신판매|대표(?:자|이사|:| )|상호|호스팅|copyright|all rights|©|株式会社|会社概要|备案|統一編號|impressum|handelsregister|\bltd\b|\binc\b/i;

function bareAddress(tree: Tree, node: Node): Contact[] {
  const words = tree.textAt(node.text);
  if (words.length > LONGEST_ADDRESS || OF_THE_FIRM.test(words)) return [];
  if (deletionIn(words).some((hit) => hit.means === 'fallback')) return [];
  if (ADDRESS.test(words)) return [{ way: 'e-mail', quote: tree.quote(node.ref) }];
  return NUMBER.test(words) ? [{ way: 'phone', quote: tree.quote(node.ref) }] : [];
}

function asksForContact(one: Said): boolean {
  return WAYS.some(([meaning]) => one.means.has(meaning));
}

function fallbackHeading(one: Said): boolean {
  return deletionIn(one.under).some((hit) => hit.means === 'fallback');
}

/**
 * What a page that is for something else, such as a profile or a list of questions and answers, says of leaving: the sentences under a
 * heading that names it, and sentences that name it and the way in one breath. What a policy or terms say of it is left out.
 * @returns the sentences up to the next heading, those of every such heading
 */
export function asideSayings(tree: Tree): Said[] {
  if (isLegal(tree)) return [];
  const kept: Said[] = [];
  let within = false;
  let level = 7;
  const open = new Set<number>();
  for (const node of tree.nodes) {
    if (node.shown !== 'now') continue;
    if (node.role === 'heading' && (!within || (node.level ?? 7) <= level)) {
      const words = tree.words(node.ref);
      within = words.length <= LONGEST_HEADING && !inChrome(tree, node.ref) && namesLeaving(words);
      level = node.level ?? 7;
    }
    if (within) open.add(node.ref);
  }
  for (const one of sayings(tree)) {
    const alone = one.role === 'text' && !isOfLegalText(tree, one) && namesLeaving(one.quote.words) && asksForContact(one);
    if (open.has(one.quote.node) || alone) kept.push(one);
  }
  return kept;
}

/** A page called a policy or terms: its sentences on deletion are about rights, not about a way to leave. */
function isLegal(tree: Tree): boolean {
  const called = [tree.textAt(tree.snapshot.title)];
  for (const node of tree.nodes) if (node.role === 'heading' && (node.level ?? 7) <= 2) called.push(tree.words(node.ref));
  return called.some((words) => words.length <= LONGEST_HEADING && actsIn(words).some((hit) => hit.means === 'policy'));
}

function isOfLegalText(tree: Tree, one: Said): boolean {
  // Of data as such, a right and no way to leave.
  if (/개인 ?정보|personal (?:data|information)/i.test(one.quote.words)) return true;
  if (/^(?:제 ?\d+ ?조|\d{1,2} ?[.)]|[①-⑳])/.test(one.under) || /제 ?\d+ ?[조항]/.test(one.quote.words)) return true;
  for (const up of tree.around(one.quote.node)) if (up.role === 'document') return true;
  return false;
}

function namesLeaving(words: string): boolean {
  return mayBeAboutLeaving(words) && deletionIn(words).some((hit) => hit.means === 'act' || hit.means === 'article' || hit.means === 'ask');
}
