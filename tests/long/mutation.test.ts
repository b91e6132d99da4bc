/** A rule whose condition is negated does not pass unnoticed: `npm run mutate`, for every rule. */
import { expect, it } from 'vitest';
import { RULE_IDS } from '../../lib/model/vocabulary';
import { mutate, told } from '../support/mutate';

it('every rule’s condition, negated, makes a page of our own answer otherwise', async () => {
  const results = await mutate(RULE_IDS);
  console.log(told(results));
  expect(results.filter(({ killed }) => !killed).map(({ rule }) => rule)).toEqual([]);
  expect(results).toHaveLength(31);
});
