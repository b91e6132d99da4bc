/** Which sites: those that are switched off, those that the browser lets the extension look at, and one more to allow. */
import { t } from '../../lib/i18n';
import { Chevron, Glyph } from '../parts/Icon';
import { Button } from '../parts/parts';
import { Row, type SettingsProps } from './Row';

/** `https://*.shop.example/*` → `shop.example`. */
const hostOf = (pattern: string) => pattern.replace(/^.*?:\/\/(\*\.)?/, '').replace(/\/\*$/, '');

export function Sites({ state: { locale, settings, grants, shops }, act }: SettingsProps) {
  const listed = grants.filter((pattern) => shops.includes(hostOf(pattern)));
  const others = grants.filter((pattern) => !listed.includes(pattern));
  return (
    <Row title={t(locale, 'settings.sites')}>
      <h3 class="sub">{t(locale, 'settings.granted')}</h3>
      {grants.length === 0 && <p class="sm muted">{t(locale, 'settings.grantedNone')}</p>}
      {others.length > 0 && (
        <ul class="rows">
          {others.map((pattern) => (
            <li key={pattern}>
              <span translate={false}>{pattern === '<all_urls>' ? t(locale, 'first.all') : hostOf(pattern)}</span>
              <Button label={t(locale, 'settings.revoke')} onPress={() => act.revoke([pattern])} />
            </li>
          ))}
        </ul>
      )}
      {listed.length > 0 && (
        <details>
          <summary>
            {t(locale, 'settings.grantedShops', { n: listed.length })}
            <Chevron />
          </summary>
          <ul class="rows">
            {listed.map((pattern) => (
              <li key={pattern}>
                <span translate={false}>{hostOf(pattern)}</span>
                <Button label={t(locale, 'settings.revoke')} onPress={() => act.revoke([pattern])} />
              </li>
            ))}
          </ul>
          <div class="btns">
            <Button label={t(locale, 'settings.revokeAll')} onPress={() => act.revoke(listed)} />
          </div>
        </details>
      )}
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('site') as HTMLInputElement;
          act.allow(field.value);
        }}
      >
        <label class="field">
          <span class="sm">{t(locale, 'settings.allow')}</span>
          <input class="input" name="site" type="text" inputMode="url" autocomplete="off" spellcheck={false} placeholder="shop.example" />
        </label>
        <button type="submit" class="btn">
          {t(locale, 'cannot.allow')}
        </button>
      </form>
      <h3 class="sub">{t(locale, 'settings.offSites')}</h3>
      {settings.offSites.length === 0 && <p class="sm muted">{t(locale, 'settings.offNone')}</p>}
      {settings.offSites.length > 0 && (
        <ul class="rows">
          {settings.offSites.map((origin) => (
            <li key={origin}>
              <span>
                <Glyph certainty="off" small /> <span translate={false}>{origin}</span>
              </span>
              <Button label={t(locale, 'off.on')} onPress={() => act.site(origin, true)} />
            </li>
          ))}
        </ul>
      )}
    </Row>
  );
}
