/** The facts of a finding as lines a person reads: `Purposes: Terms of use & Marketing`. A finding carries facts, never sentences. */
import type { Element, Purpose, RequirementHow } from '../model/vocabulary';
import { type Key, type Locale, languageName, list, number, t } from './index';

export interface FactLine {
  readonly label: string;
  readonly value: string;
}

type Value = string | number | boolean | readonly string[];
type Say = (locale: Locale, value: Value) => string | null;

/** A word or a list of words of the vocabulary, each said by its key. */
const words =
  (say: (locale: Locale, word: string) => string): Say =>
  (locale, value) =>
    list(
      locale,
      (Array.isArray(value) ? value : [String(value)]).map((word: string) => say(locale, word)),
    );
const count: Say = (locale, value) => number(locale, Number(value));
const language: Say = (locale, value) => languageName(locale, String(value));
const names: Say = (locale, value) => (Array.isArray(value) && value.length > 0 ? list(locale, value as string[]) : null);

/** How each fact is said. A fact that is not here is for machines: exports carry it, screens do not. */
const FACTS: Readonly<Record<string, { readonly label: Extract<Key, `fact.${string}`>; readonly say: Say }>> = {
  how: { label: 'fact.how', say: words((locale, word) => t(locale, `requirementHow.${word as RequirementHow}`)) },
  purposes: { label: 'fact.purposes', say: words((locale, word) => t(locale, `purpose.${word as Purpose}`)) },
  elements: { label: 'fact.elements', say: words((locale, word) => t(locale, `element.${word as Element}`)) },
  vague: { label: 'fact.vague', say: names },
  ways: { label: 'fact.ways', say: words((locale, word) => t(locale, `way.${word as 'post'}`)) },
  obstacles: { label: 'fact.obstacles', say: words((locale, word) => t(locale, `obstacle.${word as 'shaming'}`)) },
  steps: { label: 'fact.steps', say: count },
  times: { label: 'fact.times', say: count },
  optional: { label: 'fact.optional', say: count },
  served: { label: 'fact.served', say: language },
  language: { label: 'fact.language', say: language },
};

/** Facts that only machines read, each with a reason; the test refuses a fact that is in neither list. */
export const UNSAID: Readonly<Record<string, string>> = {
  kind: 'the notice stands beside the finding',
  states: 'the checklist of the notice shows them',
  named: 'the notice stands beside the finding',
  open: 'said by the vague names',
  requirement: 'the consent stands beside the finding',
  consents: 'they are listed beside the finding',
  clauses: 'they are quoted',
  share: 'a measure of the text, for researchers',
  size: 'a measure of the text, for researchers',
  small: 'a measure of the text, for researchers',
};

export const SAID: readonly string[] = Object.keys(FACTS);

/** @returns one line a fact that people are told, in the order above */
export function factLines(locale: Locale, facts: Readonly<Record<string, Value>>): FactLine[] {
  return Object.entries(FACTS).flatMap(([name, { label, say }]) => {
    const fact = facts[name];
    const value = fact === undefined ? null : say(locale, fact);
    return value === null ? [] : [{ label: t(locale, label), value }];
  });
}
