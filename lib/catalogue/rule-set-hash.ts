/** SHA-256 of the rule set, written by `npm run generate`. */
export const RULE_SET_HASH = '6bd04491267e785bb46cbb05e06687fcd4a79a94a76e60076a389e747d0cdc1a';
