/** English words of what stands between a person and leaving. Matched in lower case with blanks. */
import { anyOf, inOrder } from '../pattern';
import type { DeletionLexicon } from '../shapes/deletion';

export const DELETION_HURDLES_EN: DeletionLexicon['entries'] = [
  {
    means: 'settle-first',
    pattern: anyOf(
      /\b(?:outstanding|open|pending|unpaid|active|unresolved) (?:orders?|balances?|payments?|invoices?|disputes?|transactions?|refunds?|bids?)\b/,
      /\bsettle\b.{0,30}\b(?:balance|payments?)|\bremaining balance\b/,
    ),
    example: 'Settle open orders before you close your account.',
    counter: 'Contact us before you close your account.',
  },
  {
    means: 'contact-first',
    pattern: anyOf(
      /\b(?:contact|call|talk to|speak (?:to|with)|chat with|reach out to|write to|e-?mail)\b.{0,40}\b(?:before|first|prior to)\b/,
      inOrder(
        /\b(?:before|prior to) (?:you )?(?:delet|clos|leav|cancel|deactivat|proceed)\w*.{0,40}\b/,
        /(?:contact|call|talk to|speak (?:to|with)|chat with|reach out)\b/,
      ),
      /\bonly after (?:speaking|talking|contacting)/,
      /\b(?:must|have to|need to|required to) (?:\w+ )?(?:speak|talk|chat|call|contact|phone)\b.{0,60}\b(?:delet|clos|leav|cancel|before|account)/,
      /\bwe (?:will|'ll) (?:call|phone|ring) you\b.{0,60}\b(?:delet|clos|leav|cancel|decision|discuss|confirm|reason)/,
      /\b(?:stays?|remains?) (?:open|active) until\b.{0,30}\b(?:call|conversation|talk)/,
      /\b(?:book|schedule|arrange)\b.{0,20}\b(?:call|appointment|interview|chat|meeting)\b.{0,40}\b(?:to|before|with)\b/,
      /\b(?:code|pin|number|link)\b.{0,24}\bfrom (?:our |the |customer )?(?:support|service|staff|team|advis|agent|customer)/,
    ),
    not: /questions before/,
    example: 'Please contact us first before you delete your account.',
    counter: 'Contact us if you have questions.',
  },
  {
    means: 'approval',
    pattern: anyOf(
      /\b(?:subject to|requires?|needs?|pending|after|upon|until) (?:\w+ ){0,4}(?:approval|approved|review)\b/,
      inOrder(
        /\b(?:team|staff|administrator|admin|manager|representative|we)\b.{0,30}\b/,
        /(?:will (?:\w+ )?review|reviews|must approve|has to approve|have to approve|will approve|approves|decide whether)\b/,
      ),
      /\b(?:be )?reviewed (?:and approved )?by\b|\bmay be (?:declined|denied|refused|rejected)\b/,
      /\b(?:once|if|after) (?:your |the )?(?:request|application) (?:is|has been) approved/,
      /\b(?:reserve|have) the right to (?:refuse|reject|decline|deny)\b|\bnot (?:all|every) requests?\b/,
      /\b(?:requests?|applications?)\b.{0,40}\b(?:will|can|may|might) be (?:rejected|refused|declined|denied|turned down)\b/,
    ),
    not: /peer review|write a review/,
    example: 'Your request requires approval by an administrator.',
    counter: 'Write a review',
  },
  {
    means: 'type-phrase',
    pattern: anyOf(
      /\b(?:type|enter|write|retype|key in)\b(?: in)?(?: the)?(?: following| exact| words?| phrase| text| sentence)*.{0,4}["'`“‘].{2,60}/,
      /\btype\b.{0,50}\b(?:to confirm|to continue|to delete|below|in the box|exactly)\b/,
      /\b(?:type|enter|write) (?:the )?(?:following |exact )?(?:words?|phrase|text|sentence)\b/,
      /\b(?:copy|repeat|reproduce) (?:out )?(?:the|this) (?:following |exact )?(?:words?|phrase|text|sentence|line)\b/,
    ),
    not: /\b(?:type|enter|write) (?:in )?your (?:current )?(?:password|e-?mail|username|name|reason|feedback|phone)/,
    example: 'Type the phrase "please remove me" to confirm.',
    counter: 'Enter your password to confirm.',
  },
  {
    means: 'wait',
    pattern: anyOf(
      /\bwait (?:for )?(?:at least )?\d+ (?:more )?(?:seconds?|minutes?|hours?|days?|weeks?)/,
      /\b(?:come back|return|sign in again|log in again) (?:tomorrow|the next day)\b/,
      /\b(?:button|option|link)\b.{0,30}\b(?:in|after|for) \d+ (?:seconds?|minutes?|hours?)\b/,
      /\b(?:button|delete) (?:will be )?(?:enabled|available|activated|unlocked) (?:in|after) \d+|\bavailable in \d+ ?s/,
      /\bcannot (?:be )?(?:delete|deleted|close|closed)\b.{0,30}\bwithin (?:the first )?\d+ (?:days|months)/,
      /\b(?:come back|try again|return) (?:in|after) \d+ (?:hours|days)/,
      /\b(?:button|link|option|form)\b.{0,20}\b(?:unlocks?|appears?|activates?|opens?|becomes? \w+) (?:in|after) \d+/,
      /\baccounts? (?:younger|newer|less) than \d+ \w+\b.{0,40}\b(?:cannot|can'?t|not)/,
      /\b(?:must|have to) (?:be|have been) (?:at least )?\d+ (?:days|months) old/,
      inOrder(
        /\b(?:accepted|possible|processed|available|made|submitted)\b.{0,12}\bonly (?:on|between|during|from)\b.{0,40}\b/,
        /(?:weekdays?|business (?:days|hours)|office hours|mondays?|am|pm|\d\d?:\d\d)/,
      ),
      /\bonly (?:on|between|during) (?:weekdays|business|office).{0,60}\b(?:delet|clos)/,
      /\b(?:continue|proceed|go on|confirm|next step|delete|unlock\w*)\b.{0,16}\bin \d+ (?:seconds?|minutes?|hours?)\b/,
      /\b(?:delete|close|leave)\b.{0,24}\b(?:only )?\d+ (?:days|weeks|months) after (?:sign|joining|regist|creat|you (?:sign|join|creat))/,
      /\b(?:log|sign) in again (?:after|in) \d+/,
      /\b(?:confirm|come back|return|sign in|log in|repeat)\b.{0,24}\bagain (?:in|after|within) \d+ (?:hours?|days?|weeks?)/,
      inOrder(
        /\b(?:only )?(?:accepted|open|processed|possible)\b.{0,16}\b/,
        /(?:on weekdays|on (?:the )?(?:first|1st|last)|between \d|during (?:office|business|opening) hours)/,
      ),
      /\brequests? open on\b/,
    ),
    example: 'Please wait 30 seconds before you continue.',
    counter: 'Your data is removed within 30 days.',
  },
  {
    means: 'survey',
    pattern: anyOf(
      inOrder(
        /\b(?:all questions|every question|(?:exit )?survey|questionnaire)\b.{0,50}\b/,
        /(?:mandatory|required|must|before|to continue|to proceed|in order)\b/,
      ),
      inOrder(
        /\b(?:must|have to|need to|please|required to) (?:first )?(?:complete|fill (?:in|out)|answer|finish)\b.{0,40}\b/,
        /(?:survey|questionnaire|all questions|every question)\b/,
      ),
      /\b(?:at least|minimum(?: of)?|min\.?) (?:[2-9]\d|\d{3,4}) (?:characters|letters|words)\b/,
      /\b(?:exit )?interview\b.{0,30}\b(?:to|before|in order)\b.{0,20}\b(?:proceed|continue|leave|delet|clos|cancel)/,
      inOrder(
        /\b(?:finish|complete|answer|submit)\b.{0,30}\b(?:survey|questionnaire|questions)\b.{0,24}\b(?:to|before)\b.{0,20}\b/,
        /(?:unlock|continue|proceed|leave|delet|clos)/,
      ),
    ),
    not: /\boptional\b|password/,
    example: 'You must complete the exit survey before you can leave.',
    counter: 'Take our optional survey',
  },
  {
    means: 'app-only',
    pattern: anyOf(
      /\b(?:delet|clos|remov|cancel)\w*\b.{0,40}\bonly (?:be )?(?:\w+ )?(?:in|from|through|via|inside|using) (?:the|our) (?:\w+ )?app\b/,
      /\bonly (?:be )?(?:delete|close|remove|cancel)\w* .{0,24}\b(?:in|from|through|via) (?:the|our) (?:\w+ )?app\b/,
      /\b(?:download|install|get) (?:the|our) (?:\w+ )?app (?:first )?to (?:continue|delete|close|proceed|leave|finish)/,
      /\bnot (?:possible|available) (?:on|via|through) (?:the|this|our) (?:web ?site|web|browser)\b.{0,60}\bapp\b/,
      inOrder(
        /\b(?:not|n'?t)\b.{0,24}\bon (?:the|this|our) (?:web|website|site|desktop)\b.{0,24}\b(?:use|open|in|through|with) /,
        /(?:the|our) (?:\w+ )?app\b/,
      ),
    ),
    example: 'Accounts can only be deleted in our app.',
    counter: 'Delete it in the app or on the web.',
  },
  {
    means: 'loss',
    pattern: anyOf(
      inOrder(
        /\b/,
        [
          /points|coupons|rewards|orders?|history|purchases|photos|playlists|posts|comments|reviews|messages|data|profile|balance/,
          /credits?|everything|access/,
        ],
        /\b.{0,40}\b(?:lost|gone|removed|deleted|erased|expire|forfeit|disappear|wiped)/,
      ),
      inOrder(
        /\b(?:lose|losing|forfeit|removes?|erases?|wipes?) (?:\w+ ){0,3}/,
        [
          /points|coupons|rewards|orders?|history|purchases|photos|posts|comments|reviews|messages|data|profile|balance|credits?/,
          /everything|access/,
        ],
        /\b/,
      ),
      /\bno (?:way|going) back\b|\bcannot be undone\b/,
    ),
    example: 'I know that my points will be lost',
    counter: 'Earn points',
  },
  {
    means: 'steps',
    pattern: anyOf(
      /\bstep (\d+) ?(?:of|\/) ?(\d+)\b|\b(\d+) ?\/ ?(\d+) steps?\b|^\(?(\d) ?(?:\/|of) ?([5-9])\)?$/,
      /\b(\d) (?:more )?steps (?:to go|left|remaining)\b/,
    ),
    example: 'Step 6 of 7',
    counter: 'Step 1: Sign in',
  },
  {
    means: 'deactivate',
    pattern: anyOf(
      /\b(?:deactivat(?:e|ion|ing)|pause|suspend|temporarily disable|hibernate|take a break)\b|\bto sleep\b/,
      /\b(?:hide|freeze|snooze|archive|lock|mute|disable) (?:my|your|the|this)? ?(?:\w+ )?(?:account|profile)\b/,
      /\baccount (?:inactive|on hold|dormant)\b|\b(?:take|have) a (?:short )?(?:break|rest|pause)\b/,
    ),
    example: 'Deactivate my account',
    counter: 'Activate my account',
  },
  {
    means: 'paid-term',
    pattern: anyOf(
      inOrder(
        /\b(?:subscription|membership|plan|paid (?:term|period|plan)|contract|premium)\b.{0,40}\b/,
        /(?:expires?|ends?|ended|expired|runs out|is over|cancel(?:l?ed)?)\b.{0,30}\b(?:before|then|until|to|first)\b.{0,24}/,
        /(?:delet|clos|leav|account)/,
      ),
      /\b(?:cannot|can'?t|unable to) (?:delete|close|leave)\b.{0,50}\b(?:subscription|membership|plan|contract|term|paid)\b/,
      inOrder(
        /\b(?:deleted?|closed?|leave)\b.{0,40}\b(?:only )?(?:after|once|until|when) (?:your |the )?(?:\w+ )?/,
        /(?:subscription|membership|plan|contract|term|paid period)\b.{0,20}\b/,
        /(?:ends?|expires?|ended|expired|is over|runs out|finished)/,
      ),
      /\bcancel (?:your|the|any) (?:\w+ )?(?:subscription|membership|plan)s?\b.{0,16}\b(?:first|before)\b/,
    ),
    example: 'You can close your account only after your membership ends.',
    counter: 'Your membership level is Gold.',
  },
  {
    means: 'plan',
    pattern: anyOf(
      inOrder(
        /\b(?:cancel|end|stop|pause|terminat)\w* (?:(?:your|my|the|this) )?(?:[\w.'-]{1,20} ){0,2}/,
        /(?:plan|subscription|trial|auto-?renewal|renewal|delivery|deliveries)\b/,
      ),
      /\b(?:plan|subscription) cancel/,
    ),
    example: 'Cancel your Plus plan',
    counter: 'Cancel your account',
  },
  {
    means: 'caution',
    pattern: anyOf(
      /\bbefore (?:you )?(?:delet|clos|leav|cancel|withdraw)\w*\b.{0,40}\b(?:read|note|check|know|consider|download|back up|review)\b/,
      /\b(?:please )?(?:read|note|check|review)\b.{0,40}\bbefore (?:you )?(?:delet|clos|leav|cancel|withdraw)/,
      /\bif you (?:delete|close|cancel|remove) (?:your|this|my|the) (?:\w+ )?(?:account|membership|profile)\b/,
    ),
    example: 'Please read this before deleting your account.',
    counter: 'Please read this before you order.',
  },
  {
    means: 'farewell',
    pattern: anyOf(
      /\b(?:sorry|sad|hate) to see (?:you|u) (?:go|leave)\b|\bbefore you (?:go|leave)\b/,
      /\b(?:are you )?(?:really |sure you(?:'re| are| want to) ?)?leav(?:e|ing) us\b|\bgoodbye\b/,
      /\bleaving (?:so soon|already)\b|\bparting ways\b|\bdon['’]?t (?:go|leave)\b|\bwe(?:'ll| will) miss you\b/,
      /\bleave the (?:club|community|family|circle)\b|\b(?:thinking (?:of|about)|ready to|want to|going to) leav(?:e|ing)\?/,
      /\bso long!|\bit'?s? (?:been )?goodbye\b|\byou(?:'re| are) leaving\b/,
    ),
    example: "We'd hate to see you go",
    counter: 'See where you can go',
  },
  {
    means: 'resolve',
    pattern: anyOf(
      /\b(?:still|anyway|continue|proceed|yes|no|go ahead)\b.{0,34}\b(?:delet|clos|leav)\w*/,
      /\b(?:delete|close|leave)\b.{0,24}\b(?:anyway|regardless)\b/,
      /\bi(?:'d like| want| wish| would like) to (?:permanently )?(?:delete|close|leave)\b/,
    ),
    not: /\b(?:don'?t|do not|never) (?:delete|close|cancel|leave)/,
    example: 'I still want to close my account',
    counter: 'Continue to payment',
  },
  {
    means: 'think-again',
    pattern: anyOf(
      /^.{0,12}\bbefore you go\b|\bthink again\b|\bwait!|\bhold on\b|\bdon'?t go\b|\bsorry to see you (?:go|leave)\b/,
      /\bare you (?:really|absolutely|100%) sure\b|\blast chance\b/,
      /\bare you (?:really|absolutely|quite|very|totally)[, ].{0,16}\bsure\b|\b(?:change|changed) your mind\b(?=.{0,4}[?!])/,
      /\breconsider\b|\bwe'?ll miss you\b|\bthink twice\b/,
      /\b(?:one (?:more|last) (?:time|question)|once (?:more|again))\b.{0,30}\b(?:leave|delet|clos|sure|go)\b/,
      /\bdon'?t want to (?:lose you|see you go)|\bbefore you leave\b|\btake another look\b/,
    ),
    example: 'Wait! Before you go …',
    counter: 'Are you sure?',
  },
  {
    means: 'keep',
    pattern: anyOf(
      /\bkeep (?:my|your|the|this)?(?: \w+)? ?(?:account|membership|profile|benefits|perks|rewards|points|saving|plan|subscription)\b/,
      /\b(?:stay|remain) (?:a member|subscribed|with (?:us|my \w+))\b|\b(?:i'?ll|i will|let me) stay\b|^stay\b/,
      /^(?:no,? )?(?:don'?t|do not) (?:close|cancel|leave)\b|\bchanged my mind\b|\bdon'?t delete\b/,
      /\bcontinue (?:using|as a member)\b|\bi want to stay\b|\bnever ?mind\b|\bno,? keep\b|\b(?:i'?m|we'?re) staying\b/,
      /\bstay (?:awake|here|logged|together)\b|\btake me back\b|\bback to safety\b/,
    ),
    example: 'Keep my account',
    counter: 'Keep a copy of your data',
  },
  {
    means: 'shame',
    pattern: anyOf(
      inOrder(
        /\bno,? (?:thanks?,? )?i(?:'d| would|'m|'ll| will| do| am)? (?:rather |really |just |still )*/,
        /(?:want|prefer|like|love|enjoy|choose|be|live)\b.{0,24}\b/,
        /(?:full price|pay(?:ing)? (?:more|full)|miss(?:ing)? out|los(?:e|ing)|sad|lonely|alone|unhappy|suffer|without|worse)/,
      ),
      /\b(?:so |very |all |be |feel |get )(?:lonely|heartbroken|devastated|abandoned)\b|\bcrying\b|\bin tears\b/,
      /\bdo you (?:really )?hate us\b|\bafter (?:all|everything) we(?:'ve| have)\b/,
      /\b(?:going to|about to) throw (?:it|everything|all)/,
      inOrder(
        /\bno,? (?:thanks?,? )?i (?:don'?t|do not|hate|prefer not|would rather|am fine without)\b.{0,40}\b/,
        /(?:sav|discount|deals?|benefits?|perks|rewards|friends|money)/,
      ),
      inOrder(
        /\b(?:you(?:'re| are) (?:really )?going to|will you really|how could you|are you really (?:going to|willing to)) /,
        /(?:abandon|leave (?:us|them|your friends)|let (?:us|them) down|throw)/,
      ),
      /\bheart ?broken\b|\b(?:make|makes|made) us (?:cry|so sad)\b|\bwe(?:'re| are) (?:crying|devastated)\b/,
      /\bturn(?:ing)? your back on\b|\bthrow(?:ing)? (?:it all|everything|all this) away\b|\byou(?:'ll| will) regret\b/,
      /\bgive up (?:all )?(?:my|your) (?:benefits|rewards|savings|friends)\b|\bdon'?t leave us\b/,
      /\bbreak(?:s|ing)? (?:our|my|their|his|her) hearts?\b|\babandon (?:us|your friends|my)\b|\bi don'?t care(?: about\b|,)/,
      /\bi'?m fine (?:with )?(?:paying|losing)\b|\bi(?:'d| would) rather pay\b/,
      inOrder(
        /\b(?:friends|team|family|cat|dog|pet|garden|plants?|community|kids|followers|puppy|kitten|owl|bear|mascot|we) /,
        /(?:will|'ll|would|is going to|are going to) (?:\w+ )?(?:miss|be sad|be lost|cry|suffer|die|be lonely|wither)\b/,
      ),
      inOrder(/\b(?:yes|no|ok|okay|fine),? (?:i |let me |just |please )*(?:want to |'ll |will |choose to )*/, [
        /throw away|give up|stay (?:un|poor|broke|behind)|break up|lose (?:everything|it all)|abandon|walk away from|miss out/,
        /waste/,
      ]),
      /\bsomething we (?:said|did)\b|\bdon'?t do this\b|\bleave me un\w+/,
      /\bi don'?t (?:need|want|like) (?:to )?(?:sav|discount|deals?|money|free|perks|better|improve|learn|grow|help)/,
      /\b(?:so )?you(?:'re| are) (?:really )?(?:giving up|quitting on|breaking up|turning your back)\b/,
      /\bi(?:'m| am)? ?(?:give|giving) up on\b/,
      /\bi(?:'m| am) (?:ok|okay|fine|happy|cool) (?:with )?(?:losing|missing|paying|being|giving)/,
      /\bsad (?:puppy|kitten|face|bear|panda|owl)\b|\bgive up on (?:yourself|your)\b|\bbreak(?:ing)? up with (?:us|me)\b/,
      /\bafter all (?:these|those|the|we)\b|\b(?:being|be|get) left behind\b|\bhow can you (?:leave|do)/,
      /\bi hate (?:discounts?|saving|money|deals?|free)/,
    ),
    not: /\bmiss (?:orders?|deliver|payments?|messages?)/,
    example: "No thanks, I don't want to save money",
    counter: 'You will lose your points.',
  },
];
