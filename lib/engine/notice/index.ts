/** Finds notice texts and reads their elements: who receives what, where, why, how long, and what refusing means. */
import type { Notice } from '../../model/report';
import type { NoticeKind } from '../../model/vocabulary';
import type { Tree } from '../page';
import { readClauses, readItemKinds } from './clauses';
import { allElements, readElements } from './elements';
import type { Facts } from './facts';
import { readSections } from './join';
import { linksOf } from './links';
import { says } from './pieces';
import { cutSections, type Section, titleKinds } from './sections';
import { unreadNear } from './unread';

/** Kinds whose elements are read; of the others only clauses are. */
const READ: readonly NoticeKind[] = ['third-party', 'overseas', 'processor', 'collection', 'marketing', 'policy'];

/** Every notice text of the page in document order, scope `notice` until a consent claims it. */
export function findNotices(tree: Tree): Notice[] {
  const out: Notice[] = [];
  for (const { section, facts, kind } of readSections(tree, cutSections(tree))) {
    if (!kind) continue;
    const notice = noticeOf(tree, section, facts, kind);
    // A title without any text is a label, unless something that cannot be read stands in place of the text.
    if (facts.all.length > 0 || notice.elements.recipient.state === 'unread') out.push(notice);
  }
  return out;
}

function noticeOf(tree: Tree, section: Section, facts: Facts, kind: NoticeKind): Notice {
  const node = holder(tree, section);
  const title = section.titles.find((line) => titleKinds(section.lexicons, line).length > 0) ?? section.titles[0];
  const read = readElements(section.lexicons, kind, facts, linksOf(tree));
  const clauses = readClauses(
    section.lexicons,
    kind,
    section.titles.map((line) => line.piece),
    facts,
    read,
  );
  const unread = unreadNear(tree, section, node, facts);
  const denied = clauses.some((clause) => clause.kind === 'no-transfer') && read.elements.recipient.state === 'absent';
  const plain = !READ.includes(kind);
  const elements = plain ? allElements('absent') : read.elements;
  return {
    kind,
    scope: 'notice',
    node,
    ...(title ? { title: title.piece.words } : {}),
    elements: unread ? unreadWhereAbsent(elements) : elements,
    recipientCount: plain ? null : read.recipientCount,
    recipients: plain || denied ? [] : [...read.recipients],
    countries: plain ? [] : read.countries,
    clauses,
    items: plain ? [] : readItemKinds(section.lexicons, read),
  };
}

/** What was not found beside something that cannot be read may stand there. */
function unreadWhereAbsent(elements: Notice['elements']): Notice['elements'] {
  const out = { ...elements };
  for (const key of Object.keys(out) as (keyof Notice['elements'])[])
    if (out[key].state === 'absent') out[key] = { state: 'unread', quotes: [] };
  return out;
}

/**
 * The node that holds a section: its box, else the nearest container around all its parts. A line on refusing, which may stand far below and
 * speak for several consents, does not widen it.
 */
function holder(tree: Tree, section: Section): number {
  if (section.box >= 0) return section.box;
  const core = section.parts.filter((part) => part.kind === 'table' || !says(section.lexicons, 'refusal', part.piece));
  const nodes = (core.length > 0 ? core : section.parts).map((part) => part.node);
  const first = nodes[0] ?? section.titles[0]?.node ?? 0;
  return nodes.reduce((up, node) => tree.common(up, node), first);
}
