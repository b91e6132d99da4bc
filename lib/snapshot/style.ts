/** How words look: size, weight, colours. Read only for parts that enter the Snapshot. */
import type { Style } from '../model/snapshot';
import { hostOrParent } from './dom';

const WEIGHTS: Record<string, number> = { normal: 400, bold: 700 };
const weightOf = ({ fontWeight }: CSSStyleDeclaration): number => WEIGHTS[fontWeight] ?? Number(fontWeight);

interface Colour {
  readonly hex: string;
  readonly alpha: number;
}

/** Colours read before: a page has few. */
const COLOURS = new Map<string, Colour | undefined>();

/** `#rrggbb` and the alpha of a computed colour; undefined for what is not written as rgb. */
export function hex(color: string): Colour | undefined {
  if (COLOURS.has(color)) return COLOURS.get(color);
  const found = /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:(?:,| \/) ?([\d.]+)(%?))?\)$/.exec(color);
  const part = (at: number): string => Math.round(Number(found?.[at])).toString(16).padStart(2, '0');
  const alpha = found?.[4] === undefined ? 1 : Number(found[4]) / (found[5] ? 100 : 1);
  const read = found ? { hex: `#${part(1)}${part(2)}${part(3)}`, alpha } : undefined;
  COLOURS.set(color, read);
  return read;
}

export class Styles {
  private readonly backgrounds = new Map<Element, string | undefined>();

  constructor(private readonly of: (element: Element) => CSSStyleDeclaration) {}

  private pseudo(element: Element, which: string): CSSStyleDeclaration {
    return (element.ownerDocument.defaultView ?? window).getComputedStyle(element, which);
  }

  read(element: Element): Style {
    const style = this.of(element);
    const background = this.background(element);
    const line = style.textDecorationLine || style.textDecoration;
    const read: Style = {
      size: Math.round(Number.parseFloat(style.fontSize) * 10) / 10,
      weight: weightOf(style),
      color: hex(style.color)?.hex ?? '#000000',
    };
    if (background) read.background = background;
    if (line?.includes('underline')) read.underline = true;
    return read;
  }

  weight(element: Element): number {
    return weightOf(this.of(element));
  }

  /** Whether an empty box shows anything: a border, a colour, a picture, generated content. */
  drawn(element: Element): boolean {
    const style = this.of(element);
    if (Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none') return true;
    if (style.backgroundImage !== 'none' || (hex(style.backgroundColor)?.alpha ?? 0) > 0 || style.boxShadow !== 'none') return true;
    return ['::before', '::after'].some((which) => !/^(?:none|normal)$/.test(this.pseudo(element, which).content));
  }

  clickable(element: Element): boolean {
    return this.of(element).cursor === 'pointer';
  }

  /** Nearest opaque background; undefined when a picture lies before it. */
  private background(element: Element): string | undefined {
    const passed: Element[] = [];
    let found: string | undefined = '#ffffff';
    for (let up: Element | null = element; up; up = hostOrParent(up)) {
      if (this.backgrounds.has(up)) {
        found = this.backgrounds.get(up);
        break;
      }
      passed.push(up);
      const style = this.of(up);
      if (style.backgroundImage !== 'none') {
        found = undefined;
        break;
      }
      const color = hex(style.backgroundColor);
      if (color && color.alpha > 0.5) {
        found = color.hex;
        break;
      }
    }
    for (const one of passed) this.backgrounds.set(one, found);
    return found;
  }
}
