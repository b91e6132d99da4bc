/** Line icons, certainty glyphs and the mark. Paths only, so that they take the colour of the text around them. */
import type { ComponentChildren } from 'preact';
import { ICONS, type IconName } from './icons';

export type { IconName } from './icons';

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

/** How an element of a notice is told; its hue follows how sure that is. */
export type Told = 'stated' | 'vague' | 'absent' | 'unread' | 'none';

const TOLD: Readonly<Record<Told, { readonly certainty: Certainty; readonly drawn: ComponentChildren }>> = {
  stated: {
    certainty: 'done',
    drawn: (
      <>
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path
          d="m4.9 8.3 2.2 2.2 4.1-4.6"
          fill="none"
          stroke="var(--bg)"
          stroke-width="1.7"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </>
    ),
  },
  vague: {
    certainty: 'review',
    drawn: (
      <>
        <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.4" />
        <path
          d="M4.6 6.9c1.1-1.1 2.3-1.1 3.4 0s2.3 1.1 3.4 0M4.6 10c1.1-1.1 2.3-1.1 3.4 0s2.3 1.1 3.4 0"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
        />
      </>
    ),
  },
  absent: {
    certainty: 'confirmed',
    drawn: <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 1.36" />,
  },
  unread: { certainty: 'cannot', drawn: GLYPHS.cannot },
  none: { certainty: 'tip', drawn: <path d="M4.5 8h7" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /> },
};

/** The sign of a notice element; its word stands beside it. */
export function ToldGlyph({ told, small }: { readonly told: Told; readonly small?: boolean }) {
  const { certainty, drawn } = TOLD[told];
  return (
    <svg class={`g c-${certainty}${small ? ' g-sm' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      {drawn}
    </svg>
  );
}

/** The hue that goes with it, for its word. */
export const certaintyOf = (told: Told): Certainty => TOLD[told].certainty;

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

/** At the end of a line that unfolds: turns down when it is open. */
export function Chevron() {
  return (
    <span class="chev">
      <Icon name="forward" small />
    </span>
  );
}
