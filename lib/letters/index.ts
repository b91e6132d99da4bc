/**
 * Letters that a person may send by themselves: a request to the shop, a report to the privacy breach centre, one to consumer counselling. They say
 * what was seen on the page and nothing else; what only the person knows stays a blank. Nothing is sent from here.
 */
import type { Demand, LetterFacts, LetterFinding, LetterKind, LetterLanguage } from '../model/panel';
import { CONFIDENCES, type RuleId } from '../model/vocabulary';
import { TEXTS } from './texts';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** The sentence of a finding in the letter's language: letters carry facts, the locales their words. */
export type Say = (rule: RuleId, facts: LetterFinding['facts']) => string;

/** Longest quote in a letter, in characters. */
const QUOTE = 200;
/** Findings that one letter lists; a report of more is read by nobody. */
const MOST = 12;

/** Hindering somebody from leaving: the E-Commerce Act, so consumer counselling and the Fair Trade Commission. */
const LEAVING: readonly RuleId[] = [
  'deletion-obstructed',
  'deletion-by-contact',
  'foreign-language-deletion',
  'consent-withdrawal-harder-than-giving',
  'nagging-after-refusal',
];

/** Findings that a letter of this kind is about, confirmed ones first. */
export function findingsFor(kind: LetterKind, facts: LetterFacts): readonly LetterFinding[] {
  if (kind === 'request') return [];
  const fits = facts.findings.filter(({ rule }) => kind === 'report-118' || LEAVING.includes(rule));
  return CONFIDENCES.flatMap((confidence) => fits.filter((one) => one.confidence === confidence)).slice(0, MOST);
}

/** Letters that these facts can fill: a request always, a report only where there is something to report. */
export function lettersFor(facts: LetterFacts): LetterKind[] {
  if (facts.site === '') return [];
  const reports = (['report-118', 'report-1372'] as const).filter(
    (kind) => findingsFor(kind, facts).length > 0 || (kind === 'report-1372' && leavesLonger(facts)),
  );
  return ['request', ...reports];
}

const leavesLonger = ({ steps }: LetterFacts): boolean =>
  steps?.join !== undefined && steps.leave !== undefined && steps.leave > steps.join;

/**
 * Writes a letter.
 * @param demands for a request: what is asked for; all of it when empty
 * @param say the sentence of a finding in `language`
 */
export function letter(kind: LetterKind, language: LetterLanguage, facts: LetterFacts, demands: readonly Demand[], say: Say): Letter {
  const text = TEXTS[language];
  const fill = (template: string, more: Readonly<Record<string, string | number>> = {}) =>
    filled(template, { site: facts.site, url: facts.url || facts.site, day: dayOf(facts.at), time: timeOf(facts.at), ...more });
  const seal = [text.noJudgement];
  if (kind === 'request') {
    const asked = (['access', 'withdrawal', 'deletion'] as const).filter((one) => demands.length === 0 || demands.includes(one));
    const { request } = text;
    const body = [
      fill(request.to),
      fill(request.ask),
      asked.map((one, at) => `${at + 1}) ${request.demands[one]}`).join('\n'),
      request.answer,
      blanks(request.blanks),
      fill(request.dated),
    ];
    const whole = asked.length === 3;
    return { subject: fill(whole ? request.subject : request.subjects[asked[0] as Demand]), body: body.join('\n\n') };
  }
  const report = kind === 'report-118' ? text.breach : text.leaving;
  const listed = findingsFor(kind, facts).map((one, at) => lineOf(one, at + 1, text, say));
  const longer = kind === 'report-1372' && leavesLonger(facts) ? [stepsLine(facts, text)] : [];
  const body = [fill(report.seen), [...longer, ...listed].join('\n'), report.attach, fill(report.ask), ...seal, blanks(report.blanks)];
  return { subject: fill(report.subject), body: body.join('\n\n') };
}

type Texts = (typeof TEXTS)[LetterLanguage];

function lineOf(one: LetterFinding, n: number, text: Texts, say: Say): string {
  const sentence = say(one.rule, one.facts);
  const sure = one.confidence === 'confirmed' ? sentence : filled(text.unsure, { sentence });
  const quote = one.quote ? `\n   ${filled(text.quote, { quote: cut(one.quote) })}` : '';
  return `${n}. ${sure}${quote}`;
}

function stepsLine({ steps }: LetterFacts, text: Texts): string {
  const { join = 0, leave = 0, again = 0 } = steps ?? {};
  return `- ${filled(again > 0 ? text.stepsAgain : text.steps, { join, leave, again })}`;
}

/** Blanks the person fills in elsewhere: a label and a line to write on. */
const blanks = (labels: readonly string[]): string => labels.map((label) => `${label}: ____________`).join('\n');

const cut = (words: string): string => {
  const one = words.replace(/\s+/g, ' ').trim();
  return one.length > QUOTE ? `${one.slice(0, QUOTE)}…` : one;
};

/**
 * Puts values in the places of a template. One pass: what a page says cannot be read as a place again.
 * @throws RangeError when a place has no value, since half a letter would mislead
 */
function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No value for {${name}} in '${template}'.`);
    return String(value);
  });
}

/** Korea keeps one time all year, nine hours east of UTC; both offices are there. */
const KOREA = 9 * 3_600_000;
const inKorea = (at: string): string => new Date(Date.parse(at) + KOREA).toISOString();
const dayOf = (at: string): string => inKorea(at).slice(0, 10);
const timeOf = (at: string): string => inKorea(at).slice(11, 16);

/** A letter as a text file: subject line first, Windows line ends so that every editor shows it well. */
export function letterFile(language: LetterLanguage, { subject, body }: Letter): string {
  return `${TEXTS[language].subjectWord}: ${subject}\n\n${body}\n`.replace(/\n/g, '\r\n');
}

/** Name of that file: letters, digits, dots and hyphens only. */
export function letterFileName(kind: LetterKind, language: LetterLanguage, facts: LetterFacts): string {
  const site = facts.site.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${kind}-${site || 'site'}-${dayOf(facts.at)}.${language}.txt`;
}
