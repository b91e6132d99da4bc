/** Every state of the side panel, made from invented findings: what tests look at and pictures are taken of. */
import { findingTitle } from '../../lib/i18n/every';
import { letter, lettersFor } from '../../lib/letters';
import type { Detail, History, LetterFacts, LetterKind, LineState, NoticeSheet, PanelActions, PanelState } from '../../lib/model/panel';
import { SHEET_LINES } from '../../lib/model/panel';
import type { PopupState } from '../../lib/model/popup';
import type { UiLocale } from '../../lib/model/settings';
import { POPUP_STATES } from './screens';

const sheet = (
  kind: NoticeSheet['kind'],
  states: readonly LineState[],
  quotes: readonly string[],
  more: Partial<NoticeSheet> = {},
): NoticeSheet => ({
  kind,
  scope: 'consent',
  title: '',
  node: 20,
  lines: SHEET_LINES.map((line, at) => ({
    line,
    state: states[at] as LineState,
    quotes: quotes[at] ? [{ words: quotes[at] as string, node: 21 + at }] : [],
  })),
  ...more,
});

const OVERSEAS = sheet(
  'overseas',
  ['vague', 'absent', 'absent', 'stated', 'stated', 'vague', 'stated', 'half'],
  [
    '누리바다 입점 판매자 등',
    '',
    '',
    '주문 정보, 연락처 정보, 배송을 위해 필요한 기타 정보',
    '상품 판매와 배송, 고객 문의 처리',
    '이용 목적 달성 시까지',
    '주문할 때 정보통신망으로 전송',
    '동의하지 않으면 서비스를 이용할 수 없습니다',
  ],
  { recipientCount: 188_432, title: '개인정보 국외 이전 안내' },
);
const THIRD = sheet(
  'third-party',
  ['by-link', 'not-due', 'not-due', 'stated', 'stated', 'stated', 'not-due', 'unread'],
  ['누리바다 제휴사(목록 보기)', '', '', '이름, 연락처', '배송', '배송 뒤 3개월', '', ''],
  { node: 40 },
);

export const LETTER_FACTS: LetterFacts = {
  site: 'nuribada.example',
  url: 'https://nuribada.example/join',
  at: '2026-01-02T08:02:00.000Z',
  findings: [
    { rule: 'mandatory-overseas', confidence: 'confirmed', facts: { how: 'text' }, quote: '[필수] 개인정보 국외 이전에 동의합니다' },
    { rule: 'vague-recipient', confidence: 'review', facts: {}, quote: '누리바다 입점 판매자 등' },
    { rule: 'deletion-obstructed', confidence: 'confirmed', facts: { obstacles: ['asked-again'], steps: 7 }, quote: '정말 떠나시나요?' },
  ],
  steps: { join: 3, leave: 7, again: 3 },
};

const DETAIL: Detail = {
  sheets: [OVERSEAS, THIRD],
  optional: [{ words: '[선택] 혜택 알림 수신에 동의합니다', node: 12 }],
  required: [
    { words: '[필수] 개인정보 제3자 제공에 동의합니다', node: 10 },
    { words: '[필수] 개인정보 국외 이전에 동의합니다', node: 11 },
  ],
  allTicksOptional: true,
  leave: [
    { words: 'Deactivate Account', node: 60, path: 'account deactivate', about: 'leave' },
    { words: '회원 탈퇴', node: 61, path: 'help leave', about: 'leave' },
    { words: '마이페이지', node: 62, path: 'my', about: 'account' },
  ],
  glossary: ['deactivate', 'delete'],
  customsCode: true,
  letters: LETTER_FACTS,
  rulesOff: [],
};

const HISTORY: History = {
  captures: 11,
  steps: { join: 3, leave: 7, again: 3 },
  rows: [
    {
      id: 'capture-1',
      what: 'capture',
      at: '2026-01-02T08:02:41.000Z',
      kinds: ['signup'],
      title: '회원가입',
      confirmed: 4,
      review: 1,
      cannotTell: 2,
      picture: true,
    },
    {
      id: 'observation-1',
      what: 'observation',
      at: '2026-01-02T07:58:00.000Z',
      kinds: ['checkout'],
      title: '',
      confirmed: 0,
      review: 0,
      cannotTell: 0,
    },
    {
      id: 'capture-2',
      what: 'capture',
      at: '2025-12-25T00:40:12.000Z',
      kinds: ['deletion'],
      title: '탈퇴',
      confirmed: 2,
      review: 0,
      cannotTell: 0,
      picture: false,
    },
  ],
};

const written = (kind: LetterKind, language: 'ko' | 'en'): PanelState['letter'] => ({
  kind,
  language,
  demands: [],
  ...letter(kind, language, LETTER_FACTS, [], (rule, facts) => findingTitle(language, rule, facts)),
});

const popup = (name: string) => POPUP_STATES[name] as Omit<PopupState, 'locale'>;
const panel = (from: string, over: Partial<PanelState> = {}): Omit<PanelState, 'locale'> => ({
  ...popup(from),
  tab: 'screen',
  detail: DETAIL,
  letterKinds: lettersFor(LETTER_FACTS),
  ...over,
});
const bare = (from: string): Omit<PanelState, 'locale'> => ({ ...popup(from), tab: 'screen', letterKinds: [] });

/** Name of each panel state and what is in it, without language. */
export const PANEL_STATES: Readonly<Record<string, Omit<PanelState, 'locale'>>> = {
  screen: panel('many'),
  'screen-one': panel('one'),
  'screen-long': panel('long-words'),
  'screen-none': panel('none'),
  'screen-unsure': panel('unsure'),
  'screen-checklist': panel('checklist'),
  'screen-nothing-here': panel('nothing-here'),
  'screen-stale': panel('stale'),
  'screen-gone': panel('gone'),
  'screen-cut': panel('cut'),
  'screen-old-law': panel('old-law'),
  'screen-told': panel('many', { told: 'mistake-saved' }),
  notice: panel('many', { tab: 'notice' }),
  'notice-none': panel('many', { tab: 'notice', detail: { ...DETAIL, sheets: [] } }),
  'notice-page': panel('checklist', { tab: 'notice', detail: { ...DETAIL, sheets: [{ ...OVERSEAS, scope: 'notice' }] } }),
  next: panel('many', { tab: 'next' }),
  'next-letter': panel('many', { tab: 'next', letter: written('request', 'ko') as never }),
  'next-letter-en': panel('many', { tab: 'next', letter: written('report-118', 'en') as never, told: 'letter-copied' }),
  'next-bare': panel('none', {
    tab: 'next',
    letterKinds: ['request'],
    detail: { ...DETAIL, optional: [], required: [], leave: [], glossary: [], customsCode: false, allTicksOptional: false },
  }),
  'next-private': panel('private', { tab: 'next' }),
  'next-waiting': bare('remembered'),
  history: panel('many', { tab: 'history', history: HISTORY }),
  'history-recording': panel('recording', { tab: 'history', history: HISTORY, agreed: true }),
  'history-stopped': panel('many', { tab: 'history', history: HISTORY, recorded: { name: 'stopped', steps: 4 } }),
  'history-refused': panel('many', { tab: 'history', history: HISTORY, recorded: { name: 'refused', why: 'busy' } }),
  'history-none': panel('many', { tab: 'history', history: { rows: [], captures: 0 } }),
  wrong: panel('many', {
    mistake: {
      site: 'nuribada.example',
      texts: 212,
      consents: 5,
      notices: 3,
      findings: 5,
      masked: [
        { rule: 'email', count: 2 },
        { rule: 'phone', count: 1 },
      ],
      preview: `${JSON.stringify({ format: 'consent-inspector-remark', version: 1, remark: '', texts: ['개인정보'.repeat(60)] }, null, 2)}\n`,
      bytes: 48_213,
      about: { id: 'vague-recipient-1', rule: 'vague-recipient', facts: {} },
    },
  }),
  busy: bare('busy'),
  progress: bare('progress'),
  'cannot-browser': bare('cannot-browser'),
  'cannot-permission': bare('cannot-permission'),
  off: bare('off'),
  error: bare('error'),
  saved: panel('saved'),
  full: panel('full'),
  failed: panel('failed'),
};

export const panelState = (name: string, locale: UiLocale): PanelState => ({
  locale,
  ...(PANEL_STATES[name] as Omit<PanelState, 'locale'>),
});

/** Actions that write down what was asked for. */
export function recordedPanel(log: string[]): PanelActions {
  return new Proxy({} as PanelActions, {
    get:
      (_, name: string) =>
      (...args: unknown[]) => {
        log.push([name, ...args.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)))].join(' '));
      },
  });
}
