/** English words of what a consent is for. Patterns run on lower case text with blanks kept. */
import { anyOf, inOrder } from '../pattern';
import type { ConsentLexicon } from '../shapes/consent';

export const CONSENT_PURPOSES_EN: Pick<ConsentLexicon, 'purposes'> = {
  purposes: [
    {
      means: 'terms',
      pattern: anyOf(
        /\bterms\b|\brules (?:and|&) regulations\b|\bt ?(?:&|and|n) ?cs?\b/,
        /\bconditions of (?:use|sale|service|carriage|hire|entry|membership|participation|booking|contract|purchase|travel)\b/,
        /\b(?:booking|general|rental|membership|ticket) conditions\b|\bhouse rules\b/,
        /\b(?:user|member(?:ship)?|customer|licen[cs]e|service|subscription|end user) agreement\b/,
        /\b(?:community|club|forum|house|site|programme?|competition|contest|game|studio|gym|library|loyalty) (?:guidelines|rules)\b/,
        /\brules (?:of|for) (?:the|this|our)\b|\beula\b|\bcode of conduct\b/,
      ),
      example: 'I accept the general terms and conditions',
      counter: 'Payment conditions of this order',
    },
    {
      means: 'collection',
      pattern: anyOf(
        /\bprivacy\b|\bdata (?:protection|policy|processing)\b/,
        inOrder(
          /\b(?:collect|collection|process|processing|use|usage|store|storage|handling) (?:and (?:use|processing|storage) )?of /,
          /(?:my |your |the )?(?:personal|data|information)/,
        ),
        /^[\W_]*(?:your |my )?personal (?:data|information|details)\b(?!.{0,60}\b(?:shar|transfer|third|abroad|overseas|market))/,
      ),
      not: /\bprivacy (?:screen|filter)\b/,
      example: 'I have read the privacy policy and agree',
      counter: 'privacy screen for your laptop',
    },
    {
      means: 'collection',
      pattern: anyOf(
        inOrder(
          /\b(?:collect|process|stor|us|keep|hold|handl)(?:es?|s|ing)? (?:and (?:use|process|store|using|processing|storing) )?/,
          /(?:my|your) (?:personal |contact |submitted )?(?:data|details|information|e-?mail(?: address)?|names?|address|phone)\b/,
        ),
        inOrder(
          /\bmy (?:personal )?(?:data|information|details) (?:will|may|can|is|are) (?:be )?(?:being )?/,
          /(?:used|processed|collected|stored|handled|kept)\b/,
        ),
      ),
      example: 'you may store my data',
      counter: 'your data plan',
    },
    {
      means: 'collection',
      pattern: inOrder(
        /\b(?:use|usage|collection|processing|storage|handling|retention) of (?:my|your) (?:[\w-]+ )?/,
        /(?:names?|address|e-?mail|phone|telephone|contact|photo|details|answers)\b/,
      ),
      example: 'I consent to the use of my name and address',
      counter: 'Use my saved address',
    },
    {
      means: 'third-party',
      pattern: anyOf(
        /\bthird[- ]part(?:y|ies)\b/,
        inOrder(
          /\b(?:shar(?:e|ed|es|ing)|disclos(?:e|ed|ing|ure)|pass(?:ed|ing)?|provid(?:e|ed|ing)|transfer(?:red)?)\b.{0,60}?\b/,
          /(?:partners?|sellers?|affiliates?|advertisers?|sponsors?|other companies|merchants?|vendors?)\b/,
        ),
      ),
      not: /\bthird[- ]party (?:shipping|delivery|billing|cookies)\b/,
      example: 'share my details with selected partners',
      counter: 'share this page with friends',
    },
    {
      means: 'third-party',
      pattern: inOrder(
        /\b(?:let|allow|have)\b.{0,30}?\b/,
        /(?:partners?|sponsors?|affiliates?|sister (?:companies|brands)|other (?:brands|companies|shops))\b.{0,24}?\b/,
        /(?:e-?mail|contact|call|text|write to|send|phone|have my|use my)\b/,
      ),
      example: 'Let our brand partners email me',
      counter: 'Let the courier call me',
    },
    {
      means: 'third-party',
      pattern: anyOf(
        /\b(?:allow|authori[sz]e|permit)\b.{0,40}\b(?:partners?|affiliates?|sponsors?)\b/,
        inOrder(
          /\b(?:calls?|texts?|e-?mails?|offers?|news|messages|communications|contacted)\b.{0,30}\b(?:from|by) /,
          /(?:our |its |their |selected |trusted |marketing |carefully selected )*/,
          /(?:partners?|third parties|affiliates?|sponsors?|sister companies)\b/,
        ),
      ),
      example: 'allow the shop and its partners to call you',
      counter: 'allow cookies',
    },
    {
      means: 'overseas',
      pattern: anyOf(
        /\b(?:overseas|cross[- ]border|international(?:ly)?) (?:data )?(?:transfer|transmission|provision)/,
        inOrder(
          /\b(?:transfer(?:red|s|ring)?|send(?:ing)?|sent|stor(?:ed|ing)|shar(?:ed|ing)|passed|provided|process(?:ed|ing))\b/,
          /.{0,60}?\b(?:overseas|abroad|outside|another country|other countries|third countries|united states|china)\b/,
        ),
      ),
      not: anyOf(
        /\b(?:order|parcel|gift|package|item)s? (?:is |are )?(?:sent|sending|abroad|overseas)/,
        /\bsend(?:ing)? (?:the |my |your )?(?:order|parcel|gift|package|item)/,
      ),
      example: 'transfer of my data abroad',
      counter: 'international shipping',
    },
    {
      means: 'overseas',
      pattern: inOrder(
        /\b(?:send|store|share|pass|provide|process|host|move|keep|sending|storing|sharing|storage|processing|hosting)\b/,
        /.{0,30}?\b(?:my|your|personal|customer)\b.{0,24}?\b(?:data|information|details)\b.{0,60}?\b/,
        /(?:overseas|abroad|outside|another country|other countries|third countries)\b/,
      ),
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
      pattern: anyOf(
        /\bmarketing\b|\bnewsletters?\b|\bpromotion(?:s|al)?\b|\badvertis(?:ing|ements?)\b|\bspecial offers?\b/,
        /\b(?:exclusive|latest|great) (?:offers|deals|news)\b/,
        /\b(?:news|offers|deals|discounts|updates|tips)\b.{0,40}\b(?:by|via|e-?mails?|texts?|sms|inbox|from us)\b/,
        /\b(?:e-?mail|send|text|contact|call|notify) me\b.{0,60}\b(?:about|with|news|offers|updates|deals|products|when)\b/,
        /\bcontacted by (?:phone|e-?mail|text|sms|post|telephone)\b/,
        /\b(?:e-?mail|sms|text|push) (?:alerts?|updates|notifications?)\b/,
        /\b(?:fare|flight|price|hotel|member|special|exclusive|seasonal|weekly|partner|our) offers\b/,
        /\b(?:receive|get|like|subscribe (?:to|for))\b.{0,40}\b(?:e-?mails|emails from|news|offers|updates|texts|deals|communications|mailings)\b/,
        /\bmailing list\b/,
        /\bhear (?:about|from)\b.{0,40}\b(?:new|offers|deals|sales?|events|arrivals|products|promotions|you|us)\b/,
        inOrder(
          /\bkeep me (?:posted|updated|informed|up[- ]to[- ]date|in the loop)\b.{0,40}\b/,
          /(?:new|news|offers|deals|sales?|events|products|promotions|arrivals)\b/,
        ),
        /\b(?:contact (?:you|me)|contacted)\b.{0,60}\b(?:offers|promotions|deals|news)\b/,
      ),
      not: anyOf(
        /\b(?:order|delivery|shipping|account|security|booking|appointment) (?:alerts?|updates|notifications?|confirmation|reminders?)\b/,
        /\bmarketing (?:manager|department|director)\b|\border (?:updates|status)\b|\bdelivery updates\b/,
        /\badvertising (?:agency|budget)\b/,
      ),
      example: 'Send me news and offers by email',
      counter: 'marketing manager at a firm',
    },
    {
      means: 'profiling',
      pattern: anyOf(
        /\bprofiling\b/,
        inOrder(
          /\b(?:browsing|purchase|viewing|listening|order|search) (?:history|habits|data)\b.{0,30}\b/,
          /(?:personali[sz]e|recommend|tailor|suggest|target)/,
        ),
        /\bpersonali[sz](?:ed|ing|ation) (?:ads?|advertising|offers|content|experience|recommendations|marketing)\b/,
        /\btargeted (?:ads?|advertising)\b|\bautomated decision/,
      ),
      example: 'show me personalised advertising',
      counter: 'personalised mug',
    },
    {
      means: 'sensitive',
      pattern: anyOf(
        /\bsensitive (?:personal )?(?:data|information)\b|\b(?:health|medical|biometric|genetic) (?:data|information|records)\b/,
        inOrder(
          /\b(?:data|details|information|answers|questions)\b.{0,20}\b(?:about|on|concerning) my /,
          /(?:health|medical|illness|disabilit|allerg|religio|beliefs|ethnic|sex)/,
        ),
      ),
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
      pattern: anyOf(
        /\blocation (?:data|information|services?|tracking|sharing)\b|\b(?:use|access|share|know|track) my location\b/,
        /\b(?:allow|enable|grant|share|turn on) (?:access to )?(?:my |your |precise )?location\b(?: access)?/,
        /\blocation access\b|\bgeo-?location\b/,
      ),
      example: 'share my location',
      counter: 'store location',
    },
    {
      means: 'age',
      pattern: anyOf(
        /\b(?:(?:over|older than|above|under) (?:the age of )?|at least |age (?:is )?)(?:1[3-9]|2[01])(?: years| y\/o|$|[.,)])/,
        /\b(?:1[3-9]|2[01]) (?:years|or older|or over)|\b(?:1[3-9]|2[01])\+|\blegal age\b|\bnot a minor\b|\bof age\b/,
        /\bi am an adult\b/,
      ),
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
};
