/**
 * What a shopper meets on the demo, as one list for every browser: it runs in the real side panel of Chromium and in the real sidebar of
 * Firefox, and asks the same of both. The panel stays open from the first entry to the last, as it does beside a person's page.
 */
import { expect } from 'vitest';
import { answersOf } from '../../demo/expected';
import { type CompleteLocale, findingTitle, t } from '../../lib/i18n/every';
import { joined } from '../../lib/i18n/joined';
import type { RuleId } from '../../lib/model/vocabulary';
import { until } from './extension-pages';

/** A page of the shop with the extension's panel beside it, in one browser. Expressions are evaluated as they stand. */
export interface Beside {
  /** Language of the browser's interface, and so of the panel. */
  readonly locale: CompleteLocale;
  /** Brings a screen of the demo to the front, in the one tab that the panel stands beside. */
  open(screen: string): Promise<void>;
  badge(): Promise<string>;
  panel<T>(expression: string): Promise<T>;
  page<T>(expression: string): Promise<T>;
  /** What is drawn over the page, behind its closed shadow root. */
  drawn(): Promise<{ readonly boxes: number; readonly card: string }>;
  /** Kinds of the parts of each stored capture. */
  stored(): Promise<string[][]>;
}

interface Entry {
  readonly what: string;
  check(at: Beside): Promise<void>;
}

const text = JSON.stringify;
const words = (at: Beside, selector = 'body') => at.panel<string>(`document.querySelector(${text(selector)})?.innerText ?? ''`);
const says = (at: Beside, wanted: string) =>
  until(
    () => words(at),
    (said) => said?.includes(wanted) === true,
    30_000,
  );
const press = (at: Beside, selector: string, label = '') =>
  until(
    () =>
      at.panel<boolean>(
        `(() => { const one = [...document.querySelectorAll(${text(selector)})].find((each) => each.textContent.includes(${text(label)})); one?.click(); return one !== undefined; })()`,
      ),
    (pressed) => pressed === true,
  );
/** Titles of the findings, once the look at the page in front is done and says so. */
const titles = (at: Beside, headline: RegExp) =>
  until(
    () =>
      at.panel<{ h1: string; busy: string; titles: string[] }>(
        `({ h1: document.querySelector('h1')?.textContent ?? '', busy: document.querySelector('main')?.getAttribute('aria-busy'), titles: [...document.querySelectorAll('.finding h2')].map((one) => one.textContent) })`,
      ),
    (seen) => seen?.busy === 'false' && headline.test(seen.h1),
    30_000,
  ).then((seen) => seen.titles);
/** A headline of this key, whatever number it says. */
const headline = ({ locale }: Beside, key: 'found.title' | 'found.titleLeaving') =>
  new RegExp(t(locale, key, { n: 987 }).replace('987', '\\d+'));

/** Sentences, as screens show them, of the rules that the answers of a screen call a finding, and of those that must not be among them. */
function sentences(at: Beside, screen: string) {
  const { flags } = answersOf(screen);
  const said = (verdict: string) =>
    (Object.keys(flags) as RuleId[])
      .filter((rule) => flags[rule] === verdict)
      .map((rule) => joined(findingTitle(at.locale, rule, { served: 'ko', language: 'en' })));
  return { found: said('finding'), clear: said('clear') };
}

const plain = (all: string) => all.replace(/[\s“”]/g, '');

export const SIDE_BY_SIDE: readonly Entry[] = [
  {
    what: 'badge, headline and list of the sign-up screen tell the same number',
    async check(at) {
      await at.open('A');
      const listed = await titles(at, headline(at, 'found.title'));
      expect(listed.length).toBeGreaterThan(0);
      expect((await words(at, 'h1')).match(/\d+/)?.[0]).toBe(String(listed.length));
      await until(at.badge, (badge) => badge === String(listed.length));
    },
  },
  {
    what: 'each finding that the answers name is there, none that they clear, each in words of the page',
    async check(at) {
      const listed = await titles(at, headline(at, 'found.title'));
      const { found, clear } = sentences(at, 'A');
      expect(found.filter((one) => !listed.includes(one))).toEqual([]);
      expect(clear.filter((one) => listed.includes(one))).toEqual([]);
      const page = plain(await at.page<string>('document.body.textContent'));
      const quotes = await at.panel<string[]>(`[...document.querySelectorAll('.finding .quote')].map((one) => one.textContent)`);
      expect(quotes.length).toBeGreaterThanOrEqual(listed.length);
      for (const quote of quotes) expect(page).toContain(plain(quote));
    },
  },
  {
    what: 'a finding is outlined on the page, with its card',
    async check(at) {
      await press(at, '.finding button', t(at.locale, 'finding.show'));
      const { card } = await until(at.drawn, ({ boxes, card }) => boxes > 0 && card !== '');
      expect(card).toContain((await at.panel<string[]>(`[...document.querySelectorAll('.finding h2')].map((one) => one.textContent)`))[0]);
    },
  },
  {
    what: 'the notice is a checklist of eight',
    async check(at) {
      await press(at, '#tab-notice');
      await until(
        () => at.panel<number>(`document.querySelectorAll('.check').length`),
        (lines) => lines === 8,
      );
    },
  },
  {
    what: 'a letter to the shop stands ready, with its address and blanks',
    async check(at) {
      await press(at, '#tab-next');
      await press(at, '[role=tabpanel] button', t(at.locale, 'letter.request'));
      const site = new URL(await at.page<string>('location.href')).host;
      const letter = await until(
        () => words(at, '.letter'),
        (said) => said?.includes(site) === true,
      );
      expect(letter).toContain('____');
    },
  },
  {
    what: 'a capture is saved with its picture',
    async check(at) {
      await press(at, '[role=tabpanel] button', t(at.locale, 'save.button'));
      await says(at, t(at.locale, 'saved.title'));
      const kept = await at.stored();
      expect(kept).toHaveLength(1);
      expect(kept[0]).toContain('picture');
    },
  },
  {
    what: 'on the leaving screen it speaks of leaving, and explains the words that are not the reader’s',
    async check(at) {
      await at.open('D');
      await titles(at, headline(at, 'found.titleLeaving'));
      await press(at, '#tab-screen');
      const listed = await titles(at, headline(at, 'found.titleLeaving'));
      expect(sentences(at, 'D').found.filter((one) => !listed.includes(one))).toEqual([]);
      await press(at, '#tab-next');
      await says(at, t(at.locale, at.locale === 'ko' ? 'glossary.deactivate' : 'glossary.ko-leave'));
    },
  },
  {
    what: 'a site that is switched off says so, and is looked at again when it is switched on',
    async check(at) {
      await press(at, '#tab-screen');
      await press(at, '.siteline input');
      await says(at, t(at.locale, 'off.title'));
      await press(at, 'main button', t(at.locale, 'off.on'));
      await titles(at, headline(at, 'found.titleLeaving'));
    },
  },
];
