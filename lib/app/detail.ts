/** What the side panel shows of a look besides its findings: notices as checklists, what can be left out, ways out, and facts for letters. */
import { DUE } from '../catalogue';
import { deletionIn, mayBeAboutLeaving } from '../engine/lexicon/deletion';
import { glossaryIn } from '../letters/glossary';
import {
  type Detail,
  type LeaveLink,
  type LetterFacts,
  LINE_ELEMENTS,
  type LineState,
  type NoticeLine,
  type NoticeSheet,
  type Placed,
  SHEET_LINES,
  type SheetLine,
  type Steps,
} from '../model/panel';
import type { Consent, Notice, Report } from '../model/report';
import type { Node, Snapshot } from '../model/snapshot';
import type { Element, NoticeKind } from '../model/vocabulary';
import type { Inspected } from './inspect-tab';
import { placed } from './look';
import { keepableUrl, siteName } from './sites';

/** Notices in the order of the list: what goes furthest from the person first. Terms and the like are no checklist of this kind. */
const LISTED: readonly NoticeKind[] = ['overseas', 'third-party', 'processor', 'collection', 'marketing', 'policy'];
const MOST_SHEETS = 12;
const MOST_LINKS = 6;
const QUOTES = 3;
/** Longest words of a link that can be one; longer ones are a paragraph. */
const LINK_WORDS = 60;
/** Where accounts are looked after; the way out usually stands there. */
const ACCOUNT =
  /마이 ?페이지|내 ?정보|회원 ?정보|계정 ?(?:설정|관리)|개인정보 ?(?:설정|관리)|my ?page|(?:my|your) account|account (?:settings|management|preferences)|privacy (?:settings|center|centre|choices)|マイページ|アカウント設定|会員情報|个人中心|账(?:号|户)(?:设置|安全)|我的账/i;

/** @param steps how long joining and leaving were, where they were recorded */
export function detailOf(seen: Inspected, at: string, steps?: Steps): Detail {
  const { snapshot, report, off } = seen;
  const consents = report.consents.filter((one) => !one.agreeAll);
  const named = (wanted: Consent['requirement']): Placed[] =>
    consents.filter((one) => one.requirement === wanted).map((one) => ({ words: one.text, node: one.node }));
  return {
    sheets: sheetsOf(report),
    optional: named('optional'),
    required: named('mandatory'),
    allTicksOptional: report.consents.some(
      (one) => one.agreeAll && one.ticks.some((tick) => report.consents[tick]?.requirement === 'optional'),
    ),
    leave: leaveLinks(snapshot),
    glossary: glossaryIn(spoken(snapshot), seen.reader),
    customsCode: consents.some((one) => one.purposes.includes('identifier') && /통관 ?고유 ?부호/.test(one.text)),
    letters: letterFacts(report, { url: seen.tab.url, at, ...(steps ? { steps } : {}) }, off),
    rulesOff: off,
  };
}

function sheetsOf(report: Report): NoticeSheet[] {
  return report.notices
    .map((notice, at) => ({ notice, at }))
    .filter(({ notice }) => LISTED.includes(notice.kind))
    .sort((a, b) => LISTED.indexOf(a.notice.kind) - LISTED.indexOf(b.notice.kind) || a.at - b.at)
    .slice(0, MOST_SHEETS)
    .map(({ notice, at }) => ({
      kind: notice.kind,
      scope: notice.scope,
      title: notice.title ?? '',
      node: notice.node,
      lines: SHEET_LINES.map((line) => lineOf(line, notice, dueIn(report, notice, at))),
      ...(notice.recipientCount === null ? {} : { recipientCount: notice.recipientCount }),
    }));
}

/** Elements that this notice owes: by its kind, and by whatever a finding about it says. */
function dueIn(report: Report, notice: Notice, at: number): ReadonlySet<Element> {
  const duties: Partial<Record<NoticeKind, readonly Element[]>> = {
    overseas: DUE.overseas.elements,
    'third-party': DUE['third-party'].elements,
    collection: DUE.collection.elements,
  };
  const found = report.findings
    .filter((one) => one.verdict === 'finding' && one.notices.includes(at) && Array.isArray(one.facts.elements))
    .flatMap((one) => one.facts.elements as Element[]);
  return new Set([...(duties[notice.kind] ?? []), ...found]);
}

const GOOD = ['named', 'present'];

function lineOf(line: SheetLine, notice: Notice, due: ReadonlySet<Element>): NoticeLine {
  const elements = LINE_ELEMENTS[line];
  const states = elements.map((element) => notice.elements[element].state);
  const quotes = elements
    .flatMap((element) => notice.elements[element].quotes)
    .filter((quote, at, all) => quote.words !== '' && all.findIndex((other) => other.words === quote.words) === at)
    .slice(0, QUOTES)
    .map(({ words, node }) => ({ words, node }));
  return {
    line,
    state: stateOf(
      states,
      elements.some((element) => due.has(element)),
    ),
    quotes,
  };
}

function stateOf(states: readonly string[], due: boolean): LineState {
  if (states.every((state) => GOOD.includes(state))) return 'stated';
  if (states.includes('vague')) return 'vague';
  if (states.some((state) => GOOD.includes(state))) return 'half';
  if (states.includes('by-link')) return 'by-link';
  if (states.includes('unread')) return 'unread';
  return due ? 'absent' : 'not-due';
}

/** What may be pressed to leave, then where accounts are looked after; each wording once, in the order of the page. */
export function leaveLinks(snapshot: Snapshot): LeaveLink[] {
  const links = snapshot.nodes.filter((node) => (node.role === 'link' || node.role === 'button') && node.shown !== 'inDom');
  const all = links.flatMap((node): LeaveLink[] => {
    const words = wordsOf(snapshot, node);
    if (words === '' || words.length > LINK_WORDS) return [];
    const about = saysLeave(words) ? 'leave' : ACCOUNT.test(words) && !saysStay(words) ? 'account' : undefined;
    return about ? [{ words, node: node.ref, path: node.link?.path ?? '', about }] : [];
  });
  const once = all.filter((one, at) => all.findIndex((other) => other.words === one.words && other.path === one.path) === at);
  return [...once.filter((one) => one.about === 'leave'), ...once.filter((one) => one.about === 'account')].slice(0, MOST_LINKS);
}

/** The other button of a leaving screen (`Keep my account`) leads nowhere. */
const saysStay = (words: string): boolean => deletionIn(words).some((hit) => hit.means === 'keep');

const saysLeave = (words: string): boolean =>
  mayBeAboutLeaving(words) && deletionIn(words).some((hit) => hit.means === 'act' || hit.means === 'deactivate');

function wordsOf(snapshot: Snapshot, node: Node): string {
  const index = node.text ?? node.name;
  return (index === undefined ? '' : (snapshot.texts[index] ?? '')).replace(/\s+/g, ' ').trim();
}

/** Words of links, buttons and headings: what a person reads to find the way. */
function spoken(snapshot: Snapshot): string[] {
  return snapshot.nodes
    .filter((node) => node.role === 'link' || node.role === 'button' || node.role === 'heading')
    .map((node) => wordsOf(snapshot, node));
}

interface Where {
  readonly url: string;
  /** ISO time of the look. */
  readonly at: string;
  readonly steps?: Steps;
}

/** What letters may say of a Report: its findings about consents and leaving, with one quote each. */
function letterFacts(report: Report, { url, at, steps }: Where, off: Inspected['off'] = []): LetterFacts {
  const file = url.startsWith('file:');
  return {
    site: file ? '' : siteName(url),
    url: file ? '' : keepableUrl(url),
    at,
    findings: placed(report, 'consent', off).map(({ found }) => ({
      rule: found.rule,
      confidence: found.confidence,
      facts: found.facts,
      ...(found.quotes[0] ? { quote: found.quotes[0] } : {}),
    })),
    ...(steps ? { steps } : {}),
  };
}
