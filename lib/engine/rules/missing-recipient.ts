/** A third-party or overseas notice names no recipient at all (PIPA arts 17(2)1, 28-8(2)3). A vague one is for vague-recipient. */
import { judgeOwed } from '../derive/owed';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-recipient',
  judge(page) {
    return judgeOwed(page, 'missing-recipient', 'recipient', ({ elements }) => {
      const { state } = elements.recipient;
      if (state === 'unread') return 'unread';
      return state === 'absent' ? ['recipient'] : undefined;
    });
  },
};
