/** The page's own answers to what is asked of single elements after a copy. */
import type { PageAnswer } from '../../model/messages';
import { rectOf } from './dom';
import { BOX, CURSOR, DRAWN, STYLE, WEIGHT } from './page-copy';
import { Styles } from './style';

type Told = PageAnswer['told'][number];

/** @param of numbers of elements, each followed by what is asked of it, as a sum */
export function tellOf(view: Window, elementAt: (at: number) => Element | undefined, of: readonly number[]): Told[] {
  const styles = new Styles((element) => view.getComputedStyle(element));
  const told: Told[] = [];
  for (let i = 0; i < of.length; i += 2) {
    const el = elementAt(of[i] as number);
    const what = of[i + 1] as number;
    const one: { -readonly [K in keyof Told]: Told[K] } = {};
    told.push(one);
    // What has left the page has no looks; nothing is said of it.
    if (!el?.isConnected) continue;
    if (what & BOX) {
      const { left, top, width, height } = rectOf(el);
      one.box = [left, top, width, height];
    }
    if (what & STYLE) one.style = styles.read(el);
    if (what & WEIGHT) one.weight = styles.weight(el);
    if (what & DRAWN) one.drawn = styles.drawn(el);
    if (what & CURSOR) one.pointer = styles.clickable(el);
  }
  return told;
}
