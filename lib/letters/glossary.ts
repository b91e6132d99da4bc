/** Words about leaving in languages that the reader may not know. Deactivating an account is not deleting it. */
import type { GlossaryId } from '../model/panel';

interface Entry {
  readonly id: GlossaryId;
  /** BCP 47 of the word. */
  readonly language: string;
  readonly pattern: RegExp;
}

const ENTRIES: readonly Entry[] = [
  {
    id: 'deactivate',
    language: 'en',
    pattern: /\b(?:de-?activat|disabl)\w*(?: (?:my|your|this|the))?(?: \w+)? (?:account|profile)\b|\baccount deactivation\b/,
  },
  {
    id: 'delete',
    language: 'en',
    pattern: /\b(?:delet|eras|remov)\w*(?: (?:my|your|this|the))?(?: \w+)? (?:account|profile|data)\b|\baccount (?:deletion|removal)\b/,
  },
  {
    id: 'close',
    language: 'en',
    pattern: /\b(?:clos|terminat)\w*(?: (?:my|your|this|the))?(?: \w+)? account\b|\baccount (?:closure|termination)\b/,
  },
  { id: 'cancel-membership', language: 'en', pattern: /\bcancel\w*(?: (?:my|your|this|the))?(?: \w+)? (?:membership|subscription|plan)\b/ },
  { id: 'unsubscribe', language: 'en', pattern: /\bunsubscrib\w*/ },
  { id: 'opt-out', language: 'en', pattern: /\bopt(?:ing)?[ -]out\b/ },
  { id: 'ko-leave', language: 'ko', pattern: /탈퇴/ },
  { id: 'ko-dormant', language: 'ko', pattern: /휴면|비활성화/ },
  { id: 'ko-cancel', language: 'ko', pattern: /해지/ },
  { id: 'ja-leave', language: 'ja', pattern: /退会/ },
  { id: 'ja-cancel', language: 'ja', pattern: /解約/ },
  { id: 'zh-delete', language: 'zh', pattern: /注销|註銷|删除(?:账|帐)|刪除帳/ },
  { id: 'zh-suspend', language: 'zh', pattern: /停用(?:账|帐|帳)|冻结(?:账|帐)/ },
];

/**
 * Terms to explain to a reader.
 * @param words texts of links, buttons and headings
 * @param reader BCP 47 of the reader's language: its own words need no gloss
 */
export function glossaryIn(words: readonly string[], reader: string): GlossaryId[] {
  const lower = words.map((one) => one.toLowerCase());
  return ENTRIES.filter(({ language, pattern }) => !reader.startsWith(language) && lower.some((one) => pattern.test(one))).map(
    ({ id }) => id,
  );
}
