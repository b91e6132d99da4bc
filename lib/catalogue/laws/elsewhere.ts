/** Provisions and decisions of the European Union, China and the United States. */
import type { Law } from './law';

export const ELSEWHERE = {
  'eu-7-2': {
    jurisdiction: 'EU',
    cite: 'GDPR art 7(2)',
    paraphrase: 'A consent request inside a wider declaration must be clearly distinguishable, intelligible and in plain language.',
    mark: 'read',
  },
  'eu-7-3': {
    jurisdiction: 'EU',
    cite: 'GDPR art 7(3)',
    paraphrase: 'Withdrawing must be as easy as giving, and be announced beforehand.',
    mark: 'read',
  },
  'eu-7-4': {
    jurisdiction: 'EU',
    cite: 'GDPR art 7(4), rec 43',
    paraphrase: 'Consent demanded for a service though not needed for the contract is presumed not free.',
    mark: 'read',
  },
  'eu-rec32': {
    jurisdiction: 'EU',
    cite: 'GDPR rec 32',
    paraphrase: 'Silence, pre-ticked boxes or inactivity are not consent.',
    mark: 'read',
  },
  'eu-rec42': {
    jurisdiction: 'EU',
    cite: 'GDPR rec 42',
    paraphrase: 'No free consent without real choice or if refusing or withdrawing costs something.',
    mark: 'read',
  },
  'eu-rec43': {
    jurisdiction: 'EU',
    cite: 'GDPR rec 43',
    paraphrase: 'Presumed not free if separate processing operations cannot be consented to separately.',
    mark: 'read',
  },
  'eu-13-1-ef': {
    jurisdiction: 'EU',
    cite: 'GDPR art 13(1)(e),(f)',
    paraphrase: 'Tell recipients OR CATEGORIES of recipients, and the transfer, adequacy or safeguards.',
    mark: 'read',
  },
  'eu-13-2-a': {
    jurisdiction: 'EU',
    cite: 'GDPR art 13(2)(a)',
    paraphrase: 'Tell the storage period or the criteria for it.',
    mark: 'read',
  },
  'eu-13-1-c': { jurisdiction: 'EU', cite: 'GDPR art 13(1)(c)', paraphrase: 'Tell purposes and legal basis.', mark: 'read' },
  'eu-44-49': {
    jurisdiction: 'EU',
    cite: 'GDPR arts 44, 45, 49(1)(a),(b)',
    paraphrase: 'Transfers need adequacy or safeguards; explicit informed consent or contract necessity are derogations for special cases.',
    mark: 'read',
  },
  'eu-edpb-0218': {
    jurisdiction: 'EU',
    cite: 'EDPB Guidelines 2/2018',
    paraphrase: 'Transfer consent must name all recipients or categories, all countries and the lack of adequacy.',
    mark: 'secondary',
  },
  'eu-edpb-0322': {
    jurisdiction: 'EU',
    cite: 'EDPB Guidelines 03/2022 v2.0 (14 Feb 2023)',
    paraphrase: 'Deceptive design patterns in social media, from sign-up to leaving an account.',
    mark: 'secondary',
  },
  'eu-dsa-25': {
    jurisdiction: 'EU',
    cite: 'DSA art 25(1)-(3)',
    paraphrase:
      'Online platforms may not deceive or manipulate by design; not for practices under the GDPR or the unfair-practices directive.',
    mark: 'read',
  },
  'eu-planet49': {
    jurisdiction: 'EU',
    cite: 'CJEU C-673/17 Planet49',
    paraphrase: 'A pre-ticked box the user must untick is not valid consent.',
    mark: 'secondary',
  },
  'eu-orange': {
    jurisdiction: 'EU',
    cite: 'CJEU C-61/19 Orange Romania',
    paraphrase: 'Not valid: box ticked by the business, misleading on whether refusal is possible, or an extra form to refuse.',
    mark: 'secondary',
  },
  'cn-16': {
    jurisdiction: 'CN',
    cite: 'PIPL art 16',
    paraphrase: 'No refusal of a product or service for refusing or withdrawing, unless the processing is needed to provide it.',
    mark: 'read',
  },
  'cn-23': {
    jurisdiction: 'CN',
    cite: 'PIPL art 23',
    paraphrase: 'Provision to another handler: tell name, contact, purpose, method, kinds of data; separate consent.',
    mark: 'secondary',
  },
  'cn-39': {
    jurisdiction: 'CN',
    cite: 'PIPL art 39',
    paraphrase: "Overseas: tell recipient's name, contact, purpose, method, kinds and how to use rights against it; separate consent.",
    mark: 'secondary',
  },
  'us-ca-7004': {
    jurisdiction: 'US-CA',
    cite: 'CCPA regs 11 CCR 7004(a)(2),(4),(b)',
    paraphrase: 'The privacy-protective path may not be longer or harder; agreement through dark patterns is not consent.',
    mark: 'read',
  },
  'us-ftc-ctc': {
    jurisdiction: 'US',
    cite: 'FTC click-to-cancel rule',
    paraphrase: 'Vacated by the 8th Circuit on 8 Jul 2025; FTC Act s5, ROSCA and state renewal laws still apply.',
    mark: 'secondary',
  },
} as const satisfies Record<string, Law>;
