/** What the unit tests of consents and consent rules share: a Report's consents and the answers of one rule, from parts of a page. */
import { inspect } from '../../lib/engine/inspect';
import type { InspectOptions } from '../../lib/engine/page';
import type { Consent, Finding } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import type { RuleId } from '../../lib/model/vocabulary';
import { button, field, form, heading, type PageOptions, type Part, page, pageWith } from './build';

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

/** The answers of one rule; always at least one. */
export const answersOf = (rule: RuleId, snapshot: Snapshot, options: InspectOptions = {}): Finding[] =>
  inspect(snapshot, options).findings.filter((finding) => finding.rule === rule);

export { page };
