import type { LocaleFacts } from '../../types';

export const locale: LocaleFacts = {
  name: '日本語',
  place: 3,
  complete: false,
  reads: ['ja'],
  notFor: [],
  comma: '、',
  store: 'ja',
  manifest: {
    extName: { message: 'Consent Inspector' },
    extDescription: { message: '会員登録・購入・退会の画面で、何に同意することになるのかを示します。記録はすべてこの端末にだけ残ります。' },
    actionTitle: { message: 'Consent Inspector: この画面を確認' },
  },
};
