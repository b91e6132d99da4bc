/** Every state of the dashboard, made from an invented shop: what tests look at and pictures are taken of. */
import { boxesOf, linesOf, noticesOf } from '../../lib/app/dashboard/shown';
import { placed, summarise } from '../../lib/app/look';
import { inspect } from '../../lib/engine/inspect';
import type { Kept } from '../../lib/model/archive';
import type { Capture } from '../../lib/model/capture';
import type { CaptureHere, CaptureState } from '../../lib/model/capture-screen';
import type { Judgement, Verified } from '../../lib/model/evidence';
import type { ListState } from '../../lib/model/list-screen';
import { DEFAULT_SETTINGS, type UiLocale } from '../../lib/model/settings';
import type { SettingsState } from '../../lib/model/settings-screen';
import { button, checkbox, field, group, heading, notice, pageWith } from './build';

const ORIGIN = 'https://nuribada.example';
const hash = (n: number) => n.toString(16).padStart(64, '0');

const NOTICE = `개인정보 국외 이전 안내
이전받는 자: 누리바다 입점 판매자 등
이전되는 국가: 서비스 제공에 필요한 국가
이전 항목: 이름, 주소, 전화번호
이용 목적: 주문 배송
보유 기간: 이용 목적을 이룰 때까지`;

const SNAPSHOT = pageWith(
  { title: '누리바다 회원가입', lang: 'ko', origin: ORIGIN },
  heading('회원가입', 1),
  field('이메일', 'email'),
  field('비밀번호', 'password'),
  group(
    checkbox('[필수] 이용약관에 동의합니다', { required: true, box: [40, 200, 400, 24] }),
    checkbox('[필수] 개인정보 제3자 제공에 동의합니다', { required: true, box: [40, 240, 400, 24], key: 'third' }),
    checkbox('[필수] 개인정보 국외 이전에 동의합니다', { required: true, box: [40, 280, 400, 24], target: 'notice' }),
    notice(NOTICE, { key: 'notice', box: [60, 310, 500, 160] }),
    checkbox('[선택] 혜택 알림 수신에 동의합니다', { initial: 'on', box: [40, 500, 400, 24] }),
  ),
  button('가입하기', { submits: true, box: [40, 540, 400, 44] }),
);

/** A capture of the invented sign-up page. */
export function kept(n: number, over: Partial<Capture> = {}): Kept {
  const at = new Date(Date.UTC(2026, 0, 20) - n * 3_600_000).toISOString();
  const kinds = (['signup', 'checkout', 'deletion'] as const)[n % 3] ?? 'signup';
  return {
    row: {
      id: `capture-${String(n).padStart(5, '0')}`,
      schema: 2,
      at,
      zone: 540,
      status: n % 7 === 3 ? 'partial' : 'ok',
      origin: n % 2 ? 'https://onnuri.example' : ORIGIN,
      site: n % 2 ? 'onnuri.example' : 'nuribada.example',
      url: `${ORIGIN}/join`,
      title: '누리바다 회원가입',
      screen: `${ORIGIN}/join`,
      variant: String(n),
      kinds: [kinds],
      confirmed: 2,
      review: n % 2,
      cannotTell: n % 4,
      consents: 4,
      flags:
        n % 5 === 4
          ? []
          : [
              { rule: 'mandatory-overseas', confidence: 'confirmed' },
              { rule: 'mandatory-third-party', confidence: 'confirmed' },
              ...(n % 2 ? ([{ rule: 'vague-recipient', confidence: 'review' }] as const) : []),
            ],
      engine: '1.0.0',
      rules: 'a1b2c3d4e5f6',
      parts: [
        { name: 'snapshot.json', kind: 'snapshot', sha256: hash(n * 4 + 1), bytes: 18_400, type: 'application/json' },
        { name: 'report.json', kind: 'report', sha256: hash(n * 4 + 2), bytes: 22_100, type: 'application/json' },
        ...(n % 7 === 3
          ? []
          : [{ name: 'picture.png', kind: 'picture', sha256: hash(n * 4 + 3), bytes: 240_000, type: 'image/png' } as const]),
      ],
      gaps: n % 7 === 3 ? [{ kind: 'picture', why: 'blocked' }] : [],
      masks: [
        { rule: 'url-query', count: 2, where: 'url' },
        { rule: 'name', count: 1, where: 'snapshot' },
        { rule: 'field', count: 2, where: 'picture' },
      ],
      custody: [
        { at, deed: 'asked', by: 'consent-inspector/0.1.0' },
        { at, deed: 'looked', by: 'consent-inspector/0.1.0' },
        { at, deed: 'hashed', by: 'consent-inspector/0.1.0' },
      ],
      provenance: {
        mode: 'extension',
        app: '0.1.0',
        agent: 'Mozilla/5.0',
        browser: 'Chromium 140',
        os: 'Linux',
        viewport: [1280, 800],
        scroll: [0, 0],
        dpr: 2,
        httpLang: ['ko-KR', 'ko'],
        htmlLang: 'ko',
        frames: { seen: 1, unseen: 1 },
        repeat: 0,
      },
      ...over,
    },
    seal: hash(n * 4),
    chain: 'chain-0001',
    seq: n,
    dropped: [],
    bytes: 280_500,
  };
}

const list = (over: Partial<Omit<ListState, 'locale'>>): Omit<ListState, 'locale'> => {
  const rows = over.rows ?? Array.from({ length: 30 }, (_, n) => kept(n));
  return {
    filter: {},
    total: rows.length,
    rows,
    damaged: [],
    busy: false,
    usage: { captures: rows.length, bytes: rows.length * 280_500, pictureBytes: rows.length * 240_000, quota: 4e9 },
    sites: [
      { origin: ORIGIN, site: 'nuribada.example', captures: 15, newest: kept(0).row.at },
      { origin: 'https://onnuri.example', site: 'onnuri.example', captures: 15, newest: kept(1).row.at },
    ],
    selected: new Set(),
    verified: new Map(),
    off: [],
    keys: true,
    ...over,
  };
};

/** Name of each state of the list, without language. */
export const LIST_STATES: Readonly<Record<string, Omit<ListState, 'locale'>>> = {
  list: list({}),
  chosen: list({
    selected: new Set(['capture-00000', 'capture-00003']),
    verified: new Map([
      ['capture-00001', 'whole'],
      ['capture-00002', 'differs'],
    ]),
    note: { name: 'verified', n: 2, other: 1 },
  }),
  damaged: list({ damaged: [{ id: 'capture-00099', why: 'The row has no origin.' }], off: ['mandatory-overseas'] }),
  'none-fits': list({
    rows: [],
    total: 0,
    filter: { rule: 'rrn-at-signup', days: 7 },
    usage: { captures: 3, bytes: 9e5, pictureBytes: 0 },
  }),
  empty: list({ rows: [], total: 0, sites: [], usage: { captures: 0, bytes: 0, pictureBytes: 0 } }),
};

const REPORT = inspect(SNAPSHOT, { input: ORIGIN, servedLocale: 'ko' });
const FOUND = placed(REPORT, 'consent');

/** A drawn stand-in for a screenshot: no file, no network. */
export const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 800"><path fill="#fff" d="M0 0h1280v800H0z"/><path fill="#dde1e7" d="M40 120h400v40H40zM60 310h500v160H60z"/><path fill="#1b2636" d="M40 60h220v28H40zM40 200h24v24H40zM40 240h24v24H40zM40 280h24v24H40zM40 500h24v24H40zM40 540h400v44H40z"/></svg>',
)}`;

const here = (over: Partial<CaptureHere> = {}, row: Partial<Capture> = {}): CaptureHere => ({
  kept: kept(0, row),
  report: REPORT,
  look: summarise(REPORT, SNAPSHOT, kept(0).row.at),
  findings: FOUND.map(({ finding, found }) => ({
    found,
    quotes: finding.evidence,
    consents: finding.consents.flatMap((at) => REPORT.consents[at]?.text ?? []),
  })),
  pictures: { plain: PICTURE },
  boxes: boxesOf(SNAPSHOT, REPORT, FOUND, [0, 0]),
  notices: noticesOf(REPORT),
  lines: linesOf(SNAPSHOT),
  judgements: [],
  ...over,
});

const DIFFERS: Verified = {
  id: 'capture-00000',
  state: 'differs',
  faults: [{ fault: 'part-changed', id: 'capture-00000', at: 'snapshot.json', expected: hash(1), found: hash(255) }],
  deletedParts: [],
  absentParts: [],
};

const JUDGEMENT: Judgement = {
  id: 'judgement-1',
  schema: 1,
  capture: 'capture-00000',
  at: '2026-03-01T01:02:03.000Z',
  engine: '1.1.0',
  rules: 'ffff0000aaaa',
  report: { name: 'report.json', kind: 'report', sha256: hash(9), bytes: 22_000, type: 'application/json' },
  against: { engine: '1.0.0', rules: 'a1b2c3d4e5f6' },
  differences: [
    {
      rule: 'vague-recipient',
      change: 'appeared',
      quote: '누리바다 입점 판매자 등',
      is: { verdict: 'finding', severity: 'serious', confidence: 'review' },
    },
    { rule: 'missing-contact', change: 'gone', was: { verdict: 'finding', severity: 'moderate', confidence: 'confirmed' } },
    {
      rule: 'missing-transfer-method',
      change: 'changed',
      was: { verdict: 'clear' },
      is: { verdict: 'cannot-tell', reason: 'list-behind-link' },
    },
  ],
};

const manual = (): CaptureHere => {
  const {
    report: _,
    look: __,
    ...rest
  } = here(
    {
      findings: [],
      boxes: [],
      notices: [],
      lines: [],
      pictures: { attachment: PICTURE },
      written: '고객센터에 전화해 탈퇴를 요청했다. 7분 기다린 뒤 담당자가 이유를 두 번 물었다.',
    },
    { status: 'manual', kinds: ['deletion'], title: '전화로 탈퇴 요청', flags: [] },
  );
  return rest;
};

const open = (over: Partial<CaptureState> = {}): Omit<CaptureState, 'locale'> => ({
  id: 'capture-00000',
  busy: false,
  here: here(),
  ...over,
});

/** Name of each state of a capture's page, without language. */
export const CAPTURE_STATES: Readonly<Record<string, Omit<CaptureState, 'locale'>>> = {
  capture: open(),
  whole: open({
    here: here({
      verified: { id: 'capture-00000', state: 'whole', faults: [], deletedParts: ['picture.png'], absentParts: [], signedBy: hash(9) },
      ownKey: hash(9),
      stamp: { asked: true, stated: '2026-01-21T09:30:00.000Z' },
    }),
    note: { name: 'copied' },
  }),
  differs: open({ here: here({ verified: DIFFERS }) }),
  rejudged: open({ here: here({ judgements: [JUDGEMENT] }), note: { name: 'rejudged', changed: 3 } }),
  bare: open({ here: here({ pictures: {}, boxes: [] }, { gaps: [{ kind: 'picture', why: 'blocked' }], status: 'partial', parts: [] }) }),
  manual: open({ here: manual() }),
  deleted: {
    id: 'capture-00000',
    busy: false,
    absent: { why: 'deleted', tombstone: { id: 'capture-00000', hash: hash(4), at: kept(0).row.at } },
  },
  damaged: {
    id: 'capture-00000',
    busy: false,
    absent: { why: 'damaged', damaged: { id: 'capture-00000', why: 'The row has no origin.' } },
  },
  opening: { id: 'capture-00000', busy: true },
};

const settings = (over: Partial<SettingsState>): Omit<SettingsState, 'locale'> => ({
  settings: { ...DEFAULT_SETTINGS, answered: true },
  shops: ['nuribada.example', 'onnuri.example'],
  grants: [],
  watching: false,
  due: 0,
  stored: { captures: 312, bytes: 1.2e9, pictureBytes: 0.98e9, quota: 4e9 },
  about: { version: '0.1.0', engine: '1.0.0', rules: 'a1b2c3d4e5f6', lawAsOf: '2026-11-01' },
  ...over,
});

/** Name of each state of the settings page, without language. */
export const SETTINGS_STATES: Readonly<Record<string, Omit<SettingsState, 'locale'>>> = {
  settings: settings({}),
  granted: settings({
    settings: {
      ...DEFAULT_SETTINGS,
      answered: true,
      mode: 'shops',
      offSites: ['https://nuribada.example'],
      rulesOff: ['prechecked-consent'],
      keepDays: 90,
      sign: true,
    },
    key: { fingerprint: hash(9) },
    grants: ['https://*.nuribada.example/*', 'https://*.onnuri.example/*', 'https://dalbit.example/*'],
    watching: true,
    due: 12,
    stored: { captures: 312, bytes: 3.7e9, pictureBytes: 0.98e9, quota: 4e9 },
    note: 'revoked',
  }),
  'not-granted': settings({ settings: { ...DEFAULT_SETTINGS, answered: true, mode: 'all' }, note: 'denied' }),
  unused: settings({ stored: { captures: 0, bytes: 0, pictureBytes: 0 }, note: 'deleted' }),
};

export const listState = (name: string, locale: UiLocale): ListState => ({ locale, ...(LIST_STATES[name] as Omit<ListState, 'locale'>) });
export const captureState = (name: string, locale: UiLocale): CaptureState => ({
  locale,
  ...(CAPTURE_STATES[name] as Omit<CaptureState, 'locale'>),
});
export const settingsState = (name: string, locale: UiLocale): SettingsState => ({
  locale,
  ...(SETTINGS_STATES[name] as Omit<SettingsState, 'locale'>),
});
