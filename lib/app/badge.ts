/** The toolbar button: four states, told by icon, count and tooltip alike. */
import type { Badge, BrowserPort } from '../browser/port';
import { t } from '../i18n';
import type { Look } from '../model/messages';
import type { Settings, UiLocale } from '../model/settings';
import { isOfThisScreen, stateOf } from './look';

/** Badge colours of the tokens; white on each is measured there. */
const CONFIRMED = '#b45309';
const REVIEW = '#1d4ed8';
const CANNOT = '#4b5563';
/** Petrol: something that the person switched on. */
const RECORDING = '#0b6471';

/** The button of a tab that was looked at. */
export function badgeOf(locale: UiLocale, site: string, look: Look): Badge {
  const confirmed = look.found.filter((one) => one.confidence === 'confirmed').length;
  const review = look.found.length - confirmed;
  switch (stateOf(look)) {
    case 'found':
      return {
        icon: 'findings',
        text: look.found.length > 99 ? '99+' : String(look.found.length),
        color: confirmed > 0 ? CONFIRMED : REVIEW,
        title: t(locale, 'badge.counts', { site, c: confirmed, r: review }),
      };
    case 'cannot-tell': {
      const n = look.cannotTell.filter((one) => isOfThisScreen(one.reason)).length + look.unread.length;
      return { icon: 'cannot', text: '?', color: CANNOT, title: t(locale, 'badge.cannot', { site, n }) };
    }
    default:
      return { icon: 'normal', text: '', color: CANNOT, title: t(locale, 'badge.none', { site }) };
  }
}

/** While a tab is recorded: the dot of a recorder and the number of steps. The tooltip says both. */
export function badgeRecording(locale: UiLocale, badge: Badge, steps: number): Badge {
  return { ...badge, text: `●${steps}`, color: RECORDING, title: `${t(locale, 'badge.recording', { n: steps })} · ${badge.title}` };
}

/** The button on a site that the person switched off. */
export function badgeOff(locale: UiLocale, site: string): Badge {
  return { icon: 'off', text: '', color: CANNOT, title: t(locale, 'badge.off', { site }) };
}

/** The button of tabs that have none of their own: hollow while nothing runs by itself, the plain mark while something does. */
export async function setIdleBadge(port: BrowserPort, locale: UiLocale, settings: Settings, watching: boolean): Promise<void> {
  const by = settings.mode !== 'click' && watching;
  await port.badge({
    icon: by ? 'normal' : 'off',
    text: '',
    color: CANNOT,
    title: t(locale, by ? 'badge.watching' : 'badge.idle'),
  });
}
