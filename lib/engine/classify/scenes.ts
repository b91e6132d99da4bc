/**
 * The scenes of a page: each visible form or dialog, and what stands outside of them. A scene carries what the classifier weighs:
 * what its fields ask for, and which acts its buttons, headings, links and names speak of. Consent text is left out on purpose.
 */
import type { Node } from '../../model/snapshot';
import { actsIn, tickIn } from '../lexicon/kinds';
import { anyOf, inOrder } from '../lexicon/pattern';
import type { Act, FieldMeaning, TickMeaning } from '../lexicon/shapes/kinds';
import type { Tree } from '../page';
import { meaningOf } from './fields';
import { standsAmongLinks } from './menu';

/** Where an act was read. `near` is the heading before a form, `title` and `path` those of the page. */
export type Place = 'button' | 'heading' | 'near' | 'link' | 'text' | 'hint' | 'title' | 'path';

export interface Scene {
  /** Ref of the form or dialog; 0 for what stands outside of all of them. */
  readonly root: number;
  readonly role: 'form' | 'dialog' | 'page';
  /** In a header, menu, footer, aside or search: not what the page is for. */
  readonly aside: boolean;
  /** How many fields ask for each meaning. */
  readonly asks: ReadonlyMap<FieldMeaning, number>;
  /** Fields to type in, selects not counted, searches left out. */
  readonly entries: number;
  readonly passwords: number;
  readonly ticks: ReadonlyMap<TickMeaning, number>;
  /** Ticks that say nothing else: consents, choices. */
  readonly plainTicks: number;
  /** Those of them whose own words say that one agrees. */
  readonly agreeTicks: number;
  readonly selects: number;
  readonly headings: number;
  /** Text boxes and scroll boxes to read. */
  readonly documents: number;
  readonly buttons: number;
  /** Controls by which one comes in with an account of somebody else's. */
  readonly waysIn: number;
  /** Controls that say with what account, address or number one joins. */
  readonly waysToJoin: number;
  /** What the first submit button, or else the first button, that names a purpose is for. */
  readonly primary: Act | undefined;
  /** Words that named an act, by place and act. */
  readonly acts: ReadonlyMap<Place, ReadonlyMap<Act, string>>;
}

/** Comes in with the account of another service; to pay with one is something else. */
const WITH_ACCOUNT_OF = anyOf(
  inOrder(
    /(?:카카오|네이버|구글|애플|페이스북|라인|토스|kakao|naver|google|apple|facebook|line|twitter|github)(?:톡)?(?: ?(?:계정|아이디))?/i,
    /(?:(?:으로|로) .{0,10}(?:시작|계속|로그인)| ?(?:간편 ?)?로그인$)/i,
  ),
  /(?:微信|qq|支付宝|微博|google|line|apple|facebook) ?(?:账号)?(?:登录|登入|ログイン|サインイン)/i,
  /(?:google|apple|facebook|kakao|naver|line|github) (?:login|sign[ -]?in)$/i,
  /\b(?:continue|sign in|log in|start) with (?:google|apple\b(?! ?pay)|facebook|kakao|naver|line|twitter|github|microsoft)/i,
  /(?:google|apple|line|facebook|twitter)で(?:続行|続ける|ログイン|始める)/i,
);
/** Joins with the account of another service, or says with what one joins. */
const JOINS_WITH = anyOf(
  /(?:으로|로) .{0,10}(?:가입|회원 ?등록)|\b(?:sign up|join|register|create (?:an )?account) (?:with|using|by) \w/i,
  /(?:google|apple|line|facebook|twitter|メール|電話番号)(?:アドレス)?で(?:会員)?登録|(?:微信|手机号?|手機|邮箱|郵箱)(?:注册|註冊)/i,
  /mit (?:google|apple|facebook|e-mail) registrieren|s.inscrire avec \w|reg[ií]str\w+ con \w/i,
);
const AGREES = /동의|승낙|수락|agree|consent|accept|同意|承諾|einverstanden|stimme|accepte|acepto/i;
/** A clause of terms, which stands under a heading of its own: an article, a numbered sentence, a definition. */
const CLAUSE =
  /^[(（]\d{1,2}[)）]|^[(（]?(?:제 ?\d+ ?[조장절항관]|第.{1,4}[条條章節节]|article \d|section \d|§)|라 ?함은|[“"']이?라 (?:한다|함|합니다)|(?:니다|한다|된다|있다|없다)\.$/i;
/** A numbered heading of this length is a clause; a shorter one numbers the steps or parts of a form. */
const LONG_NUMBERED = 24;
const NUMBERED = /^(?:[(（]?\d{1,2}[.)）]|[①-⑳])/;
/** The trail of names that leads from the home page to this one. */
const TRAIL_OF_NAMES = /^(?:home|홈|메인|처음|首页|首頁|ホーム|top|トップ|start(?:seite)?|accueil|inicio) ?[>›»＞/]/i;
const ASIDE = ['banner', 'navigation', 'contentinfo', 'complementary', 'search'];
const TICKS = ['checkbox', 'radio', 'switch', 'toggle'];
const SHORT_BUTTON = 60;
const SHORT_HEADING = 100;
const SHORT_TEXT = 160;
/** Nodes between a heading and the form below it. */
const NEAR = 14;
/** Nodes after a form among which its button may stand: older pages close the form first. */
const TRAIL = 8;
/** A short text that an act fills to this share stands as a heading. */
const HEADING_SHARE = 0.6;
const HEADING_LIKE = 40;

/**
 * Scenes in document order; the page itself comes last. Where no form of the main part has anything to type in, the page takes in what
 * stands in its forms, too: a consent step is often split between a form and buttons outside of it.
 */
export function scenes(tree: Tree): Scene[] {
  const roots = sceneRoots(tree);
  const owner = new Int32Array(tree.nodes.length);
  for (const root of roots) owner.fill(root, root, tree.lastOf(root) + 1);
  const asides = asideRefs(tree);
  const whole = !tree.nodes.some((node) => isEntry(node) && owner[node.ref] !== 0 && asides[node.ref] === 0);
  const builders = new Map<number, Builder>([[0, new Builder(tree, 0, 'page', false)]]);
  for (const root of roots) {
    builders.set(root, new Builder(tree, root, tree.node(root).role === 'dialog' ? 'dialog' : 'form', asides[root] === 1));
  }
  const page = builders.get(0) as Builder;
  let heading: Node | undefined;
  let before: Builder | undefined;
  let closed = -1;
  for (const node of tree.nodes) {
    if (node.shown !== 'now') continue;
    const at = owner[node.ref] as number;
    const builder = builders.get(at) as Builder;
    if (at === node.ref && at > 0 && heading && node.ref - heading.ref <= NEAR) builder.act('near', tree.words(heading.ref), SHORT_HEADING);
    if (at === 0 && asides[node.ref] === 1) continue;
    if (at === 0 && !isClause(tree.words(node.ref)) && (node.role === 'heading' || standsAsHeading(tree, node))) heading = node;
    builder.add(node);
    if (at > 0) {
      before = builder;
      closed = tree.lastOf(at);
      if (whole && asides[node.ref] === 0) page.add(node);
    } else if (before && node.ref - closed <= TRAIL && (node.role === 'button' || isScriptLink(node))) before.add(node);
  }
  const title = tree.textAt(tree.snapshot.title);
  for (const builder of builders.values()) {
    builder.act('title', title, SHORT_TEXT);
    builder.act('path', tree.snapshot.path, SHORT_TEXT);
  }
  builders.delete(0);
  return [...[...builders.values()].map((builder) => builder.scene()), page.scene()];
}

/** Acts that are kinds: where two buttons name different ones, the first tells what the form is for. */
export function isPurpose(act: string): act is 'signup' | 'login' | 'checkout' {
  return act === 'signup' || act === 'login' || act === 'checkout';
}

/** A field to type in that asks for something of the visitor. */
function isEntry(node: Node): boolean {
  return node.role === 'field' && node.shown === 'now' && node.field?.type !== 'search' && node.field?.type !== 'textarea';
}

/** A link that runs a script or leads nowhere is the button of an older page. */
function isScriptLink(node: Node): boolean {
  return node.role === 'link' && (node.link?.to === 'script' || node.link?.to === 'nowhere');
}

function standsAsHeading(tree: Tree, node: Node): boolean {
  const words = tree.textAt(node.text);
  if (node.role !== 'text' || words === '' || words.length > HEADING_LIKE) return false;
  return actsIn(words).some((hit) => hit.end - hit.start >= words.length * HEADING_SHARE);
}

function isClause(words: string): boolean {
  return CLAUSE.test(words) || (words.length > LONG_NUMBERED && NUMBERED.test(words));
}

/** Outermost visible forms and dialogs. A dialog around forms to fill in is a page of its own: each of them is a scene. */
function sceneRoots(tree: Tree): number[] {
  const roots: number[] = [];
  let end = -1;
  for (const node of tree.nodes) {
    if (node.ref <= end || (node.role !== 'form' && node.role !== 'dialog')) continue;
    if (node.shown !== 'now' || (node.role === 'dialog' && holdsForm(tree, node.ref))) continue;
    roots.push(node.ref);
    end = tree.lastOf(node.ref);
  }
  return roots;
}

function holdsForm(tree: Tree, dialog: number): boolean {
  let form = -1;
  for (let at = dialog + 1; at <= tree.lastOf(dialog); at++) {
    const node = tree.node(at);
    if (node.role === 'form' && node.shown === 'now') form = Math.max(form, tree.lastOf(at));
    if (at <= form && isEntry(node)) return true;
  }
  return false;
}

function asideRefs(tree: Tree): Uint8Array {
  const aside = new Uint8Array(tree.nodes.length);
  const main = new Uint8Array(tree.nodes.length);
  for (const node of tree.nodes) {
    if (node.role === 'main' || (node.parent >= 0 && main[node.parent] === 1)) main[node.ref] = 1;
    // An aside within the main part is a column of it.
    const sets = ASIDE.includes(node.role) && !(node.role === 'complementary' && main[node.ref] === 1);
    if (sets || (node.parent >= 0 && aside[node.parent] === 1)) aside[node.ref] = 1;
  }
  return aside;
}

class Builder {
  private readonly asks = new Map<FieldMeaning, number>();
  private readonly ticks = new Map<TickMeaning, number>();
  private readonly acts = new Map<Place, Map<Act, string>>();
  private entries = 0;
  private passwords = 0;
  private plainTicks = 0;
  private agreeTicks = 0;
  private selects = 0;
  private headings = 0;
  private documents = 0;
  private buttons = 0;
  private waysIn = 0;
  private waysToJoin = 0;
  private primary: { readonly act: Act; readonly submits: boolean } | undefined;

  constructor(
    private readonly tree: Tree,
    private readonly root: number,
    private readonly role: Scene['role'],
    private readonly aside: boolean,
  ) {}

  private wayIn(node: Node): void {
    const words = this.label(node);
    if (words.length > SHORT_BUTTON) return;
    if (WITH_ACCOUNT_OF.test(words)) this.waysIn++;
    if (JOINS_WITH.test(words)) this.waysToJoin++;
  }

  /** An entry of the menu that stands before everything the page says and asks; in a dialog, before its title. */
  private leadsIn(node: Node): boolean {
    const begun = this.headings > 0 || this.plainTicks > 0 || [...this.asks.keys()].some((one) => one !== 'search');
    if (begun || this.role === 'form' || !standsAmongLinks(this.tree, node.ref)) return false;
    return this.role === 'page' || this.tree.nodes.slice(node.ref, this.tree.lastOf(this.root) + 1).some((one) => one.role === 'heading');
  }

  add(node: Node): void {
    switch (node.role) {
      case 'form':
      case 'dialog':
        this.act('hint', node.hint ?? '', SHORT_TEXT);
        this.act('hint', node.link?.path ?? '', SHORT_TEXT);
        this.act('heading', this.tree.textAt(node.name), SHORT_HEADING);
        return;
      case 'field':
        this.field(node);
        return;
      case 'select':
        this.select(node);
        return;
      case 'button':
        this.buttons++;
        this.wayIn(node);
        this.lead(node);
        this.act('button', this.label(node), SHORT_BUTTON);
        return;
      case 'heading':
        this.headings++;
        if (isClause(this.label(node))) return;
        this.act('heading', this.label(node), SHORT_HEADING);
        return;
      case 'document':
        this.documents++;
        return;
      case 'image':
        this.act('heading', this.tree.textAt(node.name), SHORT_BUTTON);
        return;
      case 'link':
        this.wayIn(node);
        this.act(isScriptLink(node) && !this.leadsIn(node) ? 'button' : 'link', this.label(node), SHORT_BUTTON);
        return;
      case 'text':
        if (TRAIL_OF_NAMES.test(this.tree.textAt(node.text))) this.act('title', this.tree.textAt(node.text), SHORT_HEADING);
        this.act(standsAsHeading(this.tree, node) ? 'heading' : 'text', this.tree.textAt(node.text), SHORT_TEXT);
        return;
      case 'radio-group':
        for (const option of node.options ?? []) this.tick(this.tree.textAt(option), false);
        return;
      default:
        if (TICKS.includes(node.role)) this.tick(`${this.label(node)} ${this.tree.textAt(node.beside)} ${node.hint ?? ''}`, true);
    }
  }

  act(place: Place, words: string, longest: number): void {
    if (words === '' || words.length > longest) return;
    const known = this.acts.get(place) ?? new Map<Act, string>();
    this.acts.set(place, known);
    for (const hit of actsIn(words)) if (!known.has(hit.means)) known.set(hit.means, words);
  }

  scene(): Scene {
    return {
      root: this.root,
      role: this.role,
      aside: this.aside,
      asks: this.asks,
      entries: this.entries,
      passwords: this.passwords,
      ticks: this.ticks,
      plainTicks: this.plainTicks,
      agreeTicks: this.agreeTicks,
      selects: this.selects,
      headings: this.headings,
      documents: this.documents,
      buttons: this.buttons,
      waysIn: this.waysIn,
      waysToJoin: this.waysToJoin,
      primary: this.primary?.act,
      acts: this.acts,
    };
  }

  private lead(node: Node): void {
    if (this.primary && (this.primary.submits || !node.submits)) return;
    const words = this.label(node);
    const hits = words.length > SHORT_BUTTON ? [] : actsIn(words).filter((hit) => isPurpose(hit.means));
    const act = hits.sort((a, b) => a.start - b.start)[0]?.means;
    if (act) this.primary = { act, submits: node.submits ?? false };
  }

  private label(node: Node): string {
    return this.tree.words(node.ref);
  }

  private tick(words: string, plain: boolean): void {
    const meaning = words.length > SHORT_TEXT ? undefined : tickIn(words);
    if (meaning) this.ticks.set(meaning, (this.ticks.get(meaning) ?? 0) + 1);
    else if (plain) {
      this.plainTicks++;
      if (AGREES.test(words)) this.agreeTicks++;
    }
  }

  private field(node: Node): void {
    const field = node.field ?? { type: 'text' };
    const meaning = meaningOf(field.type, field.autocomplete ?? '', this.fieldWords(node), field.hint ?? '');
    if (meaning === 'search' || field.type === 'search') return;
    // A text area without any words is a text to read whose lock is set by script.
    if (field.type === 'textarea' && !meaning) {
      this.documents++;
      return;
    }
    this.entries++;
    if (field.type === 'password' && meaning !== 'card-code' && meaning !== 'national-id') this.passwords++;
    if (meaning) this.asks.set(meaning, (this.asks.get(meaning) ?? 0) + 1);
  }

  private select(node: Node): void {
    this.selects++;
    const meaning = meaningOf('select', node.field?.autocomplete ?? '', this.fieldWords(node), node.field?.hint ?? node.hint ?? '');
    if (meaning && meaning !== 'search') this.asks.set(meaning, (this.asks.get(meaning) ?? 0) + 1);
  }

  private fieldWords(node: Node): readonly string[] {
    return [this.tree.textAt(node.text), this.tree.textAt(node.name), this.tree.textAt(node.beside)].filter((words) => words !== '');
  }
}
