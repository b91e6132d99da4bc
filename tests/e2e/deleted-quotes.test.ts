/**
 * A finding rests on the words it quotes: with these words taken out of the page, it is gone or weaker. One finding a rule, from the pages
 * that stand beside it, opened and looked at twice.
 */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../lib/engine/inspect';
import type { Finding, Report } from '../../lib/model/report';
import { CONFIDENCES, RULE_IDS, type RuleId, SEVERITIES } from '../../lib/model/vocabulary';
import { type RuleLabels, withTrace } from '../support/labels';
import { at, OwnLooks } from '../support/own-looks';
import { type LabelledPage, rulePages } from '../support/rule-pages';

const known: Record<string, unknown> = JSON.parse(readFileSync(at('tests/pages/expected-failures.json'), 'utf8'));

/** It rests on what happened, not on words: without its quotes only the made-up trace would lose its place, which proves nothing. */
const BY_DEEDS: readonly RuleId[] = ['nagging-after-refusal'];

/** The first page of each rule that gives a finding today. */
const chosen = RULE_IDS.filter((rule) => !BY_DEEDS.includes(rule)).flatMap((rule) =>
  rulePages(rule)
    .pages.filter(({ file, expected }) => expected.verdict === 'finding' && !(file in known))
    .slice(0, 1),
);

const findingsOf = (report: Report, rule: RuleId): Finding[] =>
  report.findings.filter((one) => one.rule === rule && one.verdict === 'finding');

/**
 * Strongest first; a longer list is stronger where the shorter one begins it. What only a notice without a consent gives is a line of a
 * checklist that never counts on the badge: the weakest there is. So ends a missing-* finding whose consent is taken out, since there the
 * absence is the finding, and nothing that is absent can be deleted.
 */
const strengths = (report: Report, rule: RuleId): number[] =>
  findingsOf(report, rule)
    .map(({ severity, confidence, scope }) => {
      if (scope === 'notice') return 0;
      const weight = SEVERITIES.length - SEVERITIES.indexOf(severity ?? 'info');
      return weight * CONFIDENCES.length - CONFIDENCES.indexOf(confidence ?? 'review');
    })
    .sort((a, b) => b - a);

/** Below the weakest finding there is. */
const GONE = -1;

function weaker(after: readonly number[], before: readonly number[]): boolean {
  const first = before.findIndex((strength, n) => after[n] !== strength);
  return first >= 0 && (after[first] ?? GONE) < (before[first] as number);
}

describe('without the words it quotes', () => {
  let looks: OwnLooks;
  const lines: string[] = [];
  beforeAll(async () => {
    looks = await OwnLooks.start();
  });
  afterAll(async () => {
    await looks?.close();
    console.log(`${lines.length} findings looked at without their quotes:\n${lines.join('\n')}`);
  });

  const report = async ({ trace, servedLocale }: RuleLabels): Promise<Report> => {
    const { snapshot } = withTrace(await looks.snapshot(), trace);
    return inspect(snapshot, servedLocale ? { servedLocale } : {});
  };

  it('thirty findings of different rules are tried', () => {
    expect(chosen.length).toBeGreaterThanOrEqual(30);
  });

  it.each(chosen.map((one): [string, LabelledPage<RuleLabels>] => [one.file, one]))(
    '%s: the finding is gone or weaker',
    async (file, page) => {
      const rule = page.rule as RuleId;
      await looks.open(readFileSync(at(file), 'utf8'));
      const before = await report(page.expected);
      const quotes = findingsOf(before, rule)[0]?.evidence.map(({ words }) => words) ?? [];
      expect(quotes.join(''), 'a finding quotes the page').not.toBe('');
      let taken = 0;
      for (const frame of looks.page.frames()) taken += await takeOut(frame, quotes);
      expect(taken, `places that say “${quotes.join('”, “')}”`).toBeGreaterThan(0);
      const after = await report(page.expected);
      const [was, is] = [strengths(before, rule), strengths(after, rule)];
      lines.push(
        `${rule}: ${is.length === 0 ? 'gone' : weaker(is, was) ? 'weaker' : 'stays'} without “${quotes.join('”, “').slice(0, 80)}”`,
      );
      expect(weaker(is, was), lines.at(-1)).toBe(true);
    },
  );
});

/** Takes these words out of a frame's texts and names, wherever they are split; gives the number of places. */
function takeOut(frame: Frame, quotes: readonly string[]): Promise<number> {
  return frame.evaluate((all) => {
    const bare = (text: string): string => text.replace(/\s+/g, '');
    const roots: ParentNode[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    let taken = 0;
    for (const root of roots) {
      const letters: { node: Text; at: number }[] = [];
      const walker = document.createTreeWalker(root === document ? document.documentElement : root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('script,style')) continue;
        const { data } = node as Text;
        for (let at = 0; at < data.length; at++) if (!/\s/.test(data[at] as string)) letters.push({ node: node as Text, at });
      }
      const text = letters.map(({ node, at }) => node.data[at]).join('');
      const gone = new Map<Text, Set<number>>();
      for (const quote of all) {
        const needle = bare(quote);
        for (let from = text.indexOf(needle); needle && from >= 0; from = text.indexOf(needle, from + needle.length)) {
          taken++;
          for (const { node, at } of letters.slice(from, from + needle.length)) gone.set(node, (gone.get(node) ?? new Set()).add(at));
        }
      }
      for (const [node, places] of gone)
        node.data = [...node.data.split('').keys()].map((at) => (places.has(at) ? '' : node.data[at])).join('');
      for (const element of root.querySelectorAll('*')) {
        for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'value']) {
          const value = element.getAttribute(name);
          if (value === null || !all.some((quote) => bare(value).includes(bare(quote)))) continue;
          element.removeAttribute(name);
          taken++;
        }
      }
    }
    return taken;
  }, quotes);
}
