/**
 * A notice does not say that one may refuse, or what refusing leads to. Abroad both are due, at home the effect only where the consent is in
 * fact mandatory (PIPA arts 17(2)5 and 28-8(2)5).
 */
import type { Element } from '../../model/vocabulary';
import { isMandatory, isOutsourced, judgeOwed, type Subject } from '../derive/owed';
import { refusalOutside } from '../derive/refusal';
import type { Page } from '../page';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-refusal',
  judge(page) {
    return judgeOwed(page, 'missing-refusal', 'refusalRight', (subject) => {
      const missing = lacking(page, subject);
      if (missing.length === 0) return undefined;
      if (missing.some((element) => subject.elements[element].state === 'unread')) return 'unread';
      return missing;
    });
  },
};

function lacking(page: Page, subject: Subject): Element[] {
  // A policy on processing abroad asks for no consent, so there is none to refuse.
  if (subject.consents.length === 0 && isOutsourced(page, subject)) return [];
  const due: Element[] =
    subject.kind === 'overseas' || isMandatory(page, subject) ? ['refusalRight', 'refusalConsequence'] : ['refusalRight'];
  // One line may cover all consents of a block.
  const shared = refusalOutside(page, subject);
  return due.filter((element) => subject.elements[element].state !== 'present' && !shared.includes(element));
}
