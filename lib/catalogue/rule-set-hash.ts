/** SHA-256 of the rule set, written by `npm run generate`. */
export const RULE_SET_HASH = 'e242acebd0bb1ead17917b502e5b4ad853ecddf71be8cbf5eb7233b6cf9a7f25';
