/** Every state of the popup and the first-run page, made from invented findings: what tests look at and pictures are taken of. */
import type { Found, Look, View } from '../../lib/model/messages';
import type { PopupActions, PopupState } from '../../lib/model/popup';
import type { UiLocale } from '../../lib/model/settings';
import type { WelcomeState } from '../../lib/model/welcome';

const found = (
  rule: Found['rule'],
  confidence: Found['confidence'],
  severity: Found['severity'],
  quote: string,
  facts: Found['facts'] = {},
): Found => ({
  id: `${rule}-${quote.length}`,
  rule,
  confidence,
  severity,
  quotes: [quote],
  facts,
});

const OVERSEAS = found('mandatory-overseas', 'confirmed', 'critical', '[필수] 개인정보 국외 이전에 동의합니다');
const VAGUE = found('vague-recipient', 'review', 'serious', '누리바다 입점 판매자 등');
const THIRD = found('mandatory-third-party', 'confirmed', 'critical', '[필수] 개인정보 제3자 제공에 동의합니다');
const BUNDLED = found(
  'bundled-consent',
  'confirmed',
  'serious',
  '이용약관, 개인정보 수집·이용, 제3자 제공, 국외 이전 및 마케팅 정보 수신에 모두 동의하고 만 14세 이상임을 확인합니다',
);
const COUNTRY = found('missing-country', 'confirmed', 'serious', '이전되는 국가: 서비스 제공에 필요한 국가');

const look = (over: Partial<Look>): Look => ({
  at: '2026-01-02T08:02:00.000Z',
  kinds: ['signup'],
  found: [],
  checklist: [],
  cannotTell: [],
  clear: ['prechecked-consent', 'implied-consent', 'agree-all-hides-optional'],
  consents: 5,
  unread: [],
  ...over,
});

const looked = (over: Partial<Look>, more: Partial<Extract<View, { state: 'looked' }>> = {}): View => ({
  state: 'looked',
  site: 'nuribada.example',
  look: look(over),
  saved: 3,
  private: false,
  ...more,
});

const UNTOLD: Look['cannotTell'] = [
  { rule: 'missing-recipient', reason: 'list-behind-link' },
  { rule: 'missing-retention', reason: 'notice-not-seen' },
];

const MANY = [OVERSEAS, THIRD, VAGUE, BUNDLED, COUNTRY];

/** Name of each popup state and what is in it, without language. */
export const POPUP_STATES: Readonly<Record<string, Omit<PopupState, 'locale'>>> = (() => {
  const base = { site: 'nuribada.example', busy: false };
  const detail = 'Error: The page did not answer within 6000 ms.';
  return {
    busy: { ...base, busy: true },
    found: { ...base, view: looked({ found: [OVERSEAS, VAGUE], cannotTell: UNTOLD }) },
    one: { ...base, view: looked({ found: [VAGUE] }) },
    many: { ...base, view: looked({ found: MANY, cannotTell: UNTOLD, unread: ['https://pay.example'] }) },
    cut: { ...base, view: looked({ found: [OVERSEAS], cutAt: 50_000 }) },
    stale: { ...base, changed: true, view: looked({ found: MANY, cannotTell: UNTOLD }) },
    'old-law': { ...base, lawAsOf: '2026-11-21', view: looked({ found: MANY, cannotTell: UNTOLD }) },
    recording: {
      ...base,
      recording: { site: 'nuribada.example', steps: 2, here: true },
      view: looked({ found: MANY, cannotTell: UNTOLD }),
    },
    'recording-trouble': {
      ...base,
      recording: { site: 'nuribada.example', steps: 3, here: true, trouble: 'full' },
      view: looked({ found: [VAGUE] }),
    },
    progress: { ...base, busy: true, progress: { done: 2, total: 7 } },
    remembered: { ...base, busy: true, view: looked({ found: MANY, cannotTell: UNTOLD }) },
    'long-words': { ...base, view: looked({ found: [BUNDLED, found('missing-items', 'review', 'minor', `주문${'정보'.repeat(90)}`)] }) },
    leaving: {
      ...base,
      view: looked({
        kinds: ['deletion'],
        consents: 0,
        found: [found('deletion-by-contact', 'confirmed', 'serious', '탈퇴는 고객센터(전화)로만 가능합니다')],
      }),
    },
    gone: { ...base, note: 'gone', view: looked({ found: [OVERSEAS, VAGUE] }) },
    none: { ...base, view: looked({}) },
    unsure: { ...base, view: looked({ cannotTell: UNTOLD, unread: ['https://pay.example'] }) },
    checklist: { ...base, view: looked({ kinds: ['other'], consents: 0, checklist: [COUNTRY, VAGUE] }) },
    'nothing-here': { ...base, view: looked({ kinds: ['other'], consents: 0, clear: [] }) },
    private: { ...base, view: looked({ found: [OVERSEAS, VAGUE] }, { private: true }) },
    'cannot-browser': { ...base, site: 'settings', view: { state: 'cannot', why: 'browser', site: 'settings' } },
    'cannot-store': { ...base, view: { state: 'cannot', why: 'store', site: 'store.example' } },
    'cannot-pdf': { ...base, view: { state: 'cannot', why: 'pdf', site: 'nuribada.example' } },
    'cannot-permission': { ...base, note: 'once', view: { state: 'cannot', why: 'permission', site: 'nuribada.example' } },
    off: { ...base, view: { state: 'off', site: 'nuribada.example', saved: 3 } },
    error: { ...base, note: 'copied', view: { state: 'error', site: 'nuribada.example', detail } },
    saved: {
      ...base,
      view: looked({ found: MANY }),
      outcome: { name: 'saved', id: 'capture-1', at: '2026-01-02T08:02:00.000Z', pictures: 1, first: true },
    },
    'saved-no-picture': {
      ...base,
      view: looked({ found: MANY }),
      outcome: { name: 'saved', id: 'capture-1', at: '2026-01-02T08:02:00.000Z', pictures: 0, first: false },
    },
    'saved-unsigned': {
      ...base,
      view: looked({ found: MANY }),
      outcome: { name: 'saved', id: 'capture-1', at: '2026-01-02T08:02:00.000Z', pictures: 1, first: false, unsigned: true },
    },
    full: {
      ...base,
      view: looked({ found: MANY }),
      outcome: { name: 'full', state: 'full', captures: 312, bytes: 1.2e9, pictureBytes: 0.98e9 },
    },
    failed: { ...base, view: looked({ found: MANY }), outcome: { name: 'failed', detail } },
  };
})();

export const WELCOME_STATES: Readonly<Record<string, Omit<WelcomeState, 'locale'>>> = {
  welcome: { chosen: 'click', shops: ['nuribada.example', 'onnuri.example'] },
  'welcome-denied': { chosen: 'click', shops: ['nuribada.example'], outcome: 'denied' },
  'welcome-saved': { chosen: 'all', shops: ['nuribada.example'], outcome: 'saved' },
};

export const popupState = (name: string, locale: UiLocale): PopupState => ({
  locale,
  ...(POPUP_STATES[name] as Omit<PopupState, 'locale'>),
});
export const welcomeState = (name: string, locale: UiLocale): WelcomeState => ({
  locale,
  ...(WELCOME_STATES[name] as Omit<WelcomeState, 'locale'>),
});

/** Actions that write down what was asked for. */
export function recordedActions(log: string[]): PopupActions {
  return new Proxy({} as PopupActions, {
    get:
      (_, name: string) =>
      (...args: unknown[]) => {
        log.push([name, ...args].join(' '));
      },
  });
}
