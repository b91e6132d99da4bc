/** Facts that stand in the way of leaving, each read from the page's own words or looks. */
import type { Quote } from '../../model/report';
import { scriptOf } from '../../model/text';
import { inChrome } from '../classify/deletion';
import type { DeletionScene } from '../classify/deletion-scene';
import { deletionIn } from '../lexicon/deletion';
import { fieldIn } from '../lexicon/kinds';
import type { DeletionMeaning } from '../lexicon/shapes/deletion';
import type { Page, Tree } from '../page';
import { contrast } from './contrast';
import { ownRoutes, type Said } from './leaving';

export type Obstacle =
  | 'typed-phrase'
  | 'forced-waiting'
  | 'many-steps'
  | 'asked-again'
  | 'only-deactivate'
  | 'forced-survey'
  | 'forced-app'
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
/** And fewest letters, so that the name of a field (SNS ID) is none. */
const PHRASE_LETTERS = 10;

/** Everything that stands in the way of leaving. */
export function obstructions(page: Page, scene: DeletionScene, said: readonly Said[]): Obstruction[] {
  const found: Obstruction[] = [];
  const put = (obstacle: Obstacle, all: readonly Said[], read = true): void => {
    if (all.length > 0) found.push({ obstacle, quotes: all.map((one) => one.quote), read });
  };
  const meaning = (one: DeletionMeaning): Said[] => said.filter((saying) => saying.means.has(one));
  const withoutRoute = ownRoutes(page, scene, said).length === 0;

  put('typed-phrase', [...new Set([...phrases(page, said), ...sentencesToType(page.tree, said)])]);
  put('forced-waiting', meaning('wait'));
  const steps = said.flatMap((one) => ({ one, steps: stepsIn(one) })).filter((each) => each.steps >= MANY_STEPS);
  const listed = listedSteps(page.tree);
  if (steps[0]) found.push({ obstacle: 'many-steps', quotes: [steps[0].one.quote], read: true, steps: steps[0].steps });
  else if (listed) found.push({ obstacle: 'many-steps', ...listed, read: true });
  put('asked-again', pleas(said), false);
  put('only-deactivate', onlyDeactivate(page, scene, said), false);
  put('forced-survey', meaning('survey'));
  put('forced-app', meaning('app-only'), false);
  put(
    'contact-first',
    meaning('contact-first').filter((one) => !one.means.has('settle-first') && !withoutRoute),
  );
  put(
    'staff-approval',
    meaning('approval').filter((one) => !one.means.has('settle-first') && !withoutRoute),
  );
  put('paid-term', meaning('paid-term'));
  // What a person may choose as the reason is the person's own word.
  put(
    'shaming',
    meaning('shame').filter((one) => one.role !== 'radio'),
  );
  const hidden = hardToSee(page.tree, scene, said);
  if (hidden.length > 0) found.push({ obstacle: 'delete-hard-to-see', quotes: hidden, read: false });
  return found;
}

/** Two requests to think again, or one after the question was put more than once; what a control says is an answer, no request. */
function pleas(said: readonly Said[]): Said[] {
  const spoken = said.filter((one) => one.role !== 'button' && one.role !== 'link');
  const again = spoken.filter((one) => one.means.has('think-again'));
  const asked = spoken.filter((one) => one.means.has('ask') && !one.means.has('think-again'));
  if (again.length >= 2) return again;
  return again.length === 1 && asked.length >= 2 ? [...asked, ...again] : [];
}

/** Longest words of one step of a list, and what the last of them says. */
const STEP_WORDS = 24;
const NUMBERED = /^(?:step|단계|ステップ|步骤)? ?0?(\d{1,2})(?: ?[.):단]| |$|[가-힣])/i;
const LAST_STEP = /완료|끝$|최종|종료|complete|finish|done|confirmed|完了|完成/i;
const IS_SENTENCE = /[.。!?]$|(?:니다|세요|시오|어요|해요|돼요)$/;

/** A list that names the steps of leaving one by one: numbered, or ending with the result. Instructions in sentences are none. */
function listedSteps(tree: Tree): { quotes: Quote[]; steps: number } | undefined {
  for (const node of tree.nodes) {
    const kids = tree.children(node.ref).filter((ref) => tree.node(ref).shown === 'now' && !inChrome(tree, ref));
    if (kids.length < MANY_STEPS) continue;
    const run: number[] = [];
    for (const ref of kids) {
      const words = tree.words(ref);
      const short = words !== '' && words.length <= STEP_WORDS && !IS_SENTENCE.test(words);
      const figure = Number(NUMBERED.exec(words)?.[1] ?? Number.NaN);
      const follows = Number.isNaN(figure) ? node.role === 'list' && run.length > 0 : figure === run.length + 1;
      if (short && (follows || (run.length === 0 && node.role === 'list'))) run.push(ref);
      else if (run.length < MANY_STEPS) run.length = 0;
    }
    const last = run[run.length - 1];
    if (run.length < MANY_STEPS || last === undefined || !LAST_STEP.test(tree.words(last))) continue;
    return { quotes: [run[0] as number, last].map((ref) => tree.quote(ref)), steps: run.length };
  }
  return undefined;
}

/** Fewest letters and words of a sentence to type that is no mere word of confirmation, in whatever language. */
const SENTENCE_LETTERS = 12;
const SENTENCE_WORDS = 3;
const LATIN_WORDS = 6;
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]{6}/;

/** Demands to type a whole sentence: one in quotation marks, or the one that stands right after the demand. */
function sentencesToType(tree: Tree, said: readonly Said[]): Said[] {
  return said.filter((one) => {
    if (!one.means.has('type-phrase') || one.role === 'field') return false;
    return [...quoted(one.quote.words), nextWords(tree, one.quote.node)].some((phrase) => {
      const words = phrase.trim().split(/\s+/);
      const letters = phrase.replace(/\s/g, '').length;
      const latin = /^[\x20-\x7e]*$/.test(phrase);
      // Chinese and Japanese do not space words.
      const fewest = UNSPACED.test(phrase) ? 1 : latin ? LATIN_WORDS : SENTENCE_WORDS;
      return letters >= SENTENCE_LETTERS && letters <= 120 && words.length >= fewest;
    });
  });
}

/** The words of the text right after a node, where they are short enough to be copied. */
function nextWords(tree: Tree, ref: number): string {
  const next = tree.nodes.find((node) => node.ref > ref && node.shown === 'now' && node.role !== 'group');
  return next?.role === 'text' ? tree.words(next.ref) : '';
}

/** Demands to type a phrase in a language that the site does not serve this visitor. */
function phrases(page: Page, said: readonly Said[]): Said[] {
  const served = page.servedLocale();
  const fields = page.tree.nodes.filter((node) => node.role === 'field' && node.shown === 'now');
  return said.filter((one) => {
    if (!one.means.has('type-phrase')) return false;
    const asked = [
      ...quoted(one.quote.words),
      ...fields.map((node) => page.tree.textAt(node.name)).filter((name) => fieldIn(name) === undefined),
      ...fields.map((node) => node.field?.pattern ?? ''),
    ];
    return asked.some((phrase) => isForeignPhrase(phrase, served || scriptLanguage(one.quote.words)));
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

/** The language whose script the words around a phrase are written in, where it is not Latin. */
function scriptLanguage(words: string): string {
  const counted = { hangul: 0, kana: 0, han: 0 };
  for (let i = 0; i < words.length; i++) {
    const script = scriptOf(words.charCodeAt(i));
    if (script === 'hangul' || script === 'kana' || script === 'han') counted[script]++;
  }
  if (counted.hangul > 0) return 'ko';
  if (counted.kana > 0) return 'ja';
  return counted.han > 0 ? 'zh' : '';
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
  return letters >= PHRASE_LETTERS && latin / letters > 0.9 && ['ko', 'ja', 'zh'].includes(served.split('-')[0] ?? '');
}

/** The number of steps that a text states: the last figure of `7/7`, `step 2 of 7`, `총 7단계`. */
function stepsIn(one: Said): number {
  if (!one.means.has('steps')) return 0;
  const figures = (one.quote.words.match(/\d{1,2}/g) ?? []).map(Number);
  return figures.length === 0 ? 0 : Math.max(...figures.slice(0, 2));
}

/** Controls that only lead to the next screen. */
const NEXT = /^(?:다음|계속|next\b|continue\b|次へ|続ける|下一步|继续|weiter\b|suivant|continuer|siguiente|continuar)/i;

/**
 * A first step that files nothing and does not say how many follow: they may hold what this one does not.
 * @param said what the page says about leaving
 */
export function leadsToMoreSteps(page: Page, scene: DeletionScene, said: readonly Said[]): boolean {
  if (scene.submits.length > 0 || said.some((one) => one.means.has('steps'))) return false;
  return page.tree.nodes.some((node) => node.role === 'button' && node.shown === 'now' && NEXT.test(page.tree.words(node.ref)));
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
const TINY = 12;

/**
 * A faint or tiny control to leave beside a plain button to stay. A button to stay that is only larger or filled is none: the catalogue asks
 * for a risk of misreading, not for mere emphasis (E-Commerce Act 21-2(1)3).
 */
function hardToSee(tree: Tree, scene: DeletionScene, said: readonly Said[]): Quote[] {
  const isControl = (one: Said): boolean => one.role === 'button' || one.role === 'link';
  const keeps = said.filter((one) => one.means.has('keep') && isControl(one) && !one.means.has('act'));
  const leaves = said.filter((one) => one.means.has('act') && one.role === 'link' && !one.means.has('keep')).map((one) => one.quote.node);
  const keep = keeps[0] && tree.node(keeps[0].quote.node).style;
  if (!keep) return [];
  return [...new Set([...scene.submits, ...leaves])]
    .filter((ref) => {
      const style = tree.node(ref).style;
      if (!style) return false;
      const faint = style.background !== undefined && contrast(style.color, style.background) < FAINT;
      const tiny = style.size <= TINY && keep.size >= style.size * 1.4;
      return (faint && keep.background !== undefined && contrast(keep.color, keep.background) >= FAINT) || tiny;
    })
    .map((ref) => tree.quote(ref));
}
