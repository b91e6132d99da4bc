/** How an element looks, in a few properties, so that the saved page can be read without the shop's style sheets. Equal looks share a class. */

/** Passed down by themselves: only what differs from the parent is written. */
const INHERITED = ['color', 'font-size', 'font-weight', 'text-align', 'visibility', 'white-space'] as const;
/** Own looks, with the value that says nothing. No width or height: they tell how long a masked text was. */
const OWN: readonly (readonly [name: string, plain: RegExp])[] = [
  ['background-color', /^rgba\(0, 0, 0, 0\)$/],
  ['opacity', /^1$/],
  ['text-decoration-line', /^none$/],
  ['border-top-width', /^0px$/],
  ['border-top-style', /^none$/],
  ['border-top-color', /^$/],
  ['padding-top', /^0px$/],
  ['padding-left', /^0px$/],
  ['margin-top', /^-|^0px$/],
  ['flex-direction', /^row$/],
];

export class Looks {
  private readonly classes = new Map<string, string>();

  constructor(private readonly styleOf: (element: Element) => CSSStyleDeclaration) {}

  /** Class of an element's looks; empty when it looks like its parent. */
  classOf(element: Element, parent: Element): string {
    const style = this.styleOf(element);
    const around = this.styleOf(parent);
    const said: string[] = [];
    for (const name of INHERITED)
      if (style.getPropertyValue(name) !== around.getPropertyValue(name)) said.push(`${name}:${style.getPropertyValue(name)}`);
    const bordered = style.borderTopStyle !== 'none' && style.borderTopWidth !== '0px';
    for (const [name, plain] of OWN) {
      if (name.startsWith('border') && !bordered) continue;
      if (name === 'flex-direction' && !style.display.endsWith('flex')) continue;
      const value = style.getPropertyValue(name);
      if (!plain.test(value)) said.push(`${name.replace('border-top', 'border')}:${value}`);
    }
    const { display } = style;
    if (!/^(?:block|inline)$/.test(display)) said.push(`display:${display}`);
    else if ((display === 'block') !== NATIVE_BLOCK.test(element.localName)) said.push(`display:${display}`);
    if (said.length === 0) return '';
    const rule = said.join(';');
    const known = this.classes.get(rule);
    if (known !== undefined) return known;
    const made = `_${this.classes.size.toString(36)}`;
    this.classes.set(rule, made);
    return made;
  }

  /** The style sheet of all looks given so far. */
  sheet(): string {
    return [...this.classes].map(([rule, name]) => `.${name}{${rule}}`).join('\n');
  }
}

const NATIVE_BLOCK =
  /^(?:address|article|aside|blockquote|body|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|summary|ul)$/;
