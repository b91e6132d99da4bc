/** Cookie banners and consent dialogs: small surfaces that only ask for a yes or a no. */
import type { Signal } from '../../model/report';
import { actsIn } from '../lexicon/kinds';
import type { Tree } from '../page';

export interface Surface {
  readonly score: number;
  readonly signals: readonly Signal[];
  /** Ref of the container that holds the choice. */
  readonly root: number;
  /** It makes up most of the page. */
  readonly fills: boolean;
}

const SHORT = 200;
const CONTROLS = ['button', 'checkbox', 'switch', 'toggle', 'link'];
/** A surface fills the page from this share of its visible controls and texts. */
const FILLS = 0.5;
/** Most nodes a banner has; larger containers are the page itself. */
const LARGEST = 120;

/** The visible part that speaks of cookies and offers a choice about them. */
export function bannerScore(tree: Tree): Surface | undefined {
  let best: Surface | undefined;
  const visible = countVisible(tree, 0);
  for (const node of tree.nodes) {
    if (node.shown !== 'now' || !['text', 'heading', 'button', 'document'].includes(node.role)) continue;
    const words = tree.words(node.ref);
    if (!/cookie|쿠키|クッキー/i.test(words.slice(0, 600)) || !says(words.slice(0, 600), 'cookies')) continue;
    const root = choiceAround(tree, node.ref);
    if (root === undefined) continue;
    const signals: Signal[] = [
      { name: `${node.role}:cookies`, weight: node.role === 'text' ? 1.5 : 2, words: words.slice(0, SHORT) },
      { name: 'choice-about-cookies', weight: 1.5 },
    ];
    const fills = root === 0 || countVisible(tree, root) >= visible * FILLS;
    if (fills) signals.push({ name: 'fills-the-page', weight: 1.5 });
    const score = signals.reduce((sum, signal) => sum + signal.weight, 0) - (fills ? 0 : 1.5);
    if (!best || best.score < score) best = { score, signals, root, fills };
  }
  return best;
}

/** The smallest container around a text that holds two controls, one of which answers. */
function choiceAround(tree: Tree, ref: number): number | undefined {
  for (const up of tree.around(ref)) {
    if (tree.lastOf(up.ref) - up.ref > LARGEST && up.ref !== 0) return undefined;
    let controls = 0;
    let answers = false;
    for (let at = up.ref; at <= tree.lastOf(up.ref); at++) {
      const node = tree.node(at);
      if (node.shown !== 'now') continue;
      if (node.role === 'field' && node.field?.type !== 'search') return undefined;
      if (!CONTROLS.includes(node.role)) continue;
      controls++;
      const words = tree.words(at);
      if (
        node.role === 'button' &&
        words.length <= 60 &&
        (says(words, 'agree') || says(words, 'refuse') || says(words, 'cookies') || says(words, 'save'))
      )
        answers = true;
    }
    if (answers && controls >= 1) return up.ref;
  }
  return undefined;
}

/** A visible dialog, or a small window of its own, that only asks to agree. */
export function consentDialogScore(tree: Tree): Surface | undefined {
  const [root] = consentDialogs(tree);
  const signals = root === undefined ? undefined : choice(tree, root);
  if (root === undefined || !signals) return undefined;
  return { score: signals.reduce((sum, one) => sum + one.weight, 0), signals, root, fills: false };
}

/** The visible dialogs that only ask to agree; of one around another the inner one. */
function consentDialogs(tree: Tree): number[] {
  const roots = tree.nodes
    .filter((node) => node.role === 'dialog' && node.shown === 'now' && choice(tree, node.ref) !== undefined)
    .map((node) => node.ref);
  return roots.filter((root) => !roots.some((other) => other !== root && tree.contains(root, other)));
}

/** Containers of the page that put a choice about consent: banners and dialogs. */
export function choiceSurfaces(tree: Tree): number[] {
  const banner = bannerScore(tree);
  return [...new Set([...(banner ? [banner.root] : []), ...consentDialogs(tree)])];
}

const CLOSES = /^(?:닫기|close|[x×✕✖]|閉じる|关闭|關閉|schließen|fermer|cerrar)?$/i;

function choice(tree: Tree, root: number): Signal[] | undefined {
  const signals: Signal[] = [{ name: 'dialog', weight: 1 }];
  let agree = false;
  let refuse = false;
  let ticks = 0;
  let ends = false;
  for (let at = root; at <= tree.lastOf(root); at++) {
    const node = tree.node(at);
    if (node.shown !== 'now') continue;
    if (node.role === 'field') return undefined;
    // A dialog that speaks of cookies is a banner by another name.
    if ((at === root || node.role === 'heading' || node.role === 'text') && ofCookies(tree.words(at))) return undefined;
    if (node.role === 'checkbox' || node.role === 'toggle' || node.role === 'switch') ticks++;
    if (node.role !== 'button') continue;
    const words = tree.words(at);
    if (words.length > 60) continue;
    if (says(words, 'cookies')) return undefined;
    ends ||= !CLOSES.test(words);
    if (says(words, 'agree')) agree = true;
    if (says(words, 'refuse')) refuse = true;
  }
  // Switches with nothing to send them by are settings.
  if (!agree && (ticks === 0 || !ends)) return undefined;
  if (agree) signals.push({ name: 'button:agree', weight: 1.5 });
  if (agree && refuse) signals.push({ name: 'button:refuse', weight: 1 });
  if (ticks > 0) signals.push({ name: 'ticks', weight: 1 });
  return signals;
}

function ofCookies(words: string): boolean {
  return words.length <= SHORT && /cookie|쿠키|クッキー/i.test(words) && says(words, 'cookies');
}

/** Most controls of a window in which one service asks for the data of an account with another. */
const FEW_CONTROLS = 14;
const LONGEST_REQUEST = 240;

/**
 * A window of a sign-in service: it says what data of the account another service asks for, and its button grants them. No field to fill
 * in: whoever has to sign in first sees another page.
 */
export function grantScore(tree: Tree): Surface | undefined {
  let asked: Signal | undefined;
  let granted: Signal | undefined;
  let controls = 0;
  for (const node of tree.nodes) {
    if (node.shown !== 'now') continue;
    if ((node.role === 'field' && node.field?.type !== 'search') || node.role === 'select' || node.role === 'document') return undefined;
    const words = tree.words(node.ref);
    if (node.role === 'button' || node.role === 'link') controls++;
    if (words === '' || words.length > LONGEST_REQUEST) continue;
    if ((node.role === 'text' || node.role === 'heading' || node.role === 'button') && !asked && says(words, 'grant'))
      asked = { name: 'asks-for-account-data', weight: 2, words: words.slice(0, SHORT) };
    const answers = node.role === 'button' && (says(words, 'agree') || says(words, 'proceed') || says(words, 'login'));
    if (answers && !granted) granted = { name: 'button:grant', weight: 2, words };
  }
  if (!asked || !granted || controls > FEW_CONTROLS) return undefined;
  return { score: asked.weight + granted.weight, signals: [asked, granted], root: 0, fills: true };
}

function says(words: string, act: 'cookies' | 'agree' | 'refuse' | 'save' | 'grant' | 'proceed' | 'login'): boolean {
  return actsIn(words).some((hit) => hit.means === act);
}

function countVisible(tree: Tree, root: number): number {
  let count = 0;
  for (let at = root; at <= tree.lastOf(root); at++) {
    const node = tree.node(at);
    if (node.shown === 'now' && (CONTROLS.includes(node.role) || node.role === 'text' || node.role === 'heading')) count++;
  }
  return count;
}
