/** An 'agree to all' that also ticks optional consents and does not say so next to itself (PIPA Decree art 17(4)). */
import type { Consent, Quote } from '../../model/report';
import { asksForConsent, clearUnless, condition, moved } from '../derive/judging';
import { nearTexts, quoteOf } from '../derive/words';
import { says } from '../lexicon/consent';
import { reading } from '../lexicon/match';
import type { Page } from '../page';
import type { CannotTellVerdict, FindingVerdict, Rule } from '../rule';

export const rule: Rule = {
  id: 'agree-all-hides-optional',
  judge(page) {
    if (!asksForConsent(page)) return [{ verdict: 'clear' }];
    const findings: FindingVerdict[] = [];
    const consents = page.consents();
    for (const [at, all] of consents.entries()) {
      if (!all.agreeAll) continue;
      const ticked = all.ticks.filter((tick) => isOptional(consents[tick]));
      if (ticked.length === 0 || saidBeside(page, all)) continue;
      const hidden = ticked.some((tick) => page.tree.node((consents[tick] as Consent).node).shown === 'inDom');
      findings.push({
        verdict: 'finding',
        confidence: seenToTick(
          page,
          all,
          ticked.map((tick) => (consents[tick] as Consent).node),
        )
          ? 'confirmed'
          : 'review',
        consents: [at, ...ticked],
        evidence: [all.quote, ...ticked.slice(0, 5).map((tick): Quote => (consents[tick] as Consent).quote)],
        facts: { optional: ticked.length },
        ...(hidden ? moved(page, 'agree-all-hides-optional', 'serious', condition('agree-all-hides-optional', 'escalate', 'serious')) : {}),
      });
    }
    const open = consents.flatMap((all, at) => (all.agreeAll && all.ticks.length === 0 ? [unread(at, all)] : []));
    return findings.length > 0 ? findings : clearUnless(page, open);
  },
};

/** Its single boxes stand where nothing could be read. */
const unread = (at: number, all: Consent): CannotTellVerdict => ({
  verdict: 'cannot-tell',
  reason: 'frame-not-read',
  consents: [at],
  evidence: [all.quote],
});

/** Said to be optional: where nothing is said, a consent may be left out by the agree-all or demanded by the page. */
const isOptional = (consent: Consent | undefined): boolean => consent?.requirement === 'optional';

/** Its own words, or a line right beside it, tell that optional items are among those ticked or may be left out. */
function saidBeside(page: Page, all: Consent): boolean {
  if (says('optionalToo', reading(all.text))) return true;
  return nearTexts(page.tree, all.node).some((words) => says('optionalToo', words.read) && quoteOf(words).words.length < 200);
}

/** The trace of the person's own click: the agree-all went on, and the page itself turned an optional one on right after. */
function seenToTick(page: Page, all: Consent, optional: readonly number[]): boolean {
  const { trace } = page.snapshot;
  const clicked = trace.findIndex((event) => event.kind === 'on' && event.by === 'person' && event.node === all.node);
  return (
    clicked >= 0 &&
    trace
      .slice(clicked + 1)
      .some((event) => event.kind === 'on' && event.by === 'page' && event.node !== undefined && optional.includes(event.node))
  );
}
