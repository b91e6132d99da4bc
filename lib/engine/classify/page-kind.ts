/**
 * What a screen is for, from fields, headings, buttons, title, path and links; never from consent text, whose errors would feed this one's.
 * Every visible form and dialog is weighed by itself, since one page often holds several; the page has the kinds of its scenes.
 */
import type { KindScore, Signal } from '../../model/report';
import type { PageKind } from '../../model/vocabulary';
import { actsIn } from '../lexicon/kinds';
import type { Act } from '../lexicon/shapes/kinds';
import type { Tree } from '../page';
import { bannerScore, consentDialogScore, grantScore } from './banner';
import { deletionScene } from './deletion';
import type { DeletionScene } from './deletion-scene';
import { PATTERNS } from './patterns';
import { isPurpose, type Place, type Scene, scenes } from './scenes';
import { ACT_POINTS, FIELD_POINTS, type Outcome, TICK_POINTS } from './weights';

/** A scene has a kind from this score on. */
const ENOUGH = 3;
/** A second kind of one scene holds from this score and this share of the first. */
const SECOND = 4;
const SECOND_SHARE = 0.6;
/** What a scene in a header, menu, footer or aside counts for the page, beside a main part that has a kind and without one. */
const ASIDE_SHARE = 0.4;
const ASIDE_ALONE_SHARE = 0.8;
/** A page with more loose buttons is a catalogue of things to do, none of which tells what it is for. */
const MANY_BUTTONS = 12;
/** What the second of two buttons such as 'Sign in' and 'Register' counts. */
const SECOND_BUTTON = 0.4;
const LONGEST_TITLE = 120;
/** Share of a part of a title that the name of an act takes where the page is called after it. */
const TITLE_SHARE = 0.4;
/** Scores beyond this say nothing more; without a cap long forms would outshout short ones. */
const CAP = 10;

const KINDS: readonly Outcome[] = ['signup', 'login', 'checkout'];
const OUTCOMES = Object.keys(ACT_POINTS) as Outcome[];

interface Weighed {
  readonly outcome: Outcome;
  readonly score: number;
  readonly signals: readonly Signal[];
}

/**
 * Every kind that holds, best first; `other` alone when none does.
 * @param deletion the part that deletes an account, where the caller has read it already
 * @returns kinds with their score and the named, signed signals behind it
 */
export function pageKinds(tree: Tree, deletion: DeletionScene | undefined = deletionScene(tree)): KindScore[] {
  const kinds = new Map<PageKind, KindScore>();
  const put = (kind: PageKind, score: number, signals: readonly Signal[]): void => {
    const known = kinds.get(kind);
    if (!known || known.score < score) kinds.set(kind, { kind, score: round(score), signals: [...signals] });
  };
  const all = scenes(tree);
  const withEntries = all.some((scene) => scene.role !== 'page' && scene.entries > 0 && !scene.aside);
  const weights = all.map((scene) => ({ scene, weighed: weigh(scene, scene.role === 'page' && withEntries) }));
  const mainTells = weights.some(({ scene, weighed }) => !scene.aside && (weighed[0]?.score ?? 0) >= ENOUGH);
  const asideShare = mainTells ? ASIDE_SHARE : ASIDE_ALONE_SHARE;
  for (const { scene, weighed } of weights) {
    const best = weighed[0];
    if (!best || best.score < ENOUGH) continue;
    const share = scene.aside ? asideShare : 1;
    for (const one of weighed) {
      const holds = one === best || (one.score >= SECOND && one.score >= best.score * SECOND_SHARE);
      const score = Math.min(one.score, CAP) * share;
      if (!holds || score < ENOUGH) continue;
      if (KINDS.includes(one.outcome)) {
        if (!deletion || scene.entries > 0) put(one.outcome as PageKind, score, one.signals);
      } else if (one === best && one.outcome !== 'search') put('other', score, one.signals);
    }
  }
  if (deletion) put('deletion', deletion.score, deletion.signals);
  if (deletion?.named) first('deletion', 'page-named-after-it', kinds, put);
  calledAfter(tree, kinds, put);
  gate(all, kinds, put);
  const dialog = consentDialogScore(tree);
  if (dialog) {
    put('consent-dialog', dialog.score, dialog.signals);
    // A change of terms or a renewed consent is no kind of its own: what asks for an answer there is the dialog.
    const answers = dialog.signals.some((one) => one.name === 'ticks') && dialog.signals.some((one) => one.name === 'button:agree');
    if (answers && [...kinds.keys()].every((kind) => kind === 'other' || kind === 'consent-dialog'))
      first('consent-dialog', 'dialog-to-answer', kinds, put);
  }
  const grant = deletion ? undefined : grantScore(tree);
  if (grant) put('consent-dialog', grant.score, grant.signals);
  const banner = bannerScore(tree);
  if (banner) put('cookie-banner', banner.score, banner.signals);
  if ([...kinds.values()].every((one) => one.score < ENOUGH)) put('other', ENOUGH, [{ name: 'no-kind', weight: ENOUGH }]);
  // Behind a banner there is always a page, be it ever so small.
  if (kinds.size === 1 && kinds.has('cookie-banner')) put('other', ENOUGH, [{ name: 'behind-a-banner', weight: ENOUGH }]);
  return [...kinds.values()].sort((a, b) => b.score - a.score);
}

type Put = (kind: PageKind, score: number, signals: readonly Signal[]) => void;
type Known = ReadonlyMap<PageKind, KindScore>;

/** A page titled checkout that first asks who one is: login, sign-up and checkout at once. */
function gate(all: readonly Scene[], kinds: Known, put: Put): void {
  const page = all[all.length - 1];
  const title = page?.acts.get('title')?.get('checkout');
  const words = title !== undefined && isCalled(title, 'checkout') ? title : page?.acts.get('heading')?.get('checkout');
  if (words === undefined || (!kinds.has('login') && !kinds.has('signup'))) return;
  first('checkout', 'gate-of-a-checkout', kinds, put, words);
}

/** The act makes up most of one part of a title; the other parts name the site. */
function isCalled(title: string, act: Act): boolean {
  return title.split(/\s[-–—:·>›<]+\s|[|｜]/).some((part) => {
    const hit = actsIn(part.trim()).find((one) => one.means === act);
    return hit !== undefined && hit.end - hit.start >= part.trim().length * TITLE_SHARE;
  });
}

/** The one purpose that title and first-level headings name, where they name just one that some scene has. */
function calledAfter(tree: Tree, kinds: Known, put: Put): void {
  const named = new Map<PageKind, string>();
  const read = (words: string): void => {
    if (words.length > LONGEST_TITLE) return;
    for (const { means } of actsIn(words)) if (isPurpose(means) && !named.has(means)) named.set(means, words);
  };
  read(tree.textAt(tree.snapshot.title));
  for (const node of tree.nodes) if (node.role === 'heading' && node.level === 1 && node.shown === 'now') read(tree.words(node.ref));
  const [only] = named;
  if (only && named.size === 1 && kinds.has(only[0])) first(only[0], 'page-named-after-it', kinds, put, only[1]);
}

/** Puts a kind before the others: what a page is called is what it is for, whatever it asks on the way. */
function first(kind: PageKind, name: string, kinds: Known, put: Put, words?: string): void {
  const own = kinds.get(kind);
  const others = Math.max(0, ...[...kinds.values()].filter((one) => one.kind !== kind).map((one) => one.score));
  const lead = others + 0.5 - (own?.score ?? 0);
  if (lead <= 0) return;
  const signal = words === undefined ? { name, weight: round(lead) } : { name, weight: round(lead), words };
  put(kind, others + 0.5, [...(own?.signals ?? []), signal]);
}

/** Outcomes of one scene, best first. */
function weigh(scene: Scene, chrome: boolean): Weighed[] {
  return OUTCOMES.map((outcome) => {
    const signals: Signal[] = [...actSignals(scene, outcome, chrome), ...fieldSignals(scene, outcome)];
    for (const pattern of PATTERNS) {
      if (pattern.outcome === outcome && pattern.holds(scene)) signals.push({ name: pattern.name, weight: pattern.points });
    }
    return { outcome, score: signals.reduce((sum, signal) => sum + signal.weight, 0), signals };
  }).sort((a, b) => b.score - a.score);
}

/** The best place of each act counts in full, the others a third: a title repeats the heading. */
function actSignals(scene: Scene, outcome: Outcome, chrome: boolean): Signal[] {
  const signals: Signal[] = [];
  for (const [act, points] of Object.entries(ACT_POINTS[outcome])) {
    const read: Signal[] = [];
    for (const [place, weight] of Object.entries(points) as [Place, number][]) {
      const words = scene.acts.get(place)?.get(act as never);
      if (words === undefined) continue;
      const second = place === 'button' && scene.primary !== undefined && scene.primary !== act && isPurpose(act) ? SECOND_BUTTON : 1;
      read.push({ name: `${place}:${act}`, weight: weight * shareOf(scene, place, chrome) * second, words });
    }
    read.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    signals.push(...read.map((signal, at) => ({ ...signal, weight: round(at === 0 ? signal.weight : signal.weight / 3) })));
  }
  return signals;
}

/** Buttons of a scene without anything to fill in or outside of any form are mostly the page's chrome; a title speaks less of a form in an aside. */
function shareOf(scene: Scene, place: Place, chrome: boolean): number {
  if (place === 'button' && scene.entries === 0 && scene.selects === 0) return scene.plainTicks > 0 ? 0.6 : 0.3;
  if (scene.role === 'page' && place === 'button' && scene.buttons > MANY_BUTTONS) return 0.5;
  if (chrome) return 0.5;
  if (scene.aside && (place === 'title' || place === 'path')) return 0.3;
  return 1;
}

function fieldSignals(scene: Scene, outcome: Outcome): Signal[] {
  const signals: Signal[] = [];
  for (const meaning of scene.asks.keys()) {
    const weight = FIELD_POINTS[outcome][meaning];
    if (weight !== undefined) signals.push({ name: `field:${meaning}`, weight });
  }
  for (const meaning of scene.ticks.keys()) {
    const weight = TICK_POINTS[outcome][meaning];
    if (weight !== undefined) signals.push({ name: `tick:${meaning}`, weight });
  }
  return signals;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
