/** Who receives the data of a third-party or overseas consent, as far as the notices shown with it tell; decides severity, never the fact. */
import type { Consent, Notice } from '../../model/report';
import type { Page } from '../page';

/** Notices of these kinds that are shown with the consent. */
export function shownWith(page: Page, consent: Consent, kinds: readonly Notice['kind'][]): Notice[] {
  return consent.notices.flatMap((position) => {
    const notice = page.notices()[position];
    return notice && kinds.includes(notice.kind) ? [notice] : [];
  });
}

/** Every recipient of these notices is an entity by name, and there is one. */
export function allNamed(notices: readonly Notice[]): boolean {
  return notices.length > 0 && notices.every((notice) => notice.elements.recipient.state === 'named' && notice.recipientCount !== 0);
}

/** One of these notices leaves an element out or vague. Unread and by-link are not counted: they are not known. */
export function lacks(notices: readonly Notice[], elements: readonly (keyof Notice['elements'])[]): boolean {
  return notices.some((notice) =>
    elements.some((element) => notice.elements[element].state === 'absent' || notice.elements[element].state === 'vague'),
  );
}

/** States of the EU, the EEA included, as ISO 3166-1 alpha-2 (PIPC adequacy decision of 16 September 2025). */
const EEA = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '));

/** All destinations that the notices name lie in the EEA, and at least one is named. */
export function onlyInEea(notices: readonly Notice[]): boolean {
  const countries = notices.flatMap((notice) => notice.countries);
  return (
    countries.length > 0 &&
    countries.every((country) => EEA.has(country)) &&
    notices.every((notice) => notice.elements.country.state === 'named')
  );
}
