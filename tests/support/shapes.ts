/** A notice text in one of the shapes notices take, held against the elements it states. */
import { expect, it } from 'vitest';
import type { Snapshot } from '../../lib/model/snapshot';
import { ELEMENTS, type Element, type ElementState } from '../../lib/model/vocabulary';
import { notice, type Part, page, text } from './build';
import { toldBy } from './notice-texts';

/** A page that is one text box. */
export const doc = (words: string): Snapshot => page(notice(words));
/** A page of separate lines. */
export const lines = (words: string): Snapshot => page(...words.split('\n').map((line): Part => text(line)));

/** What a notice that leaves nothing out says. */
export const WHOLE = {
  recipient: 'named',
  country: 'named',
  contact: 'present',
  items: 'present',
  purpose: 'present',
  retention: 'present',
  method: 'present',
  refusalRight: 'present',
  refusalConsequence: 'present',
} as const satisfies Record<Element, ElementState>;
/** What a notice of handing on at home has to tell (PIPA art. 17 para. 2), without its last item, the refusal. */
export const PROVISION = { recipient: 'named', items: 'present', purpose: 'present', retention: 'present' } as const;
/** That last item: that one may refuse, and what follows. */
export const REFUSAL = { refusalRight: 'present', refusalConsequence: 'present' } as const;

/**
 * One test: what a reader learns from all blocks of the page that hand data on. Elements that are not named are absent; every quote must
 * stand where it says.
 */
export function shape(
  name: string,
  snapshot: Snapshot,
  states: Partial<Record<Element, ElementState>>,
  more: { readonly count?: number; readonly countries?: readonly string[] } = {},
): void {
  it(name, () => {
    const { blocks, states: told, count, countries } = toldBy(snapshot);
    expect(told).toEqual(Object.fromEntries(ELEMENTS.map((element) => [element, states[element] ?? 'absent'])));
    if (more.countries) expect(countries).toEqual(more.countries);
    if (more.count !== undefined) expect(count).toBe(more.count);
    for (const quote of blocks.flatMap((one) => ELEMENTS.flatMap((element) => one.elements[element].quotes)))
      expect(snapshot.texts[quote.text]?.slice(quote.start, quote.end)).toBe(quote.words);
  });
}
