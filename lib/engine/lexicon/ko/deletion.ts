/** Korean words of account-deletion pages. Matched without white space. */
import type { DeletionLexicon } from '../shapes/deletion';
import { DELETION_HURDLES_KO } from './deletion-hurdles';
import { DELETION_PAGES_KO } from './deletion-pages';
import { DELETION_WAYS_KO } from './deletion-ways';

export const DELETION_KO: DeletionLexicon = {
  language: 'ko',
  form: 'squashed',
  entries: [...DELETION_PAGES_KO, ...DELETION_WAYS_KO, ...DELETION_HURDLES_KO],
  tombstones: [
    { pattern: '소멸', why: 'loss of points and coupons is told on nearly every deletion page and is no obstruction by itself' },
    { pattern: '죄송|아쉽', why: 'apology is standard politeness' },
    { pattern: '신중', why: 'asking to decide with care is standard' },
    { pattern: '탈퇴후N일재가입불가', why: 'a bar on joining again does not make leaving harder' },
  ],
};
