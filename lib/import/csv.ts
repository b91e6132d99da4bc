/** Strict CSV (RFC 4180): what lib/export/csv.ts writes, and what spreadsheets save. A loose reader would guess; this one names the place. */
import { type Bytes, pieces } from './bytes';
import { ImportRefused } from './refused';

export interface Row {
  /** From 1, the heading included. */
  readonly number: number;
  /** `null` for an empty cell without quotes: nothing was known. An empty text is `""`. */
  readonly cells: readonly (string | null)[];
}

/** Longest record, in UTF-16 code units. */
const LONGEST_ROW = 4 * 2 ** 20;

const FORMULA = /^''*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/** Takes off the apostrophe that keeps a spreadsheet from running a text as a formula. */
export function plainCell(text: string): string {
  return FORMULA.test(text) ? text.slice(1) : text;
}

/**
 * The records of a file, piece by piece.
 * @throws ImportRefused naming row and column for an open quote, a quote inside a plain cell, a wrong number of cells, or no UTF-8
 */
export async function* csvRows(source: Blob, name: string): AsyncGenerator<Row> {
  const reader = new Reader(name);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Bytes): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new ImportRefused('not-utf8', reader.place(), 'its text is not UTF-8. Save the table as CSV UTF-8.');
    }
  };
  for await (const piece of pieces(source.stream() as ReadableStream<Bytes>)) yield* reader.feed(decode(piece));
  yield* reader.feed(decode());
  yield* reader.end();
}

type State = 'start' | 'plain' | 'quoted' | 'quote' | 'return';

class Reader {
  private state: State = 'start';
  private cells: (string | null)[] = [];
  private cell = '';
  private size = 0;
  private rows = 0;
  private width = -1;

  constructor(private readonly name: string) {}

  place(): string {
    return `${this.name}, row ${this.rows + 1}, column ${this.cells.length + 1}`;
  }

  *feed(text: string): Generator<Row> {
    let at = 0;
    while (at < text.length) {
      if (this.state === 'quoted') {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        this.add(text.slice(at, end));
        if (quote >= 0) this.state = 'quote';
        at = end + 1;
        continue;
      }
      const c = text[at] as string;
      at++;
      if (this.state === 'return' && c !== '\n') throw this.wrong('a line break must be CR LF or LF.');
      if (c === '"') {
        if (this.state === 'plain') throw this.wrong('a quote stands inside a cell that is not quoted.');
        if (this.state === 'quote') this.add('"');
        this.state = 'quoted';
      } else if (c === ',') this.close();
      else if (c === '\r') this.state = this.state === 'quote' ? this.closeQuoted() : this.closePlain();
      else if (c === '\n') {
        if (this.state !== 'return') this.close();
        yield this.row();
      } else if (this.state === 'quote') throw this.wrong('something stands between the closing quote and the comma.');
      else {
        this.add(c);
        this.state = 'plain';
      }
    }
  }

  *end(): Generator<Row> {
    if (this.state === 'quoted') throw this.wrong('a quote is never closed; the file may have been cut off.');
    if (this.state === 'return') throw this.wrong('a line break must be CR LF or LF.');
    if (this.state === 'start' && this.cells.length === 0) return;
    this.close();
    yield this.row();
  }

  private closeQuoted(): State {
    this.close();
    return 'return';
  }

  private closePlain(): State {
    this.close();
    return 'return';
  }

  private add(text: string): void {
    this.cell += text;
    this.size += text.length;
    if (this.size > LONGEST_ROW) throw new ImportRefused('too-large', this.place(), 'the record is too long.');
  }

  private close(): void {
    this.cells.push(this.state === 'start' ? null : plainCell(this.cell));
    this.cell = '';
    this.state = 'start';
  }

  private row(): Row {
    const { cells } = this;
    if (this.width < 0) this.width = cells.length;
    if (cells.length !== this.width) {
      throw new ImportRefused(
        'columns',
        `${this.name}, row ${this.rows + 1}`,
        `it has ${cells.length} cells; the heading has ${this.width}.`,
      );
    }
    this.rows++;
    this.cells = [];
    this.size = 0;
    this.state = 'start';
    return { number: this.rows, cells };
  }

  private wrong(what: string): ImportRefused {
    return new ImportRefused('not-csv', this.place(), what);
  }
}
