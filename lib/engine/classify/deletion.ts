/**
 * Whether a page is for deleting an account, and which part of it: by heading and submit control, by what it asks and what it says will
 * happen. The bare word proves nothing: menus, terms and my-pages hold it, too.
 */
import type { Signal } from '../../model/report';
import type { Node } from '../../model/snapshot';
import { scriptOf } from '../../model/text';
import { deletionIn, mayBeAboutLeaving } from '../lexicon/deletion';
import { actsIn } from '../lexicon/kinds';
import { inOrder } from '../lexicon/pattern';
import type { DeletionMeaning } from '../lexicon/shapes/deletion';
import type { Tree } from '../page';
import type { DeletionScene } from './deletion-scene';
import { HEADINGS, isReasonToLeave, REASONS, type SignalName, WEIGHTS } from './deletion-signals';
import { isMenuLink } from './menu';
import { asksSomebody, isPaperForm } from './ways-out';

/** A page is a deletion page from this score on; a heading alone has less. */
const ENOUGH = 3.5;
const CAP = 12;
/** Names that programmers give to forms of leaving, Korean ones in Latin letters among them. */
const FORM_NAMES = inOrder(
  /\b/,
  [
    /withdraw(?:al)?|secession|unregister|leave|quit|taikai|logoff|talt(?:oe|e)/,
    /(?:member|user) ?(?:out|leave|drop|del|delete|remove|quit|exit)/,
    /(?:del|delete|drop|remove|out) ?(?:member|user|account)|close account/,
  ],
  /\b/,
);
const CHROME = ['banner', 'navigation', 'contentinfo', 'complementary'];
const LONGEST_HEADING = 60;
const LONGEST_SUBMIT = 60;
const LONGEST_BARE = 12;
/** A short text that asks for the reason stands as the heading of a step. */
const LONGEST_QUESTION = 40;
/** From this number of controls with the same words on, they are the rows of a list that an administrator sees. */
const ROWS = 3;
/** More fields to type in belong to a profile. */
const MOST_ENTRIES = 3;
/** Share of a text that the name of the deletion must take for the text to stand as a heading. */
const HEADING_SHARE = 0.55;

/** The part of a page that deletes an account; nothing when the page is not for that. */
export function deletionScene(tree: Tree): DeletionScene | undefined {
  const read = new Reader(tree);
  for (const node of tree.nodes) if (node.shown === 'now') read.node(node);
  return read.scene();
}

/** Whether a node stands in a header, menu, footer or aside. */
export function inChrome(tree: Tree, ref: number): boolean {
  for (const up of tree.around(ref)) if (CHROME.includes(up.role)) return true;
  return CHROME.includes(tree.node(ref).role);
}

/** A numbered section or a heading within a text to read is part of terms or of a policy. */
function isSection(tree: Tree, node: Node, words: string): boolean {
  if (node.level !== 1 && /^(?:\d{1,2} ?[.)]|[①-⑳])/.test(words)) return true;
  for (const up of tree.around(node.ref)) if (up.role === 'document') return true;
  return false;
}

/** Sentences of a text, by their ends. */
function sentencesIn(words: string): number {
  return Math.max(1, words.split(/[.。!?！？](?:\s|$)|\n/).filter((one) => one.trim() !== '').length);
}

class Reader {
  private readonly best = new Map<SignalName, Signal>();
  private readonly headings: number[] = [];
  private readonly submits: number[] = [];
  /** Refs of what belongs to the deletion besides headings. */
  private readonly said: number[] = [];
  private trail = false;
  private ticks = 0;
  private waysOn = 0;
  private effects = 0;
  private reasons = 0;
  /** Fields to type in besides a password and a search. */
  private entries = 0;
  private firstLevel = false;

  constructor(private readonly tree: Tree) {}

  node(node: Node): void {
    switch (node.role) {
      case 'heading':
        this.heading(node);
        return;
      case 'image':
        if (this.means(this.tree.textAt(node.name)).has('act')) this.standsAsHeading(node.ref, this.tree.textAt(node.name));
        return;
      case 'text':
        this.text(node);
        return;
      case 'button':
      case 'link':
        this.control(node);
        return;
      case 'form':
      case 'dialog':
        this.form(node);
        return;
      case 'radio':
        this.choice(node);
        return;
      case 'field':
      case 'select':
      case 'checkbox':
      case 'toggle':
      case 'radio-group':
        this.field(node);
    }
  }

  scene(): DeletionScene | undefined {
    const { tree } = this;
    const title = tree.textAt(tree.snapshot.title);
    const titled = this.means(title).has('act');
    if (titled) this.signal(this.isAllOf(title) ? 'title-alone' : 'title', title);
    else this.calledOtherwise(title);
    const says = this.means(title);
    if (says.has('reason')) {
      this.signal('reason-asked', title);
      if (!titled) this.signal('title', title);
    }
    if (says.has('farewell')) this.signal('farewell-heading', title);
    if (says.has('plan')) this.signal('plan-title', title);
    this.passOverOthers();
    if (this.means(tree.snapshot.path).has('act')) this.signal('path', tree.snapshot.path);
    if (this.effects >= 2) this.signal('effects-told', '');
    if (this.reasons >= REASONS) this.signal('reasons-to-choose', '');
    const files = this.best.has('submit') || this.best.has('bare-submit');
    const routes = files || this.best.has('contact') || this.best.has('what-is-kept');
    if (routes) this.best.delete('article');
    if (files) {
      this.best.delete('article');
      this.best.delete('done');
    }
    if (this.best.has('article') && this.trail) this.signal('help-trail', '');
    const strongest = HEADINGS.find((name) => this.best.has(name));
    for (const name of HEADINGS) if (name !== strongest) this.best.delete(name);
    const called = this.best.has('title') || this.best.has('title-alone');
    // What has a name is told by its name; an article on leaving holds as many consequences as the page itself.
    if (called || strongest) for (const name of ['points-at-a-way', 'effects-told', 'reasons-to-choose'] as const) this.best.delete(name);
    if ((called || strongest) && this.ticks > 0 && this.waysOn > 0) this.signal('ticks-and-a-way-on', '');
    if (this.best.has('farewell-heading')) this.best.delete('farewell');
    const signals = [...this.best.values()].sort((a, b) => b.weight - a.weight);
    const score = signals.reduce((sum, signal) => sum + signal.weight, 0);
    const has = (...names: SignalName[]): boolean => names.every((name) => this.best.has(name));
    const chosen = has('choice') && (called || strongest !== undefined);
    const told =
      chosen || has('submit') || has('ask') || has('step-of-leaving') || (strongest !== undefined && strongest !== 'bare-heading');
    const asks =
      has('reason-asked') ||
      has('caution') ||
      has('loss-to-tick') ||
      (has('title-alone') && (has('effect') || has('bare-submit') || has('contact')));
    const pleads = has('farewell-heading') || has('farewell') || has('pleading');
    const parting = pleads && (has('bare-submit') || has('reason-asked', 'keep-button') || has('shaming-way-out', 'keep-button'));
    // No heading says it (a picture may): a form of its own for leaving, or reasons and consequences.
    const ownForm = has('bare-submit') && (has('points-at-a-way') || has('effects-told'));
    const untitled =
      this.entries <= MOST_ENTRIES && (ownForm || (has('effects-told') && (has('reasons-to-choose') || has('password-to-enter'))));
    const ground = untitled || told || parting || (called && asks) || (strongest === 'bare-heading' && has('bare-submit'));
    if (!ground || score < ENOUGH) return undefined;
    const named = this.firstLevel || (called && strongest !== undefined);
    const { headings, submits } = this;
    return { score: Math.min(score, CAP), signals, named, headings, submits, ...this.place() };
  }

  private heading(node: Node): void {
    const words = this.tree.words(node.ref);
    if (words.length > LONGEST_HEADING * 2 || isSection(this.tree, node, words)) return;
    const means = this.means(words);
    if (means.has('ask')) this.signal('ask', words);
    if (means.has('reason')) this.signal('reason-asked', words);
    if (means.has('farewell')) this.signal('farewell-heading', words);
    if (means.has('caution')) this.signal('caution', words);
    if (means.has('shame') || means.has('think-again')) this.signal('pleading', words);
    if (means.has('plan')) this.signal('plan-title', words);
    if (means.has('what-is-kept')) this.signal('what-is-kept', words);
    if (means.has('done')) this.signal('done', words);
    if (means.has('article')) this.signal('article', words);
    const linked = this.tree
      .children(node.ref)
      .some((ref) => this.tree.node(ref).role === 'link' && this.means(this.tree.words(ref)).has('act'));
    if (linked && inChrome(this.tree, node.ref)) return;
    if (!means.has('act')) this.calledOtherwise(words, node.level === 1);
    if (means.has('act') && words.length <= LONGEST_HEADING) {
      this.headings.push(node.ref);
      this.firstLevel ||= node.level === 1;
      this.signal((node.level ?? 7) < 7 ? 'heading' : 'heading-by-looks', words);
    } else if (means.has('bare')) {
      this.headings.push(node.ref);
      this.signal('bare-heading', words);
    }
  }

  /** A policy or a help page tells of deletion among many things; an administrator deletes the accounts of others. */
  private calledOtherwise(words: string, first = true): void {
    for (const { means } of actsIn(words)) {
      if (means === 'admin') this.signal('admin-title', words);
      if (first && (means === 'policy' || means === 'help')) this.signal(`${means}-title`, words);
    }
  }

  /**
   * What is no act of this screen: equal controls in rows each delete somebody's account, and a link outside of the frame where every
   * heading stands leads there.
   */
  private passOverOthers(): void {
    const counts = new Map<string, number>();
    const words = (ref: number): string => this.tree.words(ref).trim();
    for (const ref of this.submits) counts.set(words(ref), (counts.get(words(ref)) ?? 0) + 1);
    const frames = [...new Set(this.headings.map((ref) => this.tree.frameOf(ref)))];
    const frame = frames.length === 1 ? frames[0] : undefined;
    const elsewhere = (ref: number): boolean =>
      frame !== undefined && this.tree.node(ref).role === 'link' && !this.tree.contains(frame, ref);
    const kept = this.submits.filter((ref) => (counts.get(words(ref)) ?? 0) < ROWS && !elsewhere(ref));
    if (kept.length === this.submits.length) return;
    for (const ref of this.submits) if (!kept.includes(ref)) this.said.splice(this.said.indexOf(ref), 1);
    this.submits.splice(0, this.submits.length, ...kept);
    const files = (name: 'act' | 'bare'): boolean => kept.some((ref) => this.means(words(ref)).has(name));
    if (!files('act')) this.best.delete('submit');
    if (!files('bare')) this.best.delete('bare-submit');
  }

  private standsAsHeading(ref: number, words: string): void {
    if (inChrome(this.tree, ref)) return;
    this.headings.push(ref);
    this.signal('heading-like-text', words);
  }

  private text(node: Node): void {
    const words = this.tree.textAt(node.text);
    if (!mayBeAboutLeaving(words) || inChrome(this.tree, node.ref)) return;
    const hits = deletionIn(words);
    const means = new Set(hits.map((hit) => hit.means));
    const act = hits.find((hit) => hit.means === 'act');
    const holdsControl = this.tree.children(node.ref).some((ref) => this.tree.node(ref).role === 'button');
    if (act && !holdsControl && words.length <= LONGEST_HEADING && act.end - act.start >= words.length * HEADING_SHARE)
      this.standsAsHeading(node.ref, words);
    if (means.has('steps') && (act || means.has('bare') || means.has('ask'))) this.signal('step-of-leaving', words, node.ref);
    if (means.has('reason') && words.length <= LONGEST_QUESTION) this.signal('reason-asked', words, node.ref);
    // A word alone, such as a custom element that only looks like a button.
    if (means.has('bare') && words.length <= LONGEST_BARE) {
      this.submits.push(node.ref);
      this.signal('bare-submit', words, node.ref);
    }
    for (const one of ['ask', 'farewell', 'caution', 'effect', 'reason', 'what-is-kept', 'done'] as const)
      if (means.has(one)) this.signal(one, words, node.ref);
    if (means.has('shame')) this.signal('pleading', words, node.ref);
    if (means.has('effect') || means.has('caution')) this.effects += sentencesIn(words);
    if (means.has('own-route') && !means.has('no-own-route')) this.signal('points-at-a-way', words, node.ref);
    if (means.has('type-phrase') && (means.has('act') || means.has('effect') || this.headings.length > 0)) {
      this.signal('type-phrase', words, node.ref);
    }
    const contact = means.has('by-mail') || means.has('by-phone') || means.has('by-chat') || means.has('by-post');
    if (contact && (this.headings.length > 0 || act)) this.signal('contact', words, node.ref);
  }

  private control(node: Node): void {
    const words = this.tree.words(node.ref);
    if (words === '' || words.length > LONGEST_SUBMIT * 2) return;
    if (node.role === 'link') this.trail ||= words.length <= 20 && actsIn(words).some((hit) => hit.means === 'help');
    if (inChrome(this.tree, node.ref) || words.length > LONGEST_SUBMIT || isMenuLink(this.tree, node.ref)) return;
    const means = this.means(words);
    const to = node.link?.to;
    const written = to === 'mail' || to === 'phone';
    if (written || asksSomebody(words) || isPaperForm(words)) {
      if (this.headings.length > 0 && (written || means.has('act') || means.has('bare'))) this.signal('contact', words, node.ref);
      return;
    }
    if (means.has('keep') && node.role === 'button') this.signal('keep-button', words);
    if (node.role === 'button' && actsIn(words).some((hit) => hit.means === 'proceed' || hit.means === 'send')) this.waysOn++;
    if (means.has('shame') && !means.has('keep') && to !== 'other-site' && to !== 'same-site') {
      this.submits.push(node.ref);
      this.signal('shaming-way-out', words, node.ref);
      if (!means.has('act') && !means.has('resolve')) return;
    }
    if (means.has('keep') && !means.has('resolve')) return;
    if (!means.has('act') && !means.has('bare') && !means.has('resolve')) return;
    const resolved = means.has('resolve') && to !== 'other-site';
    const files = node.role === 'button' || resolved || to === 'script' || to === 'nowhere' || to === 'here' || this.inForm(node.ref);
    if (files) {
      this.submits.push(node.ref);
      this.signal(means.has('act') || (means.has('resolve') && !means.has('bare')) ? 'submit' : 'bare-submit', words, node.ref);
      return;
    }
    this.signal('link-that-names-it', words);
  }

  private form(node: Node): void {
    const names = `${node.hint ?? ''} ${node.link?.path ?? ''}`.trim();
    if (this.means(names).has('act') || FORM_NAMES.test(names)) {
      this.signal('form-name', names, node.ref);
    }
  }

  private field(node: Node): void {
    if (node.field?.type === 'password' && (this.headings.length > 0 || this.best.has('ask')))
      this.signal('password-to-enter', this.tree.textAt(node.name), node.ref);
    const words = `${this.tree.textAt(node.name)} ${this.tree.textAt(node.beside)}`.trim();
    if (words === '' || words.length > 200) return;
    const means = this.means(words);
    for (const one of ['ask', 'reason', 'effect'] as const) if (means.has(one)) this.signal(one, words, node.ref);
    if (means.has('bare')) this.signal('ask', words, node.ref);
    if (node.role === 'field' && node.field?.type !== 'password' && node.field?.type !== 'search') this.entries++;
    if (node.role === 'select') for (const option of node.options ?? []) if (isReasonToLeave(this.tree.textAt(option))) this.reasons++;
    if (node.role === 'checkbox' && isReasonToLeave(words)) this.reasons++;
    if (node.role !== 'checkbox' && node.role !== 'toggle') return;
    this.ticks++;
    if (means.has('loss')) this.signal('loss-to-tick', words, node.ref);
  }

  /** One of the answers is to delete the account; what it says behind a dash explains it. */
  private choice(node: Node): void {
    if (inChrome(this.tree, node.ref)) return;
    if (isReasonToLeave(`${this.tree.words(node.ref)} ${this.tree.textAt(node.beside)}`.trim())) this.reasons++;
    const words = this.tree.words(node.ref).split(/ [-–—:] |: /)[0] ?? '';
    if (words === '' || words.length > LONGEST_SUBMIT) return;
    const means = this.means(words);
    if (means.has('act') || means.has('bare')) this.signal('choice', words, node.ref);
  }

  /** The name of the deletion fills a title, that of the site left aside. */
  private isAllOf(title: string): boolean {
    return title.split(/\s[-–—|:·]\s|[|]/).some((part) => {
      const act = deletionIn(part).find((hit) => hit.means === 'act');
      return act !== undefined && act.end - act.start >= part.trim().length * HEADING_SHARE;
    });
  }

  private inForm(ref: number): boolean {
    for (const up of this.tree.around(ref)) if (up.role === 'form') return true;
    return false;
  }

  private means(words: string): Set<DeletionMeaning> {
    return new Set(mayBeAboutLeaving(words) ? deletionIn(words).map((hit) => hit.means) : []);
  }

  private signal(name: SignalName, words: string, ref?: number): void {
    if (ref !== undefined) this.said.push(ref);
    if (!this.best.has(name)) this.best.set(name, { name, weight: WEIGHTS[name], words: words.slice(0, 120) });
  }

  /** The container around what is said and offered, and around those headings that are written in its script. */
  private place(): Pick<DeletionScene, 'region' | 'span'> {
    const said = this.said.length > 0 ? this.said : this.headings;
    const script = this.scriptOf(said);
    const refs = [...said, ...this.headings.filter((ref) => !inChrome(this.tree, ref) && this.scriptOf([ref]) === script)];
    const first = refs[0];
    if (first === undefined) return { region: 0, span: [0, this.tree.lastOf(0)] };
    let region = refs.every((ref) => ref === first) ? this.tree.node(first).parent : first;
    for (const ref of refs) region = this.tree.common(region, ref);
    const span: [number, number] = [Math.min(...refs), Math.max(...refs.map((ref) => this.tree.lastOf(ref)))];
    return { region: Math.max(region, 0), span };
  }

  /** Whether most letters of these nodes are Latin. */
  private scriptOf(refs: readonly number[]): 'latin' | 'other' {
    let latin = 0;
    let letters = 0;
    for (const ref of refs) {
      const words = this.tree.words(ref);
      for (let i = 0; i < words.length; i++) {
        const script = scriptOf(words.charCodeAt(i));
        if (script !== 'none') letters++;
        if (script === 'latin') latin++;
      }
    }
    return latin * 2 > letters ? 'latin' : 'other';
  }
}
