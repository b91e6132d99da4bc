/** The screens of the demo: which part of the founding case each re-creates, and where it is served. */

/** `shop` and `provider` are two origins: the social-login provider is another company. */
export type Host = 'shop' | 'provider';

export interface Screen {
  /** As in the acceptance table: A, A2, B, … */
  readonly id: string;
  readonly host: Host;
  readonly path: string;
  /** File in demo/pages, without `.html`. */
  readonly file: string;
  readonly title: { readonly ko: string; readonly en: string };
  /** What to look at, in one line. */
  readonly about: { readonly ko: string; readonly en: string };
  /** The menu of the person's own account stands beside it. */
  readonly account?: boolean;
}

export const SCREENS: readonly Screen[] = [
  {
    id: 'A',
    host: 'shop',
    path: '/join',
    file: 'join',
    title: { ko: '회원가입', en: 'Sign-up' },
    about: {
      ko: '제3자 제공과 해외 이전이 필수, 받는 자는 판매자 등, 국가는 전 세계',
      en: 'Sharing and overseas transfer required; recipients “sellers and others”, country “the whole world”',
    },
  },
  {
    id: 'A2',
    host: 'shop',
    path: '/join/bulk',
    file: 'join-bulk',
    title: { ko: '회원가입, 한 칸으로', en: 'Sign-up with one box' },
    about: { ko: '네 가지 동의를 체크 한 번으로', en: 'Four consents in one tick' },
  },
  {
    id: 'AF',
    host: 'shop',
    path: '/join/frames',
    file: 'join-frames',
    title: { ko: '회원가입, 고지문이 액자 안에', en: 'Sign-up with framed terms' },
    about: { ko: 'A와 같지만 고지문이 iframe 안에 있음', en: 'Same as A, with the notices in iframes' },
  },
  {
    id: 'B',
    host: 'shop',
    path: '/order',
    file: 'order',
    title: { ko: '주문서', en: 'Checkout' },
    about: { ko: '국외이전에 동의해야 결제됨', en: 'No payment without agreeing to the overseas transfer' },
  },
  {
    id: 'B2',
    host: 'shop',
    path: '/order/marketplace',
    file: 'order-marketplace',
    title: { ko: '주문서, 오픈마켓', en: 'Checkout of a marketplace' },
    about: { ko: '받는 자와 국가가 열리지 않는 ‘업체 리스트’에', en: 'Recipients and country behind a list link that leads nowhere' },
  },
  {
    id: 'C',
    host: 'shop',
    path: '/privacy/sellers',
    file: 'sellers',
    title: { ko: '판매자 목록', en: 'List of sellers' },
    about: {
      ko: '188,432줄(소비자단체가 2024-05-10에 센 수), 국가 없음',
      en: '188,432 rows (a consumer group’s count of 2024-05-10), no country',
    },
  },
  {
    id: 'C2',
    host: 'shop',
    path: '/join/corrected',
    file: 'join-corrected',
    title: { ko: '회원가입, 바로잡은 뒤', en: 'Sign-up, put right' },
    about: { ko: '여덟 가지를 모두 알리고 선택으로 둠', en: 'All eight elements told, and the box is optional' },
  },
  {
    id: 'D',
    host: 'shop',
    path: '/leave/english',
    file: 'leave-english',
    account: true,
    title: { ko: '탈퇴, 영어 화면', en: 'Leaving, in English' },
    about: { ko: '영어 문구를 그대로 입력해야 ‘비활성화’됨', en: 'A typed English phrase, and only “deactivate”' },
  },
  {
    id: 'D2',
    host: 'shop',
    path: '/leave',
    file: 'leave',
    account: true,
    title: { ko: '탈퇴, 한국어 단추 하나', en: 'Leaving, one button' },
    about: { ko: '한국어 화면에 단추 하나', en: 'A Korean page with one button' },
  },
  {
    id: 'T1',
    host: 'shop',
    path: '/privacy',
    file: 'policy',
    title: { ko: '개인정보 처리방침', en: 'Privacy policy' },
    about: {
      ko: '27개 회사와 6개국, 제공받는 자는 ‘한국 판매 파트너’',
      en: '27 companies in 6 countries; recipient “Korean sales partners”',
    },
  },
  {
    id: 'T2',
    host: 'shop',
    path: '/leave/steps/4',
    file: 'leave-step-4',
    account: true,
    title: { ko: '탈퇴, 일곱 단계', en: 'Leaving in seven steps' },
    about: { ko: '넷째 단계: 다시 생각해 달라는 화면', en: 'Step four: asked to think again' },
  },
  {
    id: 'T3',
    host: 'shop',
    path: '/privacy/processors',
    file: 'processors',
    title: { ko: '위탁과 국외 이전 현황', en: 'Processors and transfers' },
    about: { ko: '47줄 한 표, 한 줄만 ‘및 그 자회사들’', en: 'One table of 47 rows, one of them open-ended' },
  },
  {
    id: 'K',
    host: 'provider',
    path: '/consent',
    file: 'provider-consent',
    title: { ko: '소셜 로그인 동의 창', en: 'Social-login consent window' },
    about: { ko: '다른 출처의 창, 받는 자는 이 쇼핑몰 하나', en: 'Another origin; the one recipient is this shop' },
  },
];

/** Pages that lead from one screen to the next. */
export const BETWEEN: readonly Omit<Screen, 'id' | 'about'>[] = [
  { host: 'shop', path: '/login', file: 'login', title: { ko: '로그인', en: 'Log in' } },
  { host: 'shop', path: '/join/done', file: 'join-done', title: { ko: '가입 완료', en: 'Joined' } },
  { host: 'shop', path: '/order/done', file: 'order-done', title: { ko: '주문 완료', en: 'Ordered' } },
  { host: 'shop', path: '/leave/done', file: 'leave-done', title: { ko: '처리 완료', en: 'Done' } },
  { host: 'shop', path: '/privacy/sellers/all', file: 'sellers-all', title: { ko: '판매자 목록 전체', en: 'All sellers' } },
  ...[1, 2, 3, 5, 6, 7].map((step) => ({
    host: 'shop' as const,
    path: `/leave/steps/${step}`,
    file: `leave-step-${step}`,
    account: true,
    title: { ko: `탈퇴 ${step}단계`, en: `Leaving, step ${step}` },
  })),
  { host: 'provider', path: '/consent/done', file: 'provider-done', title: { ko: '연결 완료', en: 'Connected' } },
];
