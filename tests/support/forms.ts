/** Forms that nobody wrote: put together by chance from consents, notices and markup as shops write them, the same ones for the same seed. */
import fc from 'fast-check';

interface Matter {
  readonly words: string;
  readonly notice?: readonly (readonly [head: string, value: string])[];
}

interface Tongue {
  readonly lang: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly submit: string;
  readonly mandatory: string;
  readonly optional: string;
  readonly all: string;
  readonly refusal: string;
  readonly matters: readonly Matter[];
}

const KO: Tongue = {
  lang: 'ko',
  title: '회원가입',
  fields: ['이메일', '비밀번호'],
  submit: '가입하기',
  mandatory: '[필수]',
  optional: '[선택]',
  all: '전체 동의',
  refusal: '동의를 거부할 수 있으며, 거부하면 해당 서비스를 이용할 수 없습니다.',
  matters: [
    { words: '이용약관 동의' },
    { words: '만 14세 이상입니다' },
    { words: '개인정보 수집·이용 동의' },
    { words: '광고성 정보 문자 수신 동의' },
    {
      words: '개인정보 제3자 제공 동의',
      notice: [
        ['제공받는 자', '(주)가람물류'],
        ['제공 목적', '상품 배송'],
        ['제공 항목', '이름, 주소, 휴대전화 번호'],
        ['보유 기간', '배송 후 3개월'],
      ],
    },
    {
      words: '개인정보 국외 이전 동의',
      notice: [
        ['이전받는 자', 'Fernhill Hosting Inc. (privacy@fernhill.example)'],
        ['이전되는 국가', '캐나다'],
        ['이전 시기와 방법', '가입할 때 네트워크로 전송'],
        ['이전 항목', '이메일, 이름'],
        ['이용 목적', '회원 정보 보관'],
        ['보유 기간', '탈퇴 후 6개월'],
      ],
    },
  ],
};

const EN: Tongue = {
  lang: 'en',
  title: 'Create your account',
  fields: ['Email', 'Password'],
  submit: 'Create account',
  mandatory: '(required)',
  optional: '(optional)',
  all: 'Agree to all',
  refusal: 'You may refuse, but the service cannot be used then.',
  matters: [
    { words: 'I agree to the terms of use' },
    { words: 'I agree to the collection and use of my personal data' },
    { words: 'I agree to receive marketing e-mails' },
    {
      words: 'I agree that my data is provided to a third party',
      notice: [
        ['Recipient', 'Oakmere Logistics Ltd.'],
        ['Purpose', 'delivery of orders'],
        ['Data', 'name, address, phone number'],
        ['Retention', 'three months after delivery'],
      ],
    },
    {
      words: 'I agree to the transfer of my data overseas',
      notice: [
        ['Recipient', 'Oakmere Hosting Inc. (privacy@oakmere.example)'],
        ['Country', 'Canada'],
        ['Date and method', 'on sign-up, over an encrypted connection'],
        ['Data', 'name and e-mail address'],
        ['Purpose', 'storage of member records'],
        ['Retention', 'six months after the account is closed'],
      ],
    },
  ],
};

type Control = 'inside' | 'for' | 'beside' | 'role';
type Shape = 'table' | 'list' | 'terms' | 'box';

interface Item {
  readonly matter: number;
  readonly mark: 'mandatory' | 'optional' | 'none';
  readonly checked: boolean;
  readonly shape: Shape;
}

const item: fc.Arbitrary<Item> = fc.record({
  matter: fc.nat(9),
  mark: fc.constantFrom('mandatory', 'mandatory', 'optional', 'none'),
  checked: fc.boolean(),
  shape: fc.constantFrom('table', 'list', 'terms', 'box'),
});

/** Source of a page with a form. */
export const forms: fc.Arbitrary<string> = fc
  .record({
    tongue: fc.constantFrom(KO, KO, EN),
    control: fc.constantFrom<Control[]>('inside', 'for', 'beside', 'role'),
    items: fc.uniqueArray(item, { minLength: 2, maxLength: 5, selector: (one) => one.matter % 5 }),
    all: fc.boolean(),
    inList: fc.boolean(),
  })
  .map(({ tongue, control, items, all, inList }) => {
    const rows = items.map((one, at) => consent(tongue, control, one, at));
    if (all) rows.unshift(`<div class="all">${box(control, tongue.all, 'all', false)}</div>`);
    const body = inList ? `<ul class="consents">${rows.map((row) => `<li>${row}</li>`).join('\n')}</ul>` : rows.join('\n');
    const fields = tongue.fields.map((name, at) => {
      const type = at === 0 ? 'email' : 'password';
      return `<p><label for="f${at}">${name}</label> <input id="f${at}" type="${type}"${at === 1 ? ' autocomplete="new-password"' : ''}></p>`;
    });
    return [
      `<!doctype html><html lang="${tongue.lang}"><head><meta charset="utf-8"><title>${tongue.title}</title></head><body>`,
      `<header class="top"><p>${tongue.lang === 'ko' ? '솔바람 상점' : 'Oakmere Goods'}</p></header>`,
      `<h1 class="page-title">${tongue.title}</h1>`,
      `<form class="join" id="join">${fields.join('')}`,
      body,
      `<button class="go">${tongue.submit}</button></form>`,
      `<footer class="foot"><p>${tongue.lang === 'ko' ? '솔바람 상점 사업자 정보' : 'Oakmere Goods, company details'}</p></footer></body></html>`,
    ].join('\n');
  });

function consent(tongue: Tongue, control: Control, one: Item, at: number): string {
  const matter = tongue.matters[one.matter % tongue.matters.length] as Matter;
  const mark = one.mark === 'none' ? '' : tongue[one.mark];
  const words = tongue.lang === 'ko' ? `${mark} ${matter.words}` : `${matter.words} ${mark}`;
  const notice = matter.notice ? noticeOf(matter.notice, one.shape, tongue.refusal) : '';
  return `<div class="consent" id="c${at}">${box(control, words.trim(), `a${at}`, one.checked)}${notice}</div>`;
}

function box(control: Control, words: string, id: string, checked: boolean): string {
  const state = checked ? ' checked' : '';
  switch (control) {
    case 'inside':
      return `<label class="agree"><input type="checkbox" name="${id}"${state}> <span>${words}</span></label>`;
    case 'for':
      return `<input type="checkbox" id="${id}"${state}><label class="agree" for="${id}">${words}</label>`;
    case 'beside':
      return `<input type="checkbox" id="${id}"${state}> <span class="words">${words}</span>`;
    case 'role':
      return `<div role="checkbox" tabindex="0" aria-checked="${checked}" aria-labelledby="${id}"></div><span id="${id}">${words}</span>`;
  }
}

function noticeOf(rows: NonNullable<Matter['notice']>, shape: Shape, refusal: string): string {
  const after = `<p class="refuse">${refusal}</p>`;
  switch (shape) {
    case 'table':
      return `<table class="notice">${rows.map(([head, value]) => `<tr><th>${head}</th><td>${value}</td></tr>`).join('')}</table>${after}`;
    case 'list':
      return `<ul class="notice">${rows.map(([head, value]) => `<li>${head}: ${value}</li>`).join('')}</ul>${after}`;
    case 'terms':
      return `<dl class="notice">${rows.map(([head, value]) => `<dt>${head}</dt><dd>${value}</dd>`).join('')}</dl>${after}`;
    case 'box':
      return `<div class="notice" style="height:90px;overflow-y:auto"><ul>${rows.map(([head, value]) => `<li>${head}: ${value}</li>`).join('')}</ul>${after}</div>`;
  }
}
