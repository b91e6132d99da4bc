/** English consent words. Patterns run on lower case text with blanks kept. */
import { anyOf, inOrder, unless } from '../pattern';
import type { ConsentLexicon } from '../shapes/consent';
import { CONSENT_PURPOSES_EN } from './consent-purposes';

/** What a person calls their own data. */
const DATA = [
  /data|details|information|info|names?|address(?:es)?|e-?mails?|numbers?|contacts?|profile|records?|documents?|id/,
  /history|answers|application/,
];

/** After 'to' or 'with': the person's own side, or what is done for the person. */
const NO_OTHERS = unless(
  /me\b|you\b|us\b|my\b|myself|friends?\b|family\b|process|handl|deliver|ship|complet|fulfil|provid|help|improv|verif/,
  /show|send|contact|creat|manag|personali|offer|keep|make|be\b|receiv|get\b|enter|win\b|use\b|check|confirm|prevent/,
  /comply|allow|enabl|save\b|speed|reply|respond|answer|arrang|book|run\b|measur|analy[sz]e|identif|calculat|recommend/,
  /tailor|notify|inform|protect|track|support|give\b|let\b|stor|do\b|set\b|register|join|sign|see\b|find\b|pay\b|refund/,
  /return|carry|ask\b|call\b|text\b|email\b|write|invit|the (?:gift )?recipient|the (?:above|address|following address)/,
);

export const CONSENT_EN: ConsentLexicon = {
  language: 'en',
  form: 'lower',
  ...CONSENT_PURPOSES_EN,
  hands: [
    {
      means: 'give',
      pattern: inOrder(
        /\b/,
        [
          /shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|pass(?:es|ed|ing)?|provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)/,
          /forward(?:s|ed|ing)?|transmit(?:s|ted|ting)?|send(?:s|ing)?|sent|suppl(?:y|ies|ied)|hand(?:s|ed|ing)?/,
          /releas(?:e|es|ed|ing)|transfer(?:s|red|ring)?|report(?:s|ed|ing)?/,
        ],
        /\b (?:on )?(?:my|your|our|the|customer|personal)\b.{0,50}?\b/,
        DATA,
        /\b.{0,40}?\b(?:to|with) /,
        NO_OTHERS,
      ),
      not: /\b(?:do not|don't|never|not) (?:share|disclose|pass|give|sell)\b|\b(?:send|give|provide) (?:me|you|us)\b/,
      example: 'Pass my contact details on to the organiser',
      counter: 'Send the parcel to my neighbour',
    },
    {
      means: 'give',
      pattern: inOrder(
        /\b(?:my|your|customer|personal)\b.{0,50}?\b/,
        DATA,
        /\b.{0,40}?\b(?:shared|disclosed|passed|provided|given|forwarded|transmitted|sent|supplied|handed|released|transferred)/,
        /\b.{0,20}?\b(?:to|with) /,
        NO_OTHERS,
      ),
      not: /\b(?:not|never) (?:be )?(?:shared|disclosed|passed|given|sold)\b/,
      example: 'my personal information being disclosed to the carriers',
      counter: 'my parcel being delivered to the neighbours',
    },
    {
      means: 'give',
      pattern: inOrder(
        /\b(?:let|allow|permit)\b (?!us\b|me\b)[\w &.'-]{2,40}?\b(?:have|see|use|access|receive|view|get)\b.{0,10}\b(?:my|your)/,
        /\b.{0,30}?\b/,
        [
          /data|details|information|info|names?|address(?:es)?|e-?mails?|numbers?|contacts?|profile|records?|documents?|history/,
          /answers|application/,
        ],
        /\b/,
      ),
      example: 'Let the bank have my name and address',
      counter: 'Let us use my saved address',
    },
    {
      means: 'keep',
      pattern: anyOf(
        inOrder(
          /\b(?:shar|disclos|pass|provid|giv|forward|transmit|send|sent|transfer|stor|process|host|mov|keep|kept)\w{0,6}\b/,
          /.{0,40}?\b(?:data|details|information|records?|names?|scores?|photos?|answers)\b/,
        ),
        inOrder(
          /\b(?:data|details|information|records?|names?|scores?|photos?|answers)\b.{0,40}?\b/,
          /(?:shared|disclosed|passed|provided|given|forwarded|transmitted|sent|transferred|stored|processed|hosted|moved|kept)\b/,
        ),
      ),
      example: 'My data may be stored in Canada',
      counter: 'Ship to Canada',
    },
  ],
  acts: [
    {
      means: 'refuse',
      pattern: anyOf(
        /\b(?:do not|don't|dont|not) (?:agree|accept|consent|allow|want|wish)\b|\bdisagree\b|\bdecline\b|\brefuse\b|\breject\b/,
        /\bno,? thanks\b|^no$|\b(?:essential|necessary|required)(?: cookies)? only\b|\bonly (?:essential|necessary|required)\b/,
      ),
      example: 'I do not agree',
      counter: 'I agree',
    },
    {
      means: 'agree',
      pattern: anyOf(
        /\bagree(?:s|d|ing|ment to)?\b|\baccept(?:s|ed|ing|ance)?\b|\bconsent(?:s|ed|ing)?\b|\ballow\b|\bauthori[sz]e\b/,
        /\backnowledge\b|\bgive (?:my )?permission\b|\bopt[- ]in\b/,
      ),
      not: /\bwe accept (?:visa|cards|cash)/,
      example: 'I agree to this',
      counter: 'Please read this',
    },
    {
      means: 'receive',
      pattern: anyOf(
        /\breceive\b|\b(?:send|e-?mail|text|contact|call|message|remind|tell) me\b|\bbe contacted\b|\bsubscribe\b/,
        /\bsign me up\b|\bkeep me (?:posted|updated|informed|up[- ]to[- ]date|in the loop)\b|\bnotify me\b/,
        /\bi(?: would|'d) like\b|\byes,? (?:please|i want|send|sign)|\bget\b.{0,20}\b(?:news|offers|updates|emails)\b/,
        /\bhear (?:about|from)\b/,
        /^(?:our |the |e-?mail |free |weekly |monthly )*newsletters?(?: and (?:offers|news|updates|promotions))?$/,
      ),
      example: 'Send me the monthly letter',
      counter: 'Send order',
    },
    {
      means: 'confirm',
      pattern: anyOf(
        /\bi (?:have read|confirm|certify|declare|understand|am at least|am over|am \d\d)\b|\bi'm (?:over|at least)\b/,
        /\bi (?:will|promise to|undertake to|pledge to) (?:follow|keep|abide|respect|comply|observe|obey)\b/,
        /\bi(?:'ve| have) read\b/,
      ),
      example: 'I have read the rules',
      counter: 'have fun',
    },
    { means: 'yes', pattern: /^(?:i )?(?:agree|accept|consent|yes|ok|allow)[.!]?$/, example: 'I agree', counter: 'I agree to the rules' },
  ],
  channels: [
    {
      means: 'channel',
      pattern:
        /^(?:by |via )?(?:sms|e-?mail|text(?: messages?)?|phone(?: calls?)?|telephone|post|postal mail|mail|push(?: notifications?)?|whatsapp)$/,
      example: 'by email',
      counter: 'email address',
    },
  ],
  requirement: [
    {
      means: 'mandatory',
      pattern: anyOf(
        /[[(]\s*(?:required|mandatory|compulsory)\s*[\])]|\b(?:required|mandatory)$|^(?:required|mandatory)\b/,
        /[.!?]\s(?:required|mandatory|compulsory|needed)\b/,
        /\bthis (?:field|box|consent|item) (?:is|must be) (?:required|mandatory|ticked|checked)\b/,
        /\b(?:this|it) is (?:required|mandatory|compulsory|necessary)\b|\brequired (?:to|for|in order to)\b/,
        /\bneeded to (?:open|create|join|continue|order|sign)|\byou must (?:agree|accept|consent)\b|\brequired consents?\b/,
      ),
      not: anyOf(
        /\brequired fields?\b|\b(?:not|isn't|never) (?:be )?(?:required|needed|mandatory|compulsory|necessary)\b/,
        /\brequired (?:by law|to (?:by|under))\b|\b(?:data|information|details) (?:is |are )?(?:required|needed)\b/,
        /\bas required\b/,
      ),
      example: 'Terms (required)',
      counter: 'required fields',
    },
    {
      means: 'mandatory',
      pattern: /^[*＊✱]|[*＊✱]$|\bmust be (?:accepted|agreed|ticked|checked)\b/,
      example: 'I agree to the terms *',
      counter: 'terms * and conditions',
    },
    {
      means: 'optional',
      pattern: anyOf(
        /[[(][^\])]{0,24}\b(?:optional|voluntary|not (?:required|needed|mandatory))\b[^\])]{0,24}[\])]|\boptional[.!]?$/,
        /\b(?:not|isn't) (?:required|needed|mandatory|compulsory|necessary)\b|\byou (?:do not|don't) have to\b|\bup to you\b/,
        /\bif you (?:like|wish|want)\b[^.]{0,4}$|[.!?—–-]\s?(?:optional|voluntary)\b|^optional(?::| consents?)/,
        /\boptional consents?\b|\bthis is optional\b/,
      ),
      example: 'Newsletter (optional)',
      counter: 'optional extras for your car',
    },
  ],
  groupRule: [
    {
      means: 'mandatory',
      pattern: anyOf(
        /\b(?:you )?(?:must|need to|have to) (?:agree to|accept|tick|consent to) (?:all|both|each|every)\b/,
        /\b(?:all|both) (?:of )?(?:the )?(?:items|consents|boxes|agreements|statements|these)?[\w ]{0,30}\b(?:are|is) (?:required|mandatory)\b/,
      ),
      not: /\bfields\b/,
      example: 'You must agree to all of the items below',
      counter: 'All fields are required',
    },
    {
      means: 'optional',
      pattern: /\b(?:all|both|each|everything|these|the following)\b[\w ]{0,30}\b(?:are|is) (?:optional|voluntary)\b/,
      not: /\bfields\b/,
      example: 'Both of these are optional.',
      counter: 'All our shops are open',
    },
  ],
  all: [
    {
      means: 'agree-all',
      pattern: anyOf(
        /\b(?:agree|accept|consent|allow|select|check|tick|yes)(?:ing)?(?: to)?(?: the)? (?:all|everything)\b/,
        /\bi (?:agree|consent) to all\b|\ball (?:of )?the (?:above|below|following)\b|\bagree(?: to)? (?:both|each)\b|^all$/,
      ),
      example: 'Agree to all of the items below',
      counter: 'I agree to the terms of all-day tickets',
    },
  ],
  optionalToo: [
    {
      means: 'said',
      pattern: anyOf(
        /\b(?:including|incl\.?|also|(?:tick|includ|select|cover)(?:e?s)?) (?:all )?(?:the )?optional\b|[[(]\s*optional\s*[\])]/,
        /\boptional (?:items|consents|ones) (?:are )?(?:included|too|as well)\b/,
      ),
      example: 'Agree to all, including optional items',
      counter: 'Agree to all',
    },
  ],
  none: [
    {
      means: 'session',
      pattern: anyOf(
        /\b(?:keep me|stay|remain) (?:logged|signed) in\b|\bremember (?:me|my|this|user|username|device|password)\b/,
        /\bdon'?t (?:show|ask) (?:this |me )?again\b|\bshow password\b|\btrust this (?:device|browser)\b/,
      ),
      example: 'Keep me signed in',
      counter: 'agree and sign in',
    },
    {
      means: 'payment',
      pattern: /\b(?:credit card|debit card|paypal|bank transfer|cash on delivery|gift card|apple pay|google pay|save (?:this|my) card)\b/,
      not: /\bagree\b|\bconsent\b|\bterms\b/,
      example: 'PayPal',
      counter: 'agree to the PayPal terms',
    },
    {
      means: 'delivery',
      pattern: anyOf(
        /\bsame as (?:billing|shipping|above|my)\b|\b(?:shipping|billing|delivery) address\b|\bship to (?:this|a different)\b/,
        /\bgift[- ]wrap|\bthis is a gift\b|\bleave (?:it )?at\b/,
      ),
      not: /\bagree\b|\bconsent\b|\bterms\b/,
      example: 'Billing address is the same',
      counter: 'I agree to share my delivery address',
    },
    {
      means: 'person',
      pattern: /^(?:male|female|mr\.?|mrs\.?|ms\.?|other|private|business|company|individual|prefer not to say)$/,
      example: 'Female',
      counter: 'other purposes',
    },
    {
      means: 'product',
      pattern: /^(?:select all|in stock|on sale|new|compare|select)$|\bout of stock\b|\bcreate (?:an )?account\b/,
      not: /\bagree\b|\bconsent\b|\bterms\b/,
      example: 'Select all',
      counter: 'I agree to all terms',
    },
    {
      means: 'task',
      pattern: inOrder(
        /^/,
        [
          /(?:all )?(?:users|members|customers|visitors|guests|subscribers) (?:must|should|need|have to)/,
          /(?:require|force|enable|disable|hide|allow) (?:users|members|customers|visitors|guests|registration|the)|update|ask/,
          /write|review|draft|prepare|publish|fix|archive|upload|implement|call|check|create|add|test|translate|send/,
        ],
        /\b(?! me\b)/,
      ),
      not: /\b(?:i|my|me|we|you)\b/,
      example: 'Users must agree to the house rules',
      counter: 'Send me the newsletter',
    },
    {
      means: 'deletion',
      pattern: inOrder(
        /\b(?:delet(?:e|ed|ing|ion)|clos(?:e|ing)|deactivat(?:e|ed|ing|ion)|remov(?:e|al|ing)|cancel(?:ling)?)\b.{0,60}\b/,
        /(?:account|profile|membership)\b/,
      ),
      not: /\bterms\b|\bprivacy\b/,
      example: 'I understand that deleting my account is final',
      counter: 'I agree to the account terms',
    },
  ],
  implied: [
    {
      means: 'implied',
      pattern: inOrder(
        /\b(?:if you|by|to|when you) (?:continu|proceed|sign|log|click|press|tap|allow|connect|accept)[a-z]*\b.{0,60}?\b/,
        /(?:will|may|can) (?:share|provide|pass|send|give|disclose|transfer)\b.{0,80}?\b/,
        /(?:name|address|e-?mail|profile|contacts?|information|data|details|number)\b.{0,120}?\b(?:with|to)\b/,
      ),
      not: /\bdo not agree\b|\bnot (?:share|provide|pass|send|give|disclose)\b/,
      example: 'To continue, Lumen will share your name and e-mail address with Fernweh Maps',
      counter: 'If you continue, we will send the code to your phone',
    },
    {
      means: 'implied',
      pattern: inOrder(
        /\b(?:by|when you|in) /,
        [
          /click|press|tapp|submitt|sign|register|continu|creat|join|us|proceed|placing|plac|complet|check|select|log|enter/,
          /subscrib|provid|order|book|access/,
        ],
        /(?:ing|e|s)?\b.{0,90}?\b(?:agree|accept|consent|acknowledge|confirm|authori[sz]e)/,
      ),
      not: /\bdo not agree\b/,
      example: 'By creating an account you agree to our terms and privacy policy',
      counter: 'You must agree to the terms',
    },
    {
      means: 'implied',
      pattern: inOrder(
        /\b(?:click|press|tap|submit|registration|continu|sign[- ]?up|use of (?:this|the|our))[a-z]{0,6}\b.{0,60}?\b/,
        /(?:means|constitutes|signifies|indicates|implies)\b.{0,40}?\b(?:agree|accept|consent)/,
      ),
      example: 'Your registration means that you accept our rules',
      counter: 'This means a lot to us',
    },
  ],
  cookieKinds: [
    {
      means: 'cookies',
      pattern: inOrder(
        /^(?:strictly )?/,
        [
          /necessary|essential|functional(?:ity)?|analytics?|analytical|performance|statistics|marketing|advertising|targeting/,
          /(?:site )?preferences|personali[sz]|social media|3rd party|third[- ]party|unclassified/,
        ],
        /\b/,
      ),
      example: 'Analytics',
      counter: 'All analytics',
    },
  ],
  managed: [
    {
      means: 'managed',
      pattern: anyOf(
        /\bto-?dos?\b|\btask (?:list|board)\b|\b(?:my|your|our|today's|team) tasks\b|\badd (?:a |an |new )?(?:task|to-?do)\b/,
        /\bedit (?:the )?(?:consents?|terms|policy)\b|\badmin(?:istrat(?:or|ion))?\b/,
        /\b(?:manage|edit|delete|suspend|approve|ban) (?:users?|members?|customers?)\b/,
        /\b(?:user|member|customer) (?:list|management|details)\b|^approve$|^suspend$/,
      ),
      example: 'User management',
      counter: 'Create user',
    },
  ],
  views: [
    {
      means: 'view',
      pattern: /^(?:view|read|see|show|open|details?|more|full text|learn more|print|download)\b/,
      example: 'View terms',
      counter: 'Terms',
    },
  ],
  tombstones: [
    { pattern: 'policy alone', why: 'refund and shipping policies stand in every footer and order note' },
    { pattern: 'required anywhere', why: 'cookies required for the shop to work, required fields, information required by law' },
  ],
};
