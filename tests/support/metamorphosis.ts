/** What must hold between the Report of a page and that of the page as a relation left it. */
import type { Report } from '../../lib/model/report';
import { squash } from '../../lib/model/text';
import type { RuleId } from '../../lib/model/vocabulary';
import { changes, type Facts, factsOf } from './own-looks';
import type { RelationName } from './relations';

export interface Expectation {
  /** The page's source has to match: where there is nothing to change, a run would show nothing. */
  readonly needs?: RegExp;
  /**
   * What should not have come out, a line each; none when the relation holds.
   * @param about the words of what was changed, where one thing was
   */
  differences(before: Report, after: Report, about: string): string[];
}

const PARTS = ['kinds', 'consents', 'notices', 'findings'] as const;
const compare = (before: Facts, after: Facts): string[] => PARTS.flatMap((part) => changes(before[part], after[part]));
const same: Expectation = { differences: (before, after) => compare(factsOf(before), factsOf(after)) };

/**
 * A screen in a dialog is a dialog about consents as well as what it was: that kind may come to it, in place of no kind. And one rule judges
 * dialogs alone ('a consent dialog or banner offers accept in one action and no refuse control', the catalogue says): a page without a
 * button that refuses can be left, so that the rule has nothing to say there, and has something to say of the dialog; an unread frame in
 * a dialog may hold its answers, on a page it holds none.
 */
const sameInDialog: Expectation = {
  differences(before, after, about) {
    const lines = same.differences(before, after, about);
    const gone: string[] = [];
    if (lines.includes('+ consent-dialog')) {
      gone.push('+ consent-dialog', '- other');
      if (lines.includes('+ unequal-choice finding moderate')) gone.push('- unequal-choice clear', '+ unequal-choice finding moderate');
    }
    if (lines.includes('+ unequal-choice cannot-tell frame-not-read'))
      gone.push('- unequal-choice clear', '+ unequal-choice cannot-tell frame-not-read');
    return lines.filter((line) => !gone.includes(line));
  },
};

/** Rules whose condition or severity in the catalogue speaks of what is required; no other may answer anew when a mark goes. */
const OF_REQUIREMENT: readonly RuleId[] = [
  'bundled-consent',
  'mandatory-third-party',
  'mandatory-overseas',
  'mandatory-marketing',
  'requirement-unstated',
  'needless-required-consent',
  'agree-all-hides-optional',
  'optional-refusal-blocks-service',
  'prechecked-consent',
  'night-marketing-not-separate',
  'vague-recipient',
];

const without = (lines: readonly string[], rules: readonly RuleId[]): string[] =>
  lines.filter((line) => !rules.some((rule) => line.startsWith(`${rule} `)));

const fewer = (before: Report, after: Report, rules: readonly RuleId[]): string[] => {
  const [was, is] = [factsOf(before), factsOf(after)];
  return [
    ...changes(was.kinds, is.kinds),
    ...changes(was.notices, is.notices),
    ...changes(without(was.findings, rules), without(is.findings, rules)),
  ];
};

/** Positions of the consents that differ in one of these. */
function differing(
  before: Report,
  after: Report,
  keys: readonly ('text' | 'control' | 'purposes' | 'agreeAll' | 'prechecked' | 'requirement')[],
) {
  return before.consents.flatMap((consent, n) => {
    const other = after.consents[n];
    return other && keys.some((key) => JSON.stringify(consent[key]) !== JSON.stringify(other[key])) ? [n] : [];
  });
}

const said = (what: string, ...positions: number[]): string => `${what}: ${positions.join(', ') || 'none'}`;

/** One consent loses its mark: its words get shorter, and words of its own no longer make it mandatory. */
const unmarked: Expectation = {
  needs: /<label[^>]*>(?:(?!<\/label>)[\s\S])*[[(（【]\s*(?:필수|required|mandatory|必須|必填|必选|必選)\s*[\])）】]/i,
  differences(before, after, about) {
    const lines = fewer(before, after, OF_REQUIREMENT);
    const label = squash(about).text;
    const losers = before.consents.filter(({ text }) => label.includes(squash(text).text) || squash(text).text.includes(label));
    // A mark on what is no consent (a task, a box in a closed dialog) says nothing of the consents.
    if (losers.length === 0) return compare(factsOf(before), factsOf(after));
    // What one only declares is a consent by its mark: whoever need not tick it has declared nothing.
    const declares = losers.some(({ purposes }) => purposes.every((purpose) => purpose === 'other'));
    if (declares && after.consents.length === before.consents.length - 1) return lines;
    if (before.consents.length !== after.consents.length)
      return [...lines, said('consents', before.consents.length, after.consents.length)];
    const shorter = differing(before, after, ['text']);
    if (shorter.length !== 1) lines.push(said('consents with other words', ...shorter));
    const others = differing(before, after, ['control', 'purposes', 'agreeAll', 'prechecked']);
    if (others.length > 0) lines.push(said('consents that changed besides', ...others));
    const moved = differing(before, after, ['requirement']).filter((n) => !shorter.includes(n));
    if (moved.length > 0) lines.push(said('other consents whose requirement changed', ...moved));
    for (const n of shorter) {
      const consent = after.consents[n];
      if (consent?.requirementHow === 'text' && consent.requirementQuote?.node === consent.node)
        lines.push(said('still mandatory by its words', n));
    }
    return lines;
  },
};

/** Rules whose condition or severity in the catalogue speaks of what is set beforehand. */
const OF_STATE: readonly RuleId[] = ['prechecked-consent', 'unequal-choice', 'agree-all-hides-optional', 'mandatory-marketing'];

/** One box is set or cleared: that consent alone is pre-ticked or no longer is. */
const checked: Expectation = {
  needs: /type="?checkbox/,
  differences(before, after, about) {
    const lines = fewer(before, after, OF_STATE);
    const others = differing(before, after, ['text', 'control', 'purposes', 'agreeAll', 'requirement']);
    if (others.length > 0) lines.push(said('consents that changed besides', ...others));
    const turned = differing(before, after, ['prechecked']);
    // A box that is no consent (a basket's, a filter's) turns none.
    const label = squash(about).text;
    const asked = before.consents.some(({ text }) => label !== '' && label.includes(squash(text).text));
    if (turned.length > 1 || (turned.length === 0 && asked)) lines.push(said('consents turned', ...turned));
    return lines;
  },
};

/** The catalogue makes a required consent to an overseas transfer worse where no country is named. */
const OF_COUNTRY: readonly RuleId[] = ['missing-country', 'mandatory-overseas'];

/** The row that names the country goes: that element of one notice is absent, and missing-country finds it. */
const countryless: Expectation = {
  needs: /<(?:th|td|li|dt)[^>]*>\s*(?:이전(?:되는|받는)?\s*)?(?:국가|country\b|location\b)/i,
  differences(before, after) {
    const [was, is] = [factsOf(before), factsOf(after)];
    const bare = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/ · country [a-z-]+/, '')).sort();
    const lines = [
      ...changes(was.kinds, is.kinds),
      ...changes(was.consents, is.consents),
      ...changes(bare(was.notices), bare(is.notices)),
      ...changes(without(was.findings, OF_COUNTRY), without(is.findings, OF_COUNTRY)),
    ];
    const states = changes(was.notices, is.notices).filter((line) => line.startsWith('- '));
    // A country that was only named vaguely was already none.
    const named = !was.findings.some((line) => line.startsWith('missing-country finding'));
    if (states.length > 1 || (states.length === 0 && named)) lines.push(`notices that lost a country: ${states.length}`);
    if (!is.findings.some((line) => line.startsWith('missing-country finding'))) lines.push('missing-country finds nothing');
    return lines;
  },
};

export const EXPECTATIONS: Record<RelationName, Expectation> = {
  'renaming classes and ids': { ...same, needs: /\s(?:id|class)=/ },
  'wrapping in containers': same,
  'unrelated paragraphs': same,
  'div, span and li swapped': { ...same, needs: /<(?:div|span|li)[\s>]/ },
  'text split over spans': same,
  'white space': same,
  'into a shadow root': same,
  'into an open dialog': sameInDialog,
  'into a frame': same,
  'a required mark taken away': unmarked,
  'checked put or taken away': checked,
  'the country row taken away': countryless,
};
