/** SHA-256 of the rule set, written by `npm run generate`. */
export const RULE_SET_HASH = '01dac943bd0933b5af5c6973c1c6cf6cf813ab34c727d6a1f2f03dcaa44a8e49';
