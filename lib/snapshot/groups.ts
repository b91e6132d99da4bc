/** Controls that are one choice: radios of one name, an ARIA radio group, two boxes that say yes and no. */
import { eitherOf } from '../model/gate';
import { isControl } from './label';
import { FACT_FORM } from './page/page-copy';
import { attr, closest, type Replica } from './replica';
import { above, isShell, type Part, part } from './sketch';

/** Words of the answer that refuses. */
const NO = eitherOf(
  /동의 ?(?:하지|안|않)|미 ?동의|비 ?동의|거부|안 ?함|아니|수신 ?안|不同意|同意し(?:ない|ません)|拒/,
  /\b(?:disagree|decline|refuse|reject|no|do not|don't)\b|nicht|refus|rechaz/i,
);
const YES = eitherOf(/동의|수신|허용|예$|네$|同意|接受|はい/, /\b(?:agree|accept|yes|consent|allow)\b|zustimm|accept|acept/i);

const isRadioGroup = (el: Replica): boolean => attr(el, 'role') === 'radiogroup';

/** The radios that belong together, in document order: by ARIA group, else by name within a form. */
function families(order: readonly Part[]): Part[][] {
  const byKey = new Map<string, Part[]>();
  for (const made of order) {
    if (made.role !== 'radio') continue;
    const group = closest(made.el, isRadioGroup);
    const name = attr(made.el, 'name');
    const key = group ? `g${group.at}` : name ? `n${attr(made.el, FACT_FORM) ?? ''} ${name}` : '';
    if (!key) continue;
    const same = byKey.get(key);
    if (same) same.push(made);
    else byKey.set(key, [made]);
  }
  return [...byKey.values()].filter((members) => members.length > 1);
}

const words = (made: Part): string => made.name || made.beside;

/** Pairs of neighbouring checkboxes of which one agrees and the other refuses. */
function pairs(order: readonly Part[]): Part[][] {
  const out: Part[][] = [];
  const boxes = order.filter(isControl);
  for (let i = 0; i + 1 < boxes.length; i++) {
    const [a, b] = [boxes[i] as Part, boxes[i + 1] as Part];
    if (a.role !== 'checkbox' || b.role !== 'checkbox') continue;
    const [one, two] = [words(a), words(b)];
    if (one.length > 60 || two.length > 60) continue;
    const opposed = NO.test(one) !== NO.test(two) && YES.test(one) && (YES.test(two) || NO.test(two));
    if (opposed && close(a, b)) {
      out.push([a, b]);
      i++;
    }
  }
  return out;
}

/** At most four containers up from each to the one that holds both. */
function close(a: Part, b: Part): boolean {
  const near = (made: Part): Part[] => [...above(made)].filter((up) => !isShell(up)).slice(0, 5);
  const over = near(a);
  return near(b).some((made) => over.includes(made) && made.role !== 'page');
}

/** Makes one `radio-group` part of every family, around its members where nothing else stands between them, else before the first. */
export function groupControls(order: Part[]): void {
  for (const members of families(order)) bind(members, false, order);
  for (const members of pairs(order)) bind(members, true, order);
}

function bind(members: readonly Part[], boxes: boolean, order: Part[]): void {
  const first = members[0] as Part;
  const last = members[members.length - 1] as Part;
  const over = new Set(above(first));
  let common: Part | undefined;
  for (const up of above(last)) {
    if (over.has(up)) {
      common = up;
      break;
    }
  }
  if (!common) return;
  const from = common.kids.indexOf(branchOf(first, common));
  const to = common.kids.indexOf(branchOf(last, common));
  if (from < 0 || to < from) return;
  const range = common.kids.slice(from, to + 1);
  const group = part('radio-group', common.el, common, first.seen, first.at);
  const on = members.some((made) => made.control?.state === 'on');
  const initially = members.some((made) => made.control?.initial === 'on');
  group.control = {
    state: on ? 'on' : 'off',
    initial: initially ? 'on' : 'off',
    named: 'none',
    ...(boxes ? { disguise: 'exclusive-boxes' as const } : {}),
    ...(members.some((made) => made.control?.required) ? { required: true } : {}),
    ...(members.every((made) => made.control?.disabled) ? { disabled: true } : {}),
  };
  nameGroup(group, first, members);
  for (const member of members) member.group = group;
  if (strangers(range, members)) {
    common.kids.splice(from, 0, group);
  } else {
    group.kids = range;
    for (const made of range) made.up = group;
    common.kids.splice(from, range.length, group);
  }
  group.options = members.map(words);
  order.splice(order.indexOf(common) + 1, 0, group);
}

/** Its own ARIA name, else a legend; words before the first option that has its own label belong to the whole group. */
function nameGroup(group: Part, first: Part, members: readonly Part[]): void {
  const aria = closest(first.el, (one) => isRadioGroup(one) || one.tag === 'fieldset');
  const label = aria ? attr(aria, 'aria-label') : null;
  if (label) {
    group.name = label.trim();
    if (group.control) group.control = { ...group.control, named: 'aria' };
  }
  if (first.name && first.beside && members.slice(1).every((made) => !made.beside)) {
    group.beside = first.beside;
    first.beside = '';
  }
}

function branchOf(made: Part, common: Part): Part {
  let branch = made;
  while (branch.up && branch.up !== common) branch = branch.up;
  return branch;
}

/** Whether other controls or fields stand between the members. */
function strangers(range: readonly Part[], members: readonly Part[]): boolean {
  const stack = [...range];
  while (stack.length > 0) {
    const made = stack.pop() as Part;
    if ((isControl(made) || made.role === 'radio-group') && !members.includes(made)) return true;
    stack.push(...made.kids);
  }
  return false;
}
