/** A consent marked optional without which the page does not go on (PIPA arts 22(5), 16(3)). Judged by what was seen, never by trying. */
import type { Quote } from '../../model/report';
import type { TraceEvent } from '../../model/snapshot';
import { squash } from '../../model/text';
import { type Placed, singleConsents } from '../derive/judging';
import type { Page } from '../page';
import type { Rule, Verdict } from '../rule';

export const rule: Rule = {
  id: 'optional-refusal-blocks-service',
  judge(page) {
    const optional = singleConsents(page).filter(({ consent }) => consent.requirement === 'optional');
    if (optional.length === 0) return [{ verdict: 'clear' }];
    const { trace } = page.snapshot;
    const verdicts: Verdict[] = [];
    for (const one of optional) {
      const seen = blocked(page, one, trace);
      if (seen)
        verdicts.push({ verdict: 'finding', confidence: seen.sure ? 'confirmed' : 'review', consents: [one.at], evidence: seen.evidence });
    }
    if (verdicts.length > 0) return verdicts;
    return [
      wentOn(optional, trace)
        ? { verdict: 'clear' }
        : { verdict: 'cannot-tell', reason: 'not-observed', consents: optional.map(({ at }) => at) },
    ];
  },
};

interface Blocked {
  readonly evidence: Quote[];
  /** The person's own click on this consent alone moved the button both ways. */
  readonly sure: boolean;
}

/** The button followed this consent on and off, or a message of the page names it. */
function blocked(page: Page, { consent }: Placed, trace: readonly TraceEvent[]): Blocked | undefined {
  const message = trace.find((event) => event.kind === 'message' && names(page.tree.textAt(event.text), consent.text));
  if (message) {
    const words = page.tree.textAt(message.text);
    return {
      evidence: [consent.quote, { node: message.node ?? consent.node, text: message.text ?? 0, start: 0, end: words.length, words }],
      sure: false,
    };
  }
  const freed = follows(trace, consent.node, 'on', 'submit-enabled');
  const shut = follows(trace, consent.node, 'off', 'submit-disabled');
  return freed && shut ? { evidence: [consent.quote], sure: true } : undefined;
}

/** The page answered the person's click on this control with `answer` before anything else was clicked. */
function follows(trace: readonly TraceEvent[], node: number, kind: 'on' | 'off', answer: TraceEvent['kind']): boolean {
  return trace.some((event, at) => {
    if (event.kind !== kind || event.by !== 'person' || event.node !== node) return false;
    const next = trace.slice(at + 1);
    const other = next.findIndex((one) => one.by === 'person');
    return (other < 0 ? next : next.slice(0, other)).some((one) => one.kind === answer);
  });
}

/** The button was free at some time while none of the optional consents was on. */
function wentOn(optional: readonly Placed[], trace: readonly TraceEvent[]): boolean {
  const on = new Set<number>();
  const nodes = new Set(optional.map(({ consent }) => consent.node));
  for (const event of trace) {
    if (event.node !== undefined && nodes.has(event.node)) {
      if (event.kind === 'on') on.add(event.node);
      if (event.kind === 'off') on.delete(event.node);
    }
    if (event.kind === 'submit-enabled' && on.size === 0) return true;
  }
  return false;
}

/** A message names a consent when it holds its words without the mark in brackets. */
function names(message: string, consent: string): boolean {
  const bare = squash(consent.replace(/[[(（［][^\])）］]{0,12}[\])）］]/g, '')).text;
  return bare.length >= 4 && squash(message).text.includes(bare);
}
