/** An overseas notice gives no way to reach the recipient company (PIPA art 28-8(2)3). For a natural person the name is enough. */
import { judgeOwed } from '../derive/owed';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-contact',
  judge(page) {
    return judgeOwed(page, 'missing-contact', 'contact', ({ elements }) => {
      const { state } = elements.contact;
      if (state === 'unread') return 'unread';
      if (state !== 'absent') return undefined;
      // A linked list may hold a contact for each recipient; a list that leads nowhere is read as vague, not as a link.
      return elements.recipient.state === 'by-link' ? 'behind-link' : ['contact'];
    });
  },
};
