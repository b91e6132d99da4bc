/** States of the pages of flows, export and import, made from an invented shop. */
import { t } from '../../lib/i18n/every';
import type { ConsentRecord } from '../../lib/model/consent-record';
import type { Exported, ExportState, ImportState } from '../../lib/model/export-screen';
import type { Flow, FlowStep } from '../../lib/model/flow';
import type { FlowsState, Lane, StepHere } from '../../lib/model/flows-screen';
import type { UiLocale } from '../../lib/model/settings';
import { PICTURE } from './dashboard';

const ORIGIN = 'https://nuribada.example';
const at = (minute: number, second = 0) => new Date(Date.UTC(2026, 0, 20, 8, minute, second)).toISOString();

function lane(purpose: 'join' | 'leave', titles: readonly string[], over: (n: number) => Partial<FlowStep> = () => ({})): Lane {
  const id = `flow-${purpose}-1`;
  const steps = titles.map((title, n): StepHere => {
    const step: FlowStep = {
      flow: id,
      step: n,
      at: at(n, 7),
      since: n * 61_000,
      channel: 'web',
      capture: `capture-${purpose}-${n}`,
      kinds: [purpose === 'join' ? 'signup' : 'deletion'],
      screen: title,
      url: `${ORIGIN}/${n}`,
      title,
      clicks: 2,
      script: 'hangul',
      ...over(n),
    };
    const manual = step.channel !== 'web';
    return {
      step,
      confirmed: n === 1 ? 4 : 0,
      review: n === 1 ? 1 : 0,
      cannotTell: n === 2 ? 1 : 0,
      ...(manual ? { written: '고객센터에 전화해 7분 기다린 뒤 담당자가 이유를 두 번 물었다.' } : { picture: PICTURE }),
    };
  });
  const again = steps.filter((one) => one.step.reconfirms).length;
  const flow: Flow = {
    id,
    schema: 1,
    origin: ORIGIN,
    site: 'nuribada.example',
    began: at(0),
    ended: at(titles.length),
    state: 'ended',
    purpose,
    purposeBy: 'derived',
    steps: titles.length,
    manual: steps.filter((one) => one.step.channel !== 'web').length,
    clicks: titles.length * 2,
    reconfirmations: again,
    channels: [...new Set(steps.map((one) => one.step.channel))],
    took: titles.length * 61_000,
    seals: [],
  };
  return { flow, steps };
}

const JOIN = lane('join', ['정보 입력', '동의 선택', '가입 완료']);
const LEAVE = lane(
  'leave',
  ['계정 설정', '탈퇴 안내', '정말 떠나시나요?', '사라지는 혜택', '다시 생각해 보기', '전화로 확인', '비활성화 완료'],
  (n) => ({
    ...(n >= 2 && n <= 4 ? { reconfirms: true } : {}),
    ...(n === 5 ? { channel: 'phone' as const } : {}),
    ...(n === 6 ? { script: 'latin' as const, window: 'popup' as const } : {}),
  }),
);

const RECORD: ConsentRecord = {
  id: 'agreed-1',
  schema: 1,
  at: at(2),
  zone: 540,
  origin: ORIGIN,
  site: 'nuribada.example',
  url: `${ORIGIN}/join`,
  title: '회원가입',
  app: '0.1.0',
  engine: '1.0.0',
  submit: '가입하기',
  choices: [
    {
      consent: 'a',
      text: '[필수] 이용약관에 동의합니다',
      state: 'on',
      requirement: 'mandatory',
      requirementHow: 'text',
      purposes: ['terms'],
      agreeAll: false,
      notices: [],
    },
    {
      consent: 'b',
      text: '[선택] 혜택 알림 수신에 동의합니다',
      state: 'off',
      requirement: 'optional',
      requirementHow: 'text',
      purposes: ['marketing'],
      agreeAll: false,
      notices: [0],
    },
  ],
  notices: [{ kind: 'marketing', title: '혜택 알림', text: '보내는 것: 할인 소식. 보유 기간: 동의를 거둘 때까지.' }],
};

const flows = (over: Partial<FlowsState>): Omit<FlowsState, 'locale'> => ({
  busy: false,
  sites: [ORIGIN, 'https://onnuri.example'],
  site: ORIGIN,
  flows: [LEAVE.flow, JOIN.flow, { ...JOIN.flow, id: 'flow-join-0', state: 'cut-off' }],
  join: JOIN,
  leave: LEAVE,
  records: [RECORD],
  ...over,
});

export const FLOWS_STATES: Readonly<Record<string, Omit<FlowsState, 'locale'>>> = {
  flows: flows({ note: { name: 'added', detail: '' } }),
  'flows-empty': { busy: false, sites: [], flows: [], records: [] },
};

const HASH = '9f2c41d07be6a85530e1c4f28d97ab6104cf3e82b7715d09fa64c2e83b50e07b';
const DONE: Exported = {
  format: 'zip',
  name: 'nuribada.example-2026-01-20.zip',
  bytes: 6_400_000,
  sha256: HASH,
  captures: 11,
  changed: ['capture-00004'],
  damaged: ['capture-00099'],
  asked: true,
};
const exporting = (over: Partial<ExportState>): Omit<ExportState, 'locale'> => ({
  step: 1,
  selected: 11,
  all: 312,
  sites: [{ origin: ORIGIN, site: 'nuribada.example', captures: 15, newest: at(0) }],
  choice: { of: 'selection' },
  formats: ['zip', 'csv'],
  exported: [],
  ...over,
});
const LOG: NonNullable<ExportState['log']> = [
  {
    id: 'export-2',
    at: at(9),
    format: 'csv',
    file: 'tables.zip',
    bytes: 81_000,
    sha256: `${HASH.slice(8)}00c0ffee`,
    captures: ['capture-00001'],
  },
  {
    id: 'export-1',
    at: at(3),
    format: 'zip',
    file: DONE.name,
    bytes: DONE.bytes,
    sha256: HASH,
    captures: ['capture-00001', 'capture-00002'],
  },
];
const PREVIEW: NonNullable<ExportState['preview']> = {
  captures: 11,
  masks: [
    { rule: 'url-query', where: 'url', count: 8, captures: 5 },
    { rule: 'name', where: 'snapshot', count: 3, captures: 2 },
    { rule: 'field', where: 'picture', count: 1, captures: 1 },
  ],
  queryValues: 8,
  where: [
    { id: 'capture-00001', title: '누리바다 회원가입', url: `${ORIGIN}/join`, masks: [{ rule: 'url-query', where: 'url', count: 2 }] },
  ],
};

export const EXPORT_STATES: Readonly<Record<string, Omit<ExportState, 'locale'>>> = {
  'export-what': exporting({ choice: { of: 'site', origin: ORIGIN }, log: LOG }),
  'export-format': exporting({ step: 2 }),
  'export-masks': exporting({ step: 3, preview: PREVIEW }),
  'export-running': exporting({ step: 3, preview: PREVIEW, progress: { format: 'zip', done: 4, of: 11 } }),
  'export-done': exporting({
    step: 4,
    preview: PREVIEW,
    log: LOG,
    exported: [DONE, { ...DONE, format: 'csv', name: 'tables.zip', changed: [], damaged: [], stated: at(9) }],
  }),
  'export-stopped': exporting({ step: 3, preview: { ...PREVIEW, masks: [], where: [] }, fault: { why: 'stopped', detail: '' } }),
};

const FILE = { name: 'nuribada.example-2026-01-20.zip', bytes: 6_400_000 };
export const IMPORT_STATES: Readonly<Record<string, Omit<ImportState, 'locale'>>> = {
  import: {},
  'import-running': { file: FILE, progress: { stage: 'checking', done: 2_000_000, of: 6_400_000 } },
  'import-done': {
    file: FILE,
    outcome: { captures: 9, skipped: 2, completed: 0, partial: 1, judgements: 3, flows: 2, consentRecords: 0, observations: 0 },
  },
  'import-refused': {
    file: FILE,
    refused: {
      sentence: '',
      nothing: '',
      detail: `expected ${HASH}`,
    },
  },
};

export const flowsState = (name: string, locale: UiLocale): FlowsState => ({
  locale,
  ...(FLOWS_STATES[name] as Omit<FlowsState, 'locale'>),
});
export const exportState = (name: string, locale: UiLocale): ExportState => ({
  locale,
  ...(EXPORT_STATES[name] as Omit<ExportState, 'locale'>),
});
export const importState = (name: string, locale: UiLocale): ImportState => {
  const state = IMPORT_STATES[name] as Omit<ImportState, 'locale'>;
  if (!state.refused) return { locale, ...state };
  const said = {
    sentence: t(locale, 'refused.hash'),
    nothing: t(locale, 'refused.nothing', { place: 'captures/capture-00001/report.json' }),
  };
  return { locale, ...state, refused: { ...state.refused, ...said } };
};
