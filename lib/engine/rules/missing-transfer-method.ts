/** An overseas notice says neither when nor how data is sent (PIPA art 28-8(2)2). */
import { judgeOwed } from '../derive/owed';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-transfer-method',
  judge(page) {
    return judgeOwed(page, 'missing-transfer-method', 'method', ({ elements }) => {
      const { state } = elements.method;
      if (state === 'unread') return 'unread';
      return state === 'absent' ? ['method'] : undefined;
    });
  },
};
