/** English headings, row labels and questions of notices. English notices are mostly prose, so nouns of recipients and verbs of sharing carry them. */
import { anyOf, inOrder } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_HEADINGS_EN: Pick<NoticeLexicon, 'titles' | 'labels' | 'questions'> = {
  titles: [
    {
      means: 'overseas',
      pattern: anyOf(
        /(?:international|cross[- ]border|overseas|foreign|global|worldwide)\b.{0,40}\b(?:transfers?|disclosures?|processing|provision|recipients?)/,
        /(?:transfers?|provision|disclosure)\b.{0,60}\b(?:abroad|overseas|outside|other countries|third countries|foreign|international)/,
        /(?:send|sending|sharing|storing|moving|copying|keeping)\b.{0,40}\b(?:abroad|overseas|other countries)/,
        /where (?:do )?(?:we|is|are|your).{0,30}\b(?:send|store|stored|transfer|transferred|process|processed)/,
        /transfers? of (?:your )?(?:personal )?(?:data|information)|data transfers?/,
      ),
      not: /business transfers?/,
      example: 'International transfers of your data',
      counter: 'International shipping',
    },
    {
      means: 'third-party',
      pattern: anyOf(
        inOrder(
          [
            /shar(?:e|ing)|disclos(?:e|ure|ing)|provi(?:de|sion|ding)|recipients?|who (?:receives|gets|has access)/,
            /pass(?:ed|ing)? on|hand(?:ed|ing)? on|sell(?:ing)?/,
          ],
          /\b.{0,60}\b(?:information|data|details|third[- ]part(?:y|ies)|partners|sellers|others|with)/,
        ),
        inOrder(
          /(?:information|data|details)\b.{0,30}\b/,
          /(?:sharing|disclosures?|recipients|(?:we|is|are) (?:pass(?:ed)?|hand(?:ed)?|shar(?:e|ed)|giv(?:e|en))(?: on)?)/,
        ),
        /third[- ]party (?:advertis|service|analytics|provider|marketing|processor)/,
        /third[- ]part(?:y|ies)\b.{0,30}\b(?:sharing|disclosure|provision|consent|recipients)|with whom|recipients of/,
      ),
      not: /information you (?:provide|share)|(?:your|customer) reviews/,
      example: 'How we share your information',
      counter: 'Information you provide to us',
    },
    {
      means: 'processor',
      pattern: anyOf(
        /sub-?processors?\b|\b(?:data|our|list of|third[- ]party) processors\b|^processors$|\boutsourc(?:e|ed|ing)\b/,
        /\bentrust(?:ed|ing|ment)?\b|service providers (?:we use|list)|list of (?:service providers|vendors)/,
      ),
      not: /payment processors/,
      example: 'Our processors',
      counter: 'Processing of your order',
    },
    {
      means: 'marketing',
      pattern: /\bmarketing\b|\bnewsletters?\b|\bpromotional\b|\badvertising\b/,
      not: /partners|providers|companies|third[- ]part|networks/,
      example: 'Marketing communications',
      counter: 'Shipping communications',
    },
    {
      means: 'collection',
      pattern: anyOf(
        /(?:information|data)\b.{0,20}\b(?:we|that we) collect|collect(?:ion|ing)?\b.{0,40}\b(?:information|data)/,
        /how we use\b.{0,30}\b(?:information|data)/,
      ),
      example: 'Information we collect',
      counter: 'Collect your parcel',
    },
    {
      means: 'policy',
      pattern: /privacy (?:policy|notice|statement)|data protection (?:policy|notice)/,
      example: 'Privacy Policy',
      counter: 'Return policy',
    },
    {
      means: 'terms',
      pattern: /terms (?:of|and)\b|terms & conditions|user agreement|conditions of use/,
      example: 'Terms of Service',
      counter: 'Long-term price',
    },

    {
      means: 'processor',
      pattern: anyOf(
        inOrder(
          /\b(?:compan(?:y|ies)|businesses|firms|people|others|suppliers|vendors|partners|service providers|tools|services) /,
          /(?:that|who|which|we) (?:work (?:for|with)|help|support|use|rely on|provide)\b/,
        ),
        /^our (?:suppliers|vendors|service providers|subcontractors)\b/,
      ),
      not: /you (?:use|work)/,
      example: 'Companies that work for us',
      counter: 'Companies like ours',
    },
  ],
  labels: [
    {
      means: 'recipient',
      pattern: anyOf(
        /\brecipients?\b|\btransferees?\b/,
        /\b(?:third[- ]part(?:y|ies)|company|companies|entity|entities|vendors?|suppliers?|providers?|(?:sub-?)?processors?|partners?)(?: name)?s?$/,
        /^(?:provided|disclosed|transferred|shared) (?:to|with)$/,
        /^name of (?:the )?(?:recipient|company|entity|processor|vendor|third party|sub-?processor|transferee)/,
        /^(?:shared|share) with$|^who (?:receives|gets|will (?:receive|get))|receiving (?:party|entity)/,
        /^joint (?:users?|controllers?)$|^(?:given|sent|passed|sold|goes) to$/,
      ),
      not: /\b(?:purposes?|period|retention|countr(?:y|ies)|location|items?|rights?)\b.{0,20}$|'s (?:use|purpose|retention|contact)/,
      example: 'Recipient',
      counter: "Recipient's purpose of use",
    },
    {
      means: 'country',
      pattern: anyOf(
        /\bcountr(?:y|ies)\b|\b(?:storage|processing|server|data|hosting|entity) locations?\b|^locations?$|^location of/,
        /^destinations?$|^jurisdictions?$|^regions?$|^where(?: (?:to|it goes|it is (?:kept|stored|sent)))?$/,
      ),
      example: 'Destination country',
      counter: 'Shop location finder',
    },
    {
      means: 'contact',
      pattern: /\bcontacts?\b|^e-?mail(?: address)?$|\be-?mail address of\b|\bprivacy (?:officer|contact)\b|data protection officer/,
      not: /contact (?:us|information)\b.{3,}/,
      example: 'Contact',
      counter: 'Contact us at any time',
    },
    {
      means: 'items',
      pattern: anyOf(
        /\b(?:items?|types?|categor(?:y|ies)|kinds?) of\b.{0,20}\b(?:data|information)/,
        /\b(?:data|information)\b(?: (?:items?|types?|categories|elements|transferred|provided|shared|disclosed|processed|collected))+/,
        /^(?:personal )?(?:data|information) (?:to be|that (?:is|are|will be)) \w+$|^(?:personal )?(?:data|information|items)$/,
        inOrder(
          /^what (?:we|they|is|are|will be) /,
          [/share|shared|send|sent|pass|passed|collect|collected|get|receive|given|disclose|disclosed|transfer|transferred/, /provided/],
          /s?$/,
        ),
        /^items\b.{0,30}\b(?:provided|transferred|shared)/,
        /^(?:details|fields|data|information|items|what)\b.{0,16}\b(?:shared|passed|sent|given|receive[sd]?|get|transferred)(?: on)?$/,
        /^what$|^details$/,
      ),
      example: 'Items of personal data provided',
      counter: 'Items in your basket',
    },
    {
      means: 'purpose',
      pattern: anyOf(
        /\bpurposes?\b|^(?:services?|functions?)(?: (?:offered|provided|performed))?$|\breasons? for\b|^reasons?$|^used? for$/,
        /^uses?$|^why\b|^activit(?:y|ies)$|^(?:description|nature) of (?:the )?(?:services?|processing)/,
        /^(?:outsourced|entrusted) (?:tasks?|work|business)/,
      ),
      example: 'Purpose of use by the recipient',
      counter: 'Service status',
    },
    {
      means: 'retention',
      pattern: anyOf(
        /\bretention\b|\bperiods?\b|\bhow long\b|\bduration\b/,
        /^(?:kept|stored|held|retained|deleted|erased) (?:for|until|after|when|by)$|^(?:kept|storage)$|\bstorage (?:time|limit)/,
      ),
      not: /return period|trial period/,
      example: 'Retention period',
      counter: 'Return period',
    },
    {
      means: 'method',
      pattern: anyOf(
        /\b(?:method|means|manner|timing|date|time)s?\b.{0,40}\b(?:transfer|transmission|sending)/,
        /\btransfer (?:method|date|time|means|mechanism)|^(?:date|time|timing) and (?:method|means)|^method$/,
        /^(?:when and )?how$|^(?:manner|means)$/,
        /^how (?:it|we|they|data|the data)\b.{0,24}\b(?:sent|send|transferred?|travels?|gets? there)$/,
      ),
      not: /payment method/,
      example: 'Time and method of transfer',
      counter: 'Method of payment',
    },
    {
      means: 'refusal',
      pattern: /\bright to refuse\b|\brefus(?:al|e|ing)\b|\bdisadvantages?\b|consequences of/,
      example: 'Right to refuse and disadvantages',
      counter: 'Refund rights',
    },
    { means: 'provider', pattern: /^(?:provider|transferor|disclosing party|data exporter)$/, example: 'Transferor', counter: 'Recipient' },
    { means: 'basis', pattern: /\blegal (?:basis|grounds?)\b|\blawful basis\b/, example: 'Legal basis', counter: 'Legal notice' },

    {
      means: 'recipient',
      pattern: anyOf(
        /^(?:data )?importer$|^organi[sz]ations?\b(?: receiving.{0,20})?$|^(?:to )?whom$|^part(?:y|ies)$/,
        /^who (?:will )?(?:see|sees|use|uses|hold|holds|process|processes)(?: it| them| the data| your data)?$/,
        /^(?:transferred|disclosed|released|handed|delivered|forwarded|communicated) to$/,
        /^(?:partner|vendor|supplier|processor|provider|firm|tool|platform|service provider)s?(?: name)?$/,
        /^receiv(?:er|ing (?:company|organi[sz]ation|firm))s?$|^who$/,
      ),
      not: /\bpurpose|\bcontact/,
      example: 'Data importer',
      counter: 'Party supplies',
    },
    {
      means: 'country',
      pattern: anyOf(
        /^(?:place|territory|site) of (?:processing|storage|destination)$|^(?:place|territory)$/,
        /^where (?:it|they|the data|your data) (?:is|are|will be|go(?:es)?)\b.{0,20}$|\bcountry\b$/,
      ),
      example: 'Place of processing',
      counter: 'Where it hurts',
    },
    {
      means: 'contact',
      pattern: anyOf(
        /^(?:tele)?phone(?: number)?$|^dpo$|^enquiries$|^(?:how|where) to (?:reach|contact|write to) (?:them|it|the recipient)/,
        /^reach (?:them|it)(?: at)?$/,
      ),
      example: 'How to reach them',
      counter: 'How to order',
    },
    {
      means: 'items',
      pattern: anyOf(
        /^(?:data )?fields$|^(?:which|what) (?:data|information|details|items)$/,
        /^(?:data|information|details) (?:we|they) (?:pass|send|share|give|get|receive|see|need)(?: on)?$/,
        /^(?:data )?attributes$|^(?:contents?|particulars)$/,
        /^(?:scope|description) of (?:the )?(?:personal )?(?:data|information)$/,
      ),
      example: 'Which data',
      counter: 'Fields of gold',
    },
    {
      means: 'purpose',
      pattern: anyOf(
        /^aims?$|^what (?:it is |it's |they are )?for$|^tasks?$|^roles?$|^objectives?$/,
        /^what (?:they|it) (?:do|does)(?: with (?:it|them|the data))?$|^why\b.{0,30}$|^(?:intended|planned) use$/,
        /^reasons?\b.{0,24}$/,
      ),
      not: /\?$|cancel|return|refus/,
      example: 'Aim',
      counter: 'Role models',
    },
    {
      means: 'retention',
      pattern: anyOf(
        /^(?:until|till) when$|^(?:deletion|erasure|expiry|removal)(?: date)?$/,
        /^(?:length|term|time) (?:of|in) (?:storage|retention|keeping)$|^terms?$|^time limits?$/,
        /^(?:storage|keeping|holding) (?:duration|length)$/,
        /^(?:they|we) (?:keep|delete|erase) (?:it|them)(?: for| after| until)?$/,
      ),
      example: 'Length of storage',
      counter: 'Length of sleeve',
    },
    {
      means: 'method',
      pattern: anyOf(
        /^when(?: (?:it is|they are|we) (?:sent|send|transferred))?$|^(?:when|how),? (?:and|&|\/) (?:how|when)$/,
        /^(?:mode|way|route|channel|frequency) of (?:transfer|transmission|sending|delivery)/,
        /^(?:transmission|sending) (?:method|means|mode|time|frequency)$|^timing\b.{0,20}$/,
        /^(?:frequency|time) and (?:method|means|manner)/,
      ),
      not: /payment/,
      example: 'Timing and means',
      counter: 'When in Rome',
    },
    {
      means: 'refusal',
      pattern: anyOf(
        /^if you (?:refuse|say no|decline|object|(?:do not|don't) (?:agree|consent|want|accept)|would rather not)\b.{0,20}$/,
        /^(?:declining|saying no)$|^what happens if you\b.{0,20}$/,
      ),
      example: 'If you say no',
      counter: 'If you order today',
    },
  ],
  questions: [
    {
      means: 'recipient',
      pattern: inOrder(
        /^(?:with |to )?(?:who|whom|which compan(?:y|ies))\b.{0,40}\b/,
        [
          /share|shared|receive|receives|gets?|give|given|send|sent|see|sees|disclose|disclosed|pass|passed|transfer|transferred/,
          /have|has/,
        ],
        /\b/,
      ),
      not: /\b(?:countr|parcel|order|gift)/,
      example: 'Who do we share it with?',
      counter: 'Who can I send a gift to?',
    },
    {
      means: 'country',
      pattern: anyOf(
        /^(?:to |in )?(?:which|what) countr(?:y|ies)\b/,
        /^where\b.{0,40}\b(?:data|information|details|it|they)\b.{0,20}\b(?:stored|sent|kept|transferred|processed|go)\b/,
      ),
      example: 'Which country does it go to?',
      counter: 'Where is my parcel?',
    },
    {
      means: 'country',
      pattern: /^where (?:are|is) (?:they|it|he|the (?:recipient|company|partner|firm|provider))\b.{0,20}$/,
      example: 'Where are they?',
      counter: 'Where is my parcel?',
    },
    {
      means: 'items',
      pattern: inOrder(
        /^what\b.{0,30}\b(?:do (?:we|they|you)|is|are|data|information|details)\b.{0,30}\b/,
        /(?:share|shared|send|sent|pass|passed|transfer|transferred|collect|collected|give|given|disclose|disclosed|receive)\b/,
      ),
      not: /\bfor\b/,
      example: 'What do we share?',
      counter: 'What do we sell?',
    },
    {
      means: 'purpose',
      pattern: /^(?:why\b|for what purposes?\b|what\b.{0,40}\b(?:used|use it|need it|use them|use your data) for\b)/,
      example: 'Why do we share it?',
      counter: 'When do we ship it?',
    },
    {
      means: 'retention',
      pattern: /^(?:for )?how long\b.{0,40}\b(?:keep|kept|store|stored|retain|retained|hold|held)\b/,
      example: 'How long do they keep it?',
      counter: 'How long does delivery take?',
    },
    {
      means: 'method',
      pattern: /^(?:how|when(?: and how)?)\b.{0,30}\b(?:sent|send|transferred|transfer|transmitted|share|shared)\b/,
      example: 'When and how is it sent?',
      counter: 'How do I return it?',
    },
    {
      means: 'refusal',
      pattern: inOrder(
        /^(?:what happens )?(?:if i|can i|may i|do i have to|must i)\b.{0,20}\b/,
        /(?:say no|refuse|decline|agree|consent|not agree|don't agree|do not agree)\b/,
      ),
      example: 'What happens if I say no?',
      counter: 'Can I return my order?',
    },
  ],
};
