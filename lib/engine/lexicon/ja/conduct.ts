/** Japanese words of a page's conduct. Patterns run on squashed text. */
import type { ConductLexicon } from '../shapes/conduct';

export const CONDUCT_JA: ConductLexicon = {
  language: 'ja',
  form: 'squashed',
  entries: [
    { means: 'night', pattern: /夜間|深夜|24時間(?:いつでも|配信)/, example: '夜間も配信します', counter: '昼間に配信します' },
    { means: 'message', pattern: /sms|ショートメッセージ|プッシュ|電話|line/, example: 'プッシュ通知', counter: 'メールでお知らせ' },
    {
      means: 'under-14',
      pattern: /(?:小学生|お子様|こども|キッズ)(?:の|も)?(?:会員|登録)/,
      example: 'お子様の会員登録',
      counter: 'お子様向けの商品',
    },
    {
      means: 'no-child',
      pattern: /1[3-9]歳以上|1[3-9]歳未満[^。]{0,12}(?:できません|不可)/,
      example: '16歳以上です',
      counter: '16歳未満の方の登録',
    },
    { means: 'guardian', pattern: /保護者(?:の|様の)?(?:同意|承諾|確認)|親権者/, example: '保護者の同意が必要です', counter: '保護者席' },
    { means: 'given', pattern: /同意の?(?:履歴|状況|管理|設定)|プライバシー設定/, example: '同意の履歴', counter: 'すべてに同意' },
    { means: 'withdraw', pattern: /同意(?:を|の)?(?:撤回|取り?消)|配信停止/, example: '同意を撤回する', counter: '同意する' },
    {
      means: 'outside',
      pattern: /(?:電話|郵送|書面|窓口|退会)(?:で|にて|により|する)/,
      example: '電話でお申し出ください',
      counter: '下のボタンで変更',
    },
    {
      means: 'no-return',
      pattern: /(?:変更|撤回|取り?消)(?:する)?(?:ことは)?でき(?:ません|ない)/,
      example: '後から変更できません',
      counter: '後から変更できます',
    },
    {
      means: 'settings',
      pattern: /(?:cookie|クッキー|プライバシー)?設定(?:を|で|から|$)|いつでも(?:変更|撤回)/,
      example: 'クッキー設定から変更',
      counter: '商品の選択',
    },
    { means: 'policy', pattern: /プライバシーポリシー|個人情報保護方針/, example: 'プライバシーポリシー', counter: '利用規約' },
    {
      means: 'have-read',
      pattern: /確認(?:しました|済み)|読みました/,
      not: /同意/,
      example: '内容を確認しました',
      counter: '確認のうえ同意します',
    },
    { means: 'necessary-only', pattern: /必須(?:の)?(?:cookie|クッキー)のみ/, example: '必須クッキーのみ使用', counter: '広告クッキー' },
    { means: 'later', pattern: /あとで|後で|今はしない|スキップ/, example: 'あとで', counter: '今すぐ' },
    {
      means: 'stop-asking',
      pattern: /(?:今後|次回から|7日間|[1-9][0-9]日間)[^。]{0,6}表示しない/,
      example: '今後表示しない',
      counter: '次に表示する',
    },
  ],
};
