import type { LocaleFacts } from '../../types';

/** Simplified Chinese. Readers of Traditional Chinese get English: the words differ, not only the characters. */
export const locale: LocaleFacts = {
  name: '简体中文',
  place: 4,
  complete: false,
  reads: ['zh'],
  notFor: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'],
  comma: '、',
  store: 'zh_CN',
  manifest: {
    extName: { message: 'Consent Inspector' },
    extDescription: { message: '在注册、结账和注销账号的页面上，告诉您将要同意什么。所有记录只保存在本设备上。' },
    actionTitle: { message: 'Consent Inspector：检查此页面' },
  },
};
