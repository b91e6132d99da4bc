/** Every rule the engine knows, in the order of RULE_IDS. The catalogue test refuses a rule file that is missing here. */
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [];
