/**
 * Reads tests/fixtures/said-consents: single ticks, and small screens, each with what a careful reader finds on it. The form of the files is
 * told in tests/fixtures/said-consents/README.md.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../cli/dev/setup.mjs';
import type { Report } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import { RULE_IDS } from '../../lib/model/vocabulary';
import { button, checkbox, field, form, group, heading, item, list, notice, type Part, pageWith, radio, radios, text } from './build';

export const SAID_CONSENTS = path.join(ROOT, 'tests/fixtures/said-consents');

/** One tick and what it is: purposes and requirement, or no consent at all. */
export interface SaidTick {
  readonly label: string;
  /** Purposes as sorted lists, any of which is right; `none` for no consent. */
  readonly purposes: readonly string[];
  /** `unstated` where the words tell none. */
  readonly requirement: string;
}

export interface SaidScene {
  readonly name: string;
  readonly parts: readonly Part[];
  /** One list a consent, in document order: every way to read it that is right. */
  readonly consents: readonly (readonly string[])[];
  readonly flags: readonly string[];
  readonly either: readonly string[];
}

const linesOf = (file: string): string[] => readFileSync(path.join(SAID_CONSENTS, file), 'utf8').split('\n');

const sorted = (list: string): string =>
  list
    .split(',')
    .map((one) => one.trim())
    .sort()
    .join(',');

/** Ticks of a file; below `# not consents` they are none. */
export function ticksOf(file: string): SaidTick[] {
  let none = false;
  return linesOf(file).flatMap((line): SaidTick[] => {
    if (line.startsWith('#')) {
      none = line.includes('not consents');
      return [];
    }
    if (line.trim() === '') return [];
    const [label = '', purposes = '', requirement = ''] = line.split(' | ').map((part) => part.trim());
    if (none) return [{ label, purposes: ['none'], requirement: 'unstated' }];
    return [{ label, purposes: purposes.replace(/ \|$/, '').split(' / ').map(sorted), requirement: requirement || 'unstated' }];
  });
}

const REQUIREMENT: Record<string, string> = { m: 'mandatory', o: 'optional', u: 'unstated' };

function expectation(said: string): string[] {
  return said.split(' / ').map((way) => {
    const [what = '', need = ''] = way
      .trim()
      .replace(/^implied /, 'implied:')
      .split(' ');
    if (what === 'all') return 'all';
    const [kind, purposes] = what.startsWith('implied:') ? ['implied ', what.slice(8)] : ['', what];
    return `${kind}${sorted(purposes)} ${REQUIREMENT[need] ?? need}`;
  });
}

const LEAVES: Record<string, (words: string) => Part> = {
  h: (words) => heading(words, 3),
  p: (words) => text(words.replaceAll('|', '\n')),
  n: (words) => notice(words.replaceAll('|', '\n')),
  c: (words) => checkbox(words),
  cx: (words) => checkbox(words, { initial: 'on' }),
  o: (words) => radios(words.split(' / ')),
  r: (words) => radio(words),
  f: (words) => field(words),
  b: (words) => button(words, { submits: true }),
};

/** Parts of the lines from `at` on, to the end of the block they stand in. */
function partsOf(lines: readonly string[], at: { next: number }): Part[] {
  const parts: Part[] = [];
  while (at.next < lines.length) {
    const line = lines[at.next++] as string;
    if (line === ')') break;
    if (line === '(group') parts.push(group(...partsOf(lines, at)));
    else if (line === '(list') parts.push(list(...partsOf(lines, at).map((part) => item(part))));
    else {
      const space = line.indexOf(' ');
      const make = LEAVES[line.slice(0, space)];
      if (!make) throw new Error(`No part is written as "${line}".`);
      parts.push(make(line.slice(space + 1)));
    }
  }
  return parts;
}

/** A line about what is found: every other one is a part, so that no part is left out for a slip of the pen. */
const ANSWER = /^[>!?#]/;

/**
 * Scenes of a file, each between a line `== name` and the next.
 * @throws Error naming a line that is no part
 */
export function scenesOf(file: string): SaidScene[] {
  const scenes: SaidScene[] = [];
  let lines: string[] = [];
  let name = '';
  const close = (): void => {
    if (name === '') return;
    const rest = (mark: string): string | undefined =>
      lines
        .find((line) => line === mark || line.startsWith(`${mark} `))
        ?.slice(mark.length)
        .trim();
    const words = (mark: string): string[] => (rest(mark) ?? '').split(' ').filter((word) => word !== '');
    const consents = rest('>') ?? 'none';
    scenes.push({
      name,
      parts: partsOf(
        lines.filter((line) => line.trim() !== '' && !ANSWER.test(line)),
        { next: 0 },
      ),
      consents: consents === 'none' ? [] : consents.split(' ; ').map(expectation),
      flags: words('!').sort(),
      either: words('?'),
    });
  };
  for (const line of linesOf(file)) {
    if (line.startsWith('== ')) {
      close();
      name = line.slice(3);
      lines = [];
    } else lines.push(line);
  }
  close();
  return scenes;
}

/** A sign-up page around these parts; a form that brings its own button keeps it. */
export function sceneOf({ parts }: SaidScene): Snapshot {
  const own = parts.some((part) => part.role === 'button');
  if (own) return pageWith({ title: '신청' }, heading('신청하기', 1), form(...parts));
  return pageWith(
    { title: '회원가입' },
    heading('회원가입', 1),
    form(field('아이디'), field('비밀번호', 'password', { autocomplete: 'new-password' }), ...parts, button('가입하기', { submits: true })),
  );
}

/** The tick beside a plain consent to terms, as in any list. */
export function tickPage(label: string): Snapshot {
  return pageWith(
    { title: '회원가입' },
    heading('회원가입', 1),
    form(field('이름'), field('이메일', 'email'), checkbox(COMPANION), checkbox(label), button('확인', { submits: true })),
  );
}

/** Findings about what a consent is and what its notice leaves out; the other rules judge what these screens do not show. */
export const FLAGS: ReadonlySet<string> = new Set(RULE_IDS.slice(0, RULE_IDS.indexOf('vague-recipient') + 1));

/** The consent that stands beside every tick. */
export const COMPANION = '모래톱 이용약관에 동의합니다';

/** A consent of a Report in the words of the fixtures. */
export function readingOf(consent: Report['consents'][number]): string {
  if (consent.agreeAll) return 'all';
  const kind = consent.control === 'implied' ? 'implied ' : '';
  return `${kind}${[...consent.purposes].sort().join(',')} ${consent.requirement}`;
}
