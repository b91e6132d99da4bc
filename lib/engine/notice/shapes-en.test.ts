/** English notices: mostly prose, some with labels. Every text is invented. */
import { describe } from 'vitest';
import { heading, page, table, text } from '../../../tests/support/build';
import { doc, PROVISION, REFUSAL, shape, WHOLE } from '../../../tests/support/shapes';

describe('English notices', () => {
  shape(
    'transfer US servers',
    doc(
      `International Data Transfers\nYour personal information may be transferred to, and processed in, the United States and Ireland, where our servers are located. By using the Service you consent to this transfer.`,
    ),
    { country: 'named', items: 'vague' },
    { countries: ['IE', 'US'] },
  );
  shape(
    'named processors list',
    doc(
      `Sub-processors\nWe use the following sub-processors to provide our services:\n- Stripe, Inc. (payment processing, United States)\n- Hetzner Online GmbH (hosting, Germany)\n- Zendesk, Inc. (customer support, United States)`,
    ),
    { recipient: 'named', country: 'named', purpose: 'present' },
    { count: 3, countries: ['DE', 'US'] },
  );
  shape(
    'table',
    page(
      heading('How we share your data'),
      table(
        ['Recipient', 'Purpose', 'Data shared', 'Retention'],
        [
          ['Bluebell Couriers Ltd.', 'Delivery of your order', 'Name, address, phone number', '6 months after delivery'],
          ['Foxglove Payments LLC', 'Payment processing', 'Card number, amount', '5 years'],
        ],
      ),
    ),
    PROVISION,
    { count: 2 },
  );
  shape(
    'k-style labels',
    doc(
      `Consent to Provision of Personal Information to Third Parties\nRecipient: Bluebell Insurance Co., Ltd.\nPurpose of use: Insurance consultation\nItems provided: Name, phone number, date of birth\nRetention period: 1 year from the date of consent\nYou have the right to refuse consent; refusal will not affect your use of the service.`,
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'affiliates prose',
    doc(
      `Sharing of information\nWe may share your name, email address and purchase history with our affiliates and trusted marketing partners so that they can send you offers.`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present' },
  );
  shape('not sell', doc(`We do not sell, rent or share your personal information with third parties.`), {});
  shape(
    'abroad vague',
    doc(
      `Your information, including personal data, may be transferred to and maintained on computers located outside of your state, province, country or other governmental jurisdiction where the data protection laws may differ.`,
    ),
    { country: 'vague', items: 'vague' },
  );
  shape(
    'as long as',
    doc(
      `Third-party sharing\nWe disclose your contact information and order details to sellers to fulfil your orders. Sellers keep this information for as long as necessary to provide customer support.`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'vague' },
  );
  shape(
    'named in prose',
    doc(
      `Who we share your data with\nWe share your email address and IP address with Foxglove Analytics Inc. to measure the use of our site.`,
    ),
    { recipient: 'named', items: 'present', purpose: 'present' },
    { count: 1 },
  );
  shape(
    'headings paras',
    page(
      heading('Disclosure of Your Information', 2),
      heading('Service Providers', 3),
      text('We share personal information with service providers that host our website and process payments.'),
      heading('Business Transfers', 3),
      text('If we are acquired, your information may be transferred to the buyer.'),
    ),
    { recipient: 'vague', items: 'vague', purpose: 'present' },
  );
  shape(
    'overseas labels',
    doc(
      `Consent to overseas transfer of personal data\nTransferee: Larkspur Cloud, Inc. (privacy@larkspur.example)\nCountry: United States\nDate and method of transfer: Transmitted over the network upon sign-up\nItems transferred: Email, nickname\nPurpose: Data storage\nRetention period: Until account deletion\nYou may refuse to consent to the overseas transfer, but you will not be able to use the service.`,
    ),
    WHOLE,
    { count: 1, countries: ['US'] },
  );
  shape(
    'eea',
    doc(
      `We transfer personal data outside the European Economic Area to our service providers in India and the Philippines. These transfers are protected by Standard Contractual Clauses.`,
    ),
    { recipient: 'vague', country: 'named', items: 'vague' },
    { countries: ['IN', 'PH'] },
  );
  shape(
    'legal only',
    doc(`We may disclose your personal information if required to do so by law or in response to valid requests by public authorities.`),
    { items: 'vague' },
  );
  shape(
    'shop policy',
    doc(
      `**How do we share your personal information?**\n\nWe share your personal information with third parties to help us use it, as described above. For example, we use Shopify to power our online store. We also use Google Analytics to help us understand how our customers use the site.\n\nFinally, we may also share your personal information to comply with applicable laws and regulations.`,
    ),
    { recipient: 'vague', items: 'vague', purpose: 'present' },
  );
  shape(
    'marketplace',
    doc(
      `**Sellers.** When you buy an item, we share your name, shipping address and order details with the seller so that they can ship it.\n\n**Payment providers.** We share payment information with payment processors to process your payment.`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present' },
  );
  shape(
    'cross border',
    doc(
      `## 8. Cross-Border Transfer of Data\n\nWe store your personal data on servers located in Singapore and the United States. Our group companies in Indonesia, Malaysia and Thailand may access it in order to provide customer support.`,
    ),
    { recipient: 'vague', country: 'named', purpose: 'present', items: 'vague' },
    { countries: ['ID', 'MY', 'SG', 'TH', 'US'] },
  );
  shape(
    'you may opt-out',
    doc(
      `Third-party advertising\nWe disclose identifiers and browsing activity to advertising networks for interest-based advertising. You may opt out of interest-based advertising at any time.`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present' },
  );
  shape(
    'korea addendum',
    doc(
      `Addendum for Korean users: overseas transfer of personal information\n| Recipient (contact) | Country | Items | Purpose | Retention |\n| --- | --- | --- | --- | --- |\n| Foxglove LLC (privacy@foxglove.example) | United States | Email, device ID | Analytics | 2 years |`,
    ),
    { ...PROVISION, country: 'named', contact: 'present' },
    { countries: ['US'] },
  );
});
