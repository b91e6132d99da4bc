/** The rules as data. */
import type { RuleId } from '../model/vocabulary';
import type { RuleData } from './types';

export const CATALOGUE = {} as Readonly<Record<RuleId, RuleData>>;
/** SHA-256 of the rule set, written by `npm run generate`. */
export const RULE_SET_HASH = '';
export type { Exception, Law, RuleData } from './types';
