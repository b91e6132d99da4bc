/**
 * What is asked of single elements of the page once it is known which of them count: where they are, how they look. What nobody told yet is
 * noted as wanted and answered with nothing for now; the reading is done again when the answers are there.
 */
import type { PageAnswer } from '../model/messages';
import type { Style } from '../model/snapshot';
import { BOX, CURSOR, DRAWN, STYLE, WEIGHT } from './page/page-copy';
import type { Replica } from './replica';

/** A box in the window, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Told = PageAnswer['told'][number];

const NOWHERE: Rect = { left: 0, top: 0, width: 0, height: 0 };
const PLAIN: Style = { size: 0, weight: 400, color: '' };

export class Facts {
  private readonly told = new Map<number, Told>();
  private wanted = new Map<number, number>();

  box(el: Replica): Rect {
    const { box } = this.ask(el, BOX);
    if (!box) return NOWHERE;
    const [left, top, width, height] = box;
    return { left, top, width, height };
  }

  /** Nothing for an element that has gone. */
  style(el: Replica): Style | undefined {
    const { style } = this.ask(el, STYLE);
    return style === PLAIN ? undefined : style;
  }

  weight(el: Replica): number {
    return this.ask(el, WEIGHT).weight ?? PLAIN.weight;
  }

  /** Whether an empty box shows anything: a border, a colour, a picture, generated content. */
  isDrawn(el: Replica): boolean {
    return this.ask(el, DRAWN).drawn ?? false;
  }

  isClickable(el: Replica): boolean {
    return this.ask(el, CURSOR).pointer ?? false;
  }

  private ask(el: Replica, what: number): Told {
    const known = this.told.get(el.at);
    if (!known || !isTold(known, what)) this.wanted.set(el.at, (this.wanted.get(el.at) ?? 0) | what);
    return known ?? {};
  }

  /** What was asked and not told: numbers of elements, each followed by what is asked. Begins anew. */
  take(): number[] {
    const { wanted } = this;
    this.wanted = new Map();
    return [...wanted].flat();
  }

  /** Takes answers in the order of the questions; an element that has gone has none, and is not asked for again. */
  learn(of: readonly number[], answers: readonly Told[]): void {
    for (const [i, answer] of answers.entries()) {
      const at = of[2 * i] as number;
      this.told.set(at, { ...gone(of[2 * i + 1] as number), ...this.told.get(at), ...answer });
    }
  }
}

const KEYS = [
  [BOX, 'box'],
  [STYLE, 'style'],
  [WEIGHT, 'weight'],
  [DRAWN, 'drawn'],
  [CURSOR, 'pointer'],
] as const;

const isTold = (told: Told, what: number): boolean => KEYS.every(([bit, key]) => (what & bit) === 0 || told[key] !== undefined);

const NOTHING: Required<Told> = { box: [0, 0, 0, 0], style: PLAIN, weight: PLAIN.weight, drawn: false, pointer: false };

/** Answers for what is not there any more, so that it is not asked for again. */
const gone = (what: number): Told => Object.fromEntries(KEYS.flatMap(([bit, key]) => ((what & bit) === 0 ? [] : [[key, NOTHING[key]]])));
