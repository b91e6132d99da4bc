/** English notice words, on lower-case text with blanks. English notices are mostly prose, so nouns of recipients and verbs of sharing carry them. */
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_EN: NoticeLexicon = {
  language: 'en',
  form: 'lower',
  home: '',
  titles: [
    {
      means: 'overseas',
      pattern:
        /(?:international|cross[- ]border|overseas|foreign|global|worldwide)\b.{0,40}\b(?:transfers?|disclosures?|processing|provision|recipients?)|(?:transfers?|provision|disclosure)\b.{0,60}\b(?:abroad|overseas|outside|other countries|third countries|foreign|international)|(?:send|sending|sharing|storing|moving|copying|keeping)\b.{0,40}\b(?:abroad|overseas|other countries)|where (?:do )?(?:we|is|are|your).{0,30}\b(?:send|store|stored|transfer|transferred|process|processed)|transfers? of (?:your )?(?:personal )?(?:data|information)|data transfers?/,
      not: /business transfers?/,
      example: 'International transfers of your data',
      counter: 'International shipping',
    },
    {
      means: 'third-party',
      pattern:
        /(?:shar(?:e|ing)|disclos(?:e|ure|ing)|provi(?:de|sion|ding)|recipients?|who (?:receives|gets|has access)|pass(?:ed|ing)? on|hand(?:ed|ing)? on|sell(?:ing)?)\b.{0,60}\b(?:information|data|details|third[- ]part(?:y|ies)|partners|sellers|others|with)|(?:information|data|details)\b.{0,30}\b(?:sharing|disclosures?|recipients|(?:we|is|are) (?:pass(?:ed)?|hand(?:ed)?|shar(?:e|ed)|giv(?:e|en))(?: on)?)|third[- ]party (?:advertis|service|analytics|provider|marketing|processor)|third[- ]part(?:y|ies)\b.{0,30}\b(?:sharing|disclosure|provision|consent|recipients)|with whom|recipients of/,
      not: /information you (?:provide|share)|(?:your|customer) reviews/,
      example: 'How we share your information',
      counter: 'Information you provide to us',
    },
    {
      means: 'processor',
      pattern:
        /sub-?processors?\b|\b(?:data|our|list of|third[- ]party) processors\b|^processors$|\boutsourc(?:e|ed|ing)\b|\bentrust(?:ed|ing|ment)?\b|service providers (?:we use|list)|list of (?:service providers|vendors)/,
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
      pattern:
        /(?:information|data)\b.{0,20}\b(?:we|that we) collect|collect(?:ion|ing)?\b.{0,40}\b(?:information|data)|how we use\b.{0,30}\b(?:information|data)/,
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
      pattern:
        /\b(?:compan(?:y|ies)|businesses|firms|people|others|suppliers|vendors|partners|service providers|tools|services) (?:that|who|which|we) (?:work (?:for|with)|help|support|use|rely on|provide)\b|^our (?:suppliers|vendors|service providers|subcontractors)\b/,
      not: /you (?:use|work)/,
      example: 'Companies that work for us',
      counter: 'Companies like ours',
    },
  ],
  labels: [
    {
      means: 'recipient',
      pattern:
        /\brecipients?\b|\btransferees?\b|\b(?:third[- ]part(?:y|ies)|company|companies|entity|entities|vendors?|suppliers?|providers?|(?:sub-?)?processors?|partners?)(?: name)?s?$|^(?:provided|disclosed|transferred|shared) (?:to|with)$|^name of (?:the )?(?:recipient|company|entity|processor|vendor|third party|sub-?processor|transferee)|^(?:shared|share) with$|^who (?:receives|gets|will (?:receive|get))|receiving (?:party|entity)|^joint (?:users?|controllers?)$|^(?:given|sent|passed|sold|goes) to$/,
      not: /\b(?:purposes?|period|retention|countr(?:y|ies)|location|items?|rights?)\b.{0,20}$|'s (?:use|purpose|retention|contact)/,
      example: 'Recipient',
      counter: "Recipient's purpose of use",
    },
    {
      means: 'country',
      pattern:
        /\bcountr(?:y|ies)\b|\b(?:storage|processing|server|data|hosting|entity) locations?\b|^locations?$|^location of|^destinations?$|^jurisdictions?$|^regions?$|^where(?: (?:to|it goes|it is (?:kept|stored|sent)))?$/,
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
      pattern:
        /\b(?:items?|types?|categor(?:y|ies)|kinds?) of\b.{0,20}\b(?:data|information)|\b(?:data|information)\b(?: (?:items?|types?|categories|elements|transferred|provided|shared|disclosed|processed|collected))+|^(?:personal )?(?:data|information) (?:to be|that (?:is|are|will be)) \w+$|^(?:personal )?(?:data|information|items)$|^what (?:we|they|is|are|will be) (?:share|shared|send|sent|pass|passed|collect|collected|get|receive|given|disclose|disclosed|transfer|transferred|provided)s?$|^items\b.{0,30}\b(?:provided|transferred|shared)|^(?:details|fields|data|information|items|what)\b.{0,16}\b(?:shared|passed|sent|given|receive[sd]?|get|transferred)(?: on)?$|^what$|^details$/,
      example: 'Items of personal data provided',
      counter: 'Items in your basket',
    },
    {
      means: 'purpose',
      pattern:
        /\bpurposes?\b|^(?:services?|functions?)(?: (?:offered|provided|performed))?$|\breasons? for\b|^reasons?$|^used? for$|^uses?$|^why\b|^activit(?:y|ies)$|^(?:description|nature) of (?:the )?(?:services?|processing)|^(?:outsourced|entrusted) (?:tasks?|work|business)/,
      example: 'Purpose of use by the recipient',
      counter: 'Service status',
    },
    {
      means: 'retention',
      pattern:
        /\bretention\b|\bperiods?\b|\bhow long\b|\bduration\b|^(?:kept|stored|held|retained|deleted|erased) (?:for|until|after|when|by)$|^(?:kept|storage)$|\bstorage (?:time|limit)/,
      not: /return period|trial period/,
      example: 'Retention period',
      counter: 'Return period',
    },
    {
      means: 'method',
      pattern:
        /\b(?:method|means|manner|timing|date|time)s?\b.{0,40}\b(?:transfer|transmission|sending)|\btransfer (?:method|date|time|means|mechanism)|^(?:date|time|timing) and (?:method|means)|^method$|^(?:when and )?how$|^(?:manner|means)$|^how (?:it|we|they|data|the data)\b.{0,24}\b(?:sent|send|transferred?|travels?|gets? there)$/,
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
      pattern:
        /^(?:data )?importer$|^organi[sz]ations?\b(?: receiving.{0,20})?$|^(?:to )?whom$|^part(?:y|ies)$|^who (?:will )?(?:see|sees|use|uses|hold|holds|process|processes)(?: it| them| the data| your data)?$|^(?:transferred|disclosed|released|handed|delivered|forwarded|communicated) to$|^(?:partner|vendor|supplier|processor|provider|firm|tool|platform|service provider)s?(?: name)?$|^receiv(?:er|ing (?:company|organi[sz]ation|firm))s?$|^who$/,
      not: /\bpurpose|\bcontact/,
      example: 'Data importer',
      counter: 'Party supplies',
    },
    {
      means: 'country',
      pattern:
        /^(?:place|territory|site) of (?:processing|storage|destination)$|^(?:place|territory)$|^where (?:it|they|the data|your data) (?:is|are|will be|go(?:es)?)\b.{0,20}$|\bcountry\b$/,
      example: 'Place of processing',
      counter: 'Where it hurts',
    },
    {
      means: 'contact',
      pattern:
        /^(?:tele)?phone(?: number)?$|^dpo$|^enquiries$|^(?:how|where) to (?:reach|contact|write to) (?:them|it|the recipient)|^reach (?:them|it)(?: at)?$/,
      example: 'How to reach them',
      counter: 'How to order',
    },
    {
      means: 'items',
      pattern:
        /^(?:data )?fields$|^(?:which|what) (?:data|information|details|items)$|^(?:data|information|details) (?:we|they) (?:pass|send|share|give|get|receive|see|need)(?: on)?$|^(?:data )?attributes$|^(?:contents?|particulars)$|^(?:scope|description) of (?:the )?(?:personal )?(?:data|information)$/,
      example: 'Which data',
      counter: 'Fields of gold',
    },
    {
      means: 'purpose',
      pattern:
        /^aims?$|^what (?:it is |it's |they are )?for$|^tasks?$|^roles?$|^objectives?$|^what (?:they|it) (?:do|does)(?: with (?:it|them|the data))?$|^why\b.{0,30}$|^(?:intended|planned) use$|^reasons?\b.{0,24}$/,
      not: /\?$|cancel|return|refus/,
      example: 'Aim',
      counter: 'Role models',
    },
    {
      means: 'retention',
      pattern:
        /^(?:until|till) when$|^(?:deletion|erasure|expiry|removal)(?: date)?$|^(?:length|term|time) (?:of|in) (?:storage|retention|keeping)$|^terms?$|^time limits?$|^(?:storage|keeping|holding) (?:duration|length)$|^(?:they|we) (?:keep|delete|erase) (?:it|them)(?: for| after| until)?$/,
      example: 'Length of storage',
      counter: 'Length of sleeve',
    },
    {
      means: 'method',
      pattern:
        /^when(?: (?:it is|they are|we) (?:sent|send|transferred))?$|^(?:when|how),? (?:and|&|\/) (?:how|when)$|^(?:mode|way|route|channel|frequency) of (?:transfer|transmission|sending|delivery)|^(?:transmission|sending) (?:method|means|mode|time|frequency)$|^timing\b.{0,20}$|^(?:frequency|time) and (?:method|means|manner)/,
      not: /payment/,
      example: 'Timing and means',
      counter: 'When in Rome',
    },
    {
      means: 'refusal',
      pattern:
        /^if you (?:refuse|say no|decline|object|(?:do not|don't) (?:agree|consent|want|accept)|would rather not)\b.{0,20}$|^(?:declining|saying no)$|^what happens if you\b.{0,20}$/,
      example: 'If you say no',
      counter: 'If you order today',
    },
  ],
  questions: [
    {
      means: 'recipient',
      pattern:
        /^(?:with |to )?(?:who|whom|which compan(?:y|ies))\b.{0,40}\b(?:share|shared|receive|receives|gets?|give|given|send|sent|see|sees|disclose|disclosed|pass|passed|transfer|transferred|have|has)\b/,
      not: /\b(?:countr|parcel|order|gift)/,
      example: 'Who do we share it with?',
      counter: 'Who can I send a gift to?',
    },
    {
      means: 'country',
      pattern:
        /^(?:to |in )?(?:which|what) countr(?:y|ies)\b|^where\b.{0,40}\b(?:data|information|details|it|they)\b.{0,20}\b(?:stored|sent|kept|transferred|processed|go)\b/,
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
      pattern:
        /^what\b.{0,30}\b(?:do (?:we|they|you)|is|are|data|information|details)\b.{0,30}\b(?:share|shared|send|sent|pass|passed|transfer|transferred|collect|collected|give|given|disclose|disclosed|receive)\b/,
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
      pattern:
        /^(?:what happens )?(?:if i|can i|may i|do i have to|must i)\b.{0,20}\b(?:say no|refuse|decline|agree|consent|not agree|don't agree|do not agree)\b/,
      example: 'What happens if I say no?',
      counter: 'Can I return my order?',
    },
  ],
  parties: [
    {
      means: 'role',
      pattern:
        /\b(?:third[- ]part(?:y|ies)|(?:service|payment|trip|travel|hosting|cloud|analytics|logistics|delivery|shipping|advertising|marketing|it|content|accommodation|software|technology|insurance|identity|fulfil?lment|customer service)[\w ,/-]{0,40} providers?|providers?|(?:business|marketing|advertising|merchandise|commercial|strategic|trusted|promotional|analytics|selected|retail|delivery|joint|group|our)\b[\w ,/-]{0,30} partners?|partners?|affiliates?|affiliated (?:companies|entities|businesses)|subsidiar(?:y|ies)|parent compan(?:y|ies)|group (?:companies|entities|members)|(?:corporate|our|within the) group|related (?:companies|entities|group companies|bodies corporate)|sellers?|merchants?|vendors?|suppliers?|retailers?|contractors?|subcontractors?|agents?|couriers?|carriers?|advertisers?|sponsors?|publishers?|developers?|brands|(?:ad|advertising|social|social media|analytics) (?:networks?|platforms?|companies)|(?:logistics|payment|payment-related|courier|delivery|shipping|insurance|analytics|marketing|advertising|cloud|technology|credit card|fraud prevention|selected|other) compan(?:y|ies)|financial institutions|banks|payment (?:processors?|gateways?|institutions|networks)|processors?|sub-?processors?|professional advis[eo]rs?|other (?:companies|businesses|organi[sz]ations|entities|parties|users|members)|companies that|businesses that|entities that|organi[sz]ations that|various parties|organi[sz]ers?|hosts?|property owners?|drivers?|buyers?|(?<!system |network |tour )operators?|landlords?|letting agents?|(?:property|site|shop|venue|boat|vehicle|home) owners?|instructors?|tutors?|clinics?|pharmac(?:y|ies)|studios?|venues?|galler(?:y|ies)|campsites?|workshops?|head office|franchisees?|distributors?|resellers?|dealers?|licensees?|successors?|data brokers?|researchers?|credit (?:bureaus|agencies|reference agencies)|recipients)\b/,
      not: /\bthird[- ]party (?:cookies|links|websites|sites|apps)\b[^.]{0,10}$/,
      example: 'our trusted business partners',
      counter: 'Bluebell Hosting LLC',
    },
    {
      means: 'role',
      pattern:
        /(?<=\b(?:to|with|by) (?:(?:the|your|our|any|other|each|an?|such|those|selected) )?(?:[a-z-]{3,14} )?)(?:hotels?|airlines?|restaurants?|shops?|stores?|schools?|universit(?:y|ies)|insurers?|hospitals?|doctors?|lenders?|employers?|brokers?|promoters?|hosting compan(?:y|ies)|(?:support|sales|local) teams?)\b/,
      example: 'passed to the hotel you chose',
      counter: 'the hotel you chose',
    },
    {
      means: 'open',
      pattern:
        /\b(?:and|or) others\b|\betc\b|\band so on\b|including but not limited to|including,? without limitation|without limitation|not limited to|\band (?:its|their|our|other) (?:subsidiaries|affiliates|group companies|partners)|\bamong others\b|\bfrom time to time\b/,
      example: 'Bluebell Hosting LLC and its affiliates',
      counter: 'Bluebell Hosting LLC',
    },
    {
      means: 'list',
      pattern:
        /\b(?:full |complete |current )?list of\b|\bsee (?:the )?list\b|\bclick here\b|\b(?:check|see|available|found|listed) \[?here\]?\b|\[?view (?:the )?list|\[[\w -]*list\]/,
      example: 'see the list of sellers',
      counter: 'a list price',
    },
    {
      means: 'example',
      pattern: /\bsuch as\b|\be\.g\.|\bfor example\b|\bfor instance\b|\bincluding\b|\blike\b/,
      example: '(e.g. Bluebell)',
      counter: '(Bluebell)',
    },

    {
      means: 'role',
      pattern:
        /^(?:advertising|marketing|analytics|payments?|shipping|logistics|delivery|hosting|cloud|insurance|technology|professional|fulfil?lment|business|strategic)$/,
      example: 'Advertising',
      counter: 'Foxglove Advertising',
    },
  ],
  company: [
    {
      means: 'company',
      pattern:
        /\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|gmbh|ag|plc|pte|pty|s\.?a\.?r\.?l|s\.?a\.?s|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|co|company|oy|ab|a\/s|aps|k\.k|lp|llp|sdn bhd|bhd|jsc|ooo|pt|pbc|pllc|sp\.? ?z\.? ?o\.? ?o)\b\.?|soci[eé]t[eé]/,
      not: /^(?:our |the |a |other )?(?:parent |holding |group |insurance |payment )?company$/,
      example: 'Bluebell Hosting Inc.',
      counter: 'our sellers',
    },
  ],
  abroad: [
    {
      means: 'abroad',
      pattern:
        /\b(?:abroad|overseas|worldwide|globally|internationally)\b|outside (?:of )?(?:your|the|their|its|japan|korea|china|europe)|\b(?:other|foreign|third|various|different|multiple|any) (?:countr(?:y|ies)|jurisdictions?)|countr(?:y|ies)(?: or (?:jurisdictions?|regions?))? (?:other than|that|which|where|outside|in which|not)|jurisdictions? (?:other than|that|which|where)|across (?:national )?borders|cross-border|see (?:the )?list|(?:around|across|throughout|all over|anywhere in|everywhere in) the (?:world|globe)|anywhere we or\b|wherever (?:we|our)\b/,
      not: /\boutside the scope|outside of the (?:app|site|service)/,
      example: 'servers located outside your country',
      counter: 'servers located in Canada',
    },
  ],
  contact: [
    {
      means: 'contact',
      pattern:
        /\bcontact (?:form|page|point)|customer (?:service|support)\b(?! (?:providers?|partners?|agents?|vendors?|compan|platforms?|tools?|software))|help ?desk|\btel\b|\bphone:|privacy (?:form|portal)|web ?form/,
      example: 'Bluebell customer service',
      counter: 'phone number and address',
    },
  ],
  items: [
    {
      means: 'datum',
      pattern:
        /\b(?:(?:full |user |first |last )?names?|(?:e-?mail|shipping|billing|delivery|postal|home|street|ip|mac)? ?address(?:es)?|e-?mails?|(?:tele)?phone(?: numbers?)?|mobile numbers?|contact (?:information|details|data)|date of birth|birth ?date|birthday|gender|age|passwords?|passport|(?:credit|debit|payment) cards?(?: details| numbers?| information)?|card numbers?|payment (?:details|information|data|methods?)|bank accounts?|account (?:numbers?|details|name)|order (?:details|information|history|numbers?)|purchase (?:history|details|information)|transaction (?:details|data|history|information)|reservation details|browsing (?:history|data|behaviou?r|activity)|search history|cookies|(?:device|unique|advertising|online|basic personal) (?:information|identifiers?|ids?|data)|identifiers?|usage (?:data|information)|log (?:data|files)|location(?: data)?|geolocation|photos?|videos?|profile(?: information)?|session information|shipment information|platform usage information|nationality|social security number|tax id|driver'?s licen[cs]e|customs|user ?id|messages|communications|inquiries|(?:arrival|departure|check-in|travel|booking) (?:date|time)s?|birth (?:year|month)|year of birth|number of guests|(?:car|vehicle) registration|(?:licen[cs]e|number) plate|membership (?:number|id)|(?:booking|order) (?:reference|number)|(?:display |user|nick) ?names?|(?:usage|app) events|captions?|comments|posts|uploads|files you upload|support tickets?|ticket text|recordings?|voice|screenshots?|health|biometric|preferences|demographics?|social media (?:handles?|profile))\b/,
      example: 'your name and shipping address',
      counter: 'your personal information',
    },
    {
      means: 'reference',
      pattern:
        /(?:information|data|items|categories)\b.{0,30}\b(?:described|listed|set out|set forth|specified|mentioned|identified|referred to)\b.{0,30}\b(?:above|below|policy|notice|section|document|article)|(?:above|section \d+)/,
      example: 'the data listed in section 2',
      counter: 'your name',
    },
    {
      means: 'class',
      pattern:
        /\b(?:all|any|necessary|required|relevant|certain|some|other|minimum|related|collected|such|customer|customers'|user|personal|your|my|the)\b[\w' -]{0,30}\b(?:information|data|details)\b|\b(?:information|data)\b.{0,20}\b(?:needed|necessary|required|collected|collects|we collect)\b/,
      example: 'your personal information',
      counter: 'your parcel',
    },
    { means: 'bare', pattern: /\b(?:information|data)\b/, example: 'information is sent', counter: 'parcels are sent' },

    {
      means: 'datum',
      pattern:
        /\b(?:pass|ticket|card|customer|member|student|patient|seat|room|policy|vehicle|loyalty|case|tax|serial|invoice|reservation|flight|licen[cs]e|insurance) (?:numbers?|ids?)\b|\bdelivery (?:details|date|time)s?\b|\b(?:allerg(?:y|ies)|dietary needs|height|weight|heart rate|sleep (?:hours|data)|grades?|bids?|salary|income)\b/,
      example: 'pass number',
      counter: 'pass the salt',
    },
  ],
  purpose: [
    {
      means: 'purpose',
      pattern:
        /\bin order to\b|\bso that\b|\bfor the purposes? of\b|\bfor (?:the )?(?:following |these )?purposes?\b|\bfor (?:their|our|its)(?: own)? [\w -]{3,30}purposes?\b|\bto (?:help|provide|fulfil?l?|complete|process|perform|deliver|ship|detect|prevent|send|offer|improve|operate|enable|allow|respond|personali[sz]e|analy[sz]e|market|promote|advertise|communicate|administer|conduct|carry out|facilitate|support|manage|enforce|handle|verify|conclude|give you|serve|print|post|prepare|book|set up|run|calculate|pay|quote|call|contact|reach|let you|match|bill|invoice|insure|install|repair|train|test|translate|transcribe|moderate|measure|arrange|issue|comply|maintain|host|store|collect payments?|show|display|recommend|target|tailor|customi[sz]e|recogni[sz]e|assess|evaluate|investigate|check|confirm|protect|ensure|understand|develop|answer|settle|dispatch|track|resolve|schedule|register|authenticate|screen|advise|reply|assist)\b|\b(?:who|that|which|companies that) (?:help|provide|assist|perform|support|offer|work|process|host|deliver|conduct|send)\b|\bfor (?:the |a )?(?:delivery|shipping|shipment|fulfil?lment|performance|handling) of\b|\bfor (?:order|payment|marketing|advertising|analytics|fraud|delivery|shipping|customer|hosting|research|statistical|legal|security|business|interest-based)\b|(?<!responsible |accountable |liable |except |thanks |basis |used only |is )\bfor (?!(?:the )?(?:following|including|being|having|something|anything|everything|nothing|requesting|refusing|withdrawing|deleting|exercising|processing your (?:data|information))\b)[a-z]{2,}ing\b|\bso (?:that )?(?:it|they|he|she|we|you|the \w+) (?:can|could|may)\b|\bexamples include\b|\bon (?:our|my) behalf\b|\bbecause it is necessary\b|\b(?:use[sd]?|need(?:s|ed)?) (?:them|it|the data|the information|this data|your data|these details)\b.{0,30}\b(?:to|for)\b/,
      not: /\bfor (?:the |such |any )?purposes? (?:described|set out|set forth|specified|listed|stated|mentioned|outlined) in\b|\bto (?:provide|give) (?:you with )?(?:an? )?(?:adequate|appropriate|comparable|equivalent)/,
      example: 'to deliver your order',
      counter: 'to various parties',
    },
    {
      means: 'vague',
      pattern:
        /\bfor (?:the |such |any )?(?:purposes?|reasons) (?:described|set out|set forth|specified|listed|stated|mentioned|outlined) in\b|^(?:business purposes?|commercial purposes?|service improvement|our legitimate interests?|various purposes)[. ]*$|(?:purposes?|uses?) (?:stated|described|set out|set forth|specified|listed|outlined)/,
      example: 'in accordance with the purposes stated in this policy',
      counter: 'to deliver your order',
    },
  ],
  retention: [
    {
      means: 'period',
      pattern:
        /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen|twenty|twenty-four|thirty|thirty-six|sixty|ninety|an?)\b ?(?:\(\d+\) )?(?:calendar |business )?(?:years?|months?|weeks?|days?|hours?)\b/,
      not: /\b(?:within|respond|reply|notify|at least \d+ years old)\b[^.]{0,20}\b(?:\d+|thirty) (?:business |calendar )?days\b/,
      example: 'kept for two years',
      counter: 'kept as long as necessary',
    },
    {
      means: 'event',
      pattern:
        /\b(?:until|upon|after|when|once|as soon as)\b.{0,40}\b(?:account (?:is )?(?:deleted|closed|closure|deletion)|you (?:delete|close|withdraw)|withdraw|contract (?:ends|expires|terminat)|terminat|deletion|cancel)/,
      example: 'until you delete your account',
      counter: 'until further notice',
    },
    {
      means: 'endless',
      pattern:
        /\b(?:as long as|for as long|for so long|no longer than|until no longer|while)\b.{0,50}\b(?:necessary|needed|required|need|purposes?|permitted|reasonable|active)|\bpurposes?\b.{0,20}\b(?:fulfilled|achieved)|\bindefinitely\b|\bperiod necessary\b/,
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
      pattern:
        /\b(?:transmitted|transferred|sent|transfer|transmission|provided)\b.{0,40}\b(?:via|through|over|by) (?:the |an? |secure |encrypted )*(?:network|internet|encrypted|electronic|api|email|vpn|ssl|tls|secure connection|information network)|\b(?:via|through|over|by means of|using|by) (?:an? |the |our )?(?:secure|encrypted|ssl|tls|api|network|internet|https|sftp|vpn|electronic|automatic|daily|nightly|online)\b|\b(?:streamed|uploaded|synced|replicated|copied|e-?mailed)\b.{0,60}\b(?:while|whenever|when|as soon as|every|each|in real time|at once|daily|nightly|immediately|automatically)\b/,
      example: 'sent over an encrypted network',
      counter: 'sent by our partners',
    },

    {
      means: 'method',
      pattern:
        /\bas an? (?:encrypted|secure|password-protected) (?:file|export|feed|e-?mail)|\b(?:sent|transferred|shared|passed on|uploaded|copied|synced|updated) (?:daily|weekly|monthly|nightly|hourly|once|every|each time|in real time|automatically|at (?:the )?(?:checkout|sign-up|registration|time)|when(?:ever)? you)\b/,
      example: 'sent monthly as an encrypted file',
      counter: 'sent by our partners',
    },
  ],
  refusal: [
    {
      means: 'right',
      pattern:
        /\bright to (?:refuse|decline|withhold|reject|object to (?:the|this|such|that) (?:transfer|provision|sharing|disclosure|processing))|\b(?:can|may|free to|able to) (?:refuse|decline|object to|say no to|reject) (?:the|this|such|that|these|it)\b|\byou (?:can|may) (?:say no|turn this off|leave (?:this|the) box (?:empty|unticked|unchecked))|\byou (?:do not|don't) have to (?:agree|consent|accept)|\b(?:may|can|free to|able to|choose to|entitled to) (?:refuse|decline|withhold|reject|disagree|not (?:to )?(?:consent|agree))|choose not to (?:share|provide|consent|agree|allow|permit|register|sign up|join|order|book|proceed|continue|use (?:this|the))|choose not to have\b.{0,80}\b(?:shared|disclosed|transferred|sold)|not (?:obliged|required|forced) to (?:consent|agree)|\bfree not to\b|opportunity to (?:choose not|decline|refuse)|opt[- ]?out of (?:such|the|this|these|any)? ?(?:sharing|disclosures?|transfers?|provision)/,
      not: /we (?:may|can|reserve the right to) (?:refuse|decline|reject)|right to refuse (?:service|orders)/,
      example: 'You may refuse consent to this transfer.',
      counter: 'We may refuse your order.',
    },
    {
      means: 'consequence',
      pattern:
        /\bif you (?:do not|don't|refuse|decline|choose not|withhold|disagree|object|would rather not)\b.{0,160}\b(?:stop|not be able|unable|cannot|can't|may not|will not|won't|limit(?:ed)?|restrict(?:ed)?|unavailable|discontinue|refrain|not use|no (?:effect|disadvantage|restrictions?)|still)\b|\b(?:may|can|right to|free to) (?:refuse|decline|withhold|object|say no|opt out)\b.{0,140}\b(?:but|however|in (?:which|that|this) case|although|if you do|then)\b.{0,100}\b(?:not be able|not able|cannot|can't|have to|limited|restricted|unable|will not|may not)\b|\b(?:cannot|not be able|unable)\b.{0,80}\bif (?:i|you|we) (?:do not|don't) (?:give|grant|provide|consent|agree)|\brefus(?:al|ing)\b.{0,60}\b(?:affect|result|limit|restrict|prevent|disadvantage)|\b(?:cannot|not be able to|unable to)\b.{0,60}\b(?:without|unless you) (?:your )?(?:consent|agree)|\bwithout (?:your )?(?:consent|agreement|it)\b.{0,60}\b(?:cannot|can't|not be able|unable|will not|not possible)\b|\bif you (?:do|say no)\b.{0,60}\b(?:cannot|can't|not be able|not able|unable|will not|won't)\b/,
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
      pattern:
        /\b(?:we|you|they) (?:cannot|can't|can not|will not be able to|are unable to)\b.{0,80}\bwithout (?:this|it|that|them)\b|\b(?:may|can) (?:refuse|decline|say no)\b.{0,6}[;,:.–—-].{0,120}\b(?:then|will|instead|cannot|can't|switched off|unavailable|stops?)\b/,
      example: 'we cannot post to you without this',
      counter: 'we cannot post to you on Sundays',
    },

    {
      means: 'right',
      pattern:
        /\b(?:leave|leaving|left) (?:this|it|the (?:box|switch|field)) (?:off|unticked|unchecked|untouched|empty|blank|out)\b|\b(?:don't|do not|without) tick(?:ing)? (?:this|it|the box)/,
      example: 'If I leave this unticked I collect the order myself',
      counter: 'Tick this box to go on',
    },
    {
      means: 'consequence',
      pattern:
        /\bif (?:I|you|we) (?:leave|do not tick|don't tick|untick|skip)\b.{0,120}\b(?:cannot|can't|will|won't|still|not be able|unable|instead|nothing|simply)\b/i,
      example: 'If I leave this unticked I cannot bid',
      counter: 'If I leave this page',
    },
  ],
  transfer: [
    {
      means: 'none',
      pattern:
        /\b(?:do not|does not|don't|will not|won't|never|shall not|not)\b[\w ,]{0,40}\b(?:share|sell|sold|disclose|transfer|rent|provide|give|pass|trade|release|selling|receive)\b.{0,100}\b(?:information|data|third part(?:y|ies)|name|partners|others)/,
      not: /\b(?:except|unless|other than|only as|without your|until|but)\b/,
      example: 'We do not sell your personal data to third parties.',
      counter: 'We share your personal data with sellers.',
    },
    {
      means: 'overseas',
      pattern:
        /\b(?:transfer|transferr?ed|transferring|transmit|transmitted|stored?|storing|process(?:ed|ing)?|accessed|accessible|located|send|sent|hosted|held|kept|copied|moved|share|provided?)\b.{0,140}\b(?:outside|abroad|overseas|anywhere in the world|(?:around|across|throughout|all over) the (?:world|globe)|other countr(?:y|ies)|third countr(?:y|ies)|foreign|countr(?:y|ies)|jurisdictions?|international(?:ly)?|worldwide|united states|u\.s\.|usa|european economic area|eea|cross-border)|\b(?:infrastructure|data cent(?:er|re)s?|servers?|storage (?:region|location)s?)\b.{0,40}\b(?:in|located|including|outside)\b/,
      not: /\b(?:shipping|delivery) (?:to|outside)|\b(?:not|never) (?:be )?(?:transfer|transferred|sent)\b|your (?:choice|order)s? (?:ships?|delivered)/,
      example: 'Your data may be transferred to countries outside your own.',
      counter: 'We ship to many countries.',
    },
    {
      means: 'promise',
      pattern:
        /\bwe (?:will|shall) (?:first |always |separately |also )*(?:ask|obtain|seek|request|notify|inform|tell)\b.{0,60}\b(?:consent|permission|you)\b/,
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
      pattern:
        /\b(?:share|shares|sharing|shared|disclos\w{1,6}|provid(?:e|es|ed|ing)|transfer\w{0,4}|transmit\w{0,4}|forward(?:ed)?|release[sd]?|make available|give|gives|sell|sold|pass(?:ed)?|access to|access(?:es|ed)?|receives?|gets?|sent|send|combine[sd]?)\b.{0,140}\b(?:information|data|details|identifiers|it|name|e-?mail|address|phone number|profile)\b|\b(?:information|data|details|identifiers|names?|address(?:es)?|e-?mails?|profiles?|photos?|messages?|recordings?|phone numbers?|history)\b.{0,140}\b(?:sent|share|shared|sharing|passed|copied|uploaded|streamed|synced|given|supplied|handed|disclos\w{1,6}|provided|transferred|transmitted|forwarded|released|made available|available to|access(?:ed|ible)|go(?:es)? to|travels? (?:to|over|via)|(?:stored|kept|hosted|processed) (?:there|on (?:their|its|these)))\b/,
      not: /information you (?:provide|share)|you (?:provide|give|share|send)\b[^.]{0,60}$|\b(?:provide|send|give|show|offer) you (?:with )?(?:\w+ ){0,3}(?:information|updates|news|advertis\w+|details)\b(?!.{0,80}\b(?:with|to) (?:our|third|other))/,
      example: 'We share your information with sellers.',
      counter: 'We ship your parcel to you.',
    },
    {
      means: 'provide',
      pattern:
        /\b(?:share|shares|sharing|disclose|discloses|transfer|transfers|send|sends|pass|passes|sell|sells|provide|provides|forward|forwards|give|gives)\b[^.]{0,20}\b(?:your|my|customers'|users'|members'|their)\b[^.]{0,140}\b(?:with|to)\b/,
      not: /information you (?:provide|share)|you (?:provide|give|share|send)\b|\b(?:your|my) (?:order|parcel|package|gift|refund|items?|goods|question|reply|answer|complaint)s? (?:with|to)\b/,
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
      pattern:
        /\b(?:the )?following\b.{0,60}\b(?:providers?|companies|compan(?:y|ies)|third part(?:y|ies)|partners?|recipients?|entit(?:y|ies)|vendors?|processors?|sub-?processors?|services|organi[sz]ations?)|\b(?:providers|companies|third parties|partners|recipients|entities|vendors|processors)\b(?: \w{1,12}){0,2} (?:are|include|listed below|as follows)(?: listed| below)?:?$/,
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
      pattern:
        /\b(?:constitutes?|deemed|considered|taken as|signif(?:y|ies)|indicates?)\b.{0,40}\b(?:consent|agreement|acceptance|agreed|consented)\b|\bby (?:using|accessing|continuing|accepting|visiting)\b.{0,100}\b(?:you|expressly|unambiguously|fully)\b.{0,40}\b(?:consent|agree)/,
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
  tombstones: [
    {
      pattern: 'third part(y|ies) as a title',
      why: 'Every policy has a heading about third-party links; a verb of sharing has to stand beside it.',
    },
    { pattern: 'opt out as a right to refuse', why: 'Opting out of advertising is withdrawal, not refusal of the provision.' },
    { pattern: '\\bto \\w+ as a purpose', why: 'Matches "to various parties" and "to us".' },
  ],
};
