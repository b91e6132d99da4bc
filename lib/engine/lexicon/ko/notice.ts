/** Korean notice words. Patterns run on squashed text: `제 3자`, `제3 자` and `보유및이용기간` are one spelling each. */
import type { NoticeLexicon } from '../shapes/notice';
import { NOTICE_CLAUSES_KO } from './notice-clauses';
import { NOTICE_HEADINGS_KO } from './notice-headings';
import { NOTICE_PARTIES_KO } from './notice-parties';
import { NOTICE_VALUES_KO } from './notice-values';

export const NOTICE_KO: NoticeLexicon = {
  language: 'ko',
  form: 'squashed',
  home: 'KR',
  ...NOTICE_HEADINGS_KO,
  ...NOTICE_PARTIES_KO,
  ...NOTICE_VALUES_KO,
  ...NOTICE_CLAUSES_KO,
  tombstones: [
    { pattern: '회사$ as a role', why: 'Ends most company names; it is a role only when nothing but general words stand before it.' },
    { pattern: '은행$ as a role', why: 'Takes every bank with a name for a role.' },
    {
      pattern: '동의하지 않을 as a right alone',
      why: 'A sentence that only says what refusing leads to would count as stating the right.',
    },
    { pattern: '제공 in titles without a party', why: 'Service descriptions (서비스 제공 안내) became third-party notices.' },
  ],
};
