/** Provisions and decisions of Korea. */
import type { Law } from './law';

export const KOREA = {
  'kr-pipa-15-1-4': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 15(1)4',
    paraphrase: "Data needed to perform or conclude the person's contract may be collected without consent.",
    mark: 'read',
  },
  'kr-pipa-15-2': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 15(2)',
    paraphrase: 'Collection consent must be preceded by: purpose, items, retention, right to refuse and any disadvantage.',
    mark: 'read',
  },
  'kr-pipa-16-1': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 16(1)',
    paraphrase: 'Only the minimum needed may be collected; the business carries the burden of proof.',
    mark: 'read',
  },
  'kr-pipa-16-2': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 16(2)',
    paraphrase: 'When collecting by consent, must say specifically that more than the minimum may be refused.',
    mark: 'read',
  },
  'kr-pipa-16-3': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 16(3)',
    paraphrase: 'No refusal of goods or services for not consenting to more than the minimum.',
    mark: 'read',
  },
  'kr-pipa-17-1': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 17(1)',
    paraphrase: 'Third-party provision needs consent, or grounds 15(1)2,3,5,6,7; ground 4 (contract) is NOT in that list.',
    mark: 'read',
  },
  'kr-pipa-17-2': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 17(2)',
    paraphrase:
      "Provision consent must state: recipient, recipient's purpose, items, recipient's retention, right to refuse and disadvantage.",
    mark: 'read',
  },
  'kr-pipa-17-4': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 17(4) + Decree art 14-2',
    paraphrase:
      'Provision without consent where reasonably related to the original purpose; criteria published in the policy if it is continual.',
    mark: 'read',
  },
  'kr-pipa-18': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 18(1)-(3)',
    paraphrase: 'No use or provision beyond purpose except e.g. by separate consent with its own five notices.',
    mark: 'read',
  },
  'kr-pipa-22-1': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 22(1)',
    paraphrase:
      'Each consent must be told apart and clearly recognisable; listed kinds (collection, provision, other-purpose, sensitive, unique ID, marketing) each get their own consent.',
    mark: 'read',
  },
  'kr-pipa-22-2': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 22(2)',
    paraphrase: 'Important content of a written or electronic consent must be clearly marked in the way the PIPC notice sets.',
    mark: 'read',
  },
  'kr-pipa-22-3': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 22(3)',
    paraphrase:
      'Data handled without consent must be shown apart from consent data, with items and legal ground, in the policy or by notice.',
    mark: 'read',
  },
  'kr-pipa-22-5': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 22(5)',
    paraphrase:
      'No refusal of service for declining an optional consent, an other-purpose consent (22(1)3) or a marketing consent (22(1)7).',
    mark: 'read',
  },
  'kr-pipa-22-2b': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 22-2(1)-(3) + Decree art 17-2',
    paraphrase: "Under 14: legal guardian's consent and a check that the guardian gave it; plain wording for children.",
    mark: 'read',
  },
  'kr-pipa-23-24': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) arts 23(1)1, 24(1)1',
    paraphrase:
      'Sensitive data and passport, driving-licence or alien-registration numbers need a consent apart from the others (or a law).',
    mark: 'read',
  },
  'kr-pipa-24-2': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 24-2(1),(3)',
    paraphrase: 'Resident registration numbers only where a law allows (consent is no ground); web sign-up must offer a way without one.',
    mark: 'read',
  },
  'kr-pipa-26': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 26(2),(3)',
    paraphrase: 'Outsourcing needs disclosure, not consent; outsourcing of promotion must be notified.',
    mark: 'read',
  },
  'kr-pipa-28-8-1-1': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 28-8(1)1',
    paraphrase:
      'Overseas provision, outsourcing or storage is barred unless, among others, a separate consent to the overseas transfer was given.',
    mark: 'read',
  },
  'kr-pipa-28-8-1-3': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 28-8(1)3 + Decree art 29-7',
    paraphrase:
      'No consent where overseas OUTSOURCING or STORAGE (not provision) is needed for the contract and the 28-8(2) facts are in the policy or sent to the person.',
    mark: 'read',
  },
  'kr-pipa-28-8-1-45': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 28-8(1)2,4,5',
    paraphrase: 'No consent where a law or treaty provides, the recipient is certified, or PIPC has recognised the country as equivalent.',
    mark: 'read',
  },
  'kr-eu-equivalence': {
    jurisdiction: 'KR',
    cite: 'PIPC equivalence decision for the EU, 16 Sep 2025',
    paraphrase:
      'EU 27 + Norway, Iceland, Liechtenstein recognised: transfer needs no extra consent (not resident numbers, not personal credit data).',
    mark: 'secondary',
  },
  'kr-pipa-28-8-2': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 28-8(2)',
    paraphrase:
      "Overseas consent must first state: items; country, time and method; recipient's name (companies: name and contact); purpose and retention; how to refuse and the effect.",
    mark: 'read',
  },
  'kr-pipa-28-8-4': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 28-8(4) + Decree art 29-10',
    paraphrase: 'Overseas transfers must also meet arts 17-19, and safeguards must be agreed with the recipient and put in the contract.',
    mark: 'read',
  },
  'kr-pipa-30': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 30(1)-(2) + Decree art 31(1)2,4',
    paraphrase:
      'Policy must state provision, outsourcing, ground and 28-8(2) facts of transfers, and the country when data is collected directly from abroad.',
    mark: 'read',
  },
  'kr-pipa-37': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 37(1),(3)',
    paraphrase: 'Consent may be withdrawn; the business must then destroy the data without delay, with listed exceptions.',
    mark: 'read',
  },
  'kr-pipa-38-4': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 38(4)',
    paraphrase:
      'Ways to exercise rights (incl. deletion and withdrawal) must be published and be no harder than the way the data was collected.',
    mark: 'read',
  },
  'kr-pipa-59': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 59(1)',
    paraphrase: 'Nobody may obtain consent by false or other improper means (art 72(2): crime).',
    mark: 'read',
  },
  'kr-pipa-sanction-22': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 75(4)3',
    paraphrase: 'Consent taken in breach of 22(1)-(3): fine up to 10 million won.',
    mark: 'read',
  },
  'kr-pipa-sanction-22-5': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 75(2)1',
    paraphrase: 'Refusing service in breach of 16(3) or 22(5): fine up to 30 million won.',
    mark: 'read',
  },
  'kr-pipa-sanction-642': {
    jurisdiction: 'KR',
    cite: 'PIPA (개인정보 보호법) art 64-2(1),(2)',
    paraphrase:
      'Breach of 15(1), 17(1), 18, 22-2(1), 23(1)1, 24(1), 24-2(1) or 28-8(1): surcharge up to 3% of turnover, up to 10% in aggravated cases (text of 2026-03-10).',
    mark: 'read',
  },
  'kr-dec-17-1': {
    jurisdiction: 'KR',
    cite: 'PIPA Enforcement Decree (시행령) art 17(1)',
    paraphrase: 'Consent is valid only if free, specific and clear, in easy words, and with a clear way to say yes or no.',
    mark: 'read',
  },
  'kr-dec-17-2': {
    jurisdiction: 'KR',
    cite: 'PIPA Enforcement Decree (시행령) art 17(2)4',
    paraphrase: 'Online consent: the content is posted and the person marks whether they consent.',
    mark: 'read',
  },
  'kr-dec-17-3': {
    jurisdiction: 'KR',
    cite: 'PIPA Enforcement Decree (시행령) art 17(3)',
    paraphrase:
      "'Important content': marketing contact; sensitive data and passport/licence/alien numbers; retention; recipient and recipient's purpose.",
    mark: 'read',
  },
  'kr-dec-17-4': {
    jurisdiction: 'KR',
    cite: 'PIPA Enforcement Decree (시행령) art 17(4)',
    paraphrase: 'It must be shown clearly that the person can choose whether to consent.',
    mark: 'read',
  },
  'kr-notice-4': {
    jurisdiction: 'KR',
    cite: 'PIPC notice on processing methods (개인정보 처리 방법에 관한 고시) art 4',
    paraphrase: 'Important content: at least 9pt and 20% larger than the rest, and set off by colour, weight or underline.',
    mark: 'secondary',
  },
  'kr-guide-2025': {
    jurisdiction: 'KR',
    cite: 'PIPC integrated processing guide, 14 Jul 2025',
    paraphrase: 'If the person cannot really choose, use another ground than consent; replaces the 2022 consent guide.',
    mark: 'secondary',
  },
  'kr-sc-2014du2638': {
    jurisdiction: 'KR',
    cite: 'Supreme Court 2016-06-28, 2014Du2638',
    paraphrase: 'Valid online consent needs all statutory notices posted so that an ordinary user can easily grasp them beforehand.',
    mark: 'secondary',
  },
  'kr-eca-5-4': {
    jurisdiction: 'KR',
    cite: 'E-Commerce Act (전자상거래법) art 5(4),(6)',
    paraphrase:
      'If joining is electronic, leaving, cancelling and withdrawing data consent must be possible electronically too, save for notified technical or security reasons.',
    mark: 'read',
  },
  'kr-eca-6-2': {
    jurisdiction: 'KR',
    cite: 'E-Commerce Act (전자상거래법) art 6(2)',
    paraphrase: 'Transaction records and the identifying data with them may be kept even after consent is withdrawn.',
    mark: 'read',
  },
  'kr-eca-21-1-6': {
    jurisdiction: 'KR',
    cite: 'E-Commerce Act (전자상거래법) art 21(1)6',
    paraphrase: 'No use of consumer data beyond permission, except e.g. where unavoidable to deliver or settle the order.',
    mark: 'read',
  },
  'kr-eca-21-2-1-2': {
    jurisdiction: 'KR',
    cite: 'E-Commerce Act (전자상거래법) art 21-2(1)2',
    paraphrase: 'No preselected offer of OTHER goods, memberships or contracts during purchase or sign-up.',
    mark: 'read',
  },
  'kr-eca-21-2-1-3': {
    jurisdiction: 'KR',
    cite: 'E-Commerce Act (전자상거래법) art 21-2(1)3',
    paraphrase:
      'No marked visual difference between choices (buy, join, cancel, leave) that may make one look like the only or compulsory one.',
    mark: 'read',
  },
  'kr-eca-21-2-1-4': {
    jurisdiction: 'KR',
    cite: 'E-Commerce Act (전자상거래법) art 21-2(1)4',
    paraphrase:
      'No obstructing of cancellation or leaving, without just cause, by a harder procedure (a) or by only another method than joining (b).',
    mark: 'read',
  },
  'kr-eca-21-2-1-5': {
    jurisdiction: 'KR',
    cite: 'E-Commerce Act (전자상거래법) art 21-2(1)5',
    paraphrase: 'No repeated pop-up demands to change a choice already made, unless the user can stop them for the period set by decree.',
    mark: 'read',
  },
  'kr-eca-45': {
    jurisdiction: 'KR',
    cite: 'E-Commerce Act (전자상거래법) art 45(4)7, 32',
    paraphrase:
      'Breach of 21-2(1): fine up to 10 million won (text in force 21 Jul 2026), corrective order, suspension if repeated. Art 5(4): corrective order.',
    mark: 'read',
  },
  'kr-kftc-2025': {
    jurisdiction: 'KR',
    cite: 'KFTC consumer-protection guideline, in force 24 Oct 2025',
    paraphrase:
      "Examples of obstruction: two or more 'think again' steps, lost benefits split over steps, only 'deactivate' offered, phone-only leaving.",
    mark: 'secondary',
  },
  'kr-net-50-1': {
    jurisdiction: 'KR',
    cite: 'Network Act (정보통신망법) art 50(1)',
    paraphrase: 'Electronic advertising needs explicit prior consent, save e.g. same-kind goods within the decreed period after a sale.',
    mark: 'read',
  },
  'kr-net-50-3': {
    jurisdiction: 'KR',
    cite: 'Network Act (정보통신망법) art 50(3)',
    paraphrase: 'Advertising between 21:00 and 08:00 needs a further, separate consent, save for media set by decree.',
    mark: 'read',
  },
  'kr-net-50-5': {
    jurisdiction: 'KR',
    cite: 'Network Act (정보통신망법) art 50(5)1',
    paraphrase: 'No evading or obstructing refusal or withdrawal of ad consent.',
    mark: 'read',
  },
  'kr-dec-ali': {
    jurisdiction: 'KR',
    cite: 'PIPC decision AliExpress, 24 Jul 2024',
    paraphrase:
      "Country, recipients' names and contacts not told; no safeguards in seller terms; leaving menu hard to find; deletion page in English.",
    mark: 'secondary',
  },
  'kr-dec-temu': {
    jurisdiction: 'KR',
    cite: 'PIPC decision Temu, 14 May 2025',
    paraphrase:
      "Overseas outsourcing and storage neither in the policy nor notified; 7-step leaving; no domestic agent; sellers' resident numbers.",
    mark: 'secondary',
  },
  'kr-dec-google': {
    jurisdiction: 'KR',
    cite: 'PIPC decisions Google and Meta, 14 Sep 2022',
    paraphrase: "Google: settings hidden behind 'more options' with 'agree' preset. Meta: notices only inside the long data policy.",
    mark: 'secondary',
  },
  'kr-dec-coupang': {
    jurisdiction: 'KR',
    cite: 'PIPC improvement demand Coupang, 10 Dec 2025',
    paraphrase: 'Paid membership had to be ended first, in several steps and not before the term ended: possible breach of art 38(4).',
    mark: 'secondary',
  },
} as const satisfies Record<string, Law>;
