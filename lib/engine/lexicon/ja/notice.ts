/** Japanese notice words, on squashed text. */
import type { NoticeLexicon } from '../shapes/notice';
import { NOTICE_CLAUSES_JA } from './notice-clauses';
import { NOTICE_HEADINGS_JA } from './notice-headings';
import { NOTICE_PARTIES_JA } from './notice-parties';
import { NOTICE_VALUES_JA } from './notice-values';

export const NOTICE_JA: NoticeLexicon = {
  language: 'ja',
  form: 'squashed',
  home: 'JP',
  ...NOTICE_HEADINGS_JA,
  ...NOTICE_PARTIES_JA,
  ...NOTICE_VALUES_JA,
  ...NOTICE_CLAUSES_JA,
  tombstones: [
    {
      pattern: '個人情報 alone as a class of items',
      why: 'A sentence that entrusts "personal information" says nothing about items at all.',
    },
  ],
};
