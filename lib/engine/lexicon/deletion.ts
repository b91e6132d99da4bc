/** The lexicons of leaving, and how a text is read with them. */
import { DELETION_DE } from './de/deletion';
import { DELETION_EN } from './en/deletion';
import { DELETION_ES } from './es/deletion';
import { DELETION_FR } from './fr/deletion';
import { DELETION_JA } from './ja/deletion';
import { DELETION_KO } from './ko/deletion';
import { find, type Hit, reading, scripts } from './match';
import { anyOf } from './pattern';
import type { DeletionLexicon, DeletionMeaning } from './shapes/deletion';
import { DELETION_ZH } from './zh/deletion';

export const DELETION: readonly DeletionLexicon[] = [
  DELETION_KO,
  DELETION_JA,
  DELETION_ZH,
  DELETION_DE,
  DELETION_FR,
  DELETION_ES,
  DELETION_EN,
];

/** Without one of these stems no words are about leaving: a cheap question before the lexicons of seven languages are asked. */
const STEMS = anyOf(
  /탈회|상실|철회|종료|포기|자격|그만|우편|팩스|방문|창구|지점|상담|카톡|카카오|쪽지|관리자|운영자|담당자|게시판|안내데스크|脱会|離れ|スタッフ|サポート|担当|窓口|受付|郵送|退会|会籍|离开|離開|再见|再見/i,
  /审核|審核|wipe|resign|shut down|end (?:my|your) |forgotten|letter|in person|abandon|friend|full price|miss|비싸|손해|나갈|상처|가버/i,
  /소멸|사라|지워|없어|복구|재가입|이별|함께|외로|서운|섭섭|버리|버릴|기다|失|消|悲|寂|泣|やめ|待っ|登出|清空|清除|恢复|恢復|狠心|忍|lost|gone|lose|losing|lonely|crying/i,
  /heart|goodbye|sure|mind|탈퇴|유지|계속|지키|남을|머무|keep|stay|떠나|떠날|헤어지|안녕히|그만두|그만둘|계정|아이디|해지|삭제|회원정보|退会|アカウント|削除|解約|会員|注销|註銷|删除/i,
  /刪除|关闭|關閉|delet|clos|remov|terminat|cancel|eras|deactivat|disabl|leav|see you go|before you go|don.t go|goodbye/i,
  /secession|withdraw|unsubscri|permanent|undone|your data|retention|phrase|type |l[öo]sch|kündig|konto|account|profil/i,
  /supprim|clôtur|ferm|résili|compte|elimin|beenden|verlassen|quitt|partir|vayas|irte|unregister|削除|登録|退出|お別れ|borrar/i,
  /cerrar|cuenta|baja|e-?mail|mail|메일|メール|邮|전화|고객센터|문의|입력|적어|電話|客服|call|phone|chat|contact|入力|输入|輸入|rufen|départ|courriel/i,
  /écri|correo/i,
);

/** Whether the lexicons are worth asking: most words of a page hold no stem of leaving at all. */
export function mayBeAboutLeaving(words: string): boolean {
  return STEMS.test(words);
}

/** Everything a text says about leaving, each meaning once, with its place. */
export function deletionIn(text: string): Hit<DeletionMeaning>[] {
  const read = reading(text);
  const script = scripts(text);
  const hits = new Map<DeletionMeaning, Hit<DeletionMeaning>>();
  for (const lexicon of DELETION) {
    if (!runs(lexicon.language, script)) continue;
    for (const hit of find(lexicon.entries, lexicon.form, read)) if (!hits.has(hit.means)) hits.set(hit.means, hit);
  }
  return [...hits.values()];
}

function runs(language: string, script: ReturnType<typeof scripts>): boolean {
  if (language === 'ko') return script.hangul;
  if (language === 'ja') return script.kana || script.han;
  if (language === 'zh') return script.han && !script.kana;
  return script.latin;
}
