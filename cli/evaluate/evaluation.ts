/** A whole evaluation as data: the figures of every group of pages, the misses, and what was not looked at. */
import { ENGINE_VERSION } from '../../lib/model/version';
import type { Outcome, Scored } from './outcome';
import { addUp, type Scores } from './score';
import type { Retrieval } from './stats';
import { layoutOf, TRANSPLANTS } from './transplants';

export interface Miss extends Outcome {
  readonly set: string;
  readonly id: string;
  readonly file: string;
}

export interface Evaluation {
  readonly engine: string;
  /** Hash of the rule set. */
  readonly rules: string;
  /** Every page but composed ones. */
  readonly all: Scores;
  readonly sets: Readonly<Record<string, Scores>>;
  readonly languages: Readonly<Record<string, Scores>>;
  /** Pages put together from two; they stand apart because nobody wrote them so. */
  readonly composed: Scores;
  /** Labelled notices planted under plain consents (see transplants.ts), all of them and by layout. */
  readonly planted: Scores;
  readonly layouts: Readonly<Record<string, Scores>>;
  /** The mission's flags over every page: written, composed and planted. */
  readonly missionTogether: Retrieval;
  readonly misses: readonly Miss[];
  /** Pages that gave no Snapshot, with the reason. */
  readonly failed: readonly { readonly set: string; readonly id: string; readonly problem: string }[];
}

const MISSES: readonly string[] = ['wrong', 'missed', 'extra'];

/** Groups scored pages and adds each group up. */
export function evaluate(scored: readonly Scored[], failed: Evaluation['failed'], rules: string): Evaluation {
  const planted = scored.filter((one) => one.row.set === TRANSPLANTS);
  const whole = scored.filter((one) => !one.row.composed && one.row.set !== TRANSPLANTS);
  return {
    engine: ENGINE_VERSION,
    rules,
    all: addUp(whole),
    sets: grouped(whole, (one) => one.row.set),
    languages: grouped(whole, (one) => one.row.lang || 'unstated'),
    composed: addUp(scored.filter((one) => one.row.composed)),
    planted: addUp(planted),
    layouts: grouped(planted, (one) => layoutOf(one.row.id)),
    missionTogether: addUp(scored).mission,
    misses: scored.flatMap(({ row, outcomes }) =>
      outcomes
        .filter((outcome) => MISSES.includes(outcome.result))
        .map((outcome) => ({ set: row.set, id: row.id, file: row.file, ...outcome })),
    ),
    failed,
  };
}

function grouped(scored: readonly Scored[], name: (one: Scored) => string): Record<string, Scores> {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const group = groups.get(name(one));
    if (group) group.push(one);
    else groups.set(name(one), [one]);
  }
  return Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key, addUp(group)]));
}
