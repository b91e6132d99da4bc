/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import { words as en } from './words/en';
import { words as ja } from './words/ja';
import { words as ko } from './words/ko';
import { words as zh } from './words/zh';

export const COMPLETE = { ko, en } as const;

/** Languages that may lack keys: English stands in. */
export const PARTIAL = { ja, zh } as const;
