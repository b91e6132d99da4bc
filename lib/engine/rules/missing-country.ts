/** An overseas notice names no country, or only 'abroad' (PIPA art 28-8(2)2). A domestic notice owes none. */
import { judgeOwed } from '../derive/owed';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-country',
  judge(page) {
    return judgeOwed(page, 'missing-country', 'country', ({ elements }) => {
      const { state } = elements.country;
      if (state === 'unread') return 'unread';
      return state === 'absent' || state === 'vague' || state === 'by-link' ? ['country'] : undefined;
    });
  },
};
