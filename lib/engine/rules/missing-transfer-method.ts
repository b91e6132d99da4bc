/** An overseas notice says neither when nor how data is sent (PIPA art 28-8(2)2). */
import { judgeOwed, owes } from '../derive/owed';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-transfer-method',
  judge(page) {
    return judgeOwed(page, 'missing-transfer-method', ({ kind, elements }) => {
      if (!owes(kind, 'method')) return undefined;
      const { state } = elements.method;
      if (state === 'unread') return 'unread';
      return state === 'absent' ? ['method'] : undefined;
    });
  },
};
