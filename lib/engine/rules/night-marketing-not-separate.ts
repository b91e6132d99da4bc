/** One marketing consent that also covers 21:00 to 08:00, with no consent of its own for the night (Network Act art 50(3)). */
import type { Consent, Quote } from '../../model/report';
import { sayings, surroundings } from '../derive/conduct';
import { singleConsents } from '../derive/judging';
import { quoteOf } from '../derive/words';
import { conductIn, speaksOf } from '../lexicon/conduct';
import { reading } from '../lexicon/match';
import type { Page } from '../page';
import type { Rule, Verdict } from '../rule';

export const rule: Rule = {
  id: 'night-marketing-not-separate',
  judge(page) {
    const marketing = singleConsents(page).filter(({ consent }) => consent.purposes.includes('marketing'));
    const atNight = marketing.filter(({ consent }) => night(consent));
    if (atNight.length > 0 && marketing.length > atNight.length) return [{ verdict: 'clear' }];
    const verdicts: Verdict[] = [];
    for (const { at, consent } of marketing) {
      const evidence = nightWords(page, consent);
      if (evidence.length > 0) {
        if (!byMessage(page, consent)) continue;
        verdicts.push({
          verdict: 'finding',
          confidence: evidence[0]?.node === consent.quote.node ? 'confirmed' : 'review',
          consents: [at],
          notices: consent.notices,
          evidence,
        });
      } else if (pictureBeside(page, consent)) {
        verdicts.push({ verdict: 'cannot-tell', reason: 'text-in-image', consents: [at] });
      }
    }
    return verdicts.length > 0 ? verdicts : [{ verdict: 'clear' }];
  },
};

/** A consent whose own words speak of the night. */
function night(consent: Consent): boolean {
  return speaksOf(reading(consent.text), 'night');
}

/** The words that name the night: the consent's own, else those of its notice or right around it. */
function nightWords(page: Page, consent: Consent): Quote[] {
  if (night(consent)) return [consent.quote];
  return roots(page, consent)
    .flatMap((root) => sayings(page, 'night', root))
    .filter(({ words }) => !page.consents().some((one) => one !== consent && one.node === words.node))
    .slice(0, 1)
    .map(({ words, hit }) => quoteOf(words, hit.start, hit.end));
}

/** Text message, push, messenger or phone; a consent that names no medium counts, one for e-mail alone does not. */
function byMessage(page: Page, consent: Consent): boolean {
  if (conductIn(reading(consent.text), 'message').length > 0) return true;
  if (roots(page, consent).some((root) => sayings(page, 'message', root).length > 0)) return true;
  return !/이메일|메일|e-?mail|メール|邮件|郵件/i.test(consent.text);
}

/** A large picture right beside the consent, where its notice would stand. */
function pictureBeside(page: Page, consent: Consent): boolean {
  if (consent.notices.length > 0) return false;
  const around = surroundings(page, consent.node);
  return page.snapshot.opaque.some((one) => one.kind === 'image' && page.tree.contains(around, one.near));
}

function roots(page: Page, consent: Consent): number[] {
  const notices = consent.notices.map((at) => page.notices()[at]?.node).filter((node) => node !== undefined);
  const around = surroundings(page, consent.node);
  return around > 0 ? [...notices, around] : notices;
}
