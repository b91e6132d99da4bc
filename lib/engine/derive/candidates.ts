/** Controls by which a person could say yes: ticks, switches, yes-no radio groups. Whether one is a consent is decided later, by its words. */
import type { ControlState } from '../../model/snapshot';
import type { ControlKind } from '../../model/vocabulary';
import { says } from '../lexicon/consent';
import { reading } from '../lexicon/match';
import { inOrder } from '../lexicon/pattern';
import type { Tree } from '../page';
import { type Words, wordsOf } from './words';

export interface Candidate {
  /** The control, the group of radios, or the first button of a pair. */
  readonly ref: number;
  readonly control: ControlKind;
  /** The member that says yes. */
  readonly yes: number;
  /** All controls that belong to it. */
  readonly members: readonly number[];
  /** Its own words: label, name, and what stands beside it. */
  readonly own: readonly Words[];
  /** Words of the answers of a pair, in order. */
  readonly answers: readonly string[];
  readonly initial: ControlState;
  readonly required: boolean;
}

const TICKS = new Set(['checkbox', 'switch', 'toggle']);

/** Every candidate of the page, in document order. */
export function candidates(tree: Tree): Candidate[] {
  const found: Candidate[] = [];
  const done = new Set<number>();
  for (const node of tree.nodes) {
    if (node.role === 'radio-group') {
      const pair = radioPair(tree, node.ref);
      for (const member of membersOf(tree, node.ref)) done.add(member);
      if (pair) found.push(pair);
      continue;
    }
    if (!node.control || done.has(node.ref) || !(TICKS.has(node.role) || isLoneYes(tree, node.ref))) continue;
    if (node.control.group !== undefined) {
      if (done.has(node.control.group)) continue;
      done.add(node.control.group);
      const pair = radioPair(tree, node.control.group);
      if (pair) {
        for (const member of pair.members) done.add(member);
        found.push(pair);
        continue;
      }
    }
    found.push({
      ref: node.ref,
      control:
        node.role === 'radio'
          ? 'radio-pair'
          : node.role === 'checkbox' && node.control.disguise !== 'icon' && node.control.disguise !== 'clickable'
            ? 'checkbox'
            : 'custom',
      yes: node.ref,
      members: [node.ref],
      own: wordsOf(tree, node.ref),
      answers: node.role === 'radio' ? wordsOf(tree, node.ref).map(({ read }) => read.text) : [],
      initial: node.control.initial,
      required: node.control.required ?? false,
    });
  }
  return found;
}

/** A radio without a second answer, which agrees: old forms use it as a tick that cannot be taken back. */
function isLoneYes(tree: Tree, ref: number): boolean {
  const { role, control } = tree.node(ref);
  if (role !== 'radio' || control?.group !== undefined) return false;
  return wordsOf(tree, ref).some(({ read }) => says('acts', read, 'agree') && !says('acts', read, 'refuse'));
}

function membersOf(tree: Tree, group: number): number[] {
  const members: number[] = [];
  for (const node of tree.nodes) {
    if (node.control && node.ref !== group && (node.control.group === group || tree.contains(group, node.ref))) members.push(node.ref);
  }
  return members;
}

/** A group of two or three answers of which one says yes and one says no. */
function radioPair(tree: Tree, group: number): Candidate | undefined {
  const members = membersOf(tree, group);
  if (members.length < 2 || members.length > 3) return undefined;
  const answers = members.map((ref) =>
    wordsOf(tree, ref)
      .map((words) => words.read.text)
      .join(' '),
  );
  if (answers.some((answer) => NEITHER.test(answer.trim()))) return undefined;
  const no = answers.findIndex((answer) => isNo(answer));
  const yes = answers.findIndex((answer, at) => at !== no && isYes(answer));
  if (no < 0 || yes < 0) return undefined;
  const chosen = members[yes] as number;
  const control = tree.node(chosen).control;
  const long = members.flatMap((ref) => wordsOf(tree, ref)).filter((words) => words.read.text.length > 12);
  return {
    ref: group,
    control: 'radio-pair',
    yes: chosen,
    members,
    own: [...wordsOf(tree, group), ...long],
    answers,
    initial: control?.initial ?? 'unknown',
    required: members.some((ref) => tree.node(ref).control?.required === true),
  };
}

/** The middle of a scale: a questionnaire asks for an opinion, not for consent. */
const NEITHER = inOrder(
  /^/i,
  [
    /보통(?:이다|입니다)?|중립|그저 ?그렇다|잘 ?모르겠(?:다|음|습니다)|neutral|neither\b.*|not sure|undecided|どちらでもない|どちらとも言えない|一般|不确定|neutral/i,
    /weder noch|neutre|ni .+ ni .+/i,
  ],
  /$/i,
);

const BARE_NO = /^(?:아니[요오]|아뇨|no|n|いいえ|否|不|nein|non)[.!]?$/i;
const BARE_YES = /^(?:네|예|yes|y|はい|是|ja|oui|sí|si)[.!]?$/i;

const isNo = (answer: string): boolean => BARE_NO.test(answer.trim()) || says('acts', reading(answer), 'refuse');

function isYes(answer: string): boolean {
  const read = reading(answer);
  if (says('acts', read, 'refuse')) return false;
  return BARE_YES.test(answer.trim()) || says('acts', read, 'agree') || says('acts', read, 'receive') || says('acts', read, 'yes');
}
