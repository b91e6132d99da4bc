/** The rules as data. The engine imports this; words are in the locales. */
import type { RuleId } from '../model/vocabulary';
import { agreeAllHidesOptional } from './rules/agree-all-hides-optional';
import { bundledConsent } from './rules/bundled-consent';
import { childConsentMissing } from './rules/child-consent-missing';
import { consentWithdrawalHarderThanGiving } from './rules/consent-withdrawal-harder-than-giving';
import { deletionByContact } from './rules/deletion-by-contact';
import { deletionObstructed } from './rules/deletion-obstructed';
import { disclosureWithoutConsent } from './rules/disclosure-without-consent';
import { foreignLanguageDeletion } from './rules/foreign-language-deletion';
import { impliedConsent } from './rules/implied-consent';
import { keyContentNotProminent } from './rules/key-content-not-prominent';
import { mandatoryMarketing } from './rules/mandatory-marketing';
import { mandatoryOverseas } from './rules/mandatory-overseas';
import { mandatoryThirdParty } from './rules/mandatory-third-party';
import { missingContact } from './rules/missing-contact';
import { missingCountry } from './rules/missing-country';
import { missingItems } from './rules/missing-items';
import { missingPurpose } from './rules/missing-purpose';
import { missingRecipient } from './rules/missing-recipient';
import { missingRefusal } from './rules/missing-refusal';
import { missingRetention } from './rules/missing-retention';
import { missingTransferMethod } from './rules/missing-transfer-method';
import { naggingAfterRefusal } from './rules/nagging-after-refusal';
import { needlessRequiredConsent } from './rules/needless-required-consent';
import { nightMarketingNotSeparate } from './rules/night-marketing-not-separate';
import { optionalRefusalBlocksService } from './rules/optional-refusal-blocks-service';
import { policyAsConsent } from './rules/policy-as-consent';
import { precheckedConsent } from './rules/prechecked-consent';
import { requirementUnstated } from './rules/requirement-unstated';
import { rrnAtSignup } from './rules/rrn-at-signup';
import { unequalChoice } from './rules/unequal-choice';
import { vagueRecipient } from './rules/vague-recipient';
import type { RuleData } from './types';

export const CATALOGUE: Readonly<Record<RuleId, RuleData>> = {
  'bundled-consent': bundledConsent,
  'mandatory-third-party': mandatoryThirdParty,
  'mandatory-overseas': mandatoryOverseas,
  'mandatory-marketing': mandatoryMarketing,
  'prechecked-consent': precheckedConsent,
  'implied-consent': impliedConsent,
  'agree-all-hides-optional': agreeAllHidesOptional,
  'requirement-unstated': requirementUnstated,
  'missing-recipient': missingRecipient,
  'missing-country': missingCountry,
  'missing-items': missingItems,
  'missing-purpose': missingPurpose,
  'missing-retention': missingRetention,
  'missing-refusal': missingRefusal,
  'missing-transfer-method': missingTransferMethod,
  'missing-contact': missingContact,
  'vague-recipient': vagueRecipient,
  'foreign-language-deletion': foreignLanguageDeletion,
  'deletion-by-contact': deletionByContact,
  'deletion-obstructed': deletionObstructed,
  'key-content-not-prominent': keyContentNotProminent,
  'optional-refusal-blocks-service': optionalRefusalBlocksService,
  'night-marketing-not-separate': nightMarketingNotSeparate,
  'child-consent-missing': childConsentMissing,
  'consent-withdrawal-harder-than-giving': consentWithdrawalHarderThanGiving,
  'disclosure-without-consent': disclosureWithoutConsent,
  'rrn-at-signup': rrnAtSignup,
  'policy-as-consent': policyAsConsent,
  'needless-required-consent': needlessRequiredConsent,
  'unequal-choice': unequalChoice,
  'nagging-after-refusal': naggingAfterRefusal,
};

export { LAW_AS_OF } from './as-of';
export { BODIES, type Body, type BodyId } from './bodies';
export { DECISIONS, type DecisionId } from './decisions';
export { LAWS, type Law, type LawId, type LawMark } from './laws';
export { DUE, type NoticeDuty } from './notice-matrix';
export { RULE_SET_HASH } from './rule-set-hash';
export type { Exception, ExceptionRef, RuleData } from './types';
