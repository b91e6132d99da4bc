import type { LocaleFacts } from '../../types';

export const locale: LocaleFacts = {
  name: '한국어',
  place: 1,
  complete: true,
  reads: ['ko'],
  notFor: [],
  comma: ', ',
  store: 'ko',
  manifest: {
    extName: { message: 'Consent Inspector' },
    extDescription: { message: '가입·결제·탈퇴 화면에서 무엇에 동의하게 되는지 보여 줍니다. 모든 기록은 이 기기에만 남습니다.' },
    actionTitle: { message: 'Consent Inspector: 이 화면 점검' },
  },
};
