/** The lines of a text file, read piece by piece: memory holds one line. */
import { type Bytes, pieces, textOf } from './bytes';
import { ImportRefused } from './refused';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Longest line, in bytes: the largest Snapshot a page can give is 2 MB. */
const LONGEST_LINE = 32 * 2 ** 20;

const BREAK = 0x0a;

/**
 * Lines without their breaks; a carriage return before the break belongs to it. The last line may lack one.
 * @param source bytes of the file; a byte order mark at its start is dropped
 * @throws ImportRefused for a line that is too long or no UTF-8
 */
export async function* lines(source: Blob, name: string, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let held: Bytes[] = [];
  let size = 0;
  let number = 0;
  const line = (): Line => {
    number++;
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const part of held) {
      bytes.set(part, at);
      at += part.length;
    }
    held = [];
    size = 0;
    let text = textOf(bytes, `${name}, line ${number}`);
    if (number === 1 && text.startsWith('\ufeff')) text = text.slice(1);
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const piece of pieces(source.stream() as ReadableStream<Bytes>)) {
    let from = 0;
    for (let end = piece.indexOf(BREAK); end >= 0; end = piece.indexOf(BREAK, from)) {
      held.push(piece.subarray(from, end));
      size += end - from;
      tooLong(size, longest, name, number);
      yield line();
      from = end + 1;
    }
    held.push(piece.subarray(from));
    size += piece.length - from;
    tooLong(size, longest, name, number);
  }
  if (size > 0) yield line();
}

function tooLong(size: number, longest: number, name: string, before: number): void {
  if (size <= longest) return;
  throw new ImportRefused('too-large', `${name}, line ${before + 1}`, `the line is over ${longest} bytes long.`);
}
