/** `expected.json` as typed data: what every screen must get, and how a Report is held against it. */
import * as v from 'valibot';
import type { Report } from '../lib/model/report';
import { FLAGS, NOTICE_SCOPES, RULE_IDS, type RuleId, SEVERITIES, VERDICTS, type VerdictWord } from '../lib/model/vocabulary';
import expected from './expected.json';

const Rules = v.picklist(RULE_IDS);
const ScreenAnswers = v.strictObject({
  scope: v.picklist(NOTICE_SCOPES),
  flags: v.record(Rules, v.picklist(VERDICTS)),
  /** A finding of this rule is also right, up to this severity. */
  atMost: v.optional(v.record(Rules, v.picklist(SEVERITIES))),
  recipientCount: v.optional(v.number()),
  /** No rule at all may find anything. */
  silent: v.optional(v.boolean()),
  why: v.record(Rules, v.string()),
});
export type ScreenAnswers = v.InferOutput<typeof ScreenAnswers>;

const { screens } = v.parse(v.strictObject({ about: v.string(), screens: v.record(v.string(), ScreenAnswers) }), expected);

/** @throws when the screen has no answers */
export function answersOf(id: string): ScreenAnswers {
  const answers = screens[id];
  if (!answers) throw new Error(`demo/expected.json has no screen ${id}.`);
  return answers;
}

export interface Answer {
  readonly flag: RuleId;
  readonly wanted: VerdictWord;
  /** `none` when the rule gave no answer at all. */
  readonly got: VerdictWord | 'none';
  readonly right: boolean;
}

/** All twenty flags of one screen: what was wanted and what the Report says. A finding outweighs cannot-tell, that outweighs clear. */
export function answersIn(report: Report, { flags, atMost, scope }: ScreenAnswers): Answer[] {
  return FLAGS.map((flag) => {
    const all = report.findings.filter((one) => one.rule === flag);
    const finding = all.filter((one) => one.verdict === 'finding');
    const got = finding.length > 0 ? 'finding' : (all.find((one) => one.verdict === 'cannot-tell')?.verdict ?? all[0]?.verdict ?? 'none');
    const wanted = flags[flag] ?? 'clear';
    const most = atMost?.[flag];
    const light = !!most && finding.every(({ severity }) => !!severity && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(most));
    const inScope = finding.every((one) => one.scope === scope);
    return { flag, wanted, got, right: got === wanted ? got !== 'finding' || inScope : got === 'finding' && light };
  });
}
