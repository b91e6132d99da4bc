import type { RuleId } from '../../../model/vocabulary';
import type { RuleWords } from '../../types';

/** Titles, shoppers' sentences, explanations and cautions of the rules. They judge nothing: a caution says what the tool cannot know. */
export const rules: Readonly<Record<RuleId, RuleWords>> = {
  'bundled-consent': {
    title: 'Different consents bundled in one control',
    short: 'Separate consents are tied into one box',
    explain: 'One tick covers consents that should be asked one by one. You may be unable to refuse just the part you do not want.',
    caution: 'Appears to bundle several consents. The tool cannot see whether they are asked separately in another step.',
  },
  'mandatory-third-party': {
    title: 'You must agree to third-party sharing to go on',
    short: 'You must agree to share data with other companies',
    explain:
      'You cannot go on unless you let your data be given to other companies. Check whether your order really needs it and who receives it.',
    caution: 'It seems to be required. It can be lawful if the deal cannot be carried out without it.',
  },
  'mandatory-overseas': {
    title: 'You must agree to overseas transfer to go on',
    short: 'You must agree to send data abroad',
    explain:
      'You cannot use the service unless you agree to send your data abroad. Check which country and who receives it, and what happens if you refuse.',
    caution:
      'It seems to be required. Outsourcing, storage or an equivalent country may need no consent at all, so this is not proof of a breach.',
  },
  'mandatory-marketing': {
    title: 'You must agree to marketing or profiling to go on',
    short: 'You must agree to marketing or profiling',
    explain:
      'You cannot go on without agreeing to ads or marketing use. In Korea a shop may not refuse you service for declining marketing consent.',
    caution: 'Marketing consent seems to be required. Confirm that the form really cannot be sent without it.',
  },
  'prechecked-consent': {
    title: 'Consent already ticked',
    short: 'Already ticked when the page loads',
    explain: 'A consent box was ticked before you touched it. Untick it if you do not want it.',
    caution: 'Appears preselected. It may be your own earlier choice restored.',
  },
  'implied-consent': {
    title: '“By signing up you agree” with no choice',
    short: 'Joining counts as consent (no box)',
    explain:
      'Signing up or going on is treated as your consent, with nothing to tick. Sharing, overseas transfer and marketing should be asked separately.',
    caution: 'Seems to infer consent from the button. A later screen may ask separately.',
  },
  'agree-all-hides-optional': {
    title: '“Agree to all” also ticks optional consents without saying so',
    short: '“Agree to all” also ticks optional items',
    explain: '“Agree to all” also ticks optional items and does not say so next to it. You can pick only what is needed.',
    caution: 'Seems to tick optional items too. An agree-all control is not unlawful by itself.',
  },
  'requirement-unstated': {
    title: 'Not said which consents are required',
    short: 'Does not say what is required or optional',
    explain: 'There are several consents but none says which you may refuse. It should be clear that you can choose.',
    caution: 'No required/optional marking was found. It may be stated elsewhere.',
  },
  'missing-recipient': {
    title: 'Recipient not named',
    short: 'Recipient not shown',
    explain: 'The notice does not say who receives your data. In Korea you must be told the recipient before you consent.',
    caution: 'No recipient was found. It may be in a linked list.',
  },
  'missing-country': {
    title: 'Destination country not stated',
    short: 'Country not shown',
    explain: 'The notice does not say to which country your data goes. The country must be told when overseas consent is asked.',
    caution: 'No country was found.',
  },
  'missing-items': {
    title: 'Data items not listed',
    short: 'Data items not shown',
    explain: 'The notice does not list which data is handed over. Check whether it is your name, address, payment data or more.',
    caution: 'No item list was found.',
  },
  'missing-purpose': {
    title: 'Purpose not stated',
    short: 'Purpose not shown',
    explain: 'The notice does not say why the recipient uses your data. Without the purpose you cannot decide well.',
    caution: 'No purpose was found.',
  },
  'missing-retention': {
    title: 'Retention period not stated',
    short: 'Retention not shown',
    explain: 'The notice does not say how long the recipient keeps your data. The period is important content that must stand out.',
    caution: 'No retention period was found.',
  },
  'missing-refusal': {
    title: 'Right to refuse not explained',
    short: 'Right to refuse not shown',
    explain: 'The notice does not say that you may refuse or what happens then. You may ask the shop how to refuse.',
    caution: 'No refusal notice was found.',
  },
  'missing-transfer-method': {
    title: 'When and how data is sent not stated',
    short: 'How and when sent not shown',
    explain: 'The notice does not say when and how your data is sent abroad. Both must be told with overseas consent.',
    caution: 'No time or method of transfer was found.',
  },
  'missing-contact': {
    title: 'Recipient’s contact missing',
    short: 'Contact not shown',
    explain: 'No contact for the overseas company that gets your data. You should be told how to reach it.',
    caution: 'No contact was found.',
  },
  'vague-recipient': {
    title: 'Recipient given only as “sellers” or “partners”',
    short: 'Recipients only called “sellers” or “partners”',
    explain: 'The recipient is only “sellers”, “partners” or the like. You can ask for the list of who really gets it.',
    caution: 'The recipient seems unspecific. A list may exist elsewhere.',
  },
  'foreign-language-deletion': {
    title: 'Account deletion page in another language',
    short: 'The deletion page is not in {served} ({language})',
    explain:
      'Unlike the site’s other pages, the deletion page is in another language. Use translation or ask the shop for help in your language.',
    caution: 'The deletion page seems to be in another language. It may be your language setting.',
  },
  'deletion-by-contact': {
    title: 'Leaving only by phone, e-mail, chat or post',
    short: 'Can only leave by phone, e-mail or chat',
    explain: 'You joined online but can leave only by contacting the shop. A shop that lets you join online must let you leave online.',
    caution: 'No online way to leave was found. It may be in another menu.',
  },
  'deletion-obstructed': {
    title: 'Leaving made hard',
    short: 'Leaving is discouraged or made long',
    explain: 'Screens keep asking you to stay, or leaving takes more steps than joining. Read each screen; you can still finish.',
    caution: 'Some elements seem to make leaving harder. There may be a just cause.',
  },
  'key-content-not-prominent': {
    title: 'Important parts do not stand out',
    short: 'Key facts are buried in small print',
    explain: 'Key facts such as recipient, retention or ad contact are buried in small print. They should be larger and clearly set off.',
    caution: 'Measured on this screen; zoom and fonts may change it.',
  },
  'optional-refusal-blocks-service': {
    title: 'Refusing an optional consent blocks you',
    short: 'You cannot go on without an “optional” consent',
    explain: 'It says “optional”, but you cannot go on without it. Service may not be refused for declining an optional consent.',
    caution: 'Seems blocked by an optional item. Another field may be the cause.',
  },
  'night-marketing-not-separate': {
    title: 'Night-time ads not asked separately',
    short: 'One consent also covers ads at night',
    explain: 'One consent also covers ads between 9 pm and 8 am. Night-time ads need a separate consent.',
    caution: 'Seems to include night-time ads. Whether they are sent is unknown.',
  },
  'child-consent-missing': {
    title: 'No guardian consent for under-14s',
    short: 'Children can join without a guardian step',
    explain: 'Children can sign up, but no step asks a guardian. Under 14 a guardian’s consent is needed in Korea.',
    caution: 'No guardian step was found. It may come later.',
  },
  'consent-withdrawal-harder-than-giving': {
    title: 'Withdrawing is harder than agreeing',
    short: 'Easy to agree, hard to withdraw',
    explain: 'Agreeing takes one click, but withdrawing is missing or much harder. You may withdraw at any time.',
    caution: 'No way to withdraw was found. It may be in another menu.',
  },
  'disclosure-without-consent': {
    title: 'Clause allowing sharing without consent',
    short: 'Says your data may be shared without consent',
    explain:
      'A clause lets the shop share your data without consent more widely than the law says. “Needed for the contract” alone is not enough in Korea.',
    caution: 'The clause looks wide. Whether data is shared under it is unknown.',
  },
  'rrn-at-signup': {
    title: 'Resident number asked at sign-up',
    short: 'Asks for your resident number to join',
    explain: 'Sign-up asks for your resident registration number. Without a law that allows it, even consent does not make it lawful.',
    caution: 'Seems to ask for the resident number. A law may allow it here.',
  },
  'policy-as-consent': {
    title: '“Agree to privacy policy” used as consent',
    short: 'Takes one yes to the whole privacy policy',
    explain: 'It asks you to agree to the whole privacy policy. A policy is for information; what needs consent must be shown apart.',
    caution: 'Seems to use the policy as consent.',
  },
  'needless-required-consent': {
    title: '“Required consent” for data the contract needs',
    short: 'Asks “required consent” where none is needed',
    explain: 'It asks “required consent” for data the service needs anyway. Notice would do now, so this is not a real choice.',
    caution: 'Information on changing practice, not a breach.',
  },
  'unequal-choice': {
    title: 'Refusing is harder than accepting',
    short: 'Accept stands out, refuse is hidden',
    explain: 'Accept is prominent while refuse is missing or hidden. Look under “settings” or “more” for a way to refuse.',
    caution: 'Refusing looks harder. It may be offered elsewhere.',
  },
  'nagging-after-refusal': {
    title: 'Keeps asking after you refused',
    short: 'Asks again after you refused',
    explain: 'It keeps asking for the same consent after you refused. You should be able to stop it for a while.',
    caution: 'Seems to ask again. Site data may have been cleared.',
  },
};
