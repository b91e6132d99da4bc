/** Screens that were seen more than once in a flow: repeats say the same, variants say something else on the same screen. */
import type { FlowStep } from '../model/flow';
import { inOrder } from './totals';

export interface ScreenGroup {
  readonly screen: string;
  /** Steps of this screen in order; never fewer than one. */
  readonly steps: readonly FlowStep[];
  /** Captures of this screen by what it says, in order of first sight. Captures that say the same stand together. */
  readonly variants: readonly (readonly string[])[];
}

/** What of a capture the grouping needs. */
export interface Seen {
  readonly id: string;
  readonly screen: string;
  readonly variant: string;
}

/**
 * Groups the steps of a flow by screen, in order of first sight. Nothing is merged away: each step and each capture stands in exactly one group.
 * @param captures of the flow, also those that belong to a step as its further variants
 */
export function groupsOf(steps: readonly FlowStep[], captures: readonly Seen[] = []): ScreenGroup[] {
  const screens = new Map<string, { steps: FlowStep[]; variants: Map<string, string[]> }>();
  const of = (screen: string) => {
    const known = screens.get(screen) ?? { steps: [], variants: new Map<string, string[]>() };
    screens.set(screen, known);
    return known;
  };
  for (const step of inOrder(steps)) of(step.screen).steps.push(step);
  for (const { id, screen, variant } of captures) {
    // A capture whose step was lost still stands somewhere: it is evidence.
    const { variants } = of(screen);
    const same = variants.get(variant);
    if (same) same.push(id);
    else variants.set(variant, [id]);
  }
  return [...screens].flatMap(([screen, { steps: own, variants }]) =>
    own.length > 0 || variants.size > 0 ? [{ screen, steps: own, variants: [...variants.values()] }] : [],
  );
}
