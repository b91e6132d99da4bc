/** The frame of the dashboard: where one can go, where one is, and what holds on every page. */
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import { hashOf, type PageName, type Route } from '../../lib/model/routes';
import type { UiLocale } from '../../lib/model/vocabulary';
import { Icon, type IconName, Mark } from '../parts/Icon';

const PLACES: readonly { readonly route: Route; readonly icon: IconName; readonly holds: readonly PageName[] }[] = [
  { route: { page: 'captures', filter: {} }, icon: 'captures', holds: ['captures', 'capture', 'import'] },
  { route: { page: 'flows' }, icon: 'flows', holds: ['flows'] },
  { route: { page: 'export' }, icon: 'export', holds: ['export'] },
  { route: { page: 'settings' }, icon: 'settings', holds: ['settings'] },
];

interface Props {
  readonly locale: UiLocale;
  readonly page: PageName;
  readonly children: ComponentChildren;
}

export function Shell({ locale, page, children }: Props) {
  return (
    <div class="dash" lang={locale}>
      <nav class="nav" aria-label={t(locale, 'dash.nav')}>
        <a class="brand" href={hashOf({ page: 'captures', filter: {} })}>
          <Mark state="normal" size={24} />
          <span>{t(locale, 'app.name')}</span>
        </a>
        <ul>
          {PLACES.map(({ route, icon, holds }) => (
            <li key={route.page}>
              <a href={hashOf(route)} aria-current={holds.includes(page) ? 'page' : undefined}>
                <Icon name={icon} />
                {t(locale, `nav.${route.page as 'captures'}`)}
              </a>
            </li>
          ))}
        </ul>
        <div class="end">
          <a href={`help/index.${locale}.html`} target="_blank" rel="noopener">
            <Icon name="help" />
            {t(locale, 'nav.help')}
          </a>
          <p class="cap local">
            <Icon name="lock" small />
            <span>{t(locale, 'local')}</span>
          </p>
        </div>
      </nav>
      <main class="main">
        {children}
        <p class="disc">{t(locale, 'disclaimer')}</p>
      </main>
    </div>
  );
}

interface TopProps {
  readonly title: string;
  /** What stands beside the title, in a lighter hand. */
  readonly beside?: ComponentChildren;
  /** Buttons at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The line that every page begins with. */
export function Top({ title, beside, children }: TopProps) {
  return (
    <div class="top">
      <h1>{title}</h1>
      {beside}
      {children && <div class="right">{children}</div>}
    </div>
  );
}
