/** From the steps of a visit to joining, paying and leaving: pure functions of what was recorded. */
export { groupsOf, type ScreenGroup, type Seen } from './group';
export { type Difference, type SiteFlows, siteFlows } from './site';
export { channelChanges, inOrder, purposeOf, type Totals, totalsOf } from './totals';
