/** A deletion page (almost) only in another language than the one the site serves this visitor. */
import type { Quote } from '../../model/report';
import type { Jurisdiction } from '../../model/vocabulary';
import type { DeletionScene } from '../classify/deletion-scene';
import { base, isOfPart, latinLanguage, letterSum, lettersOf, ownLetters, type ScriptCount } from '../derive/language';
import type { Page } from '../page';
import type { Rule, Verdict } from '../rule';

/** Fewest letters that a judgement can rest on. */
const FEWEST_LETTERS = 40;
/** Share of letters outside the served language's script. */
const FOREIGN = 0.8;

/** The language that the law of a jurisdiction is written for: a page in it hinders nobody there, whatever the site serves elsewhere. */
const HOME: Partial<Record<Jurisdiction, string>> = { KR: 'ko', JP: 'ja', CN: 'zh', US: 'en', 'US-CA': 'en' };

/** How languages are named on switches: a name may stand within a few words, a code stands alone. */
const SWITCHES: Record<string, { readonly name: RegExp; readonly code: RegExp }> = {
  ko: { name: /한국어|korean/i, code: /^(?:kor|ko|kr|ko-kr|한글)$/i },
  ja: { name: /日本語|japanese/i, code: /^(?:jpn|ja|jp)$/i },
  zh: { name: /中文|简体|繁體|chinese/i, code: /^(?:zh|cn|tw|zh-cn|zh-tw)$/i },
  en: { name: /english|영어로|英語|英文/i, code: /^(?:eng|en|en-us|en-gb)$/i },
  de: { name: /deutsch|german/i, code: /^de$/i },
  fr: { name: /français|french/i, code: /^fr$/i },
  es: { name: /español|spanish/i, code: /^es$/i },
};
/** Longest words of a switch. */
const SWITCH_WORDS = 24;

export const rule: Rule = {
  id: 'foreign-language-deletion',
  judge(page) {
    const scene = page.deletion();
    if (!scene) return [{ verdict: 'clear' }];
    return [judgeScene(page, scene)];
  },
};

function judgeScene(page: Page, scene: DeletionScene): Verdict {
  const { tree } = page;
  const within = isOfPart(tree, scene);
  const counted = lettersOf(tree, within);
  const letters = letterSum(counted);
  const known = page.servedLocale();
  const language = speaks(page, within, counted);
  // Enough of it in the country's own language is no obstacle there, whichever of the two the site serves.
  const home = HOME[page.jurisdiction] ?? '';
  if (known === '' && home !== '' && ownLetters(counted, home) > letters * (1 - FOREIGN)) return { verdict: 'clear' };
  if (known === '' && language !== home) return cannotTell(page, scene, 'served-language-unknown');
  const served = known || language;
  const own = ownLetters(counted, served);
  const foreign = letters === 0 ? 0 : 1 - own / letters;
  const signals = [
    { name: `served:${served}`, weight: 1 },
    { name: `page:${language}`, weight: foreign },
    { name: 'letters', weight: letters },
  ];
  const latinTwice = foreign < FOREIGN && otherLatin(served, language);
  if (foreign < FOREIGN && !latinTwice) return { verdict: 'clear', signals };
  if (letters < FEWEST_LETTERS) {
    const pictured = page.snapshot.opaque.some((one) => one.kind === 'image' && tree.contains(scene.region, one.near));
    return cannotTell(page, scene, pictured ? 'text-in-image' : 'too-little-text');
  }
  const switched = languageSwitch(page, served);
  if (switched) return { verdict: 'clear', signals: [...signals, { name: 'language-switch', weight: -1, words: switched.words }] };
  return {
    verdict: 'finding',
    confidence: latinTwice ? 'review' : 'confirmed',
    evidence: evidence(page, scene),
    facts: { served: base(served), language, share: Math.round((latinTwice ? 1 : foreign) * 100) },
    signals,
  };
}

/** The language of the deletion part, as far as its letters and small words tell. */
function speaks(page: Page, within: (ref: number) => boolean, counted: ScriptCount): string {
  const largest = Math.max(counted.hangul, counted.kana, counted.han, counted.latin);
  if (largest === 0) return 'und';
  if (largest === counted.hangul) return 'ko';
  if (counted.kana > 0 && (largest === counted.kana || largest === counted.han)) return 'ja';
  if (largest === counted.han) return 'zh';
  const words = page.tree.nodes
    .filter((node) => node.shown === 'now' && within(node.ref))
    .map((node) => page.tree.words(node.ref))
    .join(' ');
  return latinLanguage(words) ?? 'und-Latn';
}

/** Both in Latin letters, yet different languages, each told by its small words. */
function otherLatin(served: string, language: string): boolean {
  const known = ['en', 'de', 'fr', 'es'];
  return known.includes(base(served)) && known.includes(language) && base(served) !== language;
}

/** A visible control that leads to the served language: a Korean version one click away is no obstacle. */
function languageSwitch(page: Page, served: string): Quote | undefined {
  const names = SWITCHES[base(served)];
  if (!names) return undefined;
  const leadsThere = (words: string): boolean => words.length <= SWITCH_WORDS && (names.name.test(words) || names.code.test(words.trim()));
  for (const node of page.tree.nodes) {
    if (node.shown !== 'now') continue;
    if (node.role === 'link' || node.role === 'button' || node.role === 'radio') {
      const said = [page.tree.textAt(node.text), page.tree.textAt(node.name)];
      if (said.some(leadsThere)) return page.tree.quote(node.ref);
    }
    const choice = (node.options ?? []).find((at) => leadsThere(page.tree.textAt(at)));
    if (choice !== undefined) {
      const words = page.tree.textAt(choice);
      return { node: node.ref, text: choice, start: 0, end: words.length, words };
    }
  }
  return undefined;
}

function cannotTell(page: Page, scene: DeletionScene, reason: 'served-language-unknown' | 'too-little-text' | 'text-in-image'): Verdict {
  return { verdict: 'cannot-tell', reason, evidence: evidence(page, scene).slice(0, 1) };
}

function evidence(page: Page, scene: DeletionScene): Quote[] {
  const refs = [...scene.headings.filter((ref) => page.tree.contains(scene.region, ref)), ...scene.submits];
  const near = refs.length > 0 ? refs : [...scene.headings];
  return [...new Set(near)].slice(0, 4).map((ref) => page.tree.quote(ref));
}
