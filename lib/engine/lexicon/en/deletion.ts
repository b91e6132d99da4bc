/** English words of account-deletion pages. Matched in lower case with blanks. */
import type { DeletionLexicon } from '../shapes/deletion';
import { DELETION_HURDLES_EN } from './deletion-hurdles';
import { DELETION_PAGES_EN } from './deletion-pages';
import { DELETION_WAYS_EN } from './deletion-ways';

export const DELETION_EN: DeletionLexicon = {
  language: 'en',
  form: 'lower',
  entries: [...DELETION_PAGES_EN, ...DELETION_WAYS_EN, ...DELETION_HURDLES_EN],
  tombstones: [
    { pattern: '^close$ as a bare control', why: 'closes dialogs everywhere; with an account behind it, it is an act' },
    { pattern: 'unsubscribe', why: 'mailing lists, not accounts' },
    { pattern: 'permanently deleted as obstruction', why: 'every honest page says so' },
    { pattern: 'contact as by-contact without "to delete"', why: 'footers and help lines hold a contact on nearly every page' },
  ],
};
