/** Prints a Snapshot as an indented outline: `npx tsx cli/dev/show.ts <snapshot.json>…`. */
import { readFileSync } from 'node:fs';
import type { Node, Snapshot } from '../../lib/model/snapshot';

const WIDTH = 110;

function line(node: Node, snapshot: Snapshot, depth: number): string {
  const words = (at: number | undefined): string =>
    at === undefined ? '' : (snapshot.texts[at] ?? '').replace(/\n/g, '⏎').slice(0, WIDTH);
  const { control, field } = node;
  const marks = [
    node.level === undefined ? '' : `h${node.level}`,
    node.shown === 'now' ? '' : `(${node.why})`,
    control ? `${control.state}${control.initial === control.state ? '' : `<${control.initial}`} ${control.named}` : '',
    control?.disguise ?? '',
    control?.required ? 'required' : '',
    control?.enforced ? `enforced:${control.enforced.how} "${words(control.enforced.message)}"` : '',
    field ? `${field.type} ${field.autocomplete ?? ''} ${field.hint ?? ''}` : '',
    node.disabled ? 'disabled' : '',
    node.submits ? 'submits' : '',
    node.link ? `${node.link.to} ${node.link.path ?? ''}` : '',
    node.target === undefined ? '' : `-> ${node.target}`,
    node.options ? `{${node.options.map(words).join(' | ').slice(0, WIDTH)}}` : '',
  ].filter(Boolean);
  const said = [
    words(node.text),
    node.name === undefined ? '' : `name="${words(node.name)}"`,
    node.beside === undefined ? '' : `beside="${words(node.beside)}"`,
  ];
  return `${'  '.repeat(depth)}${node.ref} ${node.role} ${marks.join(' ')} ${said.filter(Boolean).join(' ')}`.trimEnd();
}

function show(path: string): void {
  const read = JSON.parse(readFileSync(path, 'utf8')) as Snapshot | { snapshot: Snapshot };
  const snapshot = 'snapshot' in read ? read.snapshot : read;
  const depths: number[] = [];
  console.log(
    `== ${path}: ${snapshot.nodes.length} nodes, title ${JSON.stringify(snapshot.texts[snapshot.title] ?? '')}, lang ${snapshot.lang}`,
  );
  for (const node of snapshot.nodes) {
    const depth = node.parent < 0 ? 0 : (depths[node.parent] ?? 0) + 1;
    depths[node.ref] = depth;
    console.log(line(node, snapshot, depth));
    const table = node.table === undefined ? undefined : snapshot.tables[node.table];
    if (!table) continue;
    const row = (cells: readonly number[]): string =>
      cells.map((at) => (snapshot.texts[at] ?? '').replace(/\n/g, '⏎').slice(0, 40)).join(' | ');
    for (const head of table.head) console.log(`${'  '.repeat(depth + 1)}# ${row(head)}`);
    for (const { at, cells } of table.rows.slice(0, 6)) console.log(`${'  '.repeat(depth + 1)}${at}: ${row(cells)}`);
    if (table.rows.length > 6) console.log(`${'  '.repeat(depth + 1)}… ${table.count} rows, row heads ${table.rowHeads.join(',')}`);
  }
  for (const spot of snapshot.opaque) console.log(`opaque ${spot.kind} near ${spot.near}`);
  console.log(`letters ${snapshot.letters.map((l) => `${l.region} ko${l.hangul} la${l.latin} ka${l.kana} ha${l.han}`).join('; ')}`);
  if (snapshot.cut.length > 0) console.log(`cut ${JSON.stringify(snapshot.cut)}`);
  if (snapshot.masked.length > 0) console.log(`masked ${JSON.stringify(snapshot.masked)}`);
}

for (const path of process.argv.slice(2)) show(path);
