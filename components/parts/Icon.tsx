/** Line icons, certainty glyphs and the mark. Paths only, so that they take the colour of the text around them. */
import type { ComponentChildren } from 'preact';

const ICONS = {
  settings: (
    <>
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </>
  ),
  jump: (
    <>
      <path d="M3 7V4.5A1.5 1.5 0 0 1 4.5 3H7M13 3h2.5A1.5 1.5 0 0 1 17 4.5V7M17 13v2.5a1.5 1.5 0 0 1-1.5 1.5H13M7 17H4.5A1.5 1.5 0 0 1 3 15.5V13" />
      <circle cx="10" cy="10" r="1.6" fill="currentColor" />
    </>
  ),
  save: (
    <>
      <path d="M6 3h6l4 4v10H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z" />
      <path d="M12 3v4h4M10 9.5v4.5M7.8 12l2.2 2.2 2.2-2.2" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  forward: <path d="m8 5 5 5-5 5" />,
  back: <path d="m12 5-5 5 5 5" />,
  undo: <path d="M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5" />,
  again: <path d="M15.5 8A6 6 0 1 0 16 10.5M15.5 4v4h-4" />,
  full: (
    <>
      <ellipse cx="10" cy="5" rx="6" ry="2.2" />
      <path d="M4 5v10c0 1.2 2.7 2.2 6 2.2s6-1 6-2.2V5M4 8.5c0 1.2 2.7 2.2 6 2.2s6-1 6-2.2M4 12c0 1.2 2.7 2.2 6 2.2s6-1 6-2.2" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.5 2" />
    </>
  ),
} as const satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof ICONS;

export function Icon({ name, small }: { readonly name: IconName; readonly small?: boolean }) {
  return (
    <svg class={small ? 'i i-sm' : 'i'} viewBox="0 0 20 20" aria-hidden="true">
      {ICONS[name]}
    </svg>
  );
}

/** How sure something is. The only thing that chooses a hue. */
export type Certainty = 'confirmed' | 'review' | 'cannot' | 'done' | 'off' | 'tip';

const GLYPHS: Record<Certainty, ComponentChildren> = {
  confirmed: <path d="M8 2.4 14.4 13.6H1.6Z" fill="currentColor" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />,
  review: <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" fill="currentColor" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" />,
  cannot: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.6 1.42" />
      <path
        d="M6.3 6.5a1.75 1.75 0 1 1 2.5 1.6c-.6.3-.8.6-.8 1.1"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
      <circle cx="8" cy="11.3" r=".95" fill="currentColor" />
    </>
  ),
  done: (
    <path d="m2.8 8.6 3.4 3.4 7-7.8" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" />
  ),
  off: (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="3" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M5 8h6" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    </>
  ),
  tip: <circle cx="8" cy="8" r="4.2" fill="currentColor" />,
};

/** @param word read aloud in place of the shape; leave it out where the word stands beside it */
export function Glyph({ certainty, word, small }: { readonly certainty: Certainty; readonly word?: string; readonly small?: boolean }) {
  const classes = `g c-${certainty}${small ? ' g-sm' : ''}`;
  if (!word) {
    return (
      <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
        {GLYPHS[certainty]}
      </svg>
    );
  }
  return (
    <svg class={classes} viewBox="0 0 16 16" role="img" aria-label={word}>
      {GLYPHS[certainty]}
    </svg>
  );
}

export type MarkState = 'normal' | 'findings' | 'cannot' | 'off';

const BRACKETS = 'M7 14V9a2 2 0 0 1 2-2h5M25 18v5a2 2 0 0 1-2 2h-5';

/** The mark in the state that the toolbar button shows too. */
export function Mark({ state, size = 20 }: { readonly state: MarkState; readonly size?: number }) {
  const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
  if (state === 'off') {
    return (
      <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
        <rect x="2.5" y="2.5" width="27" height="27" rx="6" fill="none" stroke="#737b89" stroke-width="3" />
        <path d="M9.5 16h13" stroke="#737b89" stroke-width="3.5" stroke-linecap="round" />
      </svg>
    );
  }
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="7" fill="#0b6471" />
      <path
        d={state === 'cannot' ? 'M7 10.5V9a2 2 0 0 1 2-2h1.5M25 21.5V23a2 2 0 0 1-2 2h-1.5' : BRACKETS}
        stroke="#fff"
        stroke-width="2.5"
        {...line}
      />
      {state === 'normal' && <path d="m11 16.4 3.6 3.6 6.6-7.4" stroke="#fff" stroke-width="3" {...line} />}
      {state === 'findings' && (
        <path d="M16 10.6 21.6 20.6H10.4Z" fill="#fcd34d" stroke="#fcd34d" stroke-width="1.6" stroke-linejoin="round" />
      )}
      {state === 'cannot' && (
        <>
          <path d="M12.9 13.2a3.2 3.2 0 1 1 4.6 2.9c-1 .5-1.5 1-1.5 2.1" stroke="#fff" stroke-width="2.6" {...line} />
          <circle cx="16" cy="21.6" r="1.6" fill="#fff" />
        </>
      )}
    </svg>
  );
}
