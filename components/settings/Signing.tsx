/** The signature of this browser: off until it is turned on, and described as what it is. */
import { t } from '../../lib/i18n';
import { Button, Switch } from '../parts/parts';
import { Row, type SettingsProps } from './Row';

export function Signing({ state: { locale, settings, key }, act }: SettingsProps) {
  return (
    <Row title={t(locale, 'settings.sign')}>
      <Switch on={settings.sign} label={t(locale, 'settings.signOn')} onChange={act.sign} />
      <p class="sm muted">{t(locale, 'settings.signHow')}</p>
      {key && (
        <>
          <p class="sm">
            <b>{t(locale, 'settings.signKey')}</b>
          </p>
          <p class="hash">{key.fingerprint}</p>
          <p class="sm muted">{t(locale, 'settings.signSaveHow')}</p>
          <div class="btns">
            <Button icon="export" label={t(locale, 'settings.signSave')} onPress={act.saveKey} />
          </div>
        </>
      )}
    </Row>
  );
}
