/** The figures of a group in the order in which every form of the evaluation shows them. */
import type { Scores } from './score';
import type { Estimate, Retrieval, Share } from './stats';

export interface Figure {
  readonly name: string;
  /** Accuracy with its counts, or F1. */
  readonly score: Share | Estimate;
  readonly precision?: Share;
  readonly recall?: Share;
}

/** Figures of the parts that the group's labels cover. */
export function figures(scores: Scores): Figure[] {
  return [
    accuracy('Page kind', scores.kind),
    found('Controls', scores.controls),
    found('Purposes', scores.purposes),
    accuracy('Requirement', scores.requirement),
    accuracy('Requirement, in words or markup', scores.requirementBy.read),
    accuracy('Requirement, by script only', scores.requirementBy.script),
    accuracy('Requirement, nowhere', scores.requirementBy.none),
    accuracy('Agree-all', scores.agreeAll),
    accuracy('Pre-ticked', scores.preTicked),
    accuracy('Text beside unnamed controls', scores.textBeside),
    found('Flags, all', scores.flags),
    found('Flags of the mission', scores.mission),
    accuracy('Silent where due', scores.silence),
    accuracy('Notice elements, all', scores.elements),
    ...Object.entries(scores.element).map(([name, score]) => accuracy(`Notice element: ${name}`, score)),
    accuracy('Recipient count', scores.recipientCount),
    found('Countries', scores.countries),
    ...Object.entries(scores.gate).map(([name, score]) => accuracy(`Gate opens: ${name}`, score)),
  ].flat();
}

function accuracy(name: string, score: Share): Figure[] {
  return score.of === 0 ? [] : [{ name, score }];
}

function found(name: string, { found: hits, extra, missed, f1, precision, recall }: Retrieval): Figure[] {
  return hits + extra + missed === 0 ? [] : [{ name, score: f1, precision, recall }];
}
