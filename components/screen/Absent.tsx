/** A screen when there is nothing to list: still looking, not allowed, switched off, failed. As calm as the rest. */
import { t } from '../../lib/i18n';
import type { CannotLook } from '../../lib/model/messages';
import type { ScreenActions, ScreenState } from '../../lib/model/popup';
import { Button, Note } from '../parts/parts';
import { Headline } from './Headline';

interface Props {
  readonly state: ScreenState;
  readonly act: ScreenActions;
}

export function Busy({ state: { locale, site, progress } }: { readonly state: ScreenState }) {
  return (
    <Headline site={site} what="" certainty="tip" icon="clock" title={progress ? t(locale, 'busy.of', progress) : t(locale, 'busy')} />
  );
}

export function Cannot({ state: { locale, site, note }, why, act }: Props & { readonly why: CannotLook }) {
  const head = <Headline site={site} what={t(locale, `cannot.word.${why}`)} certainty="cannot" title={t(locale, `cannot.${why}`)} />;
  if (why !== 'permission') {
    return (
      <>
        {head}
        {why !== 'pdf' && <div class="sec muted">{t(locale, 'cannot.elsewhere')}</div>}
      </>
    );
  }
  return (
    <>
      {head}
      <div class="sec stack">
        <p>{t(locale, 'cannot.permissionBody')}</p>
        <div class="btns">
          <Button kind="primary" label={t(locale, 'cannot.once')} onPress={act.once} />
          {site !== '' && <Button label={t(locale, 'cannot.allow')} onPress={act.allowSite} />}
        </div>
        {note === 'once' && <Note>{t(locale, 'cannot.onceHow')}</Note>}
        <p class="cap">{t(locale, 'cannot.hint')}</p>
      </div>
    </>
  );
}

export function Off({ state: { locale, site }, act }: Props) {
  return (
    <>
      <Headline site={site} what={t(locale, 'off.word')} certainty="off" title={t(locale, 'off.title')} />
      <div class="sec stack">
        <p>{t(locale, 'off.body')}</p>
        <div class="btns">
          <Button kind="primary" label={t(locale, 'off.on')} onPress={() => act.inspectSite(true)} />
        </div>
      </div>
    </>
  );
}

export function Failed({ state: { locale, site, note }, act }: Props) {
  return (
    <>
      <Headline site={site} what="" certainty="cannot" title={t(locale, 'error.title')} />
      <div class="sec stack">
        <div class="btns">
          <Button kind="primary" icon="again" label={t(locale, 'error.again')} onPress={act.again} />
          <Button label={t(locale, 'error.copy')} onPress={act.copyDetail} />
        </div>
        {note === 'copied' && <Note certainty="done">{t(locale, 'error.copied')}</Note>}
      </div>
    </>
  );
}
