/** Times and languages of a flow, in words. */
import { list, t } from '../../lib/i18n';
import type { StepHere } from '../../lib/model/flows-screen';
import type { UiLocale } from '../../lib/model/vocabulary';

/** @param ms milliseconds; under a second gives nothing */
export function durationText(locale: UiLocale, ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 1) return '';
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const minutes = Math.floor(seconds / 60);
  return [minutes > 0 ? unit(minutes, 'minute') : '', seconds % 60 > 0 ? unit(seconds % 60, 'second') : ''].filter(Boolean).join(' ');
}

/** Which letters the steps are written in, with counts where they differ. */
export function scriptsOf(locale: UiLocale, steps: readonly StepHere[]): string {
  const counts = new Map<NonNullable<StepHere['step']['script']>, number>();
  for (const { step } of steps) if (step.script) counts.set(step.script, (counts.get(step.script) ?? 0) + 1);
  const [only] = counts;
  if (counts.size === 1 && only) return t(locale, `script.${only[0]}`);
  return list(
    locale,
    [...counts].map(([script, n]) => `${t(locale, `script.${script}`)} ${n}`),
  );
}
