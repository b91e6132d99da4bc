/** SHA-256 of the rule set, written by `npm run generate`. */
export const RULE_SET_HASH = '';
