/** A third-party or overseas notice names no recipient at all (PIPA arts 17(2)1, 28-8(2)3). A vague one is for vague-recipient. */
import { judgeOwed, owes } from '../derive/owed';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-recipient',
  judge(page) {
    return judgeOwed(page, 'missing-recipient', ({ kind, elements }) => {
      if (!owes(kind, 'recipient')) return undefined;
      const { state } = elements.recipient;
      if (state === 'unread') return 'unread';
      return state === 'absent' ? ['recipient'] : undefined;
    });
  },
};
