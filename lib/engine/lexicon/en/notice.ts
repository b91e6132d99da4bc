/** English notice words, on lower-case text with blanks. English notices are mostly prose, so nouns of recipients and verbs of sharing carry them. */
import type { NoticeLexicon } from '../shapes/notice';
import { NOTICE_CLAUSES_EN } from './notice-clauses';
import { NOTICE_HEADINGS_EN } from './notice-headings';
import { NOTICE_PARTIES_EN } from './notice-parties';
import { NOTICE_VALUES_EN } from './notice-values';

export const NOTICE_EN: NoticeLexicon = {
  language: 'en',
  form: 'lower',
  home: '',
  ...NOTICE_HEADINGS_EN,
  ...NOTICE_PARTIES_EN,
  ...NOTICE_VALUES_EN,
  ...NOTICE_CLAUSES_EN,
  tombstones: [
    {
      pattern: 'third part(y|ies) as a title',
      why: 'Every policy has a heading about third-party links; a verb of sharing has to stand beside it.',
    },
    { pattern: 'opt out as a right to refuse', why: 'Opting out of advertising is withdrawal, not refusal of the provision.' },
    { pattern: '\\bto \\w+ as a purpose', why: 'Matches "to various parties" and "to us".' },
  ],
};
