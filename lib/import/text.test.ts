import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPieces } from '../export/bytes';
import { BOM, type Cell, csvCell, csvRow } from '../export/csv';
import { csvRows, plainCell } from './csv';
import { parseJson } from './json';
import { lines } from './lines';
import { ImportRefused } from './refused';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}

async function said(work: () => Promise<unknown> | unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ImportRefused) return `${error.reason}: ${error.message}`;
    throw error;
  }
  throw new Error('it was taken in');
}

/** A file that arrives in pieces of a few bytes, so that letters and quotes are cut apart. */
const trickle = (text: string, step: number): Blob => {
  const bytes = new TextEncoder().encode(text);
  return {
    size: bytes.length,
    stream: () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += step) controller.enqueue(bytes.slice(at, at + step));
          controller.close();
        },
      }),
  } as unknown as Blob;
};

const letters = fc.string({ unit: fc.constantFrom('a', '한', '"', ',', '\n', '\r', ' ', "'", '=', '-', '+', '@', '\t', '＝', '😀', '1') });

describe('CSV', () => {
  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) => fc.array(fc.array(letters, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })),
        fc.integer({ min: 1, max: 7 }),
        async (rows, step) => {
          const read = await all(csvRows(trickle(BOM + rows.map(csvRow).join(''), step), 'x.csv'));
          expect(read.map((row) => row.cells)).toEqual(rows);
          expect(read.map((row) => row.number)).toEqual(rows.map((_, at) => at + 1));
        },
      ),
    );
  });

  it('tells nothing from an empty text', async () => {
    const cells: Cell[] = [null, '', undefined, 0, false];
    const [row] = await all(csvRows(new Blob([csvRow(cells)]), 'x.csv'));
    expect(row?.cells).toEqual([null, '', null, '0', 'false']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''=1"])(
    'keeps %j from being run, and gives it back',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
      expect(plainCell(`'${text}`)).toBe(text);
    },
  );

  it('leaves numbers and other texts alone', () => {
    expect([csvCell(-300), csvCell("'tis"), csvCell('a=b'), csvCell('1-2')]).toEqual(['-300', "'tis", 'a=b', '1-2']);
    expect(plainCell("'tis")).toBe("'tis");
  });

  it.each([
    ['a,b\r\n"x,y', 'not-csv: x.csv, row 2, column 1: a quote is never closed; the file may have been cut off.'],
    ['a,b\r\nx"y,z\r\n', 'not-csv: x.csv, row 2, column 1: a quote stands inside a cell that is not quoted.'],
    ['a,b\r\n"x"y,z\r\n', 'not-csv: x.csv, row 2, column 1: something stands between the closing quote and the comma.'],
    ['a,b\r\nx\r\n', 'columns: x.csv, row 2: it has 1 cells; the heading has 2.'],
    ['a,b\rx,y\r', 'not-csv: x.csv, row 1, column 3: a line break must be CR LF or LF.'],
  ])('%j is refused with its place', async (text, message) => {
    expect(await said(() => all(csvRows(new Blob([text]), 'x.csv')))).toBe(message);
  });

  it('in another encoding is refused, with the mend', async () => {
    const korean = new Uint8Array([0x61, 0x0a, 0xb0, 0xa1, 0x0a]);
    expect(await said(() => all(csvRows(new Blob([korean]), 'x.csv')))).toMatch(/^not-utf8: x\.csv.*CSV UTF-8/);
  });
});

describe('lines', () => {
  it('come one by one, however the file is cut', async () => {
    const text = '한글\r\n\nlast';
    for (let step = 1; step < 9; step++) {
      expect(await all(lines(trickle(text, step), 'x.jsonl'))).toEqual([
        { number: 1, text: '한글' },
        { number: 2, text: '' },
        { number: 3, text: 'last' },
      ]);
    }
  });

  it('that are too long, or no UTF-8, are refused by number', async () => {
    expect(await said(() => all(lines(new Blob(['ab\n', 'abcdefgh\n']), 'x.jsonl', 4)))).toMatch(/^too-large: x\.jsonl, line 2/);
    expect(await said(() => all(lines(new Blob(['ab\n', new Uint8Array([0xff, 0x0a])]), 'x.jsonl')))).toMatch(
      /^not-utf8: x\.jsonl, line 2/,
    );
  });

  it('are written in pieces', async () => {
    const many = Array.from({ length: 3000 }, (_, n) => `${n} ${'x'.repeat(300)}\n`);
    const pieces = await all(textPieces(many));
    expect(pieces.length).toBeGreaterThan(2);
    expect(await new Blob(pieces).text()).toBe(many.join(''));
  });
});

describe('broken JSON', () => {
  it.each([
    ['{"a":1,}', 'x, line 7, column 8: a name in quotes is missing here.'],
    ['{"a" 1}', 'x, line 7, column 6: a colon is missing here.'],
    ['[1 2]', 'x, line 7, column 4: a comma or ] is missing here.'],
    ['{\n"a": tru}', 'x, line 8, column 6: this is no JSON value.'],
    ['{"a":"b', 'x, line 7, column 6: this is no JSON value.'],
    ['[1', 'x, line 7, column 3: it ends too early.'],
    ['', 'x, line 7, column 1: it ends too early.'],
    ['{} {}', 'x, line 7, column 4: something stands after its end.'],
    ['[01]', 'x, line 7, column 3: a comma or ] is missing here.'],
    [`${'['.repeat(70)}${']'.repeat(70)}`, 'x, line 7, column 65: it is nested more than 64 deep.'],
  ])('%j is placed', async (text, message) => {
    expect(await said(() => parseJson(text, { name: 'x', line: 7 }))).toBe(`not-json: ${message}`);
  });

  it('is always placed, and sound JSON never', async () => {
    await fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(40), fc.constantFrom('"', '{', ',', 'x', ''), (text, at, put) => {
        const broken = text.slice(0, at) + put + text.slice(at + 1);
        let sound = true;
        try {
          JSON.parse(broken);
        } catch {
          sound = false;
        }
        try {
          parseJson(broken, { name: 'x', line: 1 });
          expect(sound).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefused);
          expect(sound).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
