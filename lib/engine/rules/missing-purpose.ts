/** A third-party or overseas notice does not say what the recipient uses the data for (PIPA arts 17(2)2, 28-8(2)4). */
import { judgeOwed } from '../derive/owed';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-purpose',
  judge(page) {
    return judgeOwed(page, 'missing-purpose', 'purpose', ({ elements }) => {
      const { state } = elements.purpose;
      if (state === 'unread') return 'unread';
      return state === 'absent' || state === 'vague' ? ['purpose'] : undefined;
    });
  },
};
