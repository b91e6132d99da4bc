/** Puts together what headings cut apart: an introduction and its list, the points of one notice, a list of recipients below it. */
import type { NoticeKind } from '../../model/vocabulary';
import type { Tree } from '../page';
import { type Facts, readFacts } from './facts';
import { kindOf } from './kind';
import type { Section } from './sections';

/** A section with what is said in it. */
export interface Told {
  readonly section: Section;
  readonly facts: Facts;
  readonly kind: NoticeKind | undefined;
}

const HANDS: readonly (NoticeKind | undefined)[] = ['third-party', 'overseas', 'processor'];
/** Lines of an introduction; more is a text of its own. */
const INTRODUCTION = 8;
const PERSONAL = /개인\s?(?:신용)?정보|데이터|\b(?:information|data)\b|個人(?:情報|データ)|个人信息|信息/i;
/** A point that goes on about the recipient. */
const GOES_ON = /(?:제공|이전|공유)\s?받는|수탁자|\brecipients?\b|提供先|接收方/i;

/** Reads every section and joins those that are one notice to a reader. */
export function readSections(tree: Tree, sections: readonly Section[]): Told[] {
  const out: Told[] = [];
  for (const section of sections) {
    const cur = read(tree, section);
    const prev = out.at(-1);
    if (prev && !prev.section.closed && prev.section.box === section.box) {
      if (continues(prev, cur)) {
        out[out.length - 1] = joined(tree, prev, cur, prev.section);
        continue;
      }
      if (introduces(prev, cur)) {
        out[out.length - 1] = joined(tree, prev, cur, section);
        continue;
      }
    }
    out.push(cur);
  }
  return out;
}

function read(tree: Tree, section: Section): Told {
  const facts = isTerms(section) ? plainFacts(section) : readFacts(tree, section.lexicons, section.parts);
  return { section, facts, kind: kindOf(section, facts) };
}

/** Terms are long, and what looks like a label in them is a word of some article. */
function isTerms({ kinds }: Section): boolean {
  return kinds.length > 0 && kinds.every((kind) => kind === 'terms');
}

function plainFacts(section: Section): Facts {
  const all = section.parts.flatMap((part) => (part.kind === 'line' ? [part.piece] : part.rows.flat()));
  return { facts: [], prose: all, heads: [], all, labels: [], tableRows: 0 };
}

/** @param titled the section whose title stays */
function joined(tree: Tree, first: Told, second: Told, titled: Section): Told {
  const section: Section = {
    ...titled,
    titles: titled.titles.length > 0 ? titled.titles : [...first.section.titles, ...second.section.titles],
    kinds: [...first.section.kinds, ...second.section.kinds],
    parts: [...first.section.parts, ...second.section.parts],
    closed: second.section.closed,
  };
  return read(tree, section);
}

const has = (told: Told, label: 'recipient' | 'items' | 'purpose' | 'retention'): boolean =>
  told.facts.facts.some((fact) => fact.labels.includes(label)) || (label === 'recipient' && told.facts.heads.length > 0);

/** The second goes on with the first: the rest of its points, its refusal line, or the list of who receives. */
function continues(prev: Told, cur: Told): boolean {
  if (!HANDS.includes(prev.kind)) return false;
  const sameKind = cur.kind === prev.kind;
  if (sameKind && !(has(prev, 'recipient') && has(cur, 'recipient'))) return has(prev, 'recipient') || has(cur, 'recipient');
  if (cur.section.kinds.some((kind) => kind !== prev.kind)) return false;
  const title = cur.section.titles[0]?.piece.words ?? '';
  if (GOES_ON.test(title) || cur.facts.labels.some((label) => GOES_ON.test(label.words) && !has(cur, 'recipient'))) return true;
  const labels = new Set(cur.facts.facts.flatMap((fact) => fact.labels));
  const onlyWho =
    labels.has('recipient') && [...labels].every((label) => label === 'recipient' || label === 'contact' || label === 'country');
  return onlyWho && cur.section.kinds.length === 0;
}

/** Untitled lines before a notice that speak of the same: who hands what to whom. */
function introduces(prev: Told, cur: Told): boolean {
  if (prev.section.titles.length > 0 || !HANDS.includes(cur.kind) || prev.section.parts.length > INTRODUCTION) return false;
  if (prev.kind !== undefined && prev.kind !== cur.kind) return false;
  return !has(prev, 'recipient') && prev.facts.all.some((line) => PERSONAL.test(line.words));
}
