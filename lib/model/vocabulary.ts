/**
 * The closed lists every other room speaks in. Plain data, no validation library: the engine and the page-side code import this file.
 */

/** What a screen is for. A page can be several at once, so kinds are always a set. */
export const PAGE_KINDS = ['signup', 'login', 'checkout', 'deletion', 'consent-dialog', 'cookie-banner', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a consent is about. `other` is a declaration or purchase condition that is no data consent. */
export const PURPOSES = [
  'terms',
  'collection',
  'third-party',
  'overseas',
  'processor',
  'marketing',
  'profiling',
  'sensitive',
  'identifier',
  'location',
  'age',
  'finance',
  'cookies',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const REQUIREMENTS = ['mandatory', 'optional', 'unstated'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** How a requirement is known: words on the page, markup, observed or scripted enforcement, or not at all. */
export const REQUIREMENT_HOWS = ['text', 'attribute', 'script', 'none'] as const;
export type RequirementHow = (typeof REQUIREMENT_HOWS)[number];

export const CONTROL_KINDS = ['checkbox', 'radio-pair', 'custom', 'implied'] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

/** The elements a third-party or overseas notice owes (PIPA arts 17(2) and 28-8(2)). */
export const ELEMENTS = [
  'recipient',
  'country',
  'contact',
  'items',
  'purpose',
  'retention',
  'method',
  'refusalRight',
  'refusalConsequence',
] as const;
export type Element = (typeof ELEMENTS)[number];

/** `named` is the good state of recipient and country, `present` that of the others. */
export const ELEMENT_STATES = ['named', 'present', 'vague', 'by-link', 'absent', 'unread'] as const;
export type ElementState = (typeof ELEMENT_STATES)[number];

/** Items that weigh more with people than a name and an address, and are worth showing by themselves. */
export const ITEM_KINDS = [
  'bank-account',
  'card-number',
  'entrance-code',
  'delivery-photo',
  'customs-code',
  'resident-number',
  'id-copy',
  'precise-location',
  'health',
  'password',
  'passport',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const NOTICE_KINDS = ['third-party', 'overseas', 'processor', 'collection', 'marketing', 'terms', 'policy', 'other'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** `consent`: shown with a control. `notice`: a page or pop-up without one; it gives a checklist, never a badge count. */
export const NOTICE_SCOPES = ['consent', 'notice'] as const;
export type NoticeScope = (typeof NOTICE_SCOPES)[number];

export const JURISDICTIONS = ['KR', 'EU', 'CN', 'JP', 'US-CA', 'US'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** From most to least weighty; lists are ordered by it. */
export const SEVERITIES = ['critical', 'serious', 'moderate', 'minor', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `confirmed`: every fact was read or seen. `review`: something was inferred. */
export const CONFIDENCES = ['confirmed', 'review'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const VERDICTS = ['finding', 'clear', 'cannot-tell'] as const;
export type VerdictWord = (typeof VERDICTS)[number];

/** Why a rule cannot tell. Each has a sentence in every locale. */
export const CANNOT_TELL_REASONS = [
  'not-captured',
  'notice-not-seen',
  'notice-unreadable',
  'list-behind-link',
  'frame-not-read',
  'text-in-image',
  'cut-short',
  'not-observed',
  'served-language-unknown',
  'too-little-text',
  'needs-more-pages',
] as const;
export type CannotTellReason = (typeof CANNOT_TELL_REASONS)[number];

/** What a capture was able to see. A rule names what it needs; a gap is cannot-tell(not-captured). */
export const CAPABILITIES = ['closedShadow', 'crossFrame', 'trace', 'style', 'sinceLoad'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** The twenty flags of the labelled pages, then the eleven further rules. Order on screen is decided by severity, not here. */
export const RULE_IDS = [
  'bundled-consent',
  'mandatory-third-party',
  'mandatory-overseas',
  'mandatory-marketing',
  'prechecked-consent',
  'implied-consent',
  'agree-all-hides-optional',
  'requirement-unstated',
  'missing-recipient',
  'missing-country',
  'missing-items',
  'missing-purpose',
  'missing-retention',
  'missing-refusal',
  'missing-transfer-method',
  'missing-contact',
  'vague-recipient',
  'foreign-language-deletion',
  'deletion-by-contact',
  'deletion-obstructed',
  'key-content-not-prominent',
  'optional-refusal-blocks-service',
  'night-marketing-not-separate',
  'child-consent-missing',
  'consent-withdrawal-harder-than-giving',
  'disclosure-without-consent',
  'rrn-at-signup',
  'policy-as-consent',
  'needless-required-consent',
  'unequal-choice',
  'nagging-after-refusal',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** `click`: only when the button is pressed. `shops`: by itself on granted shops. `all`: by itself on every granted site. */
export const MODES = ['click', 'shops', 'all'] as const;
export type Mode = (typeof MODES)[number];

/** Days after which captures may be deleted by themselves; the person chooses one, or none. */
export const KEEP_DAYS = [30, 90, 365, 1095] as const;
/** Bytes above which the oldest captures may be deleted by themselves. */
export const KEEP_BYTES = [250e6, 1e9, 4e9] as const;

/** `full`: every point as it was shown (PNG). `small`: half the edge (JPEG), about a tenth of the bytes. `none`: no picture. */
export const PICTURE_QUALITIES = ['full', 'small', 'none'] as const;
export type PictureQuality = (typeof PICTURE_QUALITIES)[number];

/** Languages of the interface; lib/i18n has a dictionary for each. */
export { UI_LOCALES, type UiLocale } from './locales';

/** The flags that labelled pages carry; the first twenty of RULE_IDS. */
export const FLAGS = RULE_IDS.slice(0, 20) as readonly RuleId[];
