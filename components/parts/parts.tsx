/** Small parts that several screens share. */
import { type ComponentChildren, Fragment } from 'preact';
import { t } from '../../lib/i18n';
import type { UiLocale } from '../../lib/model/settings';
import { SEVERITIES, type Severity as SeverityLevel } from '../../lib/model/vocabulary';
import { type Certainty, Chevron, Glyph, Icon, type IconName } from './Icon';

const BARS = [
  { x: 0.5, y: 9 },
  { x: 4.5, y: 6 },
  { x: 8.5, y: 3 },
  { x: 12.5, y: 0 },
];

/** How much it matters: bars and a word, in ink. Never a colour. */
export function Severity({ level, locale }: { readonly level: SeverityLevel; readonly locale: UiLocale }) {
  const lit = 4 - Math.min(SEVERITIES.indexOf(level), 3);
  return (
    <span class="sev">
      <svg viewBox="0 0 16 12" aria-hidden="true">
        {BARS.map(({ x, y }, at) => (
          <rect key={x} class={at < lit ? '' : 'rest'} x={x} y={y} width="3" height={12 - y} rx=".6" fill="currentColor" />
        ))}
      </svg>
      {t(locale, `severity.${level}`)}
    </span>
  );
}

/** The page's own words, in their own language. */
export function Quote({ words, whole }: { readonly words: string; readonly whole?: boolean }) {
  return (
    <p class={whole ? 'quote' : 'quote cut'} translate={false}>
      “{words}”
    </p>
  );
}

interface CountsProps {
  readonly locale: UiLocale;
  readonly confirmed: number;
  readonly review: number;
  readonly cannot: number;
  /** Only the numbers are drawn; the words are read aloud. */
  readonly short?: boolean;
}

/** Counts by certainty; cannot-tell is always in sight beside the findings. */
export function Counts({ locale, confirmed, review, cannot, short = false }: CountsProps) {
  return (
    <span class="counts">
      {confirmed > 0 && <Count certainty="confirmed" n={confirmed} words={t(locale, 'count.confirmed', { n: confirmed })} short={short} />}
      {review > 0 && <Count certainty="review" n={review} words={t(locale, 'count.review', { n: review })} short={short} />}
      {cannot > 0 && <Count certainty="cannot" n={cannot} words={t(locale, 'count.cannot', { n: cannot })} short={short} />}
    </span>
  );
}

interface CountProps {
  readonly certainty: Certainty;
  readonly n: number;
  readonly words: string;
  readonly short: boolean;
}

function Count({ certainty, n, words, short }: CountProps) {
  return (
    <span class={`count c-${certainty}`}>
      {short ? <Glyph certainty={certainty} word={words} small /> : <Glyph certainty={certainty} small />}
      {short ? <span aria-hidden="true">{n}</span> : words}
    </span>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ on, label, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" role="switch" checked={on} aria-checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface ButtonProps {
  readonly kind?: 'primary' | 'quiet';
  readonly icon?: IconName;
  readonly label: string;
  /** Only the icon is drawn; the label is read aloud and shown on hover. */
  readonly bare?: boolean;
  readonly large?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

export function Button({ kind, icon, label, bare, large, disabled, onPress }: ButtonProps) {
  const classes = ['btn', kind, bare && 'icon quiet', large && 'lg'].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class={classes}
      aria-disabled={disabled ? 'true' : undefined}
      {...(bare ? { 'aria-label': label, title: label } : {})}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {icon && <Icon name={icon} small={!bare} />}
      {!bare && label}
    </button>
  );
}

/** A folded list under a line that says how much is in it. */
export function Fold({
  certainty,
  words,
  open,
  children,
}: {
  readonly certainty: Certainty;
  readonly words: string;
  /** Unfolded to begin with. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="fold" open={open}>
      <summary>
        <Glyph certainty={certainty} />
        <span>{words}</span>
        <Chevron />
      </summary>
      {children}
    </details>
  );
}

export function Note({ certainty = 'tip', children }: { readonly certainty?: Certainty; readonly children: ComponentChildren }) {
  return (
    <p class="note" role="status">
      <Glyph certainty={certainty} />
      <span>{children}</span>
    </p>
  );
}

/** A sentence broken only between its sentences where there is room. */
export function Sentences({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(?<=[.!?]) /).map((one, at) => (
        <Fragment key={one}>
          {at > 0 && ' '}
          <span class="s">{one}</span>
        </Fragment>
      ))}
    </>
  );
}

/** A stored size as people read it: kB below a megabyte, MB below a gigabyte, then GB. */
export function sizeText(locale: UiLocale, bytes: number): string {
  const [unit, per] =
    bytes < 1e6 ? (['kilobyte', 1e3] as const) : bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
  const value = bytes / per;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}
