/** Joining against leaving on one site: the newest of each that ran to its end. */
import type { Flow } from '../model/flow';

/** How much longer leaving is than joining; negative where it is shorter. */
export interface Difference {
  readonly steps: number;
  readonly clicks: number;
  readonly again: number;
  /** Milliseconds. */
  readonly took: number;
  /** Channels needed to leave and not to join: the door is another one. */
  readonly channels: readonly Flow['channels'][number][];
}

export interface SiteFlows {
  readonly join?: Flow;
  readonly leave?: Flow;
  /** Only where both are there. */
  readonly more?: Difference;
}

/**
 * The pair to compare. A flow that was cut off is left out: how long it would have been is unknown.
 * @param flows of one site, in any order
 */
export function siteFlows(flows: readonly Flow[]): SiteFlows {
  const join = newest(flows, 'join');
  const leave = newest(flows, 'leave');
  return {
    ...(join ? { join } : {}),
    ...(leave ? { leave } : {}),
    ...(join && leave ? { more: difference(join, leave) } : {}),
  };
}

function newest(flows: readonly Flow[], purpose: 'join' | 'leave'): Flow | undefined {
  return flows
    .filter((flow) => flow.state === 'ended' && flow.purpose === purpose && flow.steps > 0)
    .reduce<Flow | undefined>((best, flow) => (best && best.began >= flow.began ? best : flow), undefined);
}

function difference(join: Flow, leave: Flow): Difference {
  return {
    steps: leave.steps - join.steps,
    clicks: leave.clicks - join.clicks,
    again: leave.reconfirmations - join.reconfirmations,
    took: leave.took - join.took,
    channels: leave.channels.filter((channel) => !join.channels.includes(channel)),
  };
}
