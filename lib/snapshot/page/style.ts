/** How words look: size, weight, colours. Read only for parts that enter the Snapshot. */
import type { Style } from '../../model/snapshot';
import { hostOrParent } from './dom';

const WEIGHTS: Record<string, number> = { normal: 400, bold: 700 };
const weightOf = ({ fontWeight }: CSSStyleDeclaration): number => WEIGHTS[fontWeight] ?? Number(fontWeight);

/** What most elements have for a background. */
const CLEAR = 'rgba(0, 0, 0, 0)';

/** How much a computed colour covers, 0 to 1; nothing for what is not written as rgb. Its `#rrggbb` is made outside of the page (`colours.ts`). */
function alphaOf(color: string): number {
  if (color === CLEAR) return 0;
  const found = /^rgba?\([\d.]+,? [\d.]+,? [\d.]+(?:(?:,| \/) ?([\d.]+)(%?))?\)$/.exec(color);
  return found ? Number(found[1] ?? 1) / (found[2] ? 100 : 1) : 0;
}

export class Styles {
  private readonly backgrounds = new Map<Element, string | undefined>();

  constructor(private readonly of: (element: Element) => CSSStyleDeclaration) {}

  private pseudo(element: Element, which: string): CSSStyleDeclaration {
    return (element.ownerDocument.defaultView ?? window).getComputedStyle(element, which);
  }

  read(element: Element): Style {
    const style = this.of(element);
    const background = this.background(element, style);
    const line = style.textDecorationLine || style.textDecoration;
    const read: Style = {
      size: Math.round(Number.parseFloat(style.fontSize) * 10) / 10,
      weight: weightOf(style),
      color: style.color,
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
    if (style.backgroundImage !== 'none' || alphaOf(style.backgroundColor) > 0 || style.boxShadow !== 'none') return true;
    return ['::before', '::after'].some((which) => !/^(?:none|normal)$/.test(this.pseudo(element, which).content));
  }

  clickable(element: Element): boolean {
    return this.of(element).cursor === 'pointer';
  }

  /** Nearest opaque background; undefined when a picture lies before it. @param own computed style of the element */
  private background(element: Element, own: CSSStyleDeclaration): string | undefined {
    const passed: Element[] = [];
    let found: string | undefined = '#ffffff';
    for (let up: Element | null = element; up; up = hostOrParent(up)) {
      if (this.backgrounds.has(up)) {
        found = this.backgrounds.get(up);
        break;
      }
      passed.push(up);
      const { backgroundImage, backgroundColor } = up === element ? own : this.of(up);
      if (backgroundImage !== 'none') {
        found = undefined;
        break;
      }
      if (alphaOf(backgroundColor) > 0.5) {
        found = backgroundColor;
        break;
      }
    }
    for (const one of passed) this.backgrounds.set(one, found);
    return found;
  }
}
