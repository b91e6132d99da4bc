/** Every rule the engine knows, in the order of RULE_IDS. The catalogue test refuses a rule file that is missing here. */
import type { Rule } from './rule';
import { rule as agreeAllHidesOptional } from './rules/agree-all-hides-optional';
import { rule as bundledConsent } from './rules/bundled-consent';
import { rule as childConsentMissing } from './rules/child-consent-missing';
import { rule as consentWithdrawalHarderThanGiving } from './rules/consent-withdrawal-harder-than-giving';
import { rule as deletionByContact } from './rules/deletion-by-contact';
import { rule as deletionObstructed } from './rules/deletion-obstructed';
import { rule as disclosureWithoutConsent } from './rules/disclosure-without-consent';
import { rule as foreignLanguageDeletion } from './rules/foreign-language-deletion';
import { rule as impliedConsent } from './rules/implied-consent';
import { rule as keyContentNotProminent } from './rules/key-content-not-prominent';
import { rule as mandatoryMarketing } from './rules/mandatory-marketing';
import { rule as mandatoryOverseas } from './rules/mandatory-overseas';
import { rule as mandatoryThirdParty } from './rules/mandatory-third-party';
import { rule as missingContact } from './rules/missing-contact';
import { rule as missingCountry } from './rules/missing-country';
import { rule as missingItems } from './rules/missing-items';
import { rule as missingPurpose } from './rules/missing-purpose';
import { rule as missingRecipient } from './rules/missing-recipient';
import { rule as missingRefusal } from './rules/missing-refusal';
import { rule as missingRetention } from './rules/missing-retention';
import { rule as missingTransferMethod } from './rules/missing-transfer-method';
import { rule as naggingAfterRefusal } from './rules/nagging-after-refusal';
import { rule as needlessRequiredConsent } from './rules/needless-required-consent';
import { rule as nightMarketingNotSeparate } from './rules/night-marketing-not-separate';
import { rule as optionalRefusalBlocksService } from './rules/optional-refusal-blocks-service';
import { rule as policyAsConsent } from './rules/policy-as-consent';
import { rule as precheckedConsent } from './rules/prechecked-consent';
import { rule as requirementUnstated } from './rules/requirement-unstated';
import { rule as rrnAtSignup } from './rules/rrn-at-signup';
import { rule as unequalChoice } from './rules/unequal-choice';
import { rule as vagueRecipient } from './rules/vague-recipient';

export const RULES: readonly Rule[] = [
  bundledConsent,
  mandatoryThirdParty,
  mandatoryOverseas,
  mandatoryMarketing,
  precheckedConsent,
  impliedConsent,
  agreeAllHidesOptional,
  requirementUnstated,
  missingRecipient,
  missingCountry,
  missingItems,
  missingPurpose,
  missingRetention,
  missingRefusal,
  missingTransferMethod,
  missingContact,
  vagueRecipient,
  foreignLanguageDeletion,
  deletionByContact,
  deletionObstructed,
  keyContentNotProminent,
  optionalRefusalBlocksService,
  nightMarketingNotSeparate,
  childConsentMissing,
  consentWithdrawalHarderThanGiving,
  disclosureWithoutConsent,
  rrnAtSignup,
  policyAsConsent,
  needlessRequiredConsent,
  unequalChoice,
  naggingAfterRefusal,
];
