/** What a notice says under labels, line by line and cell by cell, and what it says without any. */
import type { Label, NoticeLexicon } from '../lexicon/shapes/notice';
import type { Tree } from '../page';
import { dividedRow } from './divided';
import { endsAsLabel, labelledIn, labelsOf, leadingLabel } from './labels';
import type { Line, Part } from './parts';
import { bare, marker, Piece, says, sentences } from './pieces';
import { handings } from './prose';
import { statedIn } from './stated';
import { type Fact, isEmpty, readTable } from './tables';

export interface Facts {
  readonly facts: readonly Fact[];
  /** Lines that no label explains, in order. */
  readonly prose: readonly Piece[];
  /** Words before the first label of a line (`Bluebell Inc. — stored in: …`), with the row they open. */
  readonly heads: readonly { readonly piece: Piece; readonly row: number }[];
  /** Everything that can be read, for what may stand anywhere: refusal, clauses. */
  readonly all: readonly Piece[];
  /** The labels found, for telling what kind of notice it is. */
  readonly labels: readonly Piece[];
  /** Rows of the largest table with a recipient column, with those beyond the sample. */
  readonly tableRows: number;
}

/** A label whose value follows below it. */
interface Open {
  readonly labels: readonly Label[];
  readonly piece: Piece;
  readonly outer: ReadonlySet<string>;
  readonly kind: string;
  readonly row: number;
  /** Heading level of its line. */
  readonly level: number;
  /** Its value began in the line of the label. */
  readonly inline: boolean;
  lines: number;
}

const SENTENCE = /(?:니다|세요|습니까|ます|です)[.。!?]?$|[.。]$/;
/** Letters of a label that stands alone in a line without being a heading or numbered. */
const ALONE = 22;

/** Lines of one notice that begin with a label and a blank before they are read so; fewer are words that happen to come first. */
const LEADING = 3;
/** Labels in a row, each without a value, that only say what will be told. */
const OUTLINE = 3;

/** Lines that list what a notice would say and do not say it: `the items, the country, the recipient` one below the other. */
function outlines(lexicons: readonly NoticeLexicon[], parts: readonly Part[]): Set<Part> {
  const out = new Set<Part>();
  let run: Line[] = [];
  const end = (): void => {
    if (run.filter((line) => endsAsLabel(lexicons, bare(line.piece))).length >= OUTLINE) for (const line of run) out.add(line);
    run = [];
  };
  for (const part of parts) {
    const alone =
      part.kind === 'line' &&
      labelledIn(lexicons, part.piece).length === 0 &&
      leadingLabel(lexicons, part.piece) === undefined &&
      labelsOf(lexicons, part.piece).length > 0;
    const first = run[0];
    if (!alone || (first && (first.level !== part.level || marker(first.piece.words).kind !== marker(part.piece.words).kind))) end();
    if (alone) run.push(part);
  }
  end();
  return out;
}

/** Columns from which lines of labels over lines of values are a table drawn with boxes. */
const COLUMNS = 4;
/** A sentence to the reader fills no cell; a full stop may belong to `Inc.`. */
const SPOKEN = /(?:니다|세요|습니까|ます|です|ません)[.。!?]?$|[a-z]{3}[.。]\s[A-Z]/;
/** Heading level of what only looks like one. */
const LOOKS = 7;

/**
 * Labels one below the other and then as many values, once or several times: a table drawn with boxes, read as one. The line after the last
 * value is a title or another text, so the values have to fill their rows.
 */
function withGrids(lexicons: readonly NoticeLexicon[], parts: readonly Part[]): readonly Part[] {
  const plain = (part: Part | undefined): part is Line =>
    part?.kind === 'line' && part.level === 0 && !part.control && marker(part.piece.words).kind === '';
  // Labels may be set off by their looks; a heading by its tag is none of a row.
  const label = (part: Part | undefined): boolean =>
    part?.kind === 'line' &&
    (part.level >= LOOKS || plain(part)) &&
    labelledIn(lexicons, part.piece).length === 0 &&
    labelsOf(lexicons, part.piece).length > 0;
  const labelled = runs(parts, label);
  const filled = runs(parts, (part) => plain(part) && !SPOKEN.test(part.piece.words));
  const out: Part[] = [];
  for (let at = 0; at < parts.length; at++) {
    const width = labelled[at] as number;
    const values = filled[at + width] ?? 0;
    const end = at + width + values;
    if (width < COLUMNS || values < width || values % width !== 0) {
      out.push(parts[at] as Part);
      continue;
    }
    const cells = parts.slice(at, end).map((part) => (part as Line).piece);
    const rows = Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
    const { box, node } = parts[at] as Part;
    out.push({ kind: 'table', rows, heads: 1, count: rows.length - 1, box, node });
    at = end - 1;
  }
  return out;
}

/** How many parts in a row hold, from each place on. */
function runs(parts: readonly Part[], holds: (part: Part) => boolean): number[] {
  const lengths = parts.map(() => 0);
  for (let at = parts.length - 1; at >= 0; at--) lengths[at] = holds(parts[at] as Part) ? 1 + (lengths[at + 1] ?? 0) : 0;
  return lengths;
}

/** How many lines begin with a label that nothing but a blank divides from its value. */
function leading(lexicons: readonly NoticeLexicon[], parts: readonly Part[]): number {
  return parts.filter((part) => part.kind === 'line' && part.level === 0 && leadingLabel(lexicons, part.piece) !== undefined).length;
}

/** The title of an article, alone in its line: it names what the text below says and says nothing itself. */
const ARTICLE = /^(?:第 ?[\d一二三四五六七八九十]{1,4} ?[条條]|제 ?\d{1,3} ?조)\s?[(（[【「『][^)）\]】」』]{1,60}[)）\]】」』]$/;

/**
 * Reads the parts of one notice, in document order.
 * @param lines parts as they stand; labels and values that are set as boxes are put into tables first
 * @returns every value under its labels, the sentences without any, and all pieces that were read
 */
export function readFacts(tree: Tree, lexicons: readonly NoticeLexicon[], lines: readonly Part[]): Facts {
  const parts = withGrids(lexicons, lines);
  const facts: Fact[] = [];
  const prose: Piece[] = [];
  const heads: { piece: Piece; row: number }[] = [];
  const all: Piece[] = [];
  const labels: Piece[] = [];
  /** Markers of the points around the current one, outermost first. Lines under a label do not count: their numbers start anew. */
  let levels: string[] = [];
  let tableRows = 0;
  let row = 0;
  let block = new Set<Label>();
  let firstOfBlock: Label | undefined;
  let open: Open | undefined;
  const outline = outlines(lexicons, parts);
  const leads = leading(lexicons, parts) >= LEADING;

  /** Row of a label in a line: a block that begins again is the next recipient's. */
  const rowOf = (found: readonly Label[]): number => {
    const first = found[0];
    if (first && block.has(first) && (found.includes('recipient') || first === firstOfBlock)) {
      row++;
      block = new Set();
      firstOfBlock = undefined;
    }
    firstOfBlock ??= first;
    for (const label of found) block.add(label);
    return row;
  };
  const close = (): void => {
    open = undefined;
  };
  const enter = (kind: string): ReadonlySet<string> => {
    if (kind) levels = levels.includes(kind) ? levels.slice(0, levels.indexOf(kind) + 1) : [...levels, kind];
    return new Set(levels);
  };

  const readLine = (line: Line): void => {
    // What an outline will say of refusing is not said yet.
    if (outline.has(line) && says(lexicons, 'refusal', line.piece)) return;
    all.push(line.piece);
    if (outline.has(line)) return;
    const kind = marker(line.piece.words).kind;
    // What stands right below a label is its value, whatever it speaks of; but a sentence about refusing leaves the label without one.
    const awaited = open?.lines === 0 && !open.inline && (open.labels.includes('refusal') || !SENTENCE.test(line.piece.words));
    const remark = kind === '※' || (!awaited && says(lexicons, 'refusal', line.piece));
    const colons = labelledIn(lexicons, line.piece);
    // Points below a label are its values, whatever word they begin with.
    const point = open !== undefined && !open.inline && !(kind !== '' && open.outer.has(kind));
    const lead = leads && !point && colons.length === 0 && line.level === 0 ? leadingLabel(lexicons, line.piece) : undefined;
    const said = (lead ? [lead] : colons).filter((one) => !(open?.labels.includes('items') && weak(one.labels)));
    // `… to Bluebell (contact: …) over a secure network`: a label inside of a sentence is no label of the line.
    const inside = SENTENCE.test(line.piece.words) && said.every((one) => weak(one.labels));
    const found = inside && handings(lexicons, [line.piece]).length > 0 ? [] : said;
    const divided = found.length === 0 && line.level === 0 ? dividedRow(lexicons, line.piece) : undefined;
    if (divided) {
      close();
      if (block.size > 0) row++;
      block = new Set(divided.map((cell) => cell.label));
      for (const { label, value } of divided) facts.push({ labels: [label], value, row, empty: isEmpty(value.words) });
      return;
    }
    if (found.length > 0 && !(remark && open && weak(found[0]?.labels ?? []))) {
      const first = found[0];
      const head = first ? bare(line.piece.cut(0, first.label.start - line.piece.start)) : undefined;
      if (head && head.squashed.length > 2) {
        const lead = head.cut(0, head.words.replace(/[\s|/·ㆍ•,;–—-]+$/, '').length);
        // A sentence before the first label is no name that the labels speak of.
        if (first && SENTENCE.test(lead.words)) prose.push(line.piece.cut(0, first.label.start - line.piece.start));
        else if (lead.words) {
          if (block.size > 0) row++;
          block = new Set();
          firstOfBlock = undefined;
          heads.push({ piece: lead, row });
        }
      }
      for (const one of found) {
        if (isRoleHeading(lexicons, one.labels, one.label, one.value)) {
          facts.push({ labels: ['recipient'], value: one.label, row: row++, empty: false });
          prose.push(one.value);
          continue;
        }
        labels.push(one.label);
        const at = rowOf(one.labels);
        const value = one.labels.includes('recipient') ? nameOf(one.value) : one.value;
        if (value.words) facts.push({ labels: one.labels, value, row: at, empty: isEmpty(value.words), under: one.label });
        if (value !== one.value) prose.push(one.value.cut(value.words.length));
      }
      const last = found.at(-1);
      const outer = enter(kind);
      const inline = last?.value.words !== '';
      // A value in the same line is complete, unless points or the lines of an address follow.
      const goesOn = last && (!inline || kind !== '' || last.labels.includes('recipient'));
      open = goesOn
        ? { labels: last.labels, piece: last.label, outer, kind, row, level: line.level, lines: inline ? 1 : 0, inline }
        : undefined;
      return;
    }
    // `We share data with the following providers` announces a list; it is no label, though it ends like one.
    const announces = line.piece.words.split(' ').length > 4 && says(lexicons, 'follows', line.piece, 'recipients');
    const alone = announces ? [] : labelsOf(lexicons, line.piece);
    const standsAlone = line.level > 0 || kind !== '' || line.piece.squashed.length <= ALONE;
    if (
      alone.length > 0 &&
      standsAlone &&
      !(weak(alone) && line.level === 0) &&
      !(open && open.lines === 0 && line.level === 0 && kind === '' && !overLabels(open, alone, line))
    ) {
      labels.push(line.piece);
      open = {
        labels: alone,
        piece: bare(line.piece),
        outer: enter(kind),
        kind,
        row: rowOf(alone),
        level: line.level,
        lines: 0,
        inline: false,
      };
      return;
    }
    const last = facts.at(-1);
    const below = kind === '' && last !== undefined && last.labels === open?.labels && last.value.text === line.piece.text;
    // A sentence below a complete value is no part of it; nor is an unmarked line of another text.
    const beside = open?.inline === true && kind === '' && (!below || SENTENCE.test(line.piece.words));
    const leaves = open && (line.level > 0 || (kind !== '' && open.outer.has(kind)) || remark || beside);
    if (leaves) close();
    if (!open) enter(kind);
    if (open?.lines === 0 && isRoleHeading(lexicons, open.labels, open.piece, line.piece)) {
      facts.push({ labels: ['recipient'], value: open.piece, row: row++, empty: false });
      close();
    }
    if (open) {
      open.lines++;
      if (below && last) {
        // The next line of the same text goes on with the value: an address below a name.
        facts[facts.length - 1] = { ...last, value: upTo(tree, last.value, line.piece) };
      } else
        facts.push({ labels: open.labels, value: bare(line.piece), row: open.row, empty: isEmpty(line.piece.words), under: open.piece });
    } else {
      for (const one of statedIn(lexicons, line.piece)) {
        labels.push(one.label);
        facts.push({ labels: one.labels, value: one.value, row, empty: isEmpty(one.value.words), under: one.label });
      }
      if (!ARTICLE.test(line.piece.words.trim())) prose.push(line.piece);
    }
  };

  for (const part of parts) {
    if (part.kind === 'line') {
      readLine(part);
      continue;
    }
    const start = facts.length > 0 || heads.length > 0 ? row + 1 : row;
    const read = readTable(lexicons, part, start);
    const under = open;
    // A table without labels of its own is the value of the label above it.
    if (read.facts.length === 0 && under) {
      for (const value of read.rest) facts.push({ labels: under.labels, value, row: under.row, empty: isEmpty(value.words) });
    }
    close();
    facts.push(...read.facts);
    labels.push(...read.labels);
    for (const one of [...read.facts.map((fact) => fact.value), ...read.rest]) if (one.words) all.push(one);
    if (read.facts.length > 0 || !under) prose.push(...read.rest);
    if (read.facts.some((fact) => fact.labels.includes('recipient'))) tableRows = Math.max(tableRows, read.count);
    row = Math.max(row, ...read.facts.map((fact) => fact.row));
    block = new Set(read.facts.flatMap((fact) => fact.labels));
  }
  return { facts, prose, heads, all, labels, tableRows };
}

/** `Recipient: Bluebell Ltd, Canada. Name and address, sent monthly.`: who it is ends with the first sentence. */
function nameOf(value: Piece): Piece {
  const [first, second] = sentences(value);
  return first && second && !value.words.includes('\n') && second.squashed.length > 12 ? first : value;
}

/** The words from the start of one piece to the end of another in the same text. */
function upTo(tree: Tree, first: Piece, last: Piece): Piece {
  return new Piece(first.node, first.text, first.start, tree.textAt(first.text).slice(first.start, last.start + last.words.length));
}

/** Words of a sentence that explains a role, in a language that spaces words. */
const EXPLAINS = 9;

/** `Service providers: we employ …` is no label with a value but a recipient that a paragraph explains. */
function isRoleHeading(lexicons: readonly NoticeLexicon[], labels: readonly Label[], label: Piece, value: Piece): boolean {
  if (!labels.includes('recipient') || labels.length > 1 || value.words.split(' ').length < EXPLAINS || !/[a-z]{3}/i.test(label.words))
    return false;
  const spaced = lexicons.filter((one) => one.form === 'lower');
  // `Third parties: we do not share …` speaks of nobody.
  if (says(spaced, 'transfer', value, 'none')) return false;
  return says(spaced, 'parties', label, 'role') && !/^[\s\W]*(?:recipient|name)/i.test(label.words);
}

/** Words that no value has: they announce one. */
const ANNOUNCES = /(?:받는|되는|하는)\s?(?:자|곳|분|정보|항목|국가|나라|회사)$|(?:목적|기간|항목)$/;

/** A heading over further labels (`What is sent` over `sent to`, `items sent`) is a title and has no value of its own. */
function overLabels(open: Open, labels: readonly Label[], line: Line): boolean {
  return open.level > 0 && !labels.some((label) => open.labels.includes(label)) && ANNOUNCES.test(line.piece.words);
}

/** Labels that also stand inside a list of items ("contact", "country"). */
function weak(labels: readonly Label[]): boolean {
  return labels.every((label) => label === 'contact' || label === 'country');
}
