/** What became of a save: kept, kept without a picture, no room, or not kept. */
import { dateTime, t } from '../../lib/i18n';
import type { PopupOutcome, ScreenActions, ScreenState } from '../../lib/model/popup';
import { Icon } from '../parts/Icon';
import { Button, Note, sizeText } from '../parts/parts';
import { kindWords } from './frame';
import { Headline } from './Headline';

interface Props<N extends PopupOutcome['name']> {
  readonly state: ScreenState;
  readonly outcome: Extract<PopupOutcome, { name: N }>;
  readonly act: ScreenActions;
}

function Back({ state: { locale }, act }: { readonly state: ScreenState; readonly act: ScreenActions }) {
  return (
    <button type="button" class="more top" onClick={act.back}>
      <span>{t(locale, 'saved.results')}</span>
      <Icon name="forward" small />
    </button>
  );
}

export function Saved({ state, outcome, act }: Props<'saved'>) {
  const { locale, site } = state;
  return (
    <>
      <Headline site={site} what={kindWords(state)} certainty="done" title={t(locale, 'saved.title')}>
        {t(locale, 'saved.body', { time: dateTime(locale, outcome.at), n: outcome.pictures })}
      </Headline>
      <div class="sec stack">
        <p>{t(locale, 'saved.typed')}</p>
        {outcome.pictures === 0 && <Note>{t(locale, 'saved.partial')}</Note>}
        {outcome.unsigned && <Note certainty="cannot">{t(locale, 'saved.unsigned')}</Note>}
        {outcome.first && <p class="cap">{t(locale, 'save.first')}</p>}
        <div class="btns">
          <Button icon="eye" label={t(locale, 'saved.view')} onPress={act.viewSaved} />
          <Button icon="undo" label={t(locale, 'saved.undo')} onPress={act.undo} />
        </div>
      </div>
      <Back state={state} act={act} />
    </>
  );
}

export function Full({ state, outcome, act }: Props<'full'>) {
  const { locale, site, note } = state;
  const size = sizeText(locale, outcome.bytes);
  return (
    <>
      <Headline site={site} what={kindWords(state)} certainty="cannot" icon="full" title={t(locale, 'full.title')} />
      <div class="sec stack">
        <p>{t(locale, 'full.body', { n: outcome.captures, size })}</p>
        <span class="meter" aria-hidden="true">
          <i />
        </span>
        <div class="btns">
          <Button kind="primary" label={t(locale, 'full.export')} onPress={act.exportAll} />
          {note !== 'dropped' && outcome.pictureBytes > 0 && <Button label={t(locale, 'full.drop')} onPress={act.dropPictures} />}
        </div>
        {note === 'dropped' ? (
          <Note certainty="done">{t(locale, 'full.dropped')}</Note>
        ) : (
          outcome.pictureBytes > 0 && <p class="cap">{t(locale, 'full.dropHint', { size: sizeText(locale, outcome.pictureBytes) })}</p>
        )}
      </div>
      <Back state={state} act={act} />
    </>
  );
}

export function SaveFailed({ state, act }: { readonly state: ScreenState; readonly act: ScreenActions }) {
  const { locale, site, note } = state;
  return (
    <>
      <Headline site={site} what={kindWords(state)} certainty="cannot" title={t(locale, 'failed.title')} />
      <div class="sec stack">
        <div class="btns">
          <Button kind="primary" icon="again" label={t(locale, 'error.again')} onPress={act.save} />
          <Button label={t(locale, 'error.copy')} onPress={act.copyDetail} />
        </div>
        {note === 'copied' && <Note certainty="done">{t(locale, 'error.copied')}</Note>}
      </div>
      <Back state={state} act={act} />
    </>
  );
}
