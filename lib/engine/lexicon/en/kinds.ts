/** English words for page kinds. Matched in lower case with blanks; the hints of form and field names are read with them, too. */
import type { KindsLexicon } from '../shapes/kinds';

export const KINDS_EN: KindsLexicon = {
  language: 'en',
  form: 'lower',
  acts: [
    {
      means: 'signup',
      pattern:
        /\bsign(?:ing)?[ -]?up\b|\bregist(?:er|ration)?\b|\bcreate[a-z]? (?:(?:an?|your|my|new|free) ){0,2}(?:[a-z]+ )?(?:account|profile|id)\b|\bjoin(?: (?:now|us|free|today|for free|in))?$|^join\b|\bagree (?:and|&) join\b|\bbecome an? (?:[a-z]+ )?member\b|\bnew (?:user|customer|member|account|here)s?\b|\bopen an account\b|\benrol(?:l|ment)?\b|\bfree trial\b|\bset up (?:your|an?) (?:account|workspace|store|shop|team)\b|\baccount creation\b|\bmembership application\b|\bopen (?:(?:an?|my|your|the) )?(?:[a-z]+ )?account\b|\bcreate (?:your|my|a) log ?in\b|\bget (?:your|my|a) (?:free )?(?:account|card|membership)\b|\bset up (?:your|a|my) profile\b|\bmembership (?:form|registration)\b|^start (?:(?:for free|free|my|your) ?)+(?:trial)?$|\bsign me up\b|\b(?:make|claim|request|apply for|activate) (?:(?:an?|my|your) )?(?:[a-z]+ )?(?:account|membership)\b/,
      not: /account (?:deletion|removal|closure|closing|termination|recovery|statement)|newsletter|mailing list|sign[ -]?up (?:for|to) (?:(?:our|the|free|daily|weekly) )*(?:e-?mails?|news|updates?|alerts?|offers?|deals|get|receive|save)|sign[ -]?up (?:and|&) save|e-?mail[ -]?sign[ -]?up|for (?:e-?mail|sms|text)|% off|cash register|(?:gift|wedding|product|warranty) regist|regist(?:er|ration) (?:(?:your|an?|the|new|another) ){0,2}(?:product|item|card|device|pet|dog|cat|vehicle|car|domain|warranty|listing)|registered|join (?:the )?(?:conversation|discussion|a (?:call|meeting))|\bjoin (?:the |our |my )?(?:list|wait ?list|mailing|e-?mail|newsletter|meeting|call|session|chat|game|room|queue|webinar)|account opening hours|(?:re)?activate (?:your |my )?card/,
      example: 'Create your free account',
      counter: 'Sign up for our newsletter',
    },
    {
      means: 'login',
      pattern:
        /\blog[ -]?in\b|\bsign[ -]?in\b|\bsign me in\b|\blog me in\b|\blog ?on\b|\bauthenticate\b|\bcontinue with (?:e-?mail|phone)\b|\baccess your account\b|^welcome back\b/,
      not: /log ?in history|sign[ -]?in (?:method|security)s? settings/,
      example: 'Sign in to continue',
      counter: 'Sign up',
    },
    { means: 'logout', pattern: /\b(?:log|sign)[ -]?out\b/, example: 'Log out', counter: 'Log in' },
    {
      means: 'checkout',
      pattern:
        /\bcheck ?out\b|\bplace (?:your |my |an? )?order\b|\b(?:complete|submit|review|confirm|finish) (?:your |my |the )?(?:order|purchase|booking|reservation|payment)\b|\bpay (?:now|securely|with|by|\$|£|€|\d)|^pay\b|\b(?:continue|proceed) to (?:payment|shipping|delivery|billing|review|checkout|place)\b|\bbuy now\b|\bbook now\b|\border (?:summary|review|total|details|contact)\b|\bpurchase order\b|\bmake (?:a )?payment\b|\border ?(?:info|form|frm)\b|\bfrm ?(?:order|pay)\b|\btotal due\b|\bdonate now\b|\bapplication form\b|\b(?:review|order|confirm|book|subscribe|verify|agree|continue) (?:and|&|\+) pay\b|\breserve (?:now|your|my|a|this)\b|\bbook (?:(?:your|my|a|this|the) )(?:stay|room|table|flight|trip|tickets?|seats?|tour|class|lesson|appointment)\b|\bbuy (?:(?:your|my|\d+) )?tickets?\b|\bfinali[sz]e (?:your |my |the )?(?:order|purchase|booking|payment)\b|\bproceed to pay|\bcomplete (?:your |my )?(?:donation|subscription|checkout|reservation)\b|^your order$|\b(?:start|confirm|begin) (?:my |your )?subscription\b|\b(?:buy|order|donate|book)(?: now)?(?: for)? ?[$£€¥₹]|^(?:order|buy|book|reserve)(?: it)?$|\bplace (?:your |my )?(?:bid|booking|reservation)\b/,
      not: /check ?out (?:our|the|these|what|my|this|more)|order (?:history|status)|track (?:your|my)|checked out|\bbook a (?:demo|call|meeting|viewing)/,
      example: 'Place your order',
      counter: 'Check out our new arrivals',
    },
    {
      means: 'delivery',
      pattern:
        /\b(?:shipping|delivery|pickup|fulfil+ment) (?:address|information|info|details|method|options?|instructions|to|and)\b|\bship to\b|\bdeliver(?:y)? to\b|^(?:shipping|delivery)$|\bbilling (?:address|information|info|details)\b/,
      not: /policy|free (?:shipping|delivery)|returns|\bfaq\b/,
      example: 'Shipping address',
      counter: 'Shipping policy',
    },
    {
      means: 'payment',
      pattern:
        /\bpayment(?:s)? (?:method|information|info|details|options?|type|card)s?\b|^payment$|\bcard details\b|\bcredit card\b|\bcredit or debit\b|\bpayment form\b|\bpay securely\b/,
      not: /add an?|change|manage|update your|saved|we accept|accepted/,
      example: 'Payment method',
      counter: 'Manage payment methods',
    },
    { means: 'add-to-cart', pattern: /\badd to (?:my |your )?(?:cart|bag|basket|trolley)\b/, example: 'Add to cart', counter: 'Your cart' },
    {
      means: 'cart',
      pattern: /\b(?:shopping|your|my) (?:cart|bag|basket)\b|^(?:cart|basket|bag)\b/,
      example: 'Your cart',
      counter: 'Carton sizes',
    },
    {
      means: 'guest',
      pattern:
        /\b(?:continue|check ?out|checking out|shop) as (?:a )?guest\b|\bguest (?:check ?out|customer)\b|\bwithout (?:an account|registering)\b/,
      example: 'Continue as guest',
      counter: 'Guest list',
    },
    {
      means: 'forgot-password',
      pattern:
        /\bforg[eo]t(?:ten)?\b.{0,24}\b(?:password|username|login|id|pin|passcode|details|it)\b|\bforgot(?:ten)? ?(?:password|passwd|pw)\b|\b(?:reset|recover|retrieve|lost|restore)(?: your| my| a| the)? (?:account )?password\b|\bpassword (?:reset|recovery|help|assistance|retrieval)\b|\b(?:trouble|problems?|help|can'?t) (?:logging|signing|sign|log)(?:ging)? ?in\b|\b(?:help|issues) with (?:your password|sign|log)|\baccount recovery\b|\breset it\b|\bneed help signing\b/,
      example: 'Forgot your password?',
      counter: 'Enter your password',
    },
    {
      means: 'change-password',
      pattern:
        /\b(?:change|update|set|edit|choose|create|enter)(?: a| your| my| an?)?(?: new)? password\b|\bnew password\b|\bpassword change\b|\bchange password\b/,
      not: /create a password (?:and|to)|forgot/,
      example: 'Change your password',
      counter: 'Forgot password?',
    },
    {
      means: 'newsletter',
      pattern:
        /\bnewsletters?\b|\bmailing list\b|\bsubscribe\b|\bsubscription center\b|\bstay (?:in touch|connected|up to date|in the loop|informed)\b|\bget (?:the latest|updates|our emails|\d+% off|e-?mails)\b|\be-?mail (?:sign[ -]?up|updates|alerts|offers|list|preferences)\b|\bsign[ -]?up (?:for|to) (?:(?:our|the|free|daily|weekly) )*(?:e-?mails?|news|updates?|alerts?|offers?|deals|receive|get|save)|\bsign[ -]?up (?:and|&) save\b|\b\d+% off\b|\blatest (?:updates|news|offers)\b|\bexclusive (?:offers|deals)\b|\bbe the first to know\b|\bnotify me\b|\bjoin (?:the|our|my) (?:[a-z]+ )?(?:list|wait ?list|mailing list|newsletter|e-?mail)|\bget (?:our|the|my) (?:[a-z]+ )?(?:letters?|newsletter|digest|e-?mails?)\b|\bsent to your inbox\b|\bin your inbox\b|\bevery (?:week|month|sunday|monday|friday)\b/,
      not: /unsubscribe|subscribe (?:and|&) pay/,
      example: 'Subscribe to our newsletter',
      counter: 'Unsubscribe',
    },
    {
      means: 'contact',
      pattern:
        /\bcontact (?:us|form|sales|me|support)\b|\bsend (?:us )?(?:a |your )?(?:message|enquiry|inquiry)\b|\bget in touch\b|\brequest (?:a )?(?:quote|demo|callback|info(?:rmation)?)\b|\benquir(?:y|e)\b|\binquiry\b|\bfeedback\b|\bask a question\b|\bhow can we help\b|\breport (?:a |an )?(?:problem|issue|bug|abuse)\b|\bbook a (?:demo|call|meeting|viewing|consultation)\b|\brequest (?:a |your )?(?:viewing|consultation|appointment|estimate)\b/,
      example: 'Send us a message',
      counter: 'Contact lenses',
    },
    {
      means: 'wallet',
      pattern:
        /\b(?:add|change|update|edit|manage|save|link|replace|remove)(?: an?| your| my| this| new| the| another)*(?: credit| debit| payment| bank)?(?:(?: or| and|\/)(?: credit| debit))? (?:card|payment method|payment details|payment info(?:rmation)?|billing info(?:rmation)?)\b|\bmy wallet\b|\byour wallet\b|\badd (?:a )?(?:new )?(?:credit|debit) or (?:credit|debit) card\b|\bpayment methods on file\b|\bpayout/,
      not: /gift/,
      example: 'Add a credit or debit card',
      counter: 'Add a gift card',
    },
    {
      means: 'profile',
      pattern:
        /\b(?:my|edit|your|update|user|manage|personal) (?:profile|account settings|account details|details|info(?:rmation)?)\b|\baccount (?:settings|details|information|info)\b|\bprofile (?:settings|information|info)\b|^profile$|\bedit account\b|\bupdate (?:account|info|contact|address)\b|^settings$|\badd (?:a |an )?(?:new )?address\b|\baddress book\b|^(?:notification |communication |privacy |e-?mail )?preferences$|\bnotification settings\b/,
      example: 'Account settings',
      counter: 'Create an account',
    },
    {
      means: 'search',
      pattern: /^search\b|\bsearch$|\bfind (?:a )?(?:store|flights|hotels|stores)\b|\blookup\b|\bsearch (?:form|box|bar)\b/,
      example: 'Search',
      counter: 'Research',
    },
    {
      means: 'coupon',
      pattern:
        /\b(?:apply|redeem|enter|use|add|have) (?:an? |your |my )*(?:coupon|promo|discount|gift|voucher|code)|\b(?:coupon|promo|promotion|discount|voucher|gift card)(?: code)?\b/,
      example: 'Apply coupon',
      counter: 'Apply now',
    },
    {
      means: 'comment',
      pattern: /\b(?:leave|post|add|write)(?: an?| your)? (?:comment|review|reply)\b|\bcomment form\b|\brespond\b/,
      example: 'Post comment',
      counter: 'Comments policy',
    },
    {
      means: 'survey',
      pattern: /\bsurvey\b|\bquiz\b|\bquestionnaire\b|\bcalculat(?:e|or)\b|\bpoll\b|\bvote\b/,
      example: 'Take the survey',
      counter: 'Continue',
    },
    {
      means: 'admin',
      pattern:
        /\badmin(?:istrator|istration)?\b|\b(?:user|member|customer) (?:management|list|view)\b|\b(?:add|invite) (?:(?:an?|new|another) ){0,2}(?:user|member|employee|staff|operator)\b|\b(?:new|create) (?:an? )?(?:employee|staff|operator)\b|^(?:all )?(?:users|team members|staff|employees)$|\bmanage (?:users|members|staff|team)\b/,
      not: /contact (?:the )?admin/,
      example: 'User management',
      counter: 'User name',
    },
    {
      means: 'record',
      pattern:
        /\b(?:register|add|create|edit|upload|post|list) (?:(?:an?|your|the|new|another) ){0,2}(?:product|item|listing|pet|dog|cat|vehicle|car|post|article|event|category|coupon|device|recipe|photo|task|note)\b|^new (?:product|listing|post|article|event|recipe)\b/,
      not: /to (?:cart|bag|basket)/,
      example: 'Register a new product',
      counter: 'Register a new account',
    },
    {
      means: 'ordered',
      pattern:
        /\bthank(?:s| you) for (?:your|the) (?:order|purchase|booking)\b|\b(?:your )?(?:order|booking) (?:is |has been |was )?(?:confirmed|placed|received|complete)\b|\border confirmation$/,
      not: /once|after|when|will/,
      example: 'Thank you for your order',
      counter: 'Place your order',
    },
    {
      means: 'grant',
      pattern:
        /\b(?:wants?|would like|requests?|requesting|asking|asks)(?: to| for)? (?:permission to )?access\b|\bwants? to (?:see|view|know|use) your\b|\bwill (?:share|be shared|receive|get)\b.{0,40}\b(?:your|name|e-?mail|profile)\b|\bwill be able to (?:see|view|access|read)\b|\bauthori[sz]e (?:access|app|application|[\w.'-]{2,24}$)|\bgrant access\b|\ballow [\w .'-]{2,30} to (?:access|see|view|read|use)\b/,
      example: 'Pinetop wants to access your account',
      counter: 'Access your account',
    },
    {
      means: 'policy',
      pattern:
        /\bprivacy (?:policy|notice|statement)\b|^terms(?: of (?:service|use|sale))?$|\bterms (?:and|&) conditions\b|\bcookie policy\b/,
      example: 'Privacy policy',
      counter: 'Private messages',
    },
    {
      means: 'help',
      pattern: /\bhelp (?:cent(?:er|re)|article|topics)\b|^help$|\bfaqs?\b|\bknowledge base\b|\bhow to\b|\bsupport cent(?:er|re)\b/,
      example: 'Help center',
      counter: 'Helpful tips',
    },
    {
      means: 'cookies',
      pattern:
        /\bcookie (?:preferences|settings|consent|choices|notice|banner)\b|\b(?:accept|allow|reject|manage|decline)(?: all)? cookies\b|\b(?:we|site) uses? cookies\b|\byour privacy choices\b|\bcookies\b/,
      not: /recipe|chocolate/,
      example: 'Cookie settings',
      counter: 'Chocolate cookies recipe',
    },
    {
      means: 'terms-step',
      pattern:
        /\bterms agreement\b|\b(?:agree|agreement) (?:to|with|on) (?:the |our )?terms\b|\baccept (?:the |our )?terms\b|\bterms acceptance\b|\bbefore (?:you|we) (?:start|begin|join)\b|\buser agreement\b|\bterms (?:and|&) consents?\b|\byour consent\b|\bconsents? (?:form|required|needed)\b|\breview (?:and accept )?(?:the |our )?terms\b/,
      example: 'Agree to the terms',
      counter: 'Terms of payment',
    },
    {
      means: 'start',
      pattern: /\bget started\b|^start (?:now|for free|here)\b|\bagree (?:and|&) start\b|\blet'?s (?:get started|go)\b/,
      example: 'Get started',
      counter: 'Started on Monday',
    },
    {
      means: 'sample',
      pattern:
        /\b(?:style|markup|css|ui|design|component) ?(?:guide|kit|library|gallery|system)\b|\b(?:buttons?|forms?|inputs?) (?:guide|examples?|demo)\b/,
      example: 'Style guide',
      counter: 'Buying guide',
    },
    {
      means: 'availability',
      pattern: /\bcheck (?:availability|username|id)\b|\b(?:username|id) (?:check|availability)\b/,
      example: 'Check availability',
      counter: 'Checkbox',
    },
    {
      means: 'already-member',
      pattern:
        /\balready (?:have|registered|a (?:member|user|customer)|on [a-z]+)\b|\bhave an account\b|\b(?:returning|existing) (?:customer|user|member)s?\b|\balready signed up\b/,
      not: /don'?t have|do not have|no account|not have/,
      example: 'Already have an account?',
      counter: "Don't have an account?",
    },
    {
      means: 'not-yet-member',
      pattern:
        /\b(?:don'?t|do not) have an? (?:[a-z]+ )?account\b|\bnot (?:a|yet a) (?:member|registered)\b|\bno account(?: yet)?\b|\bnew to [a-z]+\b|\bnew here\b|\bneed an account\b|\bnot registered\b/,
      example: "Don't have an account?",
      counter: 'Already have an account?',
    },
    {
      means: 'agree',
      pattern:
        /^(?:i )?agree\b|^accept\b|^allow\b|\bagree (?:and|&) (?:continue|join)\b|^got it$|^consent$|^(?:authori[sz]e|grant|approve)\b/,
      example: 'I agree',
      counter: 'Disagree',
    },
    {
      means: 'refuse',
      pattern: /^(?:i )?(?:disagree|decline|refuse|reject)\b|\bdo not agree\b|^no,? thanks?\b/,
      example: 'Reject all',
      counter: 'Accept all',
    },
    {
      means: 'proceed',
      pattern:
        /^save (?:and|&) (?:continue|next|review|proceed)\b|^(?:next|continue|proceed|go|start|finish|done|ok|confirm|get started|submit)\b|\b(?:verify|agree|accept|save|confirm|sign|submit|review) (?:and|&) (?:continue|next|proceed)\b|^(?:i )?agree (?:and|&) /,
      example: 'Continue',
      counter: 'Back',
    },
    {
      means: 'save',
      pattern: /^(?:save|update|apply)\b|\bsave (?:changes|settings)\b/,
      not: /save (?:and|&) (?:continue|next|review|proceed)|save \d|save up|apply now/,
      example: 'Save changes',
      counter: 'Saved items',
    },
    { means: 'send', pattern: /^(?:send|post)\b/, example: 'Send', counter: 'Sender' },
    {
      means: 'cancel',
      pattern: /^(?:cancel|back|close|not now|no\b|skip)/,
      not: /no account|cancel (?:account|membership)/,
      example: 'Cancel',
      counter: 'Continue',
    },
  ],
  fields: [
    {
      means: 'captcha',
      pattern: /captcha|characters (?:as )?(?:shown|above)|string as shown|security check|verification (?:image|characters)/,
      example: 'Type the characters as shown above',
      counter: 'Character name',
    },
    {
      means: 'card-code',
      pattern:
        /\bcv[cv2n]\b|\bc(?:vc|vv|sc)2?\b|\bcid\b|\bcard (?:security|verification|identification)|\bsecurity ?code\b|\bcc ?v\b|\bverification (?:value|number)\b|\bcode on (?:the )?back\b/,
      not: /sms|phone|e-?mail/,
      example: 'Security code',
      counter: 'Promo code',
    },
    {
      means: 'card-expiry',
      pattern:
        /\bexp(?:iry|iration|ires|\.)?\b(?:.{0,12}\b(?:date|mon(?:th)?|year|mm|yy)\b)?|\bmm ?\/ ?yy|\bcc ?exp|\bexp(?:iry|iration)?(?:date|month|year|mon)\b|\bvalid (?:thru|until)\b/,
      example: 'Expiration date (MM/YY)',
      counter: 'Experience',
    },
    {
      means: 'coupon',
      pattern: /\b(?:coupon|promo(?:tion)?|discount|voucher|gift ?card|gift certificate|gift code|rewards?|loyalty|gc)\b/,
      example: 'Promo code',
      counter: 'Post code',
    },
    {
      means: 'card-name',
      pattern:
        /\bname on (?:the )?(?:credit |debit )?card\b|\bcard ?holder\b|\baccount holder\b|\bcc ?name\b|\bcard ?name\b|\bcard owner\b/,
      example: 'Name on card',
      counter: 'Name of item',
    },
    {
      means: 'card-number',
      pattern:
        /\b(?:credit|debit|payment)? ?card ?(?:number|no|num|#)|\bcc ?(?:num(?:ber)?|no)\b|\bcredit ?card(?:number)?\b|\bcardnumber\b|\b1234 1234\b|\b(?:x|\*|0){4} (?:x|\*|0){4}\b/,
      not: /gift|loyalty|member/,
      example: 'Card number',
      counter: 'Gift card number',
    },
    {
      means: 'old-password',
      pattern: /\b(?:old|current|existing|present)[ -]?pass(?:word|wd)?\b/,
      example: 'Current password',
      counter: 'New password',
    },
    {
      means: 'confirm-password',
      pattern:
        /\b(?:confirm|re-?(?:enter|type|peat|pass)|verify|repeat|again|check|retype)\b.{0,16}\bpass(?:word|wd|phrase)?\b|\bpass(?:word|wd)?\b.{0,16}\b(?:confirm(?:ation)?|again|repeat|verify|check|2)\b|\bpassword enter .{0,12}again\b/,
      example: 'Confirm password',
      counter: 'Current password',
    },
    {
      means: 'new-password',
      pattern: /\b(?:new|create|choose|set|sign ?up|reg)\b.{0,10}\bpass(?:word|wd)?\b/,
      example: 'Create a password',
      counter: 'Current password',
    },
    {
      means: 'password',
      pattern: /\bpass ?(?:word|wd|phrase|code)\b|\bpasswd\b|\bpwd\b|\bpw\b|\bpass\b|\bpin\b/,
      not: /pin code/,
      example: 'Password',
      counter: 'Passport',
    },
    {
      means: 'code',
      pattern:
        /\b(?:one[ -]?time|otp|verification|authentication|confirmation|2fa|sms)\b.{0,10}\bcode\b|\botp\b|\bverify ?code\b|\b\d-digit (?:code|pin)\b|\bcode (?:we|sent|from)\b/,
      example: 'Verification code',
      counter: 'Zip code',
    },
    {
      means: 'national-id',
      pattern: /\bssn\b|\bsocial security\b|\bnational id\b|\bpassport\b|\btax (?:id|number|payer)\b|\bid card\b|\bdriver'?s? licen[cs]e\b/,
      example: 'Social Security Number',
      counter: 'Security code',
    },
    {
      means: 'birth',
      pattern: /\bbirth(?:day|date)?\b|\bdob\b|\bdate of birth\b|\bbday\b|\bbirthday ?(?:day|month|year)\b/,
      example: 'Date of birth',
      counter: 'Delivery date',
    },
    { means: 'gender', pattern: /\bgender\b|\bsex\b/, example: 'Gender', counter: 'Agenda' },
    {
      means: 'order-note',
      pattern: /\b(?:order|delivery|shipping|gift) (?:notes?|comments?|message|instructions)\b|\bspecial instructions\b/,
      example: 'Delivery instructions',
      counter: 'Order number',
    },
    { means: 'amount', pattern: /\bamount\b/, example: 'Amount to withdraw', counter: 'Account name' },
    { means: 'quantity', pattern: /\bquantity\b|\bqty\b/, example: 'Quantity', counter: 'Quality' },
    { means: 'email', pattern: /\be-?mail\b|\bemail ?(?:address|id)\b|you@|@example/, example: 'Email address', counter: 'Street address' },
    {
      means: 'postal',
      pattern: /\b(?:zip|post(?:al)?) ?code\b|\bzip\b|\bpostal\b|\bpostcode\b/,
      example: 'ZIP code',
      counter: 'Promo code',
    },
    {
      means: 'recipient',
      pattern: /\b(?:recipient|receiver|deliver to|ship to) ?(?:name)?\b/,
      example: 'Recipient name',
      counter: 'Receipt number',
    },
    {
      means: 'street',
      pattern: /\b(?:street|address|addr)\b|\baddress ?(?:line)? ?[123]\b|\bapt\b|\bsuite\b|\bhouse number\b/,
      not: /web|ip |mac |url/,
      example: 'Street address',
      counter: 'Web page address',
    },
    { means: 'city', pattern: /\bcity\b|\btown\b|\blocality\b|\bsuburb\b/, example: 'Town / City', counter: 'Capacity' },
    { means: 'region', pattern: /\bstate\b|\bprovince\b|\bregion\b|\bcounty\b/, example: 'State / Province', counter: 'Statement' },
    { means: 'country', pattern: /\bcountry(?: ?code)?\b/, example: 'Country', counter: 'Countdown' },
    {
      means: 'phone',
      pattern: /\b(?:phone|mobile|telephone|cell|tel|contact) ?(?:number|no|phone)?\b|\bdaytime ?phone\b/,
      not: /contact (?:us|form|name)/,
      example: 'Phone number',
      counter: 'Postal code',
    },
    {
      means: 'user',
      pattern:
        /\b(?:user ?(?:name|id)?|login(?: ?name| ?id)?|member ?(?:id|name)|account ?(?:name|id)|nick ?name|screen ?name|acct|handle|uname|customer ?number)\b/,
      example: 'Username',
      counter: 'First name',
    },
    { means: 'company', pattern: /\bcompany\b|\borgani[sz]ation\b|\bbusiness name\b/, example: 'Company (optional)', counter: 'Companion' },
    {
      means: 'referrer',
      pattern: /\breferr(?:al|er)\b|\binvit(?:e|ation) code\b|\bhow did you hear\b/,
      example: 'Referral code',
      counter: 'Reference photo',
    },
    {
      means: 'name',
      pattern: /\b(?:first|last|given|family|full|middle|your|sur|l|f)[ -]?name\b|\bsurname\b|\bname\b/,
      example: 'First name',
      counter: 'Nameless',
    },
    {
      means: 'reason',
      pattern: /\breason (?:for|why)\b|\bwhy are you (?:leaving|deleting|cancel)/,
      example: 'Reason for leaving',
      counter: 'Season',
    },
    { means: 'subject', pattern: /\bsubject\b|\btopic\b/, example: 'Subject', counter: 'Project' },
    {
      means: 'message',
      pattern: /\bmessage\b|\bcomments?\b|\bquestion\b|\bdescri(?:be|ption)\b|\byour (?:review|feedback)\b/,
      example: 'Your message',
      counter: 'Messenger',
    },
    { means: 'search', pattern: /\bsearch\b|\bkeywords?\b|\bquery\b/, example: 'Search products', counter: 'Research group' },
  ],
  ticks: [
    {
      means: 'remember',
      pattern: /\bremember\b|\b(?:keep|stay) (?:me )?(?:logged|signed) ?(?:in|on)?\b|\brememberme\b|\bstay (?:signed|logged)|\bkeep me\b/,
      not: /keep me (?:updated|informed|posted)/,
      example: 'Keep me signed in',
      counter: 'Keep me updated',
    },
    { means: 'create-account', pattern: /\bcreate an account\b/, example: 'Create an account?', counter: 'Create a list' },
    {
      means: 'same-address',
      pattern:
        /\bsame (?:as|address)\b|\bis the same\b|\bship to (?:a )?different\b|\buse (?:shipping|billing|this|company)(?: address)?\b|\bbusiness address\b|\bresidential address\b/,
      example: 'Billing address is the same as shipping',
      counter: 'Sameday news',
    },
    {
      means: 'default-card',
      pattern: /\bdefault (?:payment|card)\b|\bcard on file\b/,
      example: 'Use as default payment card',
      counter: 'Default language',
    },
    {
      means: 'pay-method',
      pattern:
        /\bpaypal\b|\bcredit (?:or debit )?card\b|\bdebit card\b|\b(?:apple|google|amazon) pay\b|\bafterpay\b|\bklarna\b|\bbank transfer\b|\bgift card\b|\bcash on delivery\b|\baffirm\b/,
      example: 'PayPal',
      counter: 'Pay attention',
    },
    {
      means: 'ship-method',
      pattern:
        /\b(?:standard|express|ground|free|priority|overnight|next[ -]day|two[ -]day)\b.{0,12}\b(?:shipping|delivery|mail)\b|\bpick ?up (?:in|at)\b|\bautoship\b/,
      example: 'Standard shipping',
      counter: 'Standard plan',
    },
    { means: 'gender', pattern: /^(?:fe)?male$|^(?:wo)?man$/, example: 'Female', counter: 'Email' },
  ],
  tombstones: [
    { pattern: 'get started', why: 'marketing buttons of every home page; counts as proceed only' },
    { pattern: 'account', why: 'stands in menus of every shop' },
    { pattern: 'order', why: 'order of sorting, in order to, order history' },
  ],
};
