/**
 * What may leave the page in a save: the words that the look let in, and nothing else. So the redacted HTML can never hold more than the
 * Snapshot, whatever the page puts around it.
 */
import type { KeptFrame } from '../../model/page-evidence';
import type { Snapshot } from '../../model/snapshot';
import { squash } from '../../model/text';
import { redact, secretsIn } from '../redact';

/** Pieces of a line shorter than this are let in only when they stand for themselves. */
const SHORTEST = 6;
const LETTERS = /[A-Za-z\u00c0-\u024f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g;
const WORDLESS = /^[^A-Za-z0-9\u00c0-\u024f\u0370-\u05ff\u0600-\u06ff\u0900-\u0eff\u3040-\u30ff\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** What a save needs of the page that was looked at. */
export interface Seen {
  readonly kept: KeptFrame;
  element(ref: number): Element | undefined;
  /** The elements that the nodes of the Snapshot stand for. */
  elements(): Iterable<Element>;
}

/**
 * What a save lets in of one frame.
 * @param snapshot of this frame alone, as it is stored
 */
export function keptOf({ title, lang, texts, nodes, frames }: Snapshot): KeptFrame {
  const [, ...embedded] = frames;
  const places = nodes.filter(({ role }) => role === 'frame');
  return { title: texts[title] ?? '', lang, texts, frames: embedded.map(({ path }, at) => [places[at]?.ref ?? -1, path]) };
}

export type Admission = 'business' | 'private' | undefined;

export class KeptWords {
  private readonly whole = new Set<string>();
  private readonly all: string;

  /** @param masked texts as they are stored: a word that is masked there lets nothing in here */
  constructor(masked: readonly string[]) {
    const texts: string[] = [];
    for (const text of masked) {
      for (const line of [text, ...text.split('\n')]) this.whole.add(squash(line).text);
      texts.push(squash(text).text);
    }
    this.all = texts.join('\n');
  }

  /**
   * How a text is let in: with business contacts readable (in a notice), with everything masked, or not at all.
   * @param text folded
   */
  admits(text: string): Admission {
    if (WORDLESS.test(text)) return 'private';
    for (const business of [true, false]) {
      const words = squash(redact(text, business, new Map())).text;
      if (this.whole.has(words)) return business ? 'business' : 'private';
      if (words.length >= SHORTEST && (words.match(LETTERS)?.length ?? 0) * 2 >= words.length && this.all.includes(words))
        return business ? 'business' : 'private';
    }
    return undefined;
  }

  /** Does the notice rule hold for this text: are its business contacts kept? */
  isBusiness(text: string): boolean {
    return secretsIn(text, false).length > 0 && this.admits(text) === 'business';
  }
}
