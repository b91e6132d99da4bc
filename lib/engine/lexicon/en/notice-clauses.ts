/** English sentences that hand data on, and clauses that notices carry. English notices are mostly prose, so nouns of recipients and verbs of sharing carry them. */
import { anyOf, inOrder } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_CLAUSES_EN: Pick<NoticeLexicon, 'transfer' | 'follows' | 'clauses' | 'itemKinds'> = {
  transfer: [
    {
      means: 'none',
      pattern: inOrder(
        /\b(?:do not|does not|don't|will not|won't|never|shall not|not)\b[\w ,]{0,40}\b/,
        /(?:share|sell|sold|disclose|transfer|rent|provide|give|pass|trade|release|selling|receive)\b.{0,100}\b/,
        /(?:information|data|third part(?:y|ies)|name|partners|others)/,
      ),
      not: /\b(?:except|unless|other than|only as|without your|until|but)\b/,
      example: 'We do not sell your personal data to third parties.',
      counter: 'We share your personal data with sellers.',
    },
    {
      means: 'overseas',
      pattern: anyOf(
        inOrder(
          /\b/,
          [
            /transfer|transferr?ed|transferring|transmit|transmitted|stored?|storing|process(?:ed|ing)?|accessed|accessible|located/,
            /send|sent|hosted|held|kept|copied|moved|share|provided?/,
          ],
          /\b.{0,140}\b/,
          [
            /outside|abroad|overseas|anywhere in the world|(?:around|across|throughout|all over) the (?:world|globe)/,
            /other countr(?:y|ies)|third countr(?:y|ies)|foreign|countr(?:y|ies)|jurisdictions?|international(?:ly)?|worldwide/,
            /united states|u\.s\.|usa|european economic area|eea|cross-border/,
          ],
        ),
        /\b(?:infrastructure|data cent(?:er|re)s?|servers?|storage (?:region|location)s?)\b.{0,40}\b(?:in|located|including|outside)\b/,
      ),
      not: anyOf(
        /\b(?:shipping|delivery) (?:to|outside)|\b(?:not|never) (?:be )?(?:transfer|transferred|sent)\b/,
        /your (?:choice|order)s? (?:ships?|delivered)/,
      ),
      example: 'Your data may be transferred to countries outside your own.',
      counter: 'We ship to many countries.',
    },
    {
      means: 'promise',
      pattern: inOrder(
        /\bwe (?:will|shall) (?:first |always |separately |also )*(?:ask|obtain|seek|request|notify|inform|tell)\b.{0,60}\b/,
        /(?:consent|permission|you)\b/,
      ),
      example: 'We will ask for your consent before sharing it.',
      counter: 'We will share it with sellers.',
    },
    {
      means: 'outsource',
      pattern: /\b(?:on our behalf|service providers?|entrust|outsourc|processors?|employ other companies|contractors?)\b/,
      example: 'Companies that work on our behalf',
      counter: 'our shops',
    },
    {
      means: 'provide',
      pattern: anyOf(
        inOrder(
          /\b/,
          [
            /share|shares|sharing|shared|disclos\w{1,6}|provid(?:e|es|ed|ing)|transfer\w{0,4}|transmit\w{0,4}|forward(?:ed)?/,
            /release[sd]?|make available|give|gives|sell|sold|pass(?:ed)?|access to|access(?:es|ed)?|receives?|gets?|sent|send/,
            /combine[sd]?/,
          ],
          /\b.{0,140}\b(?:information|data|details|identifiers|it|name|e-?mail|address|phone number|profile)\b/,
        ),
        inOrder(
          /\b/,
          [
            /information|data|details|identifiers|names?|address(?:es)?|e-?mails?|profiles?|photos?|messages?|recordings?/,
            /phone numbers?|history/,
          ],
          /\b.{0,140}\b/,
          [
            /sent|share|shared|sharing|passed|copied|uploaded|streamed|synced|given|supplied|handed|disclos\w{1,6}|provided/,
            /transferred|transmitted|forwarded|released|made available|available to|access(?:ed|ible)|go(?:es)? to/,
            /travels? (?:to|over|via)|(?:stored|kept|hosted|processed) (?:there|on (?:their|its|these))/,
          ],
          /\b/,
        ),
      ),
      not: anyOf(
        /information you (?:provide|share)|you (?:provide|give|share|send)\b[^.]{0,60}$/,
        inOrder(
          /\b(?:provide|send|give|show|offer) you (?:with )?(?:\w+ ){0,3}(?:information|updates|news|advertis\w+|details)\b/,
          /(?!.{0,80}\b(?:with|to) (?:our|third|other))/,
        ),
      ),
      example: 'We share your information with sellers.',
      counter: 'We ship your parcel to you.',
    },
    {
      means: 'provide',
      pattern: inOrder(
        /\b/,
        [
          /share|shares|sharing|disclose|discloses|transfer|transfers|send|sends|pass|passes|sell|sells|provide|provides|forward/,
          /forwards|give|gives/,
        ],
        /\b[^.]{0,20}\b(?:your|my|customers'|users'|members'|their)\b[^.]{0,140}\b(?:with|to)\b/,
      ),
      not: anyOf(
        /information you (?:provide|share)|you (?:provide|give|share|send)\b/,
        /\b(?:your|my) (?:order|parcel|package|gift|refund|items?|goods|question|reply|answer|complaint)s? (?:with|to)\b/,
      ),
      example: 'We share your browsing history with advertising partners',
      counter: 'We send your parcel to you',
    },
    {
      means: 'collect',
      pattern: /\bcollect(?:s|ed|ing)?\b.{0,60}\b(?:information|data)\b/,
      example: 'We collect the following data',
      counter: 'Collect points',
    },
  ],
  follows: [
    {
      means: 'items',
      pattern: /\bfollowing\b.{0,30}\b(?:data|information|details)\b|\b(?:data|information|details)\b.{0,60}\binclude:?$/,
      example: 'we share the following data',
      counter: 'the following steps',
    },
    {
      means: 'recipients',
      pattern: anyOf(
        inOrder(/\b(?:the )?following\b.{0,60}\b/, [
          /providers?|companies|compan(?:y|ies)|third part(?:y|ies)|partners?|recipients?|entit(?:y|ies)|vendors?|processors?/,
          /sub-?processors?|services|organi[sz]ations?/,
        ]),
        inOrder(
          /\b(?:providers|companies|third parties|partners|recipients|entities|vendors|processors)\b(?: \w{1,12}){0,2} /,
          /(?:are|include|listed below|as follows)(?: listed| below)?:?$/,
        ),
      ),
      example: 'the following service providers',
      counter: 'the following steps',
    },
  ],
  clauses: [
    {
      means: 'disclosure-without-consent',
      pattern: /\bwithout (?:your |further |prior |any )*(?:consent|permission|notice|approval)\b/,
      not: /\b(?:not|never)\b.{0,90}\bwithout (?:your |further |prior |any )*(?:consent|permission)/,
      example: 'We may share data with partners without your consent.',
      counter: 'We never share data without your consent.',
    },
    {
      means: 'disclosure-by-law',
      pattern:
        /\brequired by law\b|\blegal (?:process|obligation|requirement)|\bcourt order\b|\blaw enforcement\b|\bvital interests\b|\bemergenc/,
      example: 'where required by law',
      counter: 'where useful to us',
    },
    {
      means: 'deemed-consent',
      pattern: anyOf(
        /\b(?:constitutes?|deemed|considered|taken as|signif(?:y|ies)|indicates?)\b.{0,40}\b(?:consent|agreement|acceptance|agreed|consented)\b/,
        /\bby (?:using|accessing|continuing|accepting|visiting)\b.{0,100}\b(?:you|expressly|unambiguously|fully)\b.{0,40}\b(?:consent|agree)/,
      ),
      example: 'Your use constitutes your consent.',
      counter: 'We ask for your consent.',
    },
    {
      means: 'marketing-purpose',
      pattern: /\bmarketing\b|\badvertis(?:ing|ements?)\b|\bpromotion(?:s|al)\b|\bnewsletters?\b|\bspecial offers?\b/,
      not: /\b(?:not|never)\b.{0,40}\bmarketing\b/,
      example: 'to send you marketing messages',
      counter: 'to send you your order',
    },
  ],
  itemKinds: [
    { means: 'bank-account', pattern: /\bbank account\b/, example: 'bank account number', counter: 'user account' },
    { means: 'entrance-code', pattern: /\b(?:entrance|door|gate|access) codes?\b/, example: 'entrance code', counter: 'promo code' },
    { means: 'password', pattern: /\bpasswords?\b/, example: 'your password', counter: 'your passphrase hint' },
    { means: 'passport', pattern: /\bpassport\b/, example: 'passport number', counter: 'port of entry' },
    {
      means: 'card-number',
      pattern: /\b(?:credit|debit|payment) card (?:numbers?|details|information)|\bcard numbers?\b/,
      example: 'card number',
      counter: 'gift card',
    },
    {
      means: 'delivery-photo',
      pattern: /\bphotos? of (?:the )?(?:completed )?deliver/,
      example: 'photo of the delivery',
      counter: 'product photo',
    },
    {
      means: 'customs-code',
      pattern: /\bcustoms (?:clearance )?(?:code|number|id)\b/,
      example: 'personal customs code',
      counter: 'customs duty',
    },
    {
      means: 'resident-number',
      pattern: /\b(?:social security|national id(?:entification)?|resident registration) (?:number|card)/,
      example: 'social security number',
      counter: 'order number',
    },
    {
      means: 'id-copy',
      pattern: /\b(?:copy|copies|photo|scan)s? of (?:your )?(?:id|identity|identification|passport|driver)|\bidentity documents?\b/,
      example: 'copy of your ID card',
      counter: 'copy of the order',
    },
    {
      means: 'precise-location',
      pattern: /\b(?:precise|exact|real-time|gps) (?:geo)?location|\bgeolocation\b/,
      example: 'precise location',
      counter: 'store location',
    },
    {
      means: 'health',
      pattern: /\bhealth (?:data|information|records?)|\bmedical\b|\bsymptoms?\b/,
      example: 'health data',
      counter: 'health and beauty shop',
    },
  ],
};
