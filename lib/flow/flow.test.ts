import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow, FlowStep } from '../model/flow';
import { channelChanges, groupsOf, purposeOf, siteFlows, totalsOf } from '.';

function step(at: number, more: Partial<FlowStep> = {}): FlowStep {
  return {
    flow: 'flow-00001',
    step: at,
    at: '2026-01-02T03:04:05.000Z',
    since: at * 1000,
    channel: 'web',
    kinds: [],
    screen: `screen-${at}`,
    url: 'https://shop.example/',
    title: '',
    clicks: 0,
    ...more,
  };
}

function flow(more: Partial<Flow>): Flow {
  return {
    id: 'flow-00001',
    schema: 1,
    origin: 'https://shop.example',
    site: 'shop.example',
    began: '2026-01-01T00:00:00.000Z',
    state: 'ended',
    steps: 3,
    manual: 0,
    clicks: 5,
    reconfirmations: 0,
    channels: ['web'],
    took: 60_000,
    seals: [],
    ...more,
  };
}

describe('totals', () => {
  it('counts steps, presses, questions asked again and the way through the channels', () => {
    const steps = [
      step(0, { clicks: 2 }),
      step(1, { clicks: 1, reconfirms: true }),
      step(2, { channel: 'phone' }),
      step(3, { clicks: 4, reconfirms: true, kinds: ['deletion'] }),
    ];
    expect(totalsOf(steps)).toEqual({
      steps: 4,
      manual: 1,
      clicks: 7,
      reconfirmations: 2,
      channels: ['web', 'phone'],
      took: 3000,
      purpose: 'leave',
    });
    expect(channelChanges(steps)).toBe(2);
  });

  it('of no step at all are nothing', () => {
    expect(totalsOf([])).toEqual({ steps: 0, manual: 0, clicks: 0, reconfirmations: 0, channels: [], took: 0 });
  });

  it('do not depend on the order in which steps were read', () => {
    const arbitrary = fc.uniqueArray(fc.record({ at: fc.nat(40), clicks: fc.nat(9), again: fc.boolean(), phone: fc.boolean() }), {
      selector: (one) => one.at,
    });
    fc.assert(
      fc.property(arbitrary, fc.nat(), (rows, turn) => {
        const steps = rows.map((one) =>
          step(one.at, { clicks: one.clicks, reconfirms: one.again, channel: one.phone ? 'phone' : 'web', kinds: ['signup'] }),
        );
        const turned = steps.map((_, at) => steps[(at + turn) % steps.length] as FlowStep);
        expect(totalsOf(turned)).toEqual(totalsOf(steps));
      }),
    );
  });
});

describe('the purpose', () => {
  it('is leaving where any screen is about leaving', () => {
    expect(purposeOf([step(0, { kinds: ['login'] }), step(1, { kinds: ['deletion'] }), step(2, { kinds: ['signup'] })])).toBe('leave');
  });
  it('is paying where the checkout comes after the sign-up, and joining the other way round', () => {
    expect(purposeOf([step(0, { kinds: ['signup'] }), step(1, { kinds: ['checkout'] })])).toBe('checkout');
    expect(purposeOf([step(0, { kinds: ['checkout'] }), step(1, { kinds: ['signup'] })])).toBe('join');
  });
  it('is unknown where no screen tells', () => {
    expect(purposeOf([step(0, { kinds: ['other'] })])).toBeUndefined();
  });
});

describe('screens seen again', () => {
  it('stand together with their variants, and none is merged away', () => {
    const steps = [step(0, { screen: 'a' }), step(1, { screen: 'b' }), step(2, { screen: 'a' })];
    const captures = [
      { id: 'one', screen: 'a', variant: 'x' },
      { id: 'two', screen: 'b', variant: 'x' },
      { id: 'three', screen: 'a', variant: 'y' },
      { id: 'four', screen: 'a', variant: 'x' },
      { id: 'lost', screen: 'c', variant: 'z' },
    ];
    const groups = groupsOf(steps, captures);
    expect(groups.map((group) => [group.screen, group.steps.map((one) => one.step), group.variants])).toEqual([
      ['a', [0, 2], [['one', 'four'], ['three']]],
      ['b', [1], [['two']]],
      ['c', [], [['lost']]],
    ]);
  });
});

describe('joining against leaving', () => {
  it('takes the newest of each that ran to its end', () => {
    const old = flow({ id: 'join-old', purpose: 'join', began: '2026-01-01T00:00:00.000Z', steps: 9 });
    const join = flow({ id: 'join-new', purpose: 'join', began: '2026-02-01T00:00:00.000Z' });
    const cut = flow({ id: 'join-cut', purpose: 'join', began: '2026-03-01T00:00:00.000Z', state: 'cut-off' });
    const leave = flow({
      id: 'leave-01',
      purpose: 'leave',
      steps: 7,
      clicks: 14,
      reconfirmations: 3,
      took: 245_000,
      channels: ['web', 'phone'],
    });
    const pair = siteFlows([old, cut, leave, join]);
    expect(pair.join?.id).toBe('join-new');
    expect(pair.more).toEqual({ steps: 4, clicks: 9, again: 3, took: 185_000, channels: ['phone'] });
  });
  it('says no difference where one of the two is missing', () => {
    expect(siteFlows([flow({ purpose: 'leave' })])).not.toHaveProperty('more');
  });
});
