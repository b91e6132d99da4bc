/**
 * Identity of consents and findings. A consent is origin + normalised text + ordinal among equals; a finding is rule + that. No engine
 * output (page kind, purpose) enters an id, so labels and re-judging survive a better engine. Never a selector.
 */
import type { Quote } from '../../model/report';
import { shortHash, squash } from '../../model/text';
import type { RuleId } from '../../model/vocabulary';
import type { Page } from '../page';

/**
 * Id of the consent with this text on this origin.
 * @param ordinal 0 for the first consent with this normalised text on the page, 1 for the second, …
 */
export function consentId(origin: string, text: string, ordinal: number): string {
  return shortHash(`${origin}\n${squash(text).text}\n${ordinal}`);
}

/** Id of a finding: the rule and the consents it is about, or the words quoted when it is about none. */
export function findingId(rule: RuleId, consents: readonly number[], evidence: readonly Quote[], page: Page): string {
  const about =
    consents.length > 0
      ? consents.map((at) => page.consents()[at]?.id ?? '')
      : evidence.slice(0, 1).map((quote) => shortHash(squash(quote.words).text));
  return shortHash([rule, page.snapshot.frames[0]?.origin ?? '', ...about].join('\n'));
}
