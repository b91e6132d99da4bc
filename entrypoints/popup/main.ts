/**
 * The popup's first lines. A person waits for the last answer about a page, and asking the browser for it takes as long as loading what
 * draws it: so both begin here at once, and nothing else is in this file.
 */
import { askEarly } from '../../lib/app/early';
import { ownLocale } from '../../lib/app/language';
import { firstReads } from '../../lib/browser/first-reads';
import { native } from '../../lib/browser/native';
import { loadWords } from '../../lib/i18n/load';

const browser = firstReads(native());
const early = askEarly(browser);
void loadWords(ownLocale(browser));
void import('./ui').then(({ start }) => start(early));
