/** The few sentences that only the command line says. Those of the vocabulary and the rules are in lib/i18n. */
import type { CompleteLocale } from '../../lib/i18n';
import { format, type NamesOf, type Params } from '../../lib/i18n/message';

const en = {
  consents: { one: '{n} consent', other: '{n} consents' },
  notices: { one: '{n} notice', other: '{n} notices' },
  confirmed: '{n} confirmed',
  review: '{n} to review',
  cannotTell: '{n} cannot tell',
  nothing: 'nothing found',
  consentsTitle: 'Consents',
  noticesTitle: 'Notices',
  checklist: 'Checklist of the notice',
  cannotTellTitle: 'Cannot tell (not a sign that all is well)',
  agreeAll: 'agree to all',
  ticked: 'ticked on load',
  noPurpose: 'no purpose read',
  recipients: { one: '{n} recipient', other: '{n} recipients' },
  because: 'because',
  cut: 'Left out: {what}, {kept} kept',
  cutOf: 'Left out: {what}, {kept} of {of} kept',
  'cut.nodes': 'elements',
  'cut.text': 'characters of a text',
  'cut.rows': 'rows of a table',
  'cut.frames': 'embedded frames',
  'cut.roots': 'shadow roots',
  'cut.depth': 'levels of nesting',
  'cut.time': 'elements, for want of time',
  'cut.bytes': 'bytes',
  'cut.options': 'choices of a list',
  'cut.consents': 'consents',
  picture: 'Picture: {file}',
  summary: { one: '{n} page looked at', other: '{n} pages looked at' },
  failed: '{n} could not be looked at',
  stopped: 'Stopped: {done} of {all} pages done.',
  untold: 'not said',
} as const;

const ko: { readonly [K in keyof typeof en]: string } = {
  consents: '동의 {n}개',
  notices: '고지문 {n}개',
  confirmed: '확인됨 {n}',
  review: '확인 필요 {n}',
  cannotTell: '판단 못 함 {n}',
  nothing: '찾은 것 없음',
  consentsTitle: '동의',
  noticesTitle: '고지문',
  checklist: '고지문 점검표',
  cannotTellTitle: '판단 못 함 (괜찮다는 뜻이 아닙니다)',
  agreeAll: '전체 동의',
  ticked: '처음부터 체크됨',
  noPurpose: '목적을 읽지 못함',
  recipients: '받는 자 {n}곳',
  because: '이유',
  cut: '빠진 것: {what}, {kept}까지 읽음',
  cutOf: '빠진 것: {what}, {of} 가운데 {kept}까지 읽음',
  'cut.nodes': '요소',
  'cut.text': '글의 글자',
  'cut.rows': '표의 줄',
  'cut.frames': '끼워 넣은 화면',
  'cut.roots': '섀도 루트',
  'cut.depth': '겹친 단계',
  'cut.time': '요소(시간이 모자람)',
  'cut.bytes': '바이트',
  'cut.options': '목록의 선택지',
  'cut.consents': '동의',
  picture: '사진: {file}',
  summary: '화면 {n}개를 살펴봄',
  failed: '{n}개는 살펴보지 못함',
  stopped: '멈춤: 화면 {all}개 가운데 {done}개를 마쳤습니다.',
  untold: '표시 없음',
};

const WORDS = { en, ko } as const;

type Words = typeof en;

/** A sentence of the command line. */
export function say<K extends keyof Words>(
  locale: CompleteLocale,
  key: K,
  ...values: [NamesOf<Words[K]>] extends [never] ? [] : [params: Readonly<Record<NamesOf<Words[K]>, string | number>>]
): string {
  return format(locale, WORDS[locale][key], values[0] as Params | undefined);
}
