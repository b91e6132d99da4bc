/** English words that tell a page for leaving from others. Matched in lower case with blanks. */
import { anyOf, inOrder } from '../pattern';
import type { DeletionLexicon } from '../shapes/deletion';

export const DELETION_PAGES_EN: DeletionLexicon['entries'] = [
  {
    means: 'act',
    pattern: anyOf(
      inOrder(
        /\b/,
        [
          /delet(?:e|ing)|clos(?:e|ing)|remov(?:e|ing)|terminat(?:e|ing)|cancel(?:l?ing)?|eras(?:e|ing)|deactivat(?:e|ing)/,
          /disabl(?:e|ing)/,
        ],
        /(?: (?:my|your|this|the|an?|user|our))?(?: [\w.'-]{1,24}){0,2} (?:account|profile|membership)\b/,
      ),
      /\b(?:account|membership|profile|user|data) (?:deletion|removal|closure|termination|cancellation|deactivation)\b/,
      /\bdelete (?:account|me|my data|your data|profile|user account)\b|\bclose account\b|\bdelete ?account\b/,
      /\bwithdraw(?:al)? (?:from )?(?:the |our )?(?:membership|service)\b/,
      /\b(?:member(?:ship)?|account) (?:withdrawal|secession)\b|^secession\b|\bleave (?:the |our )?membership\b/,
      /\b(?:account and data|account & data|data and account) (?:deletion|removal)\b|\bopt out and delete\b/,
      /\b(?:erase|wipe) (?:all )?my (?:\w+ )?data\b|\bunregister (?:from|account|my|your)\b/,
      /\b(?:deletion|removal|erasure) of (?:your|my|the|an?) (?:\w+ )?(?:account|profile)\b/,
      /\bleave (?:our |the |this )?service\b|\bend (?:my |your |the )?(?:[\w.'-]{1,24} )?membership\b/,
      /\b(?:wipe|discontinue|shut down|get rid of|give up) (?:my|your|the) (?:[\w.'-]{1,24} )?(?:account|profile|membership)\b/,
      /\bde-?register\b|\b(?:delete|remove|close) (?:my |your )?(?:[\w.'-]{1,24} )?(?:login|id)$/,
      /\bdelete (?:all (?:of )?)?(?:my|your) (?:\w+ )?data\b/,
      /\bresign(?:ing)? (?:(?:my|your|from (?:the|our)) )?(?:membership|club|society|cooperative|association)\b/,
      /\bright to be forgotten\b|\b(?:erasure|deletion|removal) of (?:all )?(?:my|your) (?:personal )?data\b/,
      /\bopt(?:ing)? out of membership\b/,
    ),
    not: anyOf(
      /deleted accounts|bank account|(?:photo|picture|image|payment|card|address|email) from (?:my|your)/,
      /delete (?:photo|post|comment|file|message)|deleting cookies|(?:sub|admin) account|how we/,
      /profile (?:picture|photo|image)|(?:browsing|search|location|activity|usage|watch|viewing) (?:data|history)/,
    ),
    example: 'Delete your shop account',
    counter: 'Delete photo from album',
  },
  {
    means: 'bare',
    pattern: anyOf(
      /^(?:yes,? ?)?(?:delete|deactivate|terminate|erase)(?: (?:now|permanently|forever|it|everything|anyway))?$/,
      /^(?:yes|no),? (?:i(?:'d| would)? (?:still )?(?:want|wish|like) to leave|i(?:'m| am) leaving|let me (?:go|leave))\b/,
      /^i (?:still )?want to leave$|^leave anyway$|^permanently delete$|^yes,? close(?: it)?$|^confirm (?:deletion|delete)$/,
      /^request deletion$|^delete everything\b|^leave (?:and|now|for good|forever|us)\b/,
      /^(?:deactivate|pause|disable|hide) or delete(?: it)?$|^(?:delete|remove) user$|^unregister$/,
      /^(?:please )?remove me(?: completely| permanently)?$|^leave [\w.'-]{2,24}$/,
    ),
    not: /^leave (?:group|team|room|chat|channel|feedback|review|comment|page|site|message|blank|this|a|an|the|your)\b/,
    example: 'Delete',
    counter: 'Delete photo',
  },
  {
    means: 'ask',
    pattern: inOrder(
      /\b(?:are you sure|do you (?:really )?want|really want|wish|would you like) (?:that )?(?:you )?/,
      /(?:want |wish |would like )?to (?:permanently )?(?:delete|close|remove|deactivate|terminate|cancel) /,
      /(?:my|your|the|this)\b.{0,24}\b(?:account|profile|membership)\b/,
    ),
    example: 'Do you really want to delete your account?',
    counter: 'Are you sure you want to delete your photo?',
  },
  {
    means: 'effect',
    pattern: anyOf(
      /\b(?:account|profile)\b.{0,60}\b(?:is|will be|are|being|once) ?(?:\w+ )?(?:permanently )?(?:deleted|removed|erased|closed)\b/,
      /\bpermanently (?:delete|deletes|removes?|deleted|removed|erased?)\b/,
      /\b(?:cannot|can'?t|can not) be (?:undone|recovered|restored)\b|\byour data will be\b/,
      /\bno longer be able to (?:sign|log|access|use)|\bwill be forfeited\b/,
    ),
    example: 'Your account and data will be permanently deleted.',
    counter: 'Your order will be shipped.',
  },
  {
    means: 'what-is-kept',
    pattern: anyOf(
      /\bwhat (?:is|gets|will be|data is|happens|we) (?:\w+ )?(?:deleted|removed|kept|retained|keep|delete|when you delete)/,
      /\b(?:data|information) (?:that (?:is|will be|are) |we |to be )?(?:deleted|removed|retained|kept)\b/,
      /\bretention period\b|\bdata retention\b/,
    ),
    example: 'What is deleted',
    counter: 'Delete what you want',
  },
  {
    means: 'reason',
    pattern: anyOf(
      /\breason for (?:leaving|deleting|cancel|closing|your)|\bwhy you(?:'re| are) (?:leav|delet|clos)/,
      /\bwhy (?:are you|do you want to|did you) (?:leav|delet|clos|cancel)/,
      /\bwhy you(?:'d| would)? (?:want|wish|like|decided) to (?:leave|go|delete|close)/,
    ),
    example: 'Why are you leaving?',
    counter: 'Reason for return',
  },
  {
    means: 'done',
    pattern: anyOf(
      /\b(?:has|have) been (?:successfully )?(?:unsubscribed|deleted|closed|deactivated)\b/,
      /\b(?:account|profile) (?:successfully )?deleted\b|\bsuccessfully (?:deleted|unsubscribed)\b/,
    ),
    example: 'Your account has been deleted.',
    counter: 'Your account will be deleted.',
  },
  {
    means: 'article',
    pattern: /^how (?:do i|can i|to)\b.{0,40}(?:delet|clos|deactivat|remov)|^(?:deleting|closing|deactivating|removing) (?:your|an?|my)\b/,
    example: 'Deleting your account',
    counter: 'Delete your account',
  },
];
