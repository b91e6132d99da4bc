/** 'Required consent' for data that joining or ordering plainly needs: notice would do (PIPA art 15(1)4). Information, no reproach. */
import type { Notice, Quote } from '../../model/report';
import { confidenceOf, singleConsents } from '../derive/judging';
import { speaksOf } from '../lexicon/conduct';
import { reading } from '../lexicon/match';
import type { Rule, Verdict } from '../rule';

/** How items are listed. Brackets hold marks and explanations, not items. */
const LISTED = /[,、，·ㆍ/;|\n]|\s(?:및|and|와|과)\s/;
const ASIDE = /[([（［][^)\]）］]*[)\]）］]/g;

export const rule: Rule = {
  id: 'needless-required-consent',
  judge(page) {
    const verdicts: Verdict[] = [];
    for (const { at, consent } of singleConsents(page)) {
      if (consent.control === 'implied' || consent.requirement !== 'mandatory') continue;
      if (consent.purposes.length !== 1 || consent.purposes[0] !== 'collection') continue;
      const notices = consent.notices.map((one) => page.notices()[one]).filter((notice) => notice !== undefined);
      const items = itemsOf(notices);
      if (items.length === 0) {
        verdicts.push({ verdict: 'cannot-tell', reason: unreadable(notices) ? 'notice-unreadable' : 'notice-not-seen', consents: [at] });
      } else if (onlyPlain(items)) {
        verdicts.push({
          verdict: 'finding',
          confidence: confidenceOf(consent),
          consents: [at],
          notices: consent.notices,
          evidence: [consent.quote, ...items.slice(0, 2)],
        });
      }
    }
    return verdicts.length > 0 ? verdicts : [{ verdict: 'clear' }];
  },
};

function itemsOf(notices: readonly Notice[]): Quote[] {
  return notices.flatMap((notice) => (notice.elements.items.state === 'present' ? notice.elements.items.quotes : []));
}

function unreadable(notices: readonly Notice[]): boolean {
  return notices.some((notice) => notice.elements.items.state === 'unread');
}

/** Every item named is one that joining or ordering plainly needs. */
function onlyPlain(items: readonly Quote[]): boolean {
  const named = items
    .flatMap((quote) => quote.words.replace(ASIDE, '').split(LISTED))
    .map((item) => item.trim().replace(/[.。:：]$/, ''))
    .filter((item) => item !== '');
  return named.length > 0 && named.every((item) => speaksOf(reading(item), 'plain-item'));
}
