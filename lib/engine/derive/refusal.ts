/** Lines that stand outside of any notice and tell for a whole block of consents that one may refuse. */
import type { Element } from '../../model/vocabulary';
import { noticeLexicons } from '../lexicon/notice';
import { Piece } from '../notice/pieces';
import { readRefusal } from '../notice/refusal';
import type { Page } from '../page';
import type { Subject } from './owed';

const BOXES = new Set(['document', 'panel', 'dialog']);
const BOUNDS = new Set(['form', 'dialog', 'page', 'main']);

/** Which of the two refusal elements a line beside the subject's consents states. */
export function refusalOutside(page: Page, subject: Subject): Element[] {
  const { tree } = page;
  const boxes = page.notices().map((notice) => notice.node);
  const from = subject.consents.map((at) => page.consents()[at]?.node ?? 0)[0] ?? boxes[subject.notices[0] ?? 0] ?? 0;
  const block = [...tree.around(from)].find((node) => BOUNDS.has(node.role))?.ref ?? 0;
  const lines: Piece[] = [];
  for (let ref = block; ref <= tree.lastOf(block); ref++) {
    const node = tree.node(ref);
    if (node.role !== 'text' || node.text === undefined) continue;
    // What stands in another notice or box speaks of that one.
    if ([...tree.around(ref)].some((up) => BOXES.has(up.role) && !tree.contains(up.ref, from))) continue;
    if (boxes.some((box) => box > 0 && tree.contains(box, ref) && !tree.contains(box, from))) continue;
    lines.push(new Piece(ref, node.text, 0, tree.textAt(node.text)));
  }
  const told = readRefusal(
    noticeLexicons(lines.map((line) => line.words).join(' ')),
    lines.filter((line) => COVERS_ALL.test(line.words)),
  );
  return [
    ...(told.right.length > 0 ? (['refusalRight'] as const) : []),
    ...(told.consequence.length > 0 ? (['refusalConsequence'] as const) : []),
  ];
}

/** It speaks of the consents above, below or of all of them, not of one. */
const COVERS_ALL =
  /위(?:의)?\s|아래|각\s?(?:항목|동의)|모든|상기|선택\s?(?:항목|동의|사항)|동의\s?사항|\b(?:above|below|each|any|these|all|optional)\b|上記|以下|各|すべて|上述|以上|任何/i;
