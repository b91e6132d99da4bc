/**
 * The ways a person may read one control: a label takes its words from the heading over it as rightly as from the sentence at the control
 * (`How to score` of the label sets). What stands at another control is no way to read this one.
 */
import type { Consent } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import { comparable } from './match';

/** The words at the control, and the heading over it, each also with the answers of a pair; the Report's own words first. */
function readings(consent: Consent, others: ReadonlySet<number>, { nodes, texts }: Snapshot): string[] {
  const node = nodes[consent.node];
  if (!node) return [consent.text];
  const said = (...indices: readonly (number | undefined)[]) =>
    indices.flatMap((at) => (at === undefined ? [] : (texts[at] ?? []))).join(' ');
  const answers = said(...(node.options ?? []));
  const own = said(node.beside, node.text, node.name);
  const worded = [own, ...headingsOver(consent.node, others, nodes).map((ref) => said(nodes[ref]?.text))].filter((words) => words !== '');
  return [consent.text, ...worded, ...(answers === '' ? [] : worded.map((words) => `${words} ${answers}`))];
}

/** The headings between a control and the one before it: that of its part, and that of the text box under it. */
function headingsOver(ref: number, others: ReadonlySet<number>, nodes: Snapshot['nodes']): number[] {
  const over: number[] = [];
  for (let at = ref - 1; at >= 0 && !others.has(at); at--) if (nodes[at]?.role === 'heading') over.push(at);
  return over;
}

/** Whether the label says what stands at the control or over it, as texts of controls are compared. */
export function isReadAs(label: string, consent: Consent, consents: readonly Consent[], snapshot: Snapshot): boolean {
  const others = new Set(consents.filter((one) => one !== consent).map((one) => one.node));
  const wanted = comparable(label);
  return readings(consent, others, snapshot).some((words) => comparable(words) === wanted);
}
