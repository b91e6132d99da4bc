/** Adds Outcomes up into figures; pure, so that a small set can be counted by hand and compared. */
import { ELEMENTS, FLAGS, PURPOSES, type RuleId } from '../../lib/model/vocabulary';
import { compareNotice } from './compare-notice';
import { compareConsents, compareFlags, compareGate, compareKind, compareSilence } from './compare-page';
import type { Judged, Outcome, Scored } from './outcome';
import { type Retrieval, retrieval, type Share, share } from './stats';

/** The flags the project exists for, scored together. */
const MISSION: readonly RuleId[] = [
  'bundled-consent',
  'mandatory-third-party',
  'mandatory-overseas',
  'mandatory-marketing',
  'vague-recipient',
  'missing-recipient',
  'missing-country',
  'missing-contact',
  'foreign-language-deletion',
];

export interface Confusion {
  readonly expected: string;
  readonly said: string;
  readonly count: number;
}

export interface FlagScore extends Retrieval {
  readonly rule: RuleId;
  /** Labelled pages where the engine said cannot-tell; they are among `missed`. */
  readonly missedUnsure: number;
  /** Unlabelled pages where it said cannot-tell; they count neither way. */
  readonly unsure: number;
  /** Pages whose label leaves this flag open. */
  readonly either: number;
}

/** Everything one group of pages is scored for. Parts without a case have counts of 0 and null figures. */
export interface Scores {
  readonly rows: number;
  readonly kind: Share;
  readonly confusion: readonly Confusion[];
  readonly controls: Retrieval;
  readonly purposes: Retrieval;
  readonly purpose: Readonly<Record<string, Retrieval>>;
  readonly requirement: Share;
  /** Requirement where the page says it in words or markup, where only its script enforces it, and where nothing tells. */
  readonly requirementBy: { readonly read: Share; readonly script: Share; readonly none: Share };
  readonly agreeAll: Share;
  readonly preTicked: Share;
  /** Of the matched controls that nothing but place ties to their words: how many are read with the labelled words. */
  readonly textBeside: Share;
  readonly flags: Retrieval;
  readonly flag: readonly FlagScore[];
  readonly mission: Retrieval;
  readonly silence: Share;
  readonly elements: Share;
  readonly element: Readonly<Record<string, Share>>;
  readonly recipientCount: Share;
  readonly countries: Retrieval;
  /** How often the extension's gate opened, by kind of page; empty where it was not asked. */
  readonly gate: Readonly<Record<string, Share>>;
}

/** Compares one page with its label in every respect the label covers. */
export function scoreRow({ row, report, snapshot, fired }: Judged): Scored {
  return {
    row,
    outcomes: [
      ...compareKind(row, report),
      ...compareConsents(row, report, snapshot),
      ...compareFlags(row, report),
      ...compareNotice(row, report),
      ...compareSilence(row, report),
      ...compareGate(row, fired),
    ],
  };
}

/** The figures of a group of pages. */
export function addUp(scored: readonly Scored[]): Scores {
  const outcomes = scored.flatMap((one) => one.outcomes);
  const of = (test: (measure: string) => boolean) => outcomes.filter((outcome) => test(outcome.measure));
  const is = (measure: string) => of((m) => m === measure);
  const under = (prefix: string) => of((m) => m.startsWith(prefix));
  const mission = new Set(MISSION.map((rule) => `flag:${rule}`));
  return {
    rows: scored.length,
    kind: accuracy(is('kind')),
    confusion: confusion(is('kind')),
    controls: found(is('control')),
    purposes: found(under('purpose:')),
    purpose: Object.fromEntries(PURPOSES.map((purpose) => [purpose, found(is(`purpose:${purpose}`))])),
    requirement: accuracy(under('requirement:')),
    requirementBy: {
      read: accuracy(is('requirement:read')),
      script: accuracy(is('requirement:script')),
      none: accuracy(is('requirement:none')),
    },
    agreeAll: accuracy(is('agree-all')),
    preTicked: accuracy(is('pre-ticked')),
    textBeside: accuracy(is('text-beside')),
    flags: found(under('flag:')),
    flag: FLAGS.map((rule) => flagScore(rule, is(`flag:${rule}`))),
    mission: found(of((m) => mission.has(m))),
    silence: accuracy(is('silence')),
    elements: accuracy(under('element:')),
    element: Object.fromEntries(ELEMENTS.map((element) => [element, accuracy(is(`element:${element}`))])),
    recipientCount: accuracy(is('recipient-count')),
    countries: found(is('countries')),
    gate: gate(under('gate:')),
  };
}

/** `said` holds whether it opened; where it should is another question, since opening on a login page costs time and nothing else. */
function gate(outcomes: readonly Outcome[]): Record<string, Share> {
  const kinds = [...new Set(outcomes.map((outcome) => outcome.measure.slice('gate:'.length)))].sort();
  return Object.fromEntries(
    kinds.map((kind) => {
      const mine = outcomes.filter((outcome) => outcome.measure === `gate:${kind}`);
      return [kind, share(mine.filter((outcome) => outcome.said === 'open').length, mine.length)];
    }),
  );
}

function flagScore(rule: RuleId, outcomes: readonly Outcome[]): FlagScore {
  return {
    rule,
    ...found(outcomes),
    missedUnsure: outcomes.filter((outcome) => outcome.result === 'missed' && outcome.cannotTell).length,
    unsure: count(outcomes, 'unsure'),
    either: count(outcomes, 'skipped'),
  };
}

function accuracy(outcomes: readonly Outcome[]): Share {
  const right = count(outcomes, 'right');
  return share(right, right + count(outcomes, 'wrong'));
}

function found(outcomes: readonly Outcome[]): Retrieval {
  return retrieval(count(outcomes, 'right'), count(outcomes, 'extra'), count(outcomes, 'missed'));
}

function count(outcomes: readonly Outcome[], result: Outcome['result']): number {
  return outcomes.filter((outcome) => outcome.result === result).length;
}

/** A page right by one of its alternative kinds stands under the kind that was said, so that the diagonal is the accuracy. */
function confusion(outcomes: readonly Outcome[]): Confusion[] {
  const cells = new Map<string, number>();
  for (const outcome of outcomes) {
    const key = `${outcome.result === 'right' ? outcome.said : outcome.expected}\t${outcome.said}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, n]) => {
      const [expected, said] = key.split('\t') as [string, string];
      return { expected, said, count: n };
    });
}
