/** What is stored takes room: how much, how long it stays, how pictures are kept. */
import { t } from '../../lib/i18n';
import { KEEP_BYTES, KEEP_DAYS, PICTURE_QUALITIES, type UiLocale } from '../../lib/model/vocabulary';
import { Button, Note, sizeText } from '../parts/parts';
import { Row, type SettingsProps } from './Row';

export function Storing({ state: { locale, settings, stored, due }, act }: SettingsProps) {
  return (
    <Row title={t(locale, 'settings.storage')}>
      {stored && <Usage locale={locale} stored={stored} />}
      <div class="fields">
        <label class="field">
          <span class="sm">{t(locale, 'settings.keepDays')}</span>
          <select
            class="select"
            value={settings.keepDays ?? ''}
            onChange={(event) => act.keepDays(Number(event.currentTarget.value) || undefined)}
          >
            <option value="">{t(locale, 'settings.keepAlways')}</option>
            {KEEP_DAYS.map((days) => (
              <option key={days} value={days}>
                {days < 365 ? t(locale, 'settings.days', { n: days }) : t(locale, 'settings.years', { n: days / 365 })}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="sm">{t(locale, 'settings.keepBytes')}</span>
          <select
            class="select"
            value={settings.keepBytes ?? ''}
            onChange={(event) => act.keepBytes(Number(event.currentTarget.value) || undefined)}
          >
            <option value="">{t(locale, 'settings.keepAny')}</option>
            {KEEP_BYTES.map((bytes) => (
              <option key={bytes} value={bytes}>
                {sizeText(locale, bytes)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="sm">{t(locale, 'settings.pictures')}</span>
          <select class="select" value={settings.pictures} onChange={(event) => act.pictures(event.currentTarget.value as 'full')}>
            {PICTURE_QUALITIES.map((one) => (
              <option key={one} value={one}>
                {t(locale, `settings.pictures.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="sm muted">{t(locale, settings.keepDays || settings.keepBytes ? 'settings.keepHow' : 'settings.keepForever')}</p>
      {due > 0 && <Note certainty="cannot">{t(locale, 'settings.due', { n: due })}</Note>}
      {stored && stored.pictureBytes > 0 && (
        <div class="btns">
          <Button icon="eyeoff" label={`${t(locale, 'full.drop')} (${sizeText(locale, stored.pictureBytes)})`} onPress={act.dropPictures} />
        </div>
      )}
    </Row>
  );
}

function Usage({
  locale,
  stored: { captures, bytes, quota },
}: {
  readonly locale: UiLocale;
  readonly stored: NonNullable<SettingsProps['state']['stored']>;
}) {
  const share = quota ? Math.min(100, Math.round((bytes / quota) * 100)) : 0;
  return (
    <div class="usage">
      <p>
        <span>{t(locale, 'settings.captures', { n: captures })}</span>
        <b>{quota ? `${sizeText(locale, bytes)} / ${sizeText(locale, quota)}` : sizeText(locale, bytes)}</b>
      </p>
      {quota !== undefined && (
        <>
          <meter class="vh" aria-label={t(locale, 'settings.usage')} min={0} max={100} value={share} />
          <span class="meter" aria-hidden="true">
            <i class={share >= 90 ? 'full' : ''} style={{ inlineSize: `${Math.max(share, bytes > 0 ? 1 : 0)}%` }} />
          </span>
        </>
      )}
      {share >= 80 && <p class="sm">{t(locale, 'full.warn', { pct: share })}</p>}
    </div>
  );
}
