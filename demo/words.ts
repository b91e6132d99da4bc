/** What `npm start` says. Rule titles, severities and kinds come from lib/i18n. */
import type { CompleteLocale } from '../lib/i18n';

const en = {
  usage: `npm start -- [--lang ko|en] [--out DIR] [--headless] [--serve]
  Serves the demo on this machine, inspects every screen, prints what was found and writes pictures with the findings outlined.
  Then it opens the demo in a browser with the extension; without a display it opens the real popup of each screen and writes its picture.
  --lang      language of the words; otherwise that of the surroundings (LC_ALL, LC_MESSAGES, LANG)
  --out       folder of the pictures; out/demo otherwise
  --headless  as without a display
  --serve     only serve the demo, until Ctrl-C`,
  serving: 'The demo is served on this machine alone: {shop} (shop), {provider} (login provider).',
  screens: 'What the inspector finds on the screens',
  head: ['Severity', 'Sure?', 'Finding and the page’s own words'],
  notice: 'Checklist of a notice; counts on no badge',
  nothing: 'Nothing found',
  cannot: '{n} cannot tell',
  right: 'All {n} answers are those of demo/expected.json (20 flags on {screens} screens).',
  wrong: '{n} of {all} answers differ from demo/expected.json: {list}',
  pictures: 'Pictures with the findings outlined: {folder}',
  building: 'Building the extension.',
  notBuilt: 'The extension could not be built; the demo goes on without it.',
  opened: 'The browser is open, with the extension in its toolbar. Pick a screen and press the icon. Closing the browser ends this.',
  popup: 'The popup on the screens, opened as by a click on the toolbar',
  noPopup: 'no popup opened',
  stop: 'Ctrl-C ends this.',
} as const;

type Words = { readonly [K in keyof typeof en]: (typeof en)[K] extends readonly string[] ? readonly [string, string, string] : string };

const ko: Words = {
  usage: `npm start -- [--lang ko|en] [--out 폴더] [--headless] [--serve]
  이 컴퓨터에서만 예시 쇼핑몰을 열고, 모든 화면을 점검해 찾은 것을 보여 주고, 찾은 곳에 테두리를 두른 사진을 남깁니다.
  그런 다음 확장 프로그램이 든 브라우저로 쇼핑몰을 엽니다. 화면이 없는 컴퓨터에서는 화면마다 실제 팝업을 열어 사진을 남깁니다.
  --lang      말의 언어. 없으면 환경(LC_ALL, LC_MESSAGES, LANG)을 따릅니다
  --out       사진을 둘 폴더. 없으면 out/demo
  --headless  화면이 없는 것처럼 합니다
  --serve     쇼핑몰만 엽니다. Ctrl-C로 끝냅니다`,
  serving: '예시 쇼핑몰을 이 컴퓨터에서만 열었습니다: {shop} (쇼핑몰), {provider} (로그인 제공사).',
  screens: '화면마다 찾은 것',
  head: ['중요도', '확실함', '찾은 것과 화면의 말'],
  notice: '고지문 점검표. 배지에는 세지 않습니다',
  nothing: '찾은 문제가 없습니다',
  cannot: '판단 못 함 {n}',
  right: '답 {n}개가 모두 demo/expected.json과 같습니다(항목 20개, 화면 {screens}개).',
  wrong: '답 {all}개 가운데 {n}개가 demo/expected.json과 다릅니다: {list}',
  pictures: '찾은 곳에 테두리를 두른 사진: {folder}',
  building: '확장 프로그램을 만드는 중입니다.',
  notBuilt: '확장 프로그램을 만들지 못했습니다. 쇼핑몰은 그대로 열려 있습니다.',
  opened: '브라우저를 열었습니다. 확장 프로그램은 도구 모음에 있습니다. 화면을 고르고 아이콘을 눌러 보세요. 브라우저를 닫으면 끝납니다.',
  popup: '도구 모음의 아이콘을 눌렀을 때의 팝업',
  noPopup: '팝업이 열리지 않았습니다',
  stop: 'Ctrl-C로 끝냅니다.',
};

const WORDS: Readonly<Record<CompleteLocale, Words>> = { en, ko };

/** One sentence, its `{places}` filled. */
export function say(
  locale: CompleteLocale,
  key: Exclude<keyof Words, 'head'>,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[locale][key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Heads of the three columns. */
export function heads(locale: CompleteLocale): readonly [string, string, string] {
  return WORDS[locale].head;
}
