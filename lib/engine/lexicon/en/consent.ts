/** English consent words. Patterns run on lower case text with blanks kept. */
import type { ConsentLexicon } from '../shapes/consent';

export const CONSENT_EN: ConsentLexicon = {
  language: 'en',
  form: 'lower',
  purposes: [
    {
      means: 'terms',
      pattern:
        /\bterms\b|\brules (?:and|&) regulations\b|\bt ?(?:&|and|n) ?cs?\b|\bconditions of (?:use|sale|service|carriage|hire|entry|membership|participation|booking|contract|purchase|travel)\b|\b(?:booking|general|rental|membership|ticket) conditions\b|\bhouse rules\b|\b(?:user|member(?:ship)?|customer|licen[cs]e|service|subscription|end user) agreement\b|\b(?:community|club|forum|house|site|programme?|competition|contest|game|studio|gym|library|loyalty) (?:guidelines|rules)\b|\brules (?:of|for) (?:the|this|our)\b|\beula\b|\bcode of conduct\b/,
      example: 'I accept the general terms and conditions',
      counter: 'Payment conditions of this order',
    },
    {
      means: 'collection',
      pattern:
        /\bprivacy\b|\bdata (?:protection|policy|processing)\b|\b(?:collect|collection|process|processing|use|usage|store|storage|handling) (?:and (?:use|processing|storage) )?of (?:my |your |the )?(?:personal|data|information)|^[\W_]*(?:your |my )?personal (?:data|information|details)\b(?!.{0,60}\b(?:shar|transfer|third|abroad|overseas|market))/,
      not: /\bprivacy (?:screen|filter)\b/,
      example: 'I have read the privacy policy and agree',
      counter: 'privacy screen for your laptop',
    },
    {
      means: 'collection',
      pattern:
        /\b(?:collect|process|stor|us|keep|hold|handl)(?:es?|s|ing)? (?:and (?:use|process|store|using|processing|storing) )?(?:my|your) (?:personal |contact |submitted )?(?:data|details|information|e-?mail(?: address)?|names?|address|phone)\b|\bmy (?:personal )?(?:data|information|details) (?:will|may|can|is|are) (?:be )?(?:being )?(?:used|processed|collected|stored|handled|kept)\b/,
      example: 'you may store my data',
      counter: 'your data plan',
    },
    {
      means: 'collection',
      pattern:
        /\b(?:use|usage|collection|processing|storage|handling|retention) of (?:my|your) (?:[\w-]+ )?(?:names?|address|e-?mail|phone|telephone|contact|photo|details|answers)\b/,
      example: 'I consent to the use of my name and address',
      counter: 'Use my saved address',
    },
    {
      means: 'third-party',
      pattern:
        /\bthird[- ]part(?:y|ies)\b|\b(?:shar(?:e|ed|es|ing)|disclos(?:e|ed|ing|ure)|pass(?:ed|ing)?|provid(?:e|ed|ing)|transfer(?:red)?)\b.{0,60}?\b(?:partners?|sellers?|affiliates?|advertisers?|sponsors?|other companies|merchants?|vendors?)\b/,
      not: /\bthird[- ]party (?:shipping|delivery|billing|cookies)\b/,
      example: 'share my details with selected partners',
      counter: 'share this page with friends',
    },
    {
      means: 'third-party',
      pattern:
        /\b(?:let|allow|have)\b.{0,30}?\b(?:partners?|sponsors?|affiliates?|sister (?:companies|brands)|other (?:brands|companies|shops))\b.{0,24}?\b(?:e-?mail|contact|call|text|write to|send|phone|have my|use my)\b/,
      example: 'Let our brand partners email me',
      counter: 'Let the courier call me',
    },
    {
      means: 'third-party',
      pattern:
        /\b(?:allow|authori[sz]e|permit)\b.{0,40}\b(?:partners?|affiliates?|sponsors?)\b|\b(?:calls?|texts?|e-?mails?|offers?|news|messages|communications|contacted)\b.{0,30}\b(?:from|by) (?:our |its |their |selected |trusted |marketing |carefully selected )*(?:partners?|third parties|affiliates?|sponsors?|sister companies)\b/,
      example: 'allow the shop and its partners to call you',
      counter: 'allow cookies',
    },
    {
      means: 'overseas',
      pattern:
        /\b(?:overseas|cross[- ]border|international(?:ly)?) (?:data )?(?:transfer|transmission|provision)|\b(?:transfer(?:red|s|ring)?|send(?:ing)?|sent|stor(?:ed|ing)|shar(?:ed|ing)|passed|provided|process(?:ed|ing))\b.{0,60}?\b(?:overseas|abroad|outside|another country|other countries|third countries|united states|china)\b/,
      not: /\b(?:order|parcel|gift|package|item)s? (?:is |are )?(?:sent|sending|abroad|overseas)|\bsend(?:ing)? (?:the |my |your )?(?:order|parcel|gift|package|item)/,
      example: 'transfer of my data abroad',
      counter: 'international shipping',
    },
    {
      means: 'overseas',
      pattern:
        /\b(?:send|store|share|pass|provide|process|host|move|keep|sending|storing|sharing|storage|processing|hosting)\b.{0,30}?\b(?:my|your|personal|customer)\b.{0,24}?\b(?:data|information|details)\b.{0,60}?\b(?:overseas|abroad|outside|another country|other countries|third countries)\b/,
      example: 'Send my order data to a warehouse abroad',
      counter: 'Send my order abroad',
    },
    {
      means: 'processor',
      pattern: /\boutsourc(?:e|ed|ing)\b|\b(?:data )?processors?\b|\bconsign(?:ed|ment)\b.{0,30}\bpersonal\b/,
      example: 'outsourcing of data handling',
      counter: 'word processing',
    },
    {
      means: 'marketing',
      pattern:
        /\bmarketing\b|\bnewsletters?\b|\bpromotion(?:s|al)?\b|\badvertis(?:ing|ements?)\b|\bspecial offers?\b|\b(?:exclusive|latest|great) (?:offers|deals|news)\b|\b(?:news|offers|deals|discounts|updates|tips)\b.{0,40}\b(?:by|via|e-?mails?|texts?|sms|inbox|from us)\b|\b(?:e-?mail|send|text|contact|call|notify) me\b.{0,60}\b(?:about|with|news|offers|updates|deals|products|when)\b|\bcontacted by (?:phone|e-?mail|text|sms|post|telephone)\b|\b(?:e-?mail|sms|text|push) (?:alerts?|updates|notifications?)\b|\b(?:fare|flight|price|hotel|member|special|exclusive|seasonal|weekly|partner|our) offers\b|\b(?:receive|get|like|subscribe (?:to|for))\b.{0,40}\b(?:e-?mails|emails from|news|offers|updates|texts|deals|communications|mailings)\b|\bmailing list\b|\bhear (?:about|from)\b.{0,40}\b(?:new|offers|deals|sales?|events|arrivals|products|promotions|you|us)\b|\bkeep me (?:posted|updated|informed|up[- ]to[- ]date|in the loop)\b.{0,40}\b(?:new|news|offers|deals|sales?|events|products|promotions|arrivals)\b|\b(?:contact (?:you|me)|contacted)\b.{0,60}\b(?:offers|promotions|deals|news)\b/,
      not: /\b(?:order|delivery|shipping|account|security|booking|appointment) (?:alerts?|updates|notifications?|confirmation|reminders?)\b|\bmarketing (?:manager|department|director)\b|\border (?:updates|status)\b|\bdelivery updates\b|\badvertising (?:agency|budget)\b/,
      example: 'Send me news and offers by email',
      counter: 'marketing manager at a firm',
    },
    {
      means: 'profiling',
      pattern:
        /\bprofiling\b|\b(?:browsing|purchase|viewing|listening|order|search) (?:history|habits|data)\b.{0,30}\b(?:personali[sz]e|recommend|tailor|suggest|target)|\bpersonali[sz](?:ed|ing|ation) (?:ads?|advertising|offers|content|experience|recommendations|marketing)\b|\btargeted (?:ads?|advertising)\b|\bautomated decision/,
      example: 'show me personalised advertising',
      counter: 'personalised mug',
    },
    {
      means: 'sensitive',
      pattern:
        /\bsensitive (?:personal )?(?:data|information)\b|\b(?:health|medical|biometric|genetic) (?:data|information|records)\b|\b(?:data|details|information|answers|questions)\b.{0,20}\b(?:about|on|concerning) my (?:health|medical|illness|disabilit|allerg|religio|beliefs|ethnic|sex)/,
      example: 'use of my health data',
      counter: 'sensitive skin',
    },
    {
      means: 'identifier',
      pattern: /\bsocial security number\b|\bpassport (?:number|data)\b|\bnational id\b|\bunique identif/,
      example: 'use of my passport number',
      counter: 'order number',
    },
    {
      means: 'location',
      pattern:
        /\blocation (?:data|information|services?|tracking|sharing)\b|\b(?:use|access|share|know|track) my location\b|\b(?:allow|enable|grant|share|turn on) (?:access to )?(?:my |your |precise )?location\b(?: access)?|\blocation access\b|\bgeo-?location\b/,
      example: 'share my location',
      counter: 'store location',
    },
    {
      means: 'age',
      pattern:
        /\b(?:(?:over|older than|above|under) (?:the age of )?|at least |age (?:is )?)(?:1[3-9]|2[01])(?: years| y\/o|$|[.,)])|\b(?:1[3-9]|2[01]) (?:years|or older|or over)|\b(?:1[3-9]|2[01])\+|\blegal age\b|\bnot a minor\b|\bof age\b|\bi am an adult\b/,
      example: 'I am at least 18 years old',
      counter: 'at least 18 items',
    },
    {
      means: 'finance',
      pattern: /\bcredit (?:check|report|reference)\b|\bdirect debit\b|\belectronic funds\b/,
      example: 'consent to a credit check',
      counter: 'credit card',
    },
    {
      means: 'cookies',
      pattern: /\bcookies?\b/,
      not: /\bcookie (?:jar|dough|cutter)|\bchocolate/,
      example: 'Analytics cookies',
      counter: 'chocolate cookies',
    },
    {
      means: 'terms',
      pattern: /\b(?:legal notice|disclaimer|user policy|refund policy|return policy|cancellation policy)\b/,
      weight: 0.5,
      example: 'I accept the refund policy',
      counter: 'insurance policy number',
    },
  ],
  hands: [
    {
      means: 'give',
      pattern:
        /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|pass(?:es|ed|ing)?|provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|forward(?:s|ed|ing)?|transmit(?:s|ted|ting)?|send(?:s|ing)?|sent|suppl(?:y|ies|ied)|hand(?:s|ed|ing)?|releas(?:e|es|ed|ing)|transfer(?:s|red|ring)?|report(?:s|ed|ing)?)\b (?:on )?(?:my|your|our|the|customer|personal)\b.{0,50}?\b(?:data|details|information|info|names?|address(?:es)?|e-?mails?|numbers?|contacts?|profile|records?|documents?|id|history|answers|application)\b.{0,40}?\b(?:to|with) (?!me\b|you\b|us\b|my\b|myself|friends?\b|family\b|process|handl|deliver|ship|complet|fulfil|provid|help|improv|verif|show|send|contact|creat|manag|personali|offer|keep|make|be\b|receiv|get\b|enter|win\b|use\b|check|confirm|prevent|comply|allow|enabl|save\b|speed|reply|respond|answer|arrang|book|run\b|measur|analy[sz]e|identif|calculat|recommend|tailor|notify|inform|protect|track|support|give\b|let\b|stor|do\b|set\b|register|join|sign|see\b|find\b|pay\b|refund|return|carry|ask\b|call\b|text\b|email\b|write|invit|the (?:gift )?recipient|the (?:above|address|following address))/,
      not: /\b(?:do not|don't|never|not) (?:share|disclose|pass|give|sell)\b|\b(?:send|give|provide) (?:me|you|us)\b/,
      example: 'Pass my contact details on to the organiser',
      counter: 'Send the parcel to my neighbour',
    },
    {
      means: 'give',
      pattern:
        /\b(?:my|your|customer|personal)\b.{0,50}?\b(?:data|details|information|info|names?|address(?:es)?|e-?mails?|numbers?|contacts?|profile|records?|documents?|id|history|answers|application)\b.{0,40}?\b(?:shared|disclosed|passed|provided|given|forwarded|transmitted|sent|supplied|handed|released|transferred)\b.{0,20}?\b(?:to|with) (?!me\b|you\b|us\b|my\b|myself|friends?\b|family\b|process|handl|deliver|ship|complet|fulfil|provid|help|improv|verif|show|send|contact|creat|manag|personali|offer|keep|make|be\b|receiv|get\b|enter|win\b|use\b|check|confirm|prevent|comply|allow|enabl|save\b|speed|reply|respond|answer|arrang|book|run\b|measur|analy[sz]e|identif|calculat|recommend|tailor|notify|inform|protect|track|support|give\b|let\b|stor|do\b|set\b|register|join|sign|see\b|find\b|pay\b|refund|return|carry|ask\b|call\b|text\b|email\b|write|invit|the (?:gift )?recipient|the (?:above|address|following address))/,
      not: /\b(?:not|never) (?:be )?(?:shared|disclosed|passed|given|sold)\b/,
      example: 'my personal information being disclosed to the carriers',
      counter: 'my parcel being delivered to the neighbours',
    },
    {
      means: 'give',
      pattern:
        /\b(?:let|allow|permit)\b (?!us\b|me\b)[\w &.'-]{2,40}?\b(?:have|see|use|access|receive|view|get)\b.{0,10}\b(?:my|your)\b.{0,30}?\b(?:data|details|information|info|names?|address(?:es)?|e-?mails?|numbers?|contacts?|profile|records?|documents?|history|answers|application)\b/,
      example: 'Let the bank have my name and address',
      counter: 'Let us use my saved address',
    },
    {
      means: 'keep',
      pattern:
        /\b(?:shar|disclos|pass|provid|giv|forward|transmit|send|sent|transfer|stor|process|host|mov|keep|kept)\w{0,6}\b.{0,40}?\b(?:data|details|information|records?|names?|scores?|photos?|answers)\b|\b(?:data|details|information|records?|names?|scores?|photos?|answers)\b.{0,40}?\b(?:shared|disclosed|passed|provided|given|forwarded|transmitted|sent|transferred|stored|processed|hosted|moved|kept)\b/,
      example: 'My data may be stored in Canada',
      counter: 'Ship to Canada',
    },
  ],
  acts: [
    {
      means: 'refuse',
      pattern:
        /\b(?:do not|don't|dont|not) (?:agree|accept|consent|allow|want|wish)\b|\bdisagree\b|\bdecline\b|\brefuse\b|\breject\b|\bno,? thanks\b|^no$|\b(?:essential|necessary|required)(?: cookies)? only\b|\bonly (?:essential|necessary|required)\b/,
      example: 'I do not agree',
      counter: 'I agree',
    },
    {
      means: 'agree',
      pattern:
        /\bagree(?:s|d|ing|ment to)?\b|\baccept(?:s|ed|ing|ance)?\b|\bconsent(?:s|ed|ing)?\b|\ballow\b|\bauthori[sz]e\b|\backnowledge\b|\bgive (?:my )?permission\b|\bopt[- ]in\b/,
      not: /\bwe accept (?:visa|cards|cash)/,
      example: 'I agree to this',
      counter: 'Please read this',
    },
    {
      means: 'receive',
      pattern:
        /\breceive\b|\b(?:send|e-?mail|text|contact|call|message|remind|tell) me\b|\bbe contacted\b|\bsubscribe\b|\bsign me up\b|\bkeep me (?:posted|updated|informed|up[- ]to[- ]date|in the loop)\b|\bnotify me\b|\bi(?: would|'d) like\b|\byes,? (?:please|i want|send|sign)|\bget\b.{0,20}\b(?:news|offers|updates|emails)\b|\bhear (?:about|from)\b|^(?:our |the |e-?mail |free |weekly |monthly )*newsletters?(?: and (?:offers|news|updates|promotions))?$/,
      example: 'Send me the monthly letter',
      counter: 'Send order',
    },
    {
      means: 'confirm',
      pattern:
        /\bi (?:have read|confirm|certify|declare|understand|am at least|am over|am \d\d)\b|\bi'm (?:over|at least)\b|\bi (?:will|promise to|undertake to|pledge to) (?:follow|keep|abide|respect|comply|observe|obey)\b|\bi(?:'ve| have) read\b/,
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
      pattern:
        /[[(]\s*(?:required|mandatory|compulsory)\s*[\])]|\b(?:required|mandatory)$|^(?:required|mandatory)\b|[.!?]\s(?:required|mandatory|compulsory|needed)\b|\bthis (?:field|box|consent|item) (?:is|must be) (?:required|mandatory|ticked|checked)\b|\b(?:this|it) is (?:required|mandatory|compulsory|necessary)\b|\brequired (?:to|for|in order to)\b|\bneeded to (?:open|create|join|continue|order|sign)|\byou must (?:agree|accept|consent)\b|\brequired consents?\b/,
      not: /\brequired fields?\b|\b(?:not|isn't|never) (?:be )?(?:required|needed|mandatory|compulsory|necessary)\b|\brequired (?:by law|to (?:by|under))\b|\b(?:data|information|details) (?:is |are )?(?:required|needed)\b|\bas required\b/,
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
      pattern:
        /[[(][^\])]{0,24}\b(?:optional|voluntary|not (?:required|needed|mandatory))\b[^\])]{0,24}[\])]|\boptional[.!]?$|\b(?:not|isn't) (?:required|needed|mandatory|compulsory|necessary)\b|\byou (?:do not|don't) have to\b|\bup to you\b|\bif you (?:like|wish|want)\b[^.]{0,4}$|[.!?—–-]\s?(?:optional|voluntary)\b|^optional(?::| consents?)|\boptional consents?\b|\bthis is optional\b/,
      example: 'Newsletter (optional)',
      counter: 'optional extras for your car',
    },
  ],
  groupRule: [
    {
      means: 'mandatory',
      pattern:
        /\b(?:you )?(?:must|need to|have to) (?:agree to|accept|tick|consent to) (?:all|both|each|every)\b|\b(?:all|both) (?:of )?(?:the )?(?:items|consents|boxes|agreements|statements|these)?[\w ]{0,30}\b(?:are|is) (?:required|mandatory)\b/,
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
      pattern:
        /\b(?:agree|accept|consent|allow|select|check|tick|yes)(?:ing)?(?: to)?(?: the)? (?:all|everything)\b|\bi (?:agree|consent) to all\b|\ball (?:of )?the (?:above|below|following)\b|\bagree(?: to)? (?:both|each)\b|^all$/,
      example: 'Agree to all of the items below',
      counter: 'I agree to the terms of all-day tickets',
    },
  ],
  optionalToo: [
    {
      means: 'said',
      pattern:
        /\b(?:including|incl\.?|also|(?:tick|includ|select|cover)(?:e?s)?) (?:all )?(?:the )?optional\b|[[(]\s*optional\s*[\])]|\boptional (?:items|consents|ones) (?:are )?(?:included|too|as well)\b/,
      example: 'Agree to all, including optional items',
      counter: 'Agree to all',
    },
  ],
  none: [
    {
      means: 'session',
      pattern:
        /\b(?:keep me|stay|remain) (?:logged|signed) in\b|\bremember (?:me|my|this|user|username|device|password)\b|\bdon'?t (?:show|ask) (?:this |me )?again\b|\bshow password\b|\btrust this (?:device|browser)\b/,
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
      pattern:
        /\bsame as (?:billing|shipping|above|my)\b|\b(?:shipping|billing|delivery) address\b|\bship to (?:this|a different)\b|\bgift[- ]wrap|\bthis is a gift\b|\bleave (?:it )?at\b/,
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
      pattern:
        /^(?:(?:all )?(?:users|members|customers|visitors|guests|subscribers) (?:must|should|need|have to)|(?:require|force|enable|disable|hide|allow) (?:users|members|customers|visitors|guests|registration|the)|update|ask|write|review|draft|prepare|publish|fix|archive|upload|implement|call|check|create|add|test|translate|send)\b(?! me\b)/,
      not: /\b(?:i|my|me|we|you)\b/,
      example: 'Users must agree to the house rules',
      counter: 'Send me the newsletter',
    },
    {
      means: 'deletion',
      pattern:
        /\b(?:delet(?:e|ed|ing|ion)|clos(?:e|ing)|deactivat(?:e|ed|ing|ion)|remov(?:e|al|ing)|cancel(?:ling)?)\b.{0,60}\b(?:account|profile|membership)\b/,
      not: /\bterms\b|\bprivacy\b/,
      example: 'I understand that deleting my account is final',
      counter: 'I agree to the account terms',
    },
  ],
  implied: [
    {
      means: 'implied',
      pattern:
        /\b(?:if you|by|to|when you) (?:continu|proceed|sign|log|click|press|tap|allow|connect|accept)[a-z]*\b.{0,60}?\b(?:will|may|can) (?:share|provide|pass|send|give|disclose|transfer)\b.{0,80}?\b(?:name|address|e-?mail|profile|contacts?|information|data|details|number)\b.{0,120}?\b(?:with|to)\b/,
      not: /\bdo not agree\b|\bnot (?:share|provide|pass|send|give|disclose)\b/,
      example: 'To continue, Lumen will share your name and e-mail address with Fernweh Maps',
      counter: 'If you continue, we will send the code to your phone',
    },
    {
      means: 'implied',
      pattern:
        /\b(?:by|when you|in) (?:click|press|tapp|submitt|sign|register|continu|creat|join|us|proceed|placing|plac|complet|check|select|log|enter|subscrib|provid|order|book|access)(?:ing|e|s)?\b.{0,90}?\b(?:agree|accept|consent|acknowledge|confirm|authori[sz]e)/,
      not: /\bdo not agree\b/,
      example: 'By creating an account you agree to our terms and privacy policy',
      counter: 'You must agree to the terms',
    },
    {
      means: 'implied',
      pattern:
        /\b(?:click|press|tap|submit|registration|continu|sign[- ]?up|use of (?:this|the|our))[a-z]{0,6}\b.{0,60}?\b(?:means|constitutes|signifies|indicates|implies)\b.{0,40}?\b(?:agree|accept|consent)/,
      example: 'Your registration means that you accept our rules',
      counter: 'This means a lot to us',
    },
  ],
  cookieKinds: [
    {
      means: 'cookies',
      pattern:
        /^(?:strictly )?(?:necessary|essential|functional(?:ity)?|analytics?|analytical|performance|statistics|marketing|advertising|targeting|(?:site )?preferences|personali[sz]|social media|3rd party|third[- ]party|unclassified)\b/,
      example: 'Analytics',
      counter: 'All analytics',
    },
  ],
  managed: [
    {
      means: 'managed',
      pattern:
        /\bto-?dos?\b|\btask (?:list|board)\b|\b(?:my|your|our|today's|team) tasks\b|\badd (?:a |an |new )?(?:task|to-?do)\b|\bedit (?:the )?(?:consents?|terms|policy)\b|\badmin(?:istrat(?:or|ion))?\b|\b(?:manage|edit|delete|suspend|approve|ban) (?:users?|members?|customers?)\b|\b(?:user|member|customer) (?:list|management|details)\b|^approve$|^suspend$/,
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
