/** What the unit tests of consents and consent rules share: a Report's consents and the answers of one rule, from parts of a page. */
import { inspect } from '../../lib/engine/inspect';
import type { InspectOptions } from '../../lib/engine/page';
import type { Consent, Finding } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import type { RuleId } from '../../lib/model/vocabulary';
import { button, checkbox, field, form, heading, type PageOptions, type Part, page, pageWith } from './build';

/** A sign-up page in Korean: id and password fields, then these parts, then the button. */
export const joinKo = (...parts: Part[]): Snapshot =>
  pageWith(
    { title: '회원가입' },
    heading('회원가입', 1),
    form(
      field('아이디'),
      field('비밀번호', 'password', { autocomplete: 'new-password' }),
      field('비밀번호 확인', 'password'),
      ...parts,
      button('가입하기', { submits: true }),
    ),
  );

/** The same in English. */
export const joinEn = (...parts: Part[]): Snapshot => joinEnWith({}, ...parts);

export const joinEnWith = (options: PageOptions, ...parts: Part[]): Snapshot =>
  pageWith(
    { title: 'Create account', ...options },
    heading('Create your account', 1),
    form(
      field('Email', 'email'),
      field('Password', 'password', { autocomplete: 'new-password' }),
      ...parts,
      button('Create account', { submits: true }),
    ),
  );

/** A page to close an account. */
export const leaveKo = (...parts: Part[]): Snapshot =>
  pageWith(
    { title: '회원 탈퇴' },
    heading('회원 탈퇴', 1),
    form(field('비밀번호', 'password'), ...parts, button('탈퇴하기', { submits: true })),
  );

export const consentsOf = (snapshot: Snapshot): readonly Consent[] => inspect(snapshot, { explain: true }).consents;

/** What a form asks when a tick says these words below a plain one of the terms, in the language of `terms`. */
export function consentsOfTick(terms: string, label: string): Consent[] {
  const asked = form(field('Name'), field('E-mail', 'email'), checkbox(terms), checkbox(label), button('OK', { submits: true }));
  return consentsOf(pageWith({}, heading('A', 1), asked)).filter((one) => one.text !== terms);
}

/** The purposes of each consent as one word, sorted, so that the order in which a page names them does not count. */
export const purposesOf = (consents: readonly Consent[]): string[] => consents.map((one) => [...one.purposes].sort().join());

/** The answers of one rule; always at least one. */
export const answersOf = (rule: RuleId, snapshot: Snapshot, options: InspectOptions = {}): Finding[] =>
  inspect(snapshot, options).findings.filter((finding) => finding.rule === rule);

export { page };
