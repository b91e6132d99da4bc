/** What the steps of a flow come to. Computed from the steps alone, so that a recording that was cut off can be closed later. */
import type { Channel, Flow, FlowPurpose, FlowStep } from '../model/flow';

export type Totals = Pick<Flow, 'steps' | 'manual' | 'clicks' | 'reconfirmations' | 'channels' | 'took'> & {
  readonly purpose?: FlowPurpose;
};

/** The steps in the order in which they were taken. */
export function inOrder(steps: readonly FlowStep[]): FlowStep[] {
  return [...steps].sort((a, b) => a.step - b.step);
}

/**
 * Counts of a flow.
 * @param steps of one flow, in any order
 * @returns `took` in milliseconds from the first to the last step; `purpose` is missing where the screens tell none
 */
export function totalsOf(steps: readonly FlowStep[]): Totals {
  const ordered = inOrder(steps);
  const purpose = purposeOf(ordered);
  const channels: Channel[] = [];
  for (const { channel } of ordered) if (!channels.includes(channel)) channels.push(channel);
  return {
    steps: ordered.length,
    manual: ordered.filter((step) => step.channel !== 'web').length,
    clicks: ordered.reduce((sum, step) => sum + step.clicks, 0),
    reconfirmations: ordered.filter((step) => step.reconfirms === true).length,
    channels,
    took: Math.max(0, (ordered.at(-1)?.since ?? 0) - (ordered[0]?.since ?? 0)),
    ...(purpose ? { purpose } : {}),
  };
}

/**
 * What the person was doing, told by the screens. A screen of leaving outweighs the rest, because nobody meets one on the way in; a sign-up on the
 * way to paying is part of paying only where the paying comes after it.
 */
export function purposeOf(steps: readonly FlowStep[]): FlowPurpose | undefined {
  const ordered = inOrder(steps);
  const last = (kind: 'deletion' | 'signup' | 'checkout') => ordered.findLastIndex((step) => step.kinds.includes(kind));
  if (last('deletion') >= 0) return 'leave';
  const paid = last('checkout');
  const joined = last('signup');
  if (paid < 0 && joined < 0) return undefined;
  return paid > joined ? 'checkout' : 'join';
}

/** A change of channel is itself a fact: joining on the web and leaving by phone are two different doors. */
export function channelChanges(steps: readonly FlowStep[]): number {
  const ordered = inOrder(steps);
  return ordered.filter((step, at) => at > 0 && step.channel !== ordered[at - 1]?.channel).length;
}
