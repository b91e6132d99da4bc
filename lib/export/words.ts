/** The words that reports need. They come from the locales; this room knows only their names. */
import type { RuleId } from '../model/vocabulary';

export const REPORT_WORDS = [
  'title',
  'indexTitle',
  'captured',
  'address',
  'kind',
  'status',
  'statusOk',
  'statusPartial',
  'statusManual',
  'browser',
  'program',
  'rules',
  'seal',
  'chain',
  'findings',
  'noFindings',
  'notInspected',
  'cannot',
  'law',
  'consents',
  'consent',
  'requirement',
  'purposes',
  'preticked',
  'agreeAll',
  'yes',
  'notices',
  'element',
  'state',
  'words',
  'recipients',
  'picture',
  'marked',
  'note',
  'attachment',
  'judgements',
  'judgedAt',
  'sameVerdict',
  'change',
  'changeAppeared',
  'changeGone',
  'changeChanged',
  'parts',
  'part',
  'bytes',
  'deletedPart',
  'changedPart',
  'gaps',
  'masks',
  'maskedBefore',
  'rule',
  'where',
  'times',
  'custody',
  'deed',
  'by',
  'time',
  'provenance',
  'captures',
  'site',
  'flows',
  'steps',
  'clicks',
  'reconfirmations',
  'flowTook',
  'damaged',
  'howToVerify',
  'verifyHow',
] as const;
export type ReportWord = (typeof REPORT_WORDS)[number];

/** Words of the vocabulary, by the closed list they belong to. */
export type TermKind =
  | 'severity'
  | 'confidence'
  | 'pageKind'
  | 'purpose'
  | 'requirement'
  | 'element'
  | 'elementState'
  | 'notice'
  | 'reason'
  | 'gap'
  | 'mask'
  | 'partKind'
  | 'custody'
  | 'flowPurpose';

export interface ReportWords {
  /** BCP 47. */
  readonly lang: string;
  readonly disclaimer: string;
  say(word: ReportWord): string;
  term(kind: TermKind, word: string): string;
  /** The sentence of a finding. */
  finding(rule: RuleId, facts: Readonly<Record<string, string | number | boolean | string[]>>): string;
  /** What a rule looks for, as a title: where nothing is said of a finding. */
  rule(rule: RuleId): string;
  caution(rule: RuleId): string;
  /** Provisions that a rule rests on, as cited. */
  laws(rule: RuleId): readonly string[];
}

/**
 * A moment as the person's clock showed it. Written out by hand: browsers' own formats differ, and a report must have the same bytes.
 * @param zone minutes east of UTC
 */
export function clock(iso: string, zone: number): string {
  const at = new Date(Date.parse(iso) + zone * 60_000).toISOString();
  const two = (n: number): string => String(n).padStart(2, '0');
  const away = Math.abs(zone);
  return `${at.slice(0, 10)} ${at.slice(11, 19)} (UTC${zone < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(Math.round(away % 60))})`;
}
