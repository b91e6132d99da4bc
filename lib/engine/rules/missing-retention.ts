/** A third-party or overseas notice gives no period, end event or criterion (PIPA arts 17(2)4, 28-8(2)4). A vague one is a stated one. */
import { judgeOwed } from '../derive/owed';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-retention',
  judge(page) {
    return judgeOwed(page, 'missing-retention', 'retention', ({ elements }) => {
      const { state } = elements.retention;
      if (state === 'unread') return 'unread';
      return state === 'absent' ? ['retention'] : undefined;
    });
  },
};
