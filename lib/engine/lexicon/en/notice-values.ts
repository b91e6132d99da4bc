/** English words of what a notice states: items, purposes, periods, methods, refusal. English notices are mostly prose, so nouns of recipients and verbs of sharing carry them. */
import { anyOf, inOrder, unless } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_VALUES_EN: Pick<NoticeLexicon, 'items' | 'purpose' | 'retention' | 'method' | 'refusal'> = {
  items: [
    {
      means: 'datum',
      pattern: inOrder(
        /\b/,
        [
          /(?:full |user |first |last )?names?|(?:e-?mail|shipping|billing|delivery|postal|home|street|ip|mac)? ?address(?:es)?/,
          /e-?mails?|(?:tele)?phone(?: numbers?)?|mobile numbers?|contact (?:information|details|data)|date of birth|birth ?date/,
          /birthday|gender|age|passwords?|passport|(?:credit|debit|payment) cards?(?: details| numbers?| information)?/,
          /card numbers?|payment (?:details|information|data|methods?)|bank accounts?|account (?:numbers?|details|name)/,
          /order (?:details|information|history|numbers?)|purchase (?:history|details|information)/,
          /transaction (?:details|data|history|information)|reservation details|browsing (?:history|data|behaviou?r|activity)/,
          /search history|cookies|(?:device|unique|advertising|online|basic personal) (?:information|identifiers?|ids?|data)/,
          /identifiers?|usage (?:data|information)|log (?:data|files)|location(?: data)?|geolocation|photos?|videos?/,
          /profile(?: information)?|session information|shipment information|platform usage information|nationality/,
          /social security number|tax id|driver'?s licen[cs]e|customs|user ?id|messages|communications|inquiries/,
          /(?:arrival|departure|check-in|travel|booking) (?:date|time)s?|birth (?:year|month)|year of birth|number of guests/,
          /(?:car|vehicle) registration|(?:licen[cs]e|number) plate|membership (?:number|id)/,
          /(?:booking|order) (?:reference|number)|(?:display |user|nick) ?names?|(?:usage|app) events|captions?|comments|posts/,
          /uploads|files you upload|support tickets?|ticket text|recordings?|voice|screenshots?|health|biometric|preferences/,
          /demographics?|social media (?:handles?|profile)/,
        ],
        /\b/,
      ),
      example: 'your name and shipping address',
      counter: 'your personal information',
    },
    {
      means: 'reference',
      pattern: anyOf(
        inOrder(
          /(?:information|data|items|categories)\b.{0,30}\b/,
          /(?:described|listed|set out|set forth|specified|mentioned|identified|referred to)\b.{0,30}\b/,
          /(?:above|below|policy|notice|section|document|article)/,
        ),
        /(?:above|section \d+)/,
      ),
      example: 'the data listed in section 2',
      counter: 'your name',
    },
    {
      means: 'class',
      pattern: anyOf(
        inOrder(
          /\b/,
          [
            /all|any|necessary|required|relevant|certain|some|other|minimum|related|collected|such|customer|customers'|user/,
            /personal|your|my|the/,
          ],
          /\b[\w' -]{0,30}\b(?:information|data|details)\b/,
        ),
        /\b(?:information|data)\b.{0,20}\b(?:needed|necessary|required|collected|collects|we collect)\b/,
      ),
      example: 'your personal information',
      counter: 'your parcel',
    },
    { means: 'bare', pattern: /\b(?:information|data)\b/, example: 'information is sent', counter: 'parcels are sent' },

    {
      means: 'datum',
      pattern: anyOf(
        inOrder(
          /\b/,
          [
            /pass|ticket|card|customer|member|student|patient|seat|room|policy|vehicle|loyalty|case|tax|serial|invoice|reservation/,
            /flight|licen[cs]e|insurance/,
          ],
          / (?:numbers?|ids?)\b/,
        ),
        /\bdelivery (?:details|date|time)s?\b/,
        /\b(?:allerg(?:y|ies)|dietary needs|height|weight|heart rate|sleep (?:hours|data)|grades?|bids?|salary|income)\b/,
      ),
      example: 'pass number',
      counter: 'pass the salt',
    },
  ],
  purpose: [
    {
      means: 'purpose',
      pattern: anyOf(
        /\bin order to\b|\bso that\b|\bfor the purposes? of\b|\bfor (?:the )?(?:following |these )?purposes?\b/,
        /\bfor (?:their|our|its)(?: own)? [\w -]{3,30}purposes?\b/,
        inOrder(
          /\bto /,
          [
            /help|provide|fulfil?l?|complete|process|perform|deliver|ship|detect|prevent|send|offer|improve|operate|enable|allow/,
            /respond|personali[sz]e|analy[sz]e|market|promote|advertise|communicate|administer|conduct|carry out|facilitate|support/,
            /manage|enforce|handle|verify|conclude|give you|serve|print|post|prepare|book|set up|run|calculate|pay|quote|call/,
            /contact|reach|let you|match|bill|invoice|insure|install|repair|train|test|translate|transcribe|moderate|measure/,
            /arrange|issue|comply|maintain|host|store|collect payments?|show|display|recommend|target|tailor|customi[sz]e/,
            /recogni[sz]e|assess|evaluate|investigate|check|confirm|protect|ensure|understand|develop|answer|settle|dispatch|track/,
            /resolve|schedule|register|authenticate|screen|advise|reply|assist/,
          ],
          /\b/,
        ),
        /\b(?:who|that|which|companies that) (?:help|provide|assist|perform|support|offer|work|process|host|deliver|conduct|send)\b/,
        /\bfor (?:the |a )?(?:delivery|shipping|shipment|fulfil?lment|performance|handling) of\b/,
        inOrder(
          /\bfor /,
          [
            /order|payment|marketing|advertising|analytics|fraud|delivery|shipping|customer|hosting|research|statistical|legal/,
            /security|business|interest-based/,
          ],
          /\b/,
        ),
        inOrder(
          /(?<!responsible |accountable |liable |except |thanks |basis |used only |is )\bfor /,
          unless(
            inOrder(
              /(?:the )?/,
              [
                /following|including|being|having|something|anything|everything|nothing|requesting|refusing|withdrawing|deleting/,
                /exercising|processing your (?:data|information)/,
              ],
              /\b/,
            ),
          ),
          /[a-z]{2,}ing\b/,
        ),
        /\bso (?:that )?(?:it|they|he|she|we|you|the \w+) (?:can|could|may)\b|\bexamples include\b|\bon (?:our|my) behalf\b/,
        /\bbecause it is necessary\b/,
        /\b(?:use[sd]?|need(?:s|ed)?) (?:them|it|the data|the information|this data|your data|these details)\b.{0,30}\b(?:to|for)\b/,
      ),
      not: anyOf(
        /\bfor (?:the |such |any )?purposes? (?:described|set out|set forth|specified|listed|stated|mentioned|outlined) in\b/,
        /\bto (?:provide|give) (?:you with )?(?:an? )?(?:adequate|appropriate|comparable|equivalent)/,
      ),
      example: 'to deliver your order',
      counter: 'to various parties',
    },
    {
      means: 'vague',
      pattern: anyOf(
        /\bfor (?:the |such |any )?(?:purposes?|reasons) (?:described|set out|set forth|specified|listed|stated|mentioned|outlined) in\b/,
        /^(?:business purposes?|commercial purposes?|service improvement|our legitimate interests?|various purposes)[. ]*$/,
        /(?:purposes?|uses?) (?:stated|described|set out|set forth|specified|listed|outlined)/,
      ),
      example: 'in accordance with the purposes stated in this policy',
      counter: 'to deliver your order',
    },
  ],
  retention: [
    {
      means: 'period',
      pattern: inOrder(
        /\b/,
        [
          /\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen|twenty|twenty-four|thirty/,
          /thirty-six|sixty|ninety|an?/,
        ],
        /\b ?(?:\(\d+\) )?(?:calendar |business )?(?:years?|months?|weeks?|days?|hours?)\b/,
      ),
      not: /\b(?:within|respond|reply|notify|at least \d+ years old)\b[^.]{0,20}\b(?:\d+|thirty) (?:business |calendar )?days\b/,
      example: 'kept for two years',
      counter: 'kept as long as necessary',
    },
    {
      means: 'event',
      pattern: inOrder(/\b(?:until|upon|after|when|once|as soon as)\b.{0,40}\b/, [
        /account (?:is )?(?:deleted|closed|closure|deletion)|you (?:delete|close|withdraw)|withdraw/,
        /contract (?:ends|expires|terminat)|terminat|deletion|cancel/,
      ]),
      example: 'until you delete your account',
      counter: 'until further notice',
    },
    {
      means: 'endless',
      pattern: anyOf(
        inOrder(
          /\b(?:as long as|for as long|for so long|no longer than|until no longer|while)\b.{0,50}\b/,
          /(?:necessary|needed|required|need|purposes?|permitted|reasonable|active)/,
        ),
        /\bpurposes?\b.{0,20}\b(?:fulfilled|achieved)|\bindefinitely\b|\bperiod necessary\b/,
      ),
      example: 'for as long as necessary',
      counter: 'for one year',
    },
    {
      means: 'reference',
      pattern: /\bin accordance with\b.{0,30}\b(?:law|policy|policies)|\bsee\b.{0,20}\bpolicy|\bas required by law\b/,
      example: 'in accordance with their policy',
      counter: 'for one year',
    },
  ],
  method: [
    {
      means: 'method',
      pattern: anyOf(
        inOrder(
          /\b(?:transmitted|transferred|sent|transfer|transmission|provided)\b.{0,40}\b(?:via|through|over|by) /,
          /(?:the |an? |secure |encrypted )*/,
          /(?:network|internet|encrypted|electronic|api|email|vpn|ssl|tls|secure connection|information network)/,
        ),
        inOrder(
          /\b(?:via|through|over|by means of|using|by) (?:an? |the |our )?/,
          /(?:secure|encrypted|ssl|tls|api|network|internet|https|sftp|vpn|electronic|automatic|daily|nightly|online)\b/,
        ),
        inOrder(
          /\b(?:streamed|uploaded|synced|replicated|copied|e-?mailed)\b.{0,60}\b/,
          /(?:while|whenever|when|as soon as|every|each|in real time|at once|daily|nightly|immediately|automatically)\b/,
        ),
      ),
      example: 'sent over an encrypted network',
      counter: 'sent by our partners',
    },

    {
      means: 'method',
      pattern: anyOf(
        /\bas an? (?:encrypted|secure|password-protected) (?:file|export|feed|e-?mail)/,
        inOrder(
          /\b(?:sent|transferred|shared|passed on|uploaded|copied|synced|updated) /,
          [
            /daily|weekly|monthly|nightly|hourly|once|every|each time|in real time|automatically/,
            /at (?:the )?(?:checkout|sign-up|registration|time)|when(?:ever)? you/,
          ],
          /\b/,
        ),
      ),
      example: 'sent monthly as an encrypted file',
      counter: 'sent by our partners',
    },
  ],
  refusal: [
    {
      means: 'right',
      pattern: anyOf(
        /\bright to (?:refuse|decline|withhold|reject|object to (?:the|this|such|that) (?:transfer|provision|sharing|disclosure|processing))/,
        /\b(?:can|may|free to|able to) (?:refuse|decline|object to|say no to|reject) (?:the|this|such|that|these|it)\b/,
        /\byou (?:can|may) (?:say no|turn this off|leave (?:this|the) box (?:empty|unticked|unchecked))/,
        /\byou (?:do not|don't) have to (?:agree|consent|accept)/,
        /\b(?:may|can|free to|able to|choose to|entitled to) (?:refuse|decline|withhold|reject|disagree|not (?:to )?(?:consent|agree))/,
        /choose not to (?:share|provide|consent|agree|allow|permit|register|sign up|join|order|book|proceed|continue|use (?:this|the))/,
        /choose not to have\b.{0,80}\b(?:shared|disclosed|transferred|sold)/,
        /not (?:obliged|required|forced) to (?:consent|agree)|\bfree not to\b|opportunity to (?:choose not|decline|refuse)/,
        /opt[- ]?out of (?:such|the|this|these|any)? ?(?:sharing|disclosures?|transfers?|provision)/,
      ),
      not: /we (?:may|can|reserve the right to) (?:refuse|decline|reject)|right to refuse (?:service|orders)/,
      example: 'You may refuse consent to this transfer.',
      counter: 'We may refuse your order.',
    },
    {
      means: 'consequence',
      pattern: anyOf(
        inOrder(
          /\bif you (?:do not|don't|refuse|decline|choose not|withhold|disagree|object|would rather not)\b.{0,160}\b/,
          [
            /stop|not be able|unable|cannot|can't|may not|will not|won't|limit(?:ed)?|restrict(?:ed)?|unavailable|discontinue/,
            /refrain|not use|no (?:effect|disadvantage|restrictions?)|still/,
          ],
          /\b/,
        ),
        inOrder(
          /\b(?:may|can|right to|free to) (?:refuse|decline|withhold|object|say no|opt out)\b.{0,140}\b/,
          /(?:but|however|in (?:which|that|this) case|although|if you do|then)\b.{0,100}\b/,
          /(?:not be able|not able|cannot|can't|have to|limited|restricted|unable|will not|may not)\b/,
        ),
        /\b(?:cannot|not be able|unable)\b.{0,80}\bif (?:i|you|we) (?:do not|don't) (?:give|grant|provide|consent|agree)/,
        /\brefus(?:al|ing)\b.{0,60}\b(?:affect|result|limit|restrict|prevent|disadvantage)/,
        /\b(?:cannot|not be able to|unable to)\b.{0,60}\b(?:without|unless you) (?:your )?(?:consent|agree)/,
        /\bwithout (?:your )?(?:consent|agreement|it)\b.{0,60}\b(?:cannot|can't|not be able|unable|will not|not possible)\b/,
        /\bif you (?:do|say no)\b.{0,60}\b(?:cannot|can't|not be able|not able|unable|will not|won't)\b/,
      ),
      example: 'If you refuse, you cannot use this service.',
      counter: 'If you agree, press the button.',
    },
    {
      means: 'withdrawal',
      pattern: /\bwithdraw\b|\bunsubscribe\b|\bopt[- ]?out\b/,
      example: 'You may withdraw your consent.',
      counter: 'You may refuse.',
    },

    {
      means: 'consequence',
      pattern: anyOf(
        /\b(?:we|you|they) (?:cannot|can't|can not|will not be able to|are unable to)\b.{0,80}\bwithout (?:this|it|that|them)\b/,
        /\b(?:may|can) (?:refuse|decline|say no)\b.{0,6}[;,:.–—-].{0,120}\b(?:then|will|instead|cannot|can't|switched off|unavailable|stops?)\b/,
      ),
      example: 'we cannot post to you without this',
      counter: 'we cannot post to you on Sundays',
    },

    {
      means: 'right',
      pattern: anyOf(
        /\b(?:leave|leaving|left) (?:this|it|the (?:box|switch|field)) (?:off|unticked|unchecked|untouched|empty|blank|out)\b/,
        /\b(?:don't|do not|without) tick(?:ing)? (?:this|it|the box)/,
      ),
      example: 'If I leave this unticked I collect the order myself',
      counter: 'Tick this box to go on',
    },
    {
      means: 'consequence',
      pattern: inOrder(
        /\bif (?:I|you|we) (?:leave|do not tick|don't tick|untick|skip)\b.{0,120}\b/i,
        /(?:cannot|can't|will|won't|still|not be able|unable|instead|nothing|simply)\b/i,
      ),
      example: 'If I leave this unticked I cannot bid',
      counter: 'If I leave this page',
    },
  ],
};
