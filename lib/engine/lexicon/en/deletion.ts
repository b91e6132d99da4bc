/** English words of account-deletion pages. Matched in lower case with blanks. */
import type { DeletionLexicon } from '../shapes/deletion';

export const DELETION_EN: DeletionLexicon = {
  language: 'en',
  form: 'lower',
  entries: [
    {
      means: 'act',
      pattern:
        /\b(?:delet(?:e|ing)|clos(?:e|ing)|remov(?:e|ing)|terminat(?:e|ing)|cancel(?:l?ing)?|eras(?:e|ing)|deactivat(?:e|ing)|disabl(?:e|ing))(?: (?:my|your|this|the|an?|user|our))?(?: [\w.'-]{1,24}){0,2} (?:account|profile|membership)\b|\b(?:account|membership|profile|user|data) (?:deletion|removal|closure|termination|cancellation|deactivation)\b|\bdelete (?:account|me|my data|your data|profile|user account)\b|\bclose account\b|\bdelete ?account\b|\bwithdraw(?:al)? (?:from )?(?:the |our )?(?:membership|service)\b|\b(?:member(?:ship)?|account) (?:withdrawal|secession)\b|^secession\b|\bleave (?:the |our )?membership\b|\b(?:account and data|account & data|data and account) (?:deletion|removal)\b|\bopt out and delete\b|\b(?:erase|wipe) (?:all )?my (?:\w+ )?data\b|\bunregister (?:from|account|my|your)\b|\b(?:deletion|removal|erasure) of (?:your|my|the|an?) (?:\w+ )?(?:account|profile)\b|\bleave (?:our |the |this )?service\b|\bend (?:my |your |the )?(?:[\w.'-]{1,24} )?membership\b|\b(?:wipe|discontinue|shut down|get rid of|give up) (?:my|your|the) (?:[\w.'-]{1,24} )?(?:account|profile|membership)\b|\bde-?register\b|\b(?:delete|remove|close) (?:my |your )?(?:[\w.'-]{1,24} )?(?:login|id)$|\bdelete (?:all (?:of )?)?(?:my|your) (?:\w+ )?data\b|\bresign(?:ing)? (?:(?:my|your|from (?:the|our)) )?(?:membership|club|society|cooperative|association)\b|\bright to be forgotten\b|\b(?:erasure|deletion|removal) of (?:all )?(?:my|your) (?:personal )?data\b|\bopt(?:ing)? out of membership\b/,
      not: /deleted accounts|bank account|(?:photo|picture|image|payment|card|address|email) from (?:my|your)|delete (?:photo|post|comment|file|message)|deleting cookies|(?:sub|admin) account|how we|profile (?:picture|photo|image)|(?:browsing|search|location|activity|usage|watch|viewing) (?:data|history)/,
      example: 'Delete your shop account',
      counter: 'Delete photo from album',
    },
    {
      means: 'bare',
      pattern:
        /^(?:yes,? ?)?(?:delete|deactivate|terminate|erase)(?: (?:now|permanently|forever|it|everything|anyway))?$|^(?:yes|no),? (?:i(?:'d| would)? (?:still )?(?:want|wish|like) to leave|i(?:'m| am) leaving|let me (?:go|leave))\b|^i (?:still )?want to leave$|^leave anyway$|^permanently delete$|^yes,? close(?: it)?$|^confirm (?:deletion|delete)$|^request deletion$|^delete everything\b|^leave (?:and|now|for good|forever|us)\b|^(?:deactivate|pause|disable|hide) or delete(?: it)?$|^(?:delete|remove) user$|^unregister$|^(?:please )?remove me(?: completely| permanently)?$|^leave [\w.'-]{2,24}$/,
      not: /^leave (?:group|team|room|chat|channel|feedback|review|comment|page|site|message|blank|this|a|an|the|your)\b/,
      example: 'Delete',
      counter: 'Delete photo',
    },
    {
      means: 'ask',
      pattern:
        /\b(?:are you sure|do you (?:really )?want|really want|wish|would you like) (?:that )?(?:you )?(?:want |wish |would like )?to (?:permanently )?(?:delete|close|remove|deactivate|terminate|cancel) (?:my|your|the|this)\b.{0,24}\b(?:account|profile|membership)\b/,
      example: 'Do you really want to delete your account?',
      counter: 'Are you sure you want to delete your photo?',
    },
    {
      means: 'effect',
      pattern:
        /\b(?:account|profile)\b.{0,60}\b(?:is|will be|are|being|once) ?(?:\w+ )?(?:permanently )?(?:deleted|removed|erased|closed)\b|\bpermanently (?:delete|deletes|removes?|deleted|removed|erased?)\b|\b(?:cannot|can'?t|can not) be (?:undone|recovered|restored)\b|\byour data will be\b|\bno longer be able to (?:sign|log|access|use)|\bwill be forfeited\b/,
      example: 'Your account and data will be permanently deleted.',
      counter: 'Your order will be shipped.',
    },
    {
      means: 'what-is-kept',
      pattern:
        /\bwhat (?:is|gets|will be|data is|happens|we) (?:\w+ )?(?:deleted|removed|kept|retained|keep|delete|when you delete)|\b(?:data|information) (?:that (?:is|will be|are) |we |to be )?(?:deleted|removed|retained|kept)\b|\bretention period\b|\bdata retention\b/,
      example: 'What is deleted',
      counter: 'Delete what you want',
    },
    {
      means: 'reason',
      pattern:
        /\breason for (?:leaving|deleting|cancel|closing|your)|\bwhy you(?:'re| are) (?:leav|delet|clos)|\bwhy (?:are you|do you want to|did you) (?:leav|delet|clos|cancel)|\bwhy you(?:'d| would)? (?:want|wish|like|decided) to (?:leave|go|delete|close)/,
      example: 'Why are you leaving?',
      counter: 'Reason for return',
    },
    {
      means: 'done',
      pattern:
        /\b(?:has|have) been (?:successfully )?(?:unsubscribed|deleted|closed|deactivated)\b|\b(?:account|profile) (?:successfully )?deleted\b|\bsuccessfully (?:deleted|unsubscribed)\b/,
      example: 'Your account has been deleted.',
      counter: 'Your account will be deleted.',
    },
    {
      means: 'article',
      pattern:
        /^how (?:do i|can i|to)\b.{0,40}(?:delet|clos|deactivat|remov)|^(?:deleting|closing|deactivating|removing) (?:your|an?|my)\b/,
      example: 'Deleting your account',
      counter: 'Delete your account',
    },
    {
      means: 'no-own-route',
      pattern:
        /\b(?:no|not|isn'?t|doesn'?t|don'?t|cannot|can'?t|unable to|without|unavailable)\b.{0,50}\b(?:delet\w*|clos(?:e|ed|ing|ure)|remov\w*|self-service|button|online)\b.{0,40}\b(?:app|online|yourself|website|button|option|available|moment|yet|currently|accounts?)\b|\bself-service\b.{0,40}\b(?:unavailable|not available|not possible)|\bdoes not (?:currently )?(?:offer|provide|support|have)\b.{0,40}\b(?:delet|clos|remov)|\b(?:deletion|deleting|delete|closure|closing|removal|removing)\b.{0,40}\b(?:is not|isn'?t|not|cannot|can'?t)\b.{0,20}\b(?:available|possible|supported|offered|online|provided)|\bno other way\b|\b(?:only|cannot) be (?:deleted|closed|removed)\b.{0,30}\b(?:by (?:our|us|staff|support)|online|website)/,
      not: /undo|undone|restor|recover|need to|have to|if you (?:cannot|can'?t)|\bif (?:deletion|closure) is not/,
      example: 'There is no delete button in the app yet.',
      counter: 'Deleted accounts cannot be restored.',
    },
    {
      means: 'own-route',
      pattern:
        /\b(?:go to|open|navigate to|visit|from|in|inside|under|via|select|tap|click|press|choose|log ?in to)\b.{0,60}\b(?:settings|profile|account (?:screen|page|tab|section|settings|menu)|menu|app|dashboard|my account)\b|\b(?:tap|click|select|press|choose|hit)(?: on)?(?: the)? ?["'`]?(?:delete|close|remove|deactivate)|\bsettings ?(?:>|→|›|»|->)|\bdelete (?:it )?(?:yourself|directly)|\bfrom this page\b|\b(?:fill (?:in|out)|use|submit) (?:the|this) (?:form|button) (?:below|above)|\b(?:click|press|use|tap|select|hit|with)\b.{0,20}\bbuttons? (?:below|above|at the|on this)|\b(?:yourself|at any time|any time|anytime)\b.{0,24}\b(?:in|from|under|through) (?:your|the)\b.{0,24}\b(?:settings|profile|account)/,
      not: /\b(?:no|isn'?t|is not|not|cannot|can'?t|unable|unavailable|doesn'?t|does not|don'?t|do not|without)\b.{0,40}\b(?:delet|clos|remov|offer|provide|support|button|option|available|possible|self)|\bnot (?:yet )?(?:possible|available|supported)\b/,
      example: 'Open Settings and tap Delete account.',
      counter: 'Write to us and ask for deletion.',
    },
    {
      means: 'by-mail',
      pattern:
        /\b(?:send|write|compose|drop|submit)\b.{0,30}\be-?mail\b|\be-?mail us\b|\be-?mail (?:to|your request|the request|our|support)\b|\b(?:request|contact|reach)\b.{0,40}\b(?:by|via|through|at|over|using) (?:an? )?e-?mail|\bwrite to (?:us|our|support|the)|\be-?mailing\b|\b(?:contact|reach|write to) us (?:below|using the details|at the address|at the details)|\b(?:drop|send|write) us (?:a line|a note|a message|an? e-?mail)|\b(?:requests?|contact us|contact our|reach us|contact support).{0,24} at\b.{0,40}(?:@|\[email)|\b(?:e-?mail|contact|write to) .{0,30}(?:@|\[email)|\bmail us\b|\b(?:handled|processed|accepted|taken|made|possible|available|done|submitted|sent)\b.{0,20}\b(?:by|via|over|through) e-?mail|\b(?:shoot|ping) us\b|\b(?:reach out|get in touch|let us know|tell us|ask us|write in)\b.{0,40}(?:@|\[email)|\b(?:send|forward|address|direct|submit)\b.{0,70}\bto\b.{0,40}(?:@|\[email)|\b(?:sent|addressed|directed|forwarded|made) to .{0,24}(?:@|\[email)|\ban e-?mail (?:from|with|to)\b/,
      not: /we will (?:e-?mail|send)|you will receive|enter your e-?mail/,
      example: 'Send an email to our support team.',
      counter: 'Enter your email to continue.',
    },
    {
      means: 'by-phone',
      pattern:
        /\b(?:call|phone|ring|telephone|dial)(?: us| our| customer| support| the| \+?\d| \[phone|:)|\bour (?:hotline|phone line|member desk) on \+?\d|\bby (?:tele)?phone\b|\bover the phone\b|\b(?:speak|talk) (?:to|with) (?:an?|our|one of our) (?:agents?|advis\w+|representatives?|specialists?|team)\b|\btext (?:us|\w+ to \d)|\bgive us a (?:call|ring)\b|\bcall ?cent(?:er|re)\b|\b(?:phone|telephone) (?:team|line|support)\b|\b(?:speak|talk) (?:to|with) (?:[\w'-]+ ){1,3}(?:agent|advis[oe]r|representative|specialist|team)\b|\btext ['"“]?[A-Za-z ]{2,24}['"”]? to \d|\b(?:book|schedule|arrange) (?:a|an|your) (?:\w+ )?call\b/,
      not: /phone number (?:is|field)|call(?:ed|ing) /,
      example: 'Call us to close your account.',
      counter: 'Your phone number',
    },
    {
      means: 'by-chat',
      pattern:
        /\b(?:live chat|via chat|chat with|in-app chat|whatsapp|telegram|discord|messenger|facebook page|direct message|dm us|message (?:us|a moderator|an admin|our)|support ticket|(?:open|raise|submit|file|create) an? (?:\w+ )?ticket|ask (?:an? )?(?:admin|administrator|moderator)|contact (?:an?|the|your) (?:\w+ )?(?:admin|administrator|moderator|developer)|contact form|contact (?:our )?(?:customer (?:service|support|care)|support(?: team)?)|contact us)\b|\b(?:get in touch|reach out)\b.{0,12}\b(?:with|to) (?:us|our|customer|the)\b|\b(?:submit|send|file|make) (?:a|your|the) (?:\w+ )?request (?:through|via|with|to|in) (?:our|the)\b|\b(?:start|open|begin) a (?:live )?chat\b|\b(?:chat|support|help|service|member) (?:team|desk|staff|agent)s?\b.{0,40}\b(?:delet|clos|remov|cancel|leave|request|know)|\b(?:tell|ask|inform|notify|message|contact|let) (?:our|the|an?|your|one of (?:our|the)) (?:\w+ ){0,2}(?:support|team|staff|moderators?|admins?|administrators?|owner|organi[sz]er|coach|teacher|librarian|manager|webmaster|host)\b|\bpost (?:a |your )?request\b|\b(?:google|online request|typeform) form\b|\bonly our (?:staff|team|support|moderators|admins?)\b/,
      not: /\bif you (?:have|need)\b|support tickets? (?:are|is)/,
      example: 'Contact customer support via chat.',
      counter: 'Group chats are kept.',
    },
    {
      means: 'by-post',
      pattern:
        /\b(?:by post|by mail|by letter|p\.? ?o\.? box|in writing|postal (?:mail|address)|send (?:a|us a) letter|by fax|registered mail|fax(?:ed)?|in person|in (?:a |the )?(?:branch|store)|visit (?:a|our|your|the)(?: \w+)? (?:branch|store|office)|(?:print|download) (?:and sign |out )?(?:this|the|our) form|(?:post|mail) it to)\b|\b(?:signed|written|handwritten) (?:letter|request|form|notice|application)\b|\bwrite (?:us )?a letter\b|\b(?:come|go|drop in|drop by|bring)\b.{0,24}\b(?:front desk|counter|reception|office|branch|store|library|club ?house)\b|\b(?:registered|recorded|certified) (?:post|mail|delivery)\b|\b(?:at|to) (?:the|our|any|your|its) (?:\w+ )?(?:counter|front desk|reception|branch|head office|post office)\b|\bcopy of (?:your|a|an) (?:\w+ )?(?:id|passport|licen[cs]e)\b/,
      example: 'Requests must be made in writing.',
      counter: 'By e-mail',
    },
    {
      means: 'fallback',
      pattern:
        /\bif (?:you )?(?:can'?t|cannot|can not|are unable|don'?t have (?:access|the app)|no longer have|have lost|have (?:trouble|problems|issues|any (?:questions|concerns|problems))|need (?:help|assistance)|that fails|you have questions)|\b(?:can'?t|cannot|unable to) (?:access|sign|log|use)|\b(?:automatic )?deletion fails\b|\bquestions\b|\bneed help\b|\balternatively\b|\bif you (?:have )?(?:already )?(?:uninstalled|removed|deleted) the app\b|\bfor (?:help|assistance)\b/,
      example: 'If you cannot sign in, email us.',
      counter: 'To delete your account, email us.',
    },
    {
      means: 'settle-first',
      pattern:
        /\b(?:outstanding|open|pending|unpaid|active|unresolved) (?:orders?|balances?|payments?|invoices?|disputes?|transactions?|refunds?|bids?)\b|\bsettle\b.{0,30}\b(?:balance|payments?)|\bremaining balance\b/,
      example: 'Settle open orders before you close your account.',
      counter: 'Contact us before you close your account.',
    },
    {
      means: 'contact-first',
      pattern:
        /\b(?:contact|call|talk to|speak (?:to|with)|chat with|reach out to|write to|e-?mail)\b.{0,40}\b(?:before|first|prior to)\b|\b(?:before|prior to) (?:you )?(?:delet|clos|leav|cancel|deactivat|proceed)\w*.{0,40}\b(?:contact|call|talk to|speak (?:to|with)|chat with|reach out)\b|\bonly after (?:speaking|talking|contacting)|\b(?:must|have to|need to|required to) (?:\w+ )?(?:speak|talk|chat|call|contact|phone)\b.{0,60}\b(?:delet|clos|leav|cancel|before|account)|\bwe (?:will|'ll) (?:call|phone|ring) you\b.{0,60}\b(?:delet|clos|leav|cancel|decision|discuss|confirm|reason)|\b(?:stays?|remains?) (?:open|active) until\b.{0,30}\b(?:call|conversation|talk)|\b(?:book|schedule|arrange)\b.{0,20}\b(?:call|appointment|interview|chat|meeting)\b.{0,40}\b(?:to|before|with)\b|\b(?:code|pin|number|link)\b.{0,24}\bfrom (?:our |the |customer )?(?:support|service|staff|team|advis|agent|customer)/,
      not: /questions before/,
      example: 'Please contact us first before you delete your account.',
      counter: 'Contact us if you have questions.',
    },
    {
      means: 'approval',
      pattern:
        /\b(?:subject to|requires?|needs?|pending|after|upon|until) (?:\w+ ){0,4}(?:approval|approved|review)\b|\b(?:team|staff|administrator|admin|manager|representative|we)\b.{0,30}\b(?:will (?:\w+ )?review|reviews|must approve|has to approve|have to approve|will approve|approves|decide whether)\b|\b(?:be )?reviewed (?:and approved )?by\b|\bmay be (?:declined|denied|refused|rejected)\b|\b(?:once|if|after) (?:your |the )?(?:request|application) (?:is|has been) approved|\b(?:reserve|have) the right to (?:refuse|reject|decline|deny)\b|\bnot (?:all|every) requests?\b|\b(?:requests?|applications?)\b.{0,40}\b(?:will|can|may|might) be (?:rejected|refused|declined|denied|turned down)\b/,
      not: /peer review|write a review/,
      example: 'Your request requires approval by an administrator.',
      counter: 'Write a review',
    },
    {
      means: 'type-phrase',
      pattern:
        /\b(?:type|enter|write|retype|key in)\b(?: in)?(?: the)?(?: following| exact| words?| phrase| text| sentence)*.{0,4}["'`“‘].{2,60}|\btype\b.{0,50}\b(?:to confirm|to continue|to delete|below|in the box|exactly)\b|\b(?:type|enter|write) (?:the )?(?:following |exact )?(?:words?|phrase|text|sentence)\b|\b(?:copy|repeat|reproduce) (?:out )?(?:the|this) (?:following |exact )?(?:words?|phrase|text|sentence|line)\b/,
      not: /\b(?:type|enter|write) (?:in )?your (?:current )?(?:password|e-?mail|username|name|reason|feedback|phone)/,
      example: 'Type the phrase "please remove me" to confirm.',
      counter: 'Enter your password to confirm.',
    },
    {
      means: 'wait',
      pattern:
        /\bwait (?:for )?(?:at least )?\d+ (?:more )?(?:seconds?|minutes?|hours?|days?|weeks?)|\b(?:come back|return|sign in again|log in again) (?:tomorrow|the next day)\b|\b(?:button|option|link)\b.{0,30}\b(?:in|after|for) \d+ (?:seconds?|minutes?|hours?)\b|\b(?:button|delete) (?:will be )?(?:enabled|available|activated|unlocked) (?:in|after) \d+|\bavailable in \d+ ?s|\bcannot (?:be )?(?:delete|deleted|close|closed)\b.{0,30}\bwithin (?:the first )?\d+ (?:days|months)|\b(?:come back|try again|return) (?:in|after) \d+ (?:hours|days)|\b(?:button|link|option|form)\b.{0,20}\b(?:unlocks?|appears?|activates?|opens?|becomes? \w+) (?:in|after) \d+|\baccounts? (?:younger|newer|less) than \d+ \w+\b.{0,40}\b(?:cannot|can'?t|not)|\b(?:must|have to) (?:be|have been) (?:at least )?\d+ (?:days|months) old|\b(?:accepted|possible|processed|available|made|submitted)\b.{0,12}\bonly (?:on|between|during|from)\b.{0,40}\b(?:weekdays?|business (?:days|hours)|office hours|mondays?|am|pm|\d\d?:\d\d)|\bonly (?:on|between|during) (?:weekdays|business|office).{0,60}\b(?:delet|clos)|\b(?:continue|proceed|go on|confirm|next step|delete|unlock\w*)\b.{0,16}\bin \d+ (?:seconds?|minutes?|hours?)\b|\b(?:delete|close|leave)\b.{0,24}\b(?:only )?\d+ (?:days|weeks|months) after (?:sign|joining|regist|creat|you (?:sign|join|creat))|\b(?:log|sign) in again (?:after|in) \d+|\b(?:confirm|come back|return|sign in|log in|repeat)\b.{0,24}\bagain (?:in|after|within) \d+ (?:hours?|days?|weeks?)|\b(?:only )?(?:accepted|open|processed|possible)\b.{0,16}\b(?:on weekdays|on (?:the )?(?:first|1st|last)|between \d|during (?:office|business|opening) hours)|\brequests? open on\b/,
      example: 'Please wait 30 seconds before you continue.',
      counter: 'Your data is removed within 30 days.',
    },
    {
      means: 'survey',
      pattern:
        /\b(?:all questions|every question|(?:exit )?survey|questionnaire)\b.{0,50}\b(?:mandatory|required|must|before|to continue|to proceed|in order)\b|\b(?:must|have to|need to|please|required to) (?:first )?(?:complete|fill (?:in|out)|answer|finish)\b.{0,40}\b(?:survey|questionnaire|all questions|every question)\b|\b(?:at least|minimum(?: of)?|min\.?) (?:[2-9]\d|\d{3,4}) (?:characters|letters|words)\b|\b(?:exit )?interview\b.{0,30}\b(?:to|before|in order)\b.{0,20}\b(?:proceed|continue|leave|delet|clos|cancel)|\b(?:finish|complete|answer|submit)\b.{0,30}\b(?:survey|questionnaire|questions)\b.{0,24}\b(?:to|before)\b.{0,20}\b(?:unlock|continue|proceed|leave|delet|clos)/,
      not: /\boptional\b|password/,
      example: 'You must complete the exit survey before you can leave.',
      counter: 'Take our optional survey',
    },
    {
      means: 'app-only',
      pattern:
        /\b(?:delet|clos|remov|cancel)\w*\b.{0,40}\bonly (?:be )?(?:\w+ )?(?:in|from|through|via|inside|using) (?:the|our) (?:\w+ )?app\b|\bonly (?:be )?(?:delete|close|remove|cancel)\w* .{0,24}\b(?:in|from|through|via) (?:the|our) (?:\w+ )?app\b|\b(?:download|install|get) (?:the|our) (?:\w+ )?app (?:first )?to (?:continue|delete|close|proceed|leave|finish)|\bnot (?:possible|available) (?:on|via|through) (?:the|this|our) (?:web ?site|web|browser)\b.{0,60}\bapp\b|\b(?:not|n'?t)\b.{0,24}\bon (?:the|this|our) (?:web|website|site|desktop)\b.{0,24}\b(?:use|open|in|through|with) (?:the|our) (?:\w+ )?app\b/,
      example: 'Accounts can only be deleted in our app.',
      counter: 'Delete it in the app or on the web.',
    },
    {
      means: 'loss',
      pattern:
        /\b(?:points|coupons|rewards|orders?|history|purchases|photos|playlists|posts|comments|reviews|messages|data|profile|balance|credits?|everything|access)\b.{0,40}\b(?:lost|gone|removed|deleted|erased|expire|forfeit|disappear|wiped)|\b(?:lose|losing|forfeit|removes?|erases?|wipes?) (?:\w+ ){0,3}(?:points|coupons|rewards|orders?|history|purchases|photos|posts|comments|reviews|messages|data|profile|balance|credits?|everything|access)\b|\bno (?:way|going) back\b|\bcannot be undone\b/,
      example: 'I know that my points will be lost',
      counter: 'Earn points',
    },
    {
      means: 'steps',
      pattern:
        /\bstep (\d+) ?(?:of|\/) ?(\d+)\b|\b(\d+) ?\/ ?(\d+) steps?\b|^\(?(\d) ?(?:\/|of) ?([5-9])\)?$|\b(\d) (?:more )?steps (?:to go|left|remaining)\b/,
      example: 'Step 6 of 7',
      counter: 'Step 1: Sign in',
    },
    {
      means: 'deactivate',
      pattern:
        /\b(?:deactivat(?:e|ion|ing)|pause|suspend|temporarily disable|hibernate|take a break)\b|\bto sleep\b|\b(?:hide|freeze|snooze|archive|lock|mute|disable) (?:my|your|the|this)? ?(?:\w+ )?(?:account|profile)\b|\baccount (?:inactive|on hold|dormant)\b|\b(?:take|have) a (?:short )?(?:break|rest|pause)\b/,
      example: 'Deactivate my account',
      counter: 'Activate my account',
    },
    {
      means: 'paid-term',
      pattern:
        /\b(?:subscription|membership|plan|paid (?:term|period|plan)|contract|premium)\b.{0,40}\b(?:expires?|ends?|ended|expired|runs out|is over|cancel(?:l?ed)?)\b.{0,30}\b(?:before|then|until|to|first)\b.{0,24}(?:delet|clos|leav|account)|\b(?:cannot|can'?t|unable to) (?:delete|close|leave)\b.{0,50}\b(?:subscription|membership|plan|contract|term|paid)\b|\b(?:deleted?|closed?|leave)\b.{0,40}\b(?:only )?(?:after|once|until|when) (?:your |the )?(?:\w+ )?(?:subscription|membership|plan|contract|term|paid period)\b.{0,20}\b(?:ends?|expires?|ended|expired|is over|runs out|finished)|\bcancel (?:your|the|any) (?:\w+ )?(?:subscription|membership|plan)s?\b.{0,16}\b(?:first|before)\b/,
      example: 'You can close your account only after your membership ends.',
      counter: 'Your membership level is Gold.',
    },
    {
      means: 'plan',
      pattern:
        /\b(?:cancel|end|stop|pause|terminat)\w* (?:(?:your|my|the|this) )?(?:[\w.'-]{1,20} ){0,2}(?:plan|subscription|trial|auto-?renewal|renewal|delivery|deliveries)\b|\b(?:plan|subscription) cancel/,
      example: 'Cancel your Plus plan',
      counter: 'Cancel your account',
    },
    {
      means: 'caution',
      pattern:
        /\bbefore (?:you )?(?:delet|clos|leav|cancel|withdraw)\w*\b.{0,40}\b(?:read|note|check|know|consider|download|back up|review)\b|\b(?:please )?(?:read|note|check|review)\b.{0,40}\bbefore (?:you )?(?:delet|clos|leav|cancel|withdraw)|\bif you (?:delete|close|cancel|remove) (?:your|this|my|the) (?:\w+ )?(?:account|membership|profile)\b/,
      example: 'Please read this before deleting your account.',
      counter: 'Please read this before you order.',
    },
    {
      means: 'farewell',
      pattern:
        /\b(?:sorry|sad|hate) to see (?:you|u) (?:go|leave)\b|\bbefore you (?:go|leave)\b|\b(?:are you )?(?:really |sure you(?:'re| are| want to) ?)?leav(?:e|ing) us\b|\bgoodbye\b|\bleaving (?:so soon|already)\b|\bparting ways\b|\bdon['’]?t (?:go|leave)\b|\bwe(?:'ll| will) miss you\b|\bleave the (?:club|community|family|circle)\b|\b(?:thinking (?:of|about)|ready to|want to|going to) leav(?:e|ing)\?|\bso long!|\bit'?s? (?:been )?goodbye\b|\byou(?:'re| are) leaving\b/,
      example: "We'd hate to see you go",
      counter: 'See where you can go',
    },
    {
      means: 'resolve',
      pattern:
        /\b(?:still|anyway|continue|proceed|yes|no|go ahead)\b.{0,34}\b(?:delet|clos|leav)\w*|\b(?:delete|close|leave)\b.{0,24}\b(?:anyway|regardless)\b|\bi(?:'d like| want| wish| would like) to (?:permanently )?(?:delete|close|leave)\b/,
      not: /\b(?:don'?t|do not|never) (?:delete|close|cancel|leave)/,
      example: 'I still want to close my account',
      counter: 'Continue to payment',
    },
    {
      means: 'think-again',
      pattern:
        /^.{0,12}\bbefore you go\b|\bthink again\b|\bwait!|\bhold on\b|\bdon'?t go\b|\bsorry to see you (?:go|leave)\b|\bare you (?:really|absolutely|100%) sure\b|\blast chance\b|\bare you (?:really|absolutely|quite|very|totally)[, ].{0,16}\bsure\b|\b(?:change|changed) your mind\b(?=.{0,4}[?!])|\breconsider\b|\bwe'?ll miss you\b|\bthink twice\b|\b(?:one (?:more|last) (?:time|question)|once (?:more|again))\b.{0,30}\b(?:leave|delet|clos|sure|go)\b|\bdon'?t want to (?:lose you|see you go)|\bbefore you leave\b|\btake another look\b/,
      example: 'Wait! Before you go …',
      counter: 'Are you sure?',
    },
    {
      means: 'keep',
      pattern:
        /\bkeep (?:my|your|the|this)?(?: \w+)? ?(?:account|membership|profile|benefits|perks|rewards|points|saving|plan|subscription)\b|\b(?:stay|remain) (?:a member|subscribed|with (?:us|my \w+))\b|\b(?:i'?ll|i will|let me) stay\b|^stay\b|^(?:no,? )?(?:don'?t|do not) (?:close|cancel|leave)\b|\bchanged my mind\b|\bdon'?t delete\b|\bcontinue (?:using|as a member)\b|\bi want to stay\b|\bnever ?mind\b|\bno,? keep\b|\b(?:i'?m|we'?re) staying\b|\bstay (?:awake|here|logged|together)\b|\btake me back\b|\bback to safety\b/,
      example: 'Keep my account',
      counter: 'Keep a copy of your data',
    },
    {
      means: 'shame',
      pattern:
        /\bno,? (?:thanks?,? )?i(?:'d| would|'m|'ll| will| do| am)? (?:rather |really |just |still )*(?:want|prefer|like|love|enjoy|choose|be|live)\b.{0,24}\b(?:full price|pay(?:ing)? (?:more|full)|miss(?:ing)? out|los(?:e|ing)|sad|lonely|alone|unhappy|suffer|without|worse)|\b(?:so |very |all |be |feel |get )(?:lonely|heartbroken|devastated|abandoned)\b|\bcrying\b|\bin tears\b|\bdo you (?:really )?hate us\b|\bafter (?:all|everything) we(?:'ve| have)\b|\b(?:going to|about to) throw (?:it|everything|all)|\bno,? (?:thanks?,? )?i (?:don'?t|do not|hate|prefer not|would rather|am fine without)\b.{0,40}\b(?:sav|discount|deals?|benefits?|perks|rewards|friends|money)|\b(?:you(?:'re| are) (?:really )?going to|will you really|how could you|are you really (?:going to|willing to)) (?:abandon|leave (?:us|them|your friends)|let (?:us|them) down|throw)|\bheart ?broken\b|\b(?:make|makes|made) us (?:cry|so sad)\b|\bwe(?:'re| are) (?:crying|devastated)\b|\bturn(?:ing)? your back on\b|\bthrow(?:ing)? (?:it all|everything|all this) away\b|\byou(?:'ll| will) regret\b|\bgive up (?:all )?(?:my|your) (?:benefits|rewards|savings|friends)\b|\bdon'?t leave us\b|\bbreak(?:s|ing)? (?:our|my|their|his|her) hearts?\b|\babandon (?:us|your friends|my)\b|\bi don'?t care(?: about\b|,)|\bi'?m fine (?:with )?(?:paying|losing)\b|\bi(?:'d| would) rather pay\b|\b(?:friends|team|family|cat|dog|pet|garden|plants?|community|kids|followers|puppy|kitten|owl|bear|mascot|we) (?:will|'ll|would|is going to|are going to) (?:\w+ )?(?:miss|be sad|be lost|cry|suffer|die|be lonely|wither)\b|\b(?:yes|no|ok|okay|fine),? (?:i |let me |just |please )*(?:want to |'ll |will |choose to )*(?:throw away|give up|stay (?:un|poor|broke|behind)|break up|lose (?:everything|it all)|abandon|walk away from|miss out|waste)|\bsomething we (?:said|did)\b|\bdon'?t do this\b|\bleave me un\w+|\bi don'?t (?:need|want|like) (?:to )?(?:sav|discount|deals?|money|free|perks|better|improve|learn|grow|help)|\b(?:so )?you(?:'re| are) (?:really )?(?:giving up|quitting on|breaking up|turning your back)\b|\bi(?:'m| am)? ?(?:give|giving) up on\b|\bi(?:'m| am) (?:ok|okay|fine|happy|cool) (?:with )?(?:losing|missing|paying|being|giving)|\bsad (?:puppy|kitten|face|bear|panda|owl)\b|\bgive up on (?:yourself|your)\b|\bbreak(?:ing)? up with (?:us|me)\b|\bafter all (?:these|those|the|we)\b|\b(?:being|be|get) left behind\b|\bhow can you (?:leave|do)|\bi hate (?:discounts?|saving|money|deals?|free)/,
      not: /\bmiss (?:orders?|deliver|payments?|messages?)/,
      example: "No thanks, I don't want to save money",
      counter: 'You will lose your points.',
    },
  ],
  tombstones: [
    { pattern: '^close$ as a bare control', why: 'closes dialogs everywhere; with an account behind it, it is an act' },
    { pattern: 'unsubscribe', why: 'mailing lists, not accounts' },
    { pattern: 'permanently deleted as obstruction', why: 'every honest page says so' },
    { pattern: 'contact as by-contact without "to delete"', why: 'footers and help lines hold a contact on nearly every page' },
  ],
};
