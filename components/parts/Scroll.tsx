/** A part of a screen that scrolls by itself, and so has to be a place that a keyboard can go to and a reader can name. */
import type { ComponentChildren, HTMLAttributes, Ref } from 'preact';

interface ScrollProps extends Omit<HTMLAttributes<HTMLElement>, 'role' | 'tabIndex' | 'label'> {
  /** What is in it, read aloud when the focus comes in. */
  readonly label: string;
  readonly box?: Ref<HTMLElement>;
  readonly children: ComponentChildren;
}

/** A named region with a stop of its own for the tab key: the arrow keys scroll it (WCAG 2.2, 2.1.1). */
export function Scroll({ label, box, children, ...more }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has no other control in it by which a keyboard could scroll it
    <section {...more} {...(box ? { ref: box } : {})} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
