/** English words of a page's conduct. Patterns run on lower case text with blanks. */
import { anyOf, inOrder } from '../pattern';
import type { ConductLexicon } from '../shapes/conduct';

export const CONDUCT_EN: ConductLexicon = {
  language: 'en',
  form: 'lower',
  entries: [
    {
      means: 'night',
      pattern:
        /\b(?:at night|night-?time|overnight|any (?:time|hour)|24 ?hours|around the clock|24\/7|9 ?p\.?m\.? (?:to|and|-) 8 ?a\.?m\.?)/,
      not: /(?:withdraw|unsubscribe|opt out|change|cancel)[^.]{0,30}any time/,
      example: 'Send me offers at night, too',
      counter: 'You can unsubscribe at any time',
    },
    {
      means: 'message',
      pattern: /\b(?:sms|text(?: message)?s?|push|phone|call|messenger|whatsapp)\b/,
      example: 'offers by text message',
      counter: 'offers by e-mail',
    },
    {
      means: 'under-14',
      pattern: anyOf(
        /\bkids?(?: club| member| account|'s club)|\bchildren (?:can|may|are welcome)/,
        /\bbetween (?:[3-9]|1[0-2]) and (?:[4-9]|1[0-3])\b|\bunder 1[34]s? (?:can|may|are)/,
      ),
      example: 'Join the kids club',
      counter: 'Children under 13 must not register; adults only',
    },
    {
      means: 'no-child',
      pattern: anyOf(
        /\b(?:1[3-9]|2[01]) (?:years? (?:old|of age) )?(?:or (?:older|over|above)|and (?:older|over|above))/,
        /\b(?:over|at least) (?:1[3-9]|2[01])\b|\badults only\b/,
      ),
      example: 'I am 16 or older',
      counter: 'Order 16 boxes',
    },
    {
      means: 'guardian',
      pattern: anyOf(
        /\b(?:parents?|guardians?|mum or dad|mom or dad)\b[^.]{0,30}\b(?:consent|agree|permission|confirm|e-?mail|ask)/,
        /\b(?:consent|permission|ask)\b[^.]{0,20}\b(?:parents?|guardians?)/,
      ),
      example: 'We will ask your parent for permission',
      counter: 'Parent company',
    },
    {
      means: 'given',
      pattern: anyOf(
        /\b(?:your|my) consents?\b|\bprivacy (?:settings|choices|centre|center)\b|\byou (?:have )?agreed to\b/,
        /\bconsent (?:history|settings)\b/,
      ),
      example: 'Consent history',
      counter: 'I agree to all',
    },
    {
      means: 'withdraw',
      pattern: /\b(?:withdraw|revoke|take back)\b[^.]{0,30}\b(?:consent|agreement|permission)|\bno longer agree\b|\bopt out\b/,
      example: 'Withdraw consent',
      counter: 'Withdraw money',
    },
    {
      means: 'outside',
      pattern: anyOf(
        /\bby (?:phone|post|mail|letter|fax|calling|writing to|closing your account|deleting your account)\b/,
        /\bcall (?:us|our)\b|\bwrite to us\b/,
      ),
      example: 'You may do so by phone',
      counter: 'Use the switch below',
    },
    {
      means: 'no-return',
      pattern: /\b(?:cannot|can't|can not) be (?:changed|undone|withdrawn|revoked)\b/,
      example: 'Your choice cannot be changed later',
      counter: 'Your choice can be changed later',
    },
    {
      means: 'settings',
      pattern:
        /\b(?:cookie|privacy|consent)? ?(?:settings|preferences)\b|\bchange (?:your mind|this|your choice)\b|\bmanage (?:cookies|consent)/,
      example: 'Cookie preferences',
      counter: 'Product options',
    },
    {
      means: 'resident-number',
      pattern: /\bresident (?:registration )?(?:number|no\b)|\brrn\b/,
      example: 'Resident registration number',
      counter: 'Residence address',
    },
    {
      means: 'not-asked',
      pattern: /\b(?:do not|don't|never) (?:collect|ask for|store|process|need)\b[^.]{0,30}(?:resident|rrn)/,
      example: 'We never ask for your resident number',
      counter: 'Enter your resident number',
    },
    { means: 'policy', pattern: /\bprivacy (?:policy|notice|statement)\b/, example: 'the Privacy Policy', counter: 'the terms of use' },
    {
      means: 'have-read',
      pattern: /\b(?:have read|read and understood|acknowledge)\b/,
      not: /\b(?:agree|accept|consent)/,
      example: 'I have read the privacy notice',
      counter: 'I have read and agree to the privacy policy',
    },
    {
      means: 'plain-item',
      pattern: inOrder(
        /^(?:your |my |full |first |last |user ?)*/,
        [
          /name|id|password|e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?|address|postal code|zip code/,
          /payment (?:details|data|information)|card number|order (?:details|number)/,
        ],
        /$/,
      ),
      example: 'phone number',
      counter: 'marital status',
    },
    {
      means: 'necessary-only',
      pattern: /\bonly (?:strictly )?(?:necessary|essential) cookies\b|\bno consent is needed\b/,
      example: 'We use only essential cookies',
      counter: 'Cookies for personalised ads',
    },
    { means: 'later', pattern: /\b(?:not now|later|no,? thanks|skip|maybe later)\b/, example: 'Maybe later', counter: 'Yes, please' },
    {
      means: 'stop-asking',
      pattern: /\b(?:don't|do not|never) (?:ask|show|remind)\b[^.]{0,20}\b(?:again|week|days|month)/,
      example: "Don't show this again",
      counter: 'Show again',
    },
  ],
};
