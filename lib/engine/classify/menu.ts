/**
 * Menus that no element tells from the page: links in a row of a plain container. An entry that names a screen says nothing of the page it
 * stands on, be its address as empty as that of a button.
 */
import type { Node } from '../../model/snapshot';
import { inOrder } from '../lexicon/pattern';
import type { Tree } from '../page';

/** Fewest neighbours that lead elsewhere; two links side by side are mostly an answer and its refusal, in a list of nothing else one is enough. */
const NEIGHBOURS = 2;
const LONGEST = 24;
/** What links say that stand beside an act as its other answers. */
const ANSWER = inOrder(/^/i, [
  /취소(?![/·,]| ?내역| ?교환)|이전|뒤로|닫기|확인|돌아|홈|메인|계속|다음|유지|아니|네|예|탈퇴|해지|삭제|cancel|back|close|no\b|yes|keep|stay|home|ok\b/i,
  /confirm|continue|next|delete|leave|キャンセル|戻る|いいえ|はい|次へ|退会|取消|返回|确认|確認|下一步|注销|註銷|删除|刪除|abbrechen|zurück|annuler|retour/i,
  /cancelar|volver/i,
]);
const STAYS = /계속|유지|keep|stay|続け/i;
const WORKS: readonly Node['role'][] = ['button', 'field', 'select', 'checkbox', 'toggle', 'radio', 'radio-group', 'form'];

/** Whether a link is an entry of a menu in plain boxes. */
export function isMenuLink(tree: Tree, ref: number): boolean {
  const node = tree.node(ref);
  if (node.role !== 'link' || node.parent < 0) return false;
  for (const up of tree.around(ref)) if (up.role === 'form' || up.role === 'dialog') return false;
  let neighbours = 0;
  let alone = tree.node(node.parent).role === 'list';
  for (const at of tree.children(node.parent)) {
    const mate = tree.node(at);
    if (mate.shown !== 'now') continue;
    if (WORKS.includes(mate.role)) return false;
    if (mate.role !== 'link') alone = false;
    if (mate.role !== 'link' || at === ref) continue;
    const words = tree.words(at).trim();
    if (words !== '' && words.length <= LONGEST && !ANSWER.test(words) && !STAYS.test(words)) neighbours++;
  }
  return neighbours >= (alone ? 1 : NEIGHBOURS);
}

/** Whether a link stands in a box that holds nothing but links, two at least. */
export function standsAmongLinks(tree: Tree, ref: number): boolean {
  const mates = tree.children(tree.node(ref).parent).filter((at) => tree.node(at).shown === 'now');
  return mates.length >= 2 && mates.every((at) => tree.node(at).role === 'link');
}
