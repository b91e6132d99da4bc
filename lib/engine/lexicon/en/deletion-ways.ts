/** English words of the ways to leave. Matched in lower case with blanks. */
import { anyOf, inOrder } from '../pattern';
import type { DeletionLexicon } from '../shapes/deletion';

export const DELETION_WAYS_EN: DeletionLexicon['entries'] = [
  {
    means: 'no-own-route',
    pattern: anyOf(
      inOrder(
        /\b(?:no|not|isn'?t|doesn'?t|don'?t|cannot|can'?t|unable to|without|unavailable)\b.{0,50}\b/,
        /(?:delet\w*|clos(?:e|ed|ing|ure)|remov\w*|self-service|button|online)\b.{0,40}\b/,
        /(?:app|online|yourself|website|button|option|available|moment|yet|currently|accounts?)\b/,
      ),
      /\bself-service\b.{0,40}\b(?:unavailable|not available|not possible)/,
      /\bdoes not (?:currently )?(?:offer|provide|support|have)\b.{0,40}\b(?:delet|clos|remov)/,
      inOrder(
        /\b(?:deletion|deleting|delete|closure|closing|removal|removing)\b.{0,40}\b(?:is not|isn'?t|not|cannot|can'?t)\b.{0,20}/,
        /\b(?:available|possible|supported|offered|online|provided)/,
      ),
      /\bno other way\b/,
      /\b(?:only|cannot) be (?:deleted|closed|removed)\b.{0,30}\b(?:by (?:our|us|staff|support)|online|website)/,
    ),
    not: /undo|undone|restor|recover|need to|have to|if you (?:cannot|can'?t)|\bif (?:deletion|closure) is not/,
    example: 'There is no delete button in the app yet.',
    counter: 'Deleted accounts cannot be restored.',
  },
  {
    means: 'own-route',
    pattern: anyOf(
      inOrder(
        /\b(?:go to|open|navigate to|visit|from|in|inside|under|via|select|tap|click|press|choose|log ?in to)\b.{0,60}\b/,
        /(?:settings|profile|account (?:screen|page|tab|section|settings|menu)|menu|app|dashboard|my account)\b/,
      ),
      /\b(?:tap|click|select|press|choose|hit)(?: on)?(?: the)? ?["'`]?(?:delete|close|remove|deactivate)/,
      /\bsettings ?(?:>|→|›|»|->)|\bdelete (?:it )?(?:yourself|directly)|\bfrom this page\b/,
      /\b(?:fill (?:in|out)|use|submit) (?:the|this) (?:form|button) (?:below|above)/,
      /\b(?:click|press|use|tap|select|hit|with)\b.{0,20}\bbuttons? (?:below|above|at the|on this)/,
      /\b(?:yourself|at any time|any time|anytime)\b.{0,24}\b(?:in|from|under|through) (?:your|the)\b.{0,24}\b(?:settings|profile|account)/,
    ),
    not: anyOf(
      inOrder(
        /\b(?:no|isn'?t|is not|not|cannot|can'?t|unable|unavailable|doesn'?t|does not|don'?t|do not|without)\b.{0,40}\b/,
        /(?:delet|clos|remov|offer|provide|support|button|option|available|possible|self)/,
      ),
      /\bnot (?:yet )?(?:possible|available|supported)\b/,
    ),
    example: 'Open Settings and tap Delete account.',
    counter: 'Write to us and ask for deletion.',
  },
  {
    means: 'by-mail',
    pattern: anyOf(
      /\b(?:send|write|compose|drop|submit)\b.{0,30}\be-?mail\b|\be-?mail us\b/,
      /\be-?mail (?:to|your request|the request|our|support)\b/,
      /\b(?:request|contact|reach)\b.{0,40}\b(?:by|via|through|at|over|using) (?:an? )?e-?mail/,
      /\bwrite to (?:us|our|support|the)|\be-?mailing\b/,
      /\b(?:contact|reach|write to) us (?:below|using the details|at the address|at the details)/,
      /\b(?:drop|send|write) us (?:a line|a note|a message|an? e-?mail)/,
      /\b(?:requests?|contact us|contact our|reach us|contact support).{0,24} at\b.{0,40}(?:@|\[email)/,
      /\b(?:e-?mail|contact|write to) .{0,30}(?:@|\[email)|\bmail us\b/,
      /\b(?:handled|processed|accepted|taken|made|possible|available|done|submitted|sent)\b.{0,20}\b(?:by|via|over|through) e-?mail/,
      /\b(?:shoot|ping) us\b|\b(?:reach out|get in touch|let us know|tell us|ask us|write in)\b.{0,40}(?:@|\[email)/,
      /\b(?:send|forward|address|direct|submit)\b.{0,70}\bto\b.{0,40}(?:@|\[email)/,
      /\b(?:sent|addressed|directed|forwarded|made) to .{0,24}(?:@|\[email)|\ban e-?mail (?:from|with|to)\b/,
    ),
    not: /we will (?:e-?mail|send)|you will receive|enter your e-?mail/,
    example: 'Send an email to our support team.',
    counter: 'Enter your email to continue.',
  },
  {
    means: 'by-phone',
    pattern: anyOf(
      /\b(?:call|phone|ring|telephone|dial)(?: us| our| customer| support| the| \+?\d| \[phone|:)/,
      /\bour (?:hotline|phone line|member desk) on \+?\d|\bby (?:tele)?phone\b|\bover the phone\b/,
      /\b(?:speak|talk) (?:to|with) (?:an?|our|one of our) (?:agents?|advis\w+|representatives?|specialists?|team)\b/,
      /\btext (?:us|\w+ to \d)|\bgive us a (?:call|ring)\b|\bcall ?cent(?:er|re)\b/,
      /\b(?:phone|telephone) (?:team|line|support)\b/,
      /\b(?:speak|talk) (?:to|with) (?:[\w'-]+ ){1,3}(?:agent|advis[oe]r|representative|specialist|team)\b/,
      /\btext ['"“]?[A-Za-z ]{2,24}['"”]? to \d|\b(?:book|schedule|arrange) (?:a|an|your) (?:\w+ )?call\b/,
    ),
    not: /phone number (?:is|field)|call(?:ed|ing) /,
    example: 'Call us to close your account.',
    counter: 'Your phone number',
  },
  {
    means: 'by-chat',
    pattern: anyOf(
      inOrder(
        /\b/,
        [
          /live chat|via chat|chat with|in-app chat|whatsapp|telegram|discord|messenger|facebook page|direct message|dm us/,
          /message (?:us|a moderator|an admin|our)|support ticket|(?:open|raise|submit|file|create) an? (?:\w+ )?ticket/,
          /ask (?:an? )?(?:admin|administrator|moderator)/,
          /contact (?:an?|the|your) (?:\w+ )?(?:admin|administrator|moderator|developer)|contact form/,
          /contact (?:our )?(?:customer (?:service|support|care)|support(?: team)?)|contact us/,
        ],
        /\b/,
      ),
      /\b(?:get in touch|reach out)\b.{0,12}\b(?:with|to) (?:us|our|customer|the)\b/,
      /\b(?:submit|send|file|make) (?:a|your|the) (?:\w+ )?request (?:through|via|with|to|in) (?:our|the)\b/,
      /\b(?:start|open|begin) a (?:live )?chat\b/,
      /\b(?:chat|support|help|service|member) (?:team|desk|staff|agent)s?\b.{0,40}\b(?:delet|clos|remov|cancel|leave|request|know)/,
      inOrder(
        /\b(?:tell|ask|inform|notify|message|contact|let) (?:our|the|an?|your|one of (?:our|the)) (?:\w+ ){0,2}/,
        [/support|team|staff|moderators?|admins?|administrators?|owner|organi[sz]er|coach|teacher|librarian|manager|webmaster/, /host/],
        /\b/,
      ),
      /\bpost (?:a |your )?request\b|\b(?:google|online request|typeform) form\b/,
      /\bonly our (?:staff|team|support|moderators|admins?)\b/,
    ),
    not: /\bif you (?:have|need)\b|support tickets? (?:are|is)/,
    example: 'Contact customer support via chat.',
    counter: 'Group chats are kept.',
  },
  {
    means: 'by-post',
    pattern: anyOf(
      inOrder(
        /\b/,
        [
          /by post|by mail|by letter|p\.? ?o\.? box|in writing|postal (?:mail|address)|send (?:a|us a) letter|by fax/,
          /registered mail|fax(?:ed)?|in person|in (?:a |the )?(?:branch|store)/,
          /visit (?:a|our|your|the)(?: \w+)? (?:branch|store|office)|(?:print|download) (?:and sign |out )?(?:this|the|our) form/,
          /(?:post|mail) it to/,
        ],
        /\b/,
      ),
      /\b(?:signed|written|handwritten) (?:letter|request|form|notice|application)\b|\bwrite (?:us )?a letter\b/,
      /\b(?:come|go|drop in|drop by|bring)\b.{0,24}\b(?:front desk|counter|reception|office|branch|store|library|club ?house)\b/,
      /\b(?:registered|recorded|certified) (?:post|mail|delivery)\b/,
      /\b(?:at|to) (?:the|our|any|your|its) (?:\w+ )?(?:counter|front desk|reception|branch|head office|post office)\b/,
      /\bcopy of (?:your|a|an) (?:\w+ )?(?:id|passport|licen[cs]e)\b/,
    ),
    example: 'Requests must be made in writing.',
    counter: 'By e-mail',
  },
  {
    means: 'fallback',
    pattern: anyOf(
      inOrder(/\bif (?:you )?/, [
        /can'?t|cannot|can not|are unable|don'?t have (?:access|the app)|no longer have|have lost/,
        /have (?:trouble|problems|issues|any (?:questions|concerns|problems))|need (?:help|assistance)|that fails/,
        /you have questions/,
      ]),
      /\b(?:can'?t|cannot|unable to) (?:access|sign|log|use)|\b(?:automatic )?deletion fails\b|\bquestions\b|\bneed help\b/,
      /\balternatively\b|\bif you (?:have )?(?:already )?(?:uninstalled|removed|deleted) the app\b/,
      /\bfor (?:help|assistance)\b/,
    ),
    example: 'If you cannot sign in, email us.',
    counter: 'To delete your account, email us.',
  },
];
