/** English words for page kinds. Matched in lower case with blanks; the hints of form and field names are read with them, too. */
import { anyOf, inOrder } from '../pattern';
import type { KindsLexicon } from '../shapes/kinds';
import { KINDS_ACTS_EN } from './kinds-acts';

export const KINDS_EN: KindsLexicon = {
  language: 'en',
  form: 'lower',
  ...KINDS_ACTS_EN,
  fields: [
    {
      means: 'captcha',
      pattern: /captcha|characters (?:as )?(?:shown|above)|string as shown|security check|verification (?:image|characters)/,
      example: 'Type the characters as shown above',
      counter: 'Character name',
    },
    {
      means: 'card-code',
      pattern: anyOf(
        /\bcv[cv2n]\b|\bc(?:vc|vv|sc)2?\b|\bcid\b|\bcard (?:security|verification|identification)|\bsecurity ?code\b|\bcc ?v\b/,
        /\bverification (?:value|number)\b|\bcode on (?:the )?back\b/,
      ),
      not: /sms|phone|e-?mail/,
      example: 'Security code',
      counter: 'Promo code',
    },
    {
      means: 'card-expiry',
      pattern: anyOf(
        /\bexp(?:iry|iration|ires|\.)?\b(?:.{0,12}\b(?:date|mon(?:th)?|year|mm|yy)\b)?|\bmm ?\/ ?yy|\bcc ?exp/,
        /\bexp(?:iry|iration)?(?:date|month|year|mon)\b|\bvalid (?:thru|until)\b/,
      ),
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
      pattern: anyOf(
        /\b(?:credit|debit|payment)? ?card ?(?:number|no|num|#)|\bcc ?(?:num(?:ber)?|no)\b|\bcredit ?card(?:number)?\b/,
        /\bcardnumber\b|\b1234 1234\b|\b(?:x|\*|0){4} (?:x|\*|0){4}\b/,
      ),
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
      pattern: anyOf(
        /\b(?:confirm|re-?(?:enter|type|peat|pass)|verify|repeat|again|check|retype)\b.{0,16}\bpass(?:word|wd|phrase)?\b/,
        /\bpass(?:word|wd)?\b.{0,16}\b(?:confirm(?:ation)?|again|repeat|verify|check|2)\b|\bpassword enter .{0,12}again\b/,
      ),
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
      pattern: anyOf(
        /\b(?:one[ -]?time|otp|verification|authentication|confirmation|2fa|sms)\b.{0,10}\bcode\b|\botp\b|\bverify ?code\b/,
        /\b\d-digit (?:code|pin)\b|\bcode (?:we|sent|from)\b/,
      ),
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
      pattern: inOrder(
        /\b/,
        [
          /user ?(?:name|id)?|login(?: ?name| ?id)?|member ?(?:id|name)|account ?(?:name|id)|nick ?name|screen ?name|acct|handle/,
          /uname|customer ?number/,
        ],
        /\b/,
      ),
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
      pattern: anyOf(
        /\bsame (?:as|address)\b|\bis the same\b|\bship to (?:a )?different\b/,
        /\buse (?:shipping|billing|this|company)(?: address)?\b|\bbusiness address\b|\bresidential address\b/,
      ),
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
      pattern: anyOf(
        /\bpaypal\b|\bcredit (?:or debit )?card\b|\bdebit card\b|\b(?:apple|google|amazon) pay\b|\bafterpay\b|\bklarna\b/,
        /\bbank transfer\b|\bgift card\b|\bcash on delivery\b|\baffirm\b/,
      ),
      example: 'PayPal',
      counter: 'Pay attention',
    },
    {
      means: 'ship-method',
      pattern: anyOf(
        /\b(?:standard|express|ground|free|priority|overnight|next[ -]day|two[ -]day)\b.{0,12}\b(?:shipping|delivery|mail)\b/,
        /\bpick ?up (?:in|at)\b|\bautoship\b/,
      ),
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
