/** What frames every screen of popup and panel: the words around a look, the switch, the foot that says the same everywhere. */
import { day, t } from '../../lib/i18n';
import type { Look } from '../../lib/model/messages';
import type { ScreenActions, ScreenState } from '../../lib/model/popup';
import type { RuleId } from '../../lib/model/vocabulary';
import { Icon, type MarkState } from '../parts/Icon';
import { Button, Counts, Note, Sentences } from '../parts/parts';
import { Headline } from './Headline';

const LEAVING: readonly RuleId[] = ['foreign-language-deletion', 'deletion-by-contact', 'deletion-obstructed'];

/** Is there nothing on this screen that this tool looks for? */
export const nothingHere = (look: Look): boolean =>
  look.consents === 0 && look.found.length === 0 && look.checklist.length === 0 && !look.kinds.includes('deletion');

export function markOf(look: Look): MarkState {
  if (look.found.length > 0) return 'findings';
  return look.cannotTell.length > 0 && look.consents > 0 ? 'cannot' : 'normal';
}

export function markState({ view, outcome }: ScreenState): MarkState {
  if (outcome?.name === 'full' || outcome?.name === 'failed') return 'cannot';
  switch (view?.state) {
    case 'looked':
      return markOf(view.look);
    case 'cannot':
    case 'error':
      return 'cannot';
    case 'off':
      return 'off';
    default:
      return 'normal';
  }
}

/** What kind of screen this is, in words; empty when nobody looked. */
export function kindWords({ locale, view }: ScreenState): string {
  if (view?.state !== 'looked') return '';
  return t(locale, `pageKind.${view.look.kinds[0] ?? 'other'}`);
}

/** The one sentence about a look, with its counts. */
export function LookHeadline({ state, look }: { readonly state: ScreenState; readonly look: Look }) {
  const { locale, site } = state;
  const what = kindWords(state);
  if (nothingHere(look)) return <Headline site={site} what={what} certainty="tip" title={t(locale, 'none.noConsentTitle')} />;
  const confirmed = look.found.filter((one) => one.confidence === 'confirmed').length;
  if (look.found.length > 0) {
    const leaving = look.found.every((one) => LEAVING.includes(one.rule));
    return (
      <Headline
        site={site}
        what={what}
        certainty={confirmed > 0 ? 'confirmed' : 'review'}
        title={t(locale, leaving ? 'found.titleLeaving' : 'found.title', { n: look.found.length })}
      >
        <Counts locale={locale} confirmed={confirmed} review={look.found.length - confirmed} cannot={look.cannotTell.length} />
      </Headline>
    );
  }
  const onlyNotice = look.consents === 0 && look.checklist.length > 0;
  const unsure = markOf(look) === 'cannot' || look.unread.length > 0;
  return (
    <Headline
      site={site}
      what={what}
      certainty={onlyNotice ? 'tip' : unsure ? 'cannot' : 'done'}
      title={onlyNotice ? t(locale, 'fold.checklist', { n: look.checklist.length }) : t(locale, unsure ? 'unsure.title' : 'none.title')}
    />
  );
}

/** The page moved on since it was looked at, or the rules may be old. */
export function Stale({ state, act }: { readonly state: ScreenState; readonly act: ScreenActions }) {
  const { locale, changed, note, lawAsOf } = state;
  if (!changed && note !== 'gone' && lawAsOf === undefined) return null;
  return (
    <div class="sec stack-2 stale">
      {(changed || note === 'gone') && (
        <div class="line">
          <Note certainty="cannot">{t(locale, note === 'gone' ? 'finding.gone' : 'stale.title')}</Note>
          <Button icon="again" label={t(locale, 'stale.again')} onPress={act.again} />
        </div>
      )}
      {lawAsOf !== undefined && <Note certainty="cannot">{t(locale, 'old.law', { date: day(locale, lawAsOf, 'UTC') })}</Note>}
    </div>
  );
}

/** A recording is never forgotten: wherever the person looks, it is said, and can be stopped. */
export function Recording({ state, act }: { readonly state: ScreenState; readonly act: ScreenActions }) {
  const { locale, recording } = state;
  if (!recording) return null;
  const { site, steps, here, trouble } = recording;
  return (
    <div class="sec stale stack-2">
      <div class="line">
        <Note>{here ? t(locale, 'record.running', { n: steps }) : t(locale, 'record.other', { site, n: steps })}</Note>
        <Button icon="stop" label={t(locale, 'record.stop')} onPress={act.stopRecording} />
      </div>
      {trouble && <Note certainty="cannot">{t(locale, `record.trouble.${trouble}`)}</Note>}
    </div>
  );
}

/** What of this very screen was not read. */
export function Limits({ state, look, act }: { readonly state: ScreenState; readonly look: Look; readonly act: ScreenActions }) {
  const { locale } = state;
  return (
    <>
      {look.unread.map((origin) => (
        <Note key={origin} certainty="cannot">
          {t(locale, 'cannot.frame', { host: origin.replace(/^https?:\/\//, '') })}
        </Note>
      ))}
      <CutShort state={state} look={look} act={act} />
    </>
  );
}

/** A page too large for one look: how far it came, and the way on. */
export function CutShort({ state, look, act }: { readonly state: ScreenState; readonly look: Look; readonly act: ScreenActions }) {
  if (look.cutAt === undefined) return null;
  return (
    <div class="line">
      <Note certainty="cannot">{t(state.locale, 'slow', { n: look.cutAt })}</Note>
      <Button label={t(state.locale, 'slow.more')} disabled={state.busy} onPress={act.more} />
    </div>
  );
}

export function Foot({ locale }: Pick<ScreenState, 'locale'>) {
  return (
    <footer class="foot">
      <p class="local">
        <Icon name="lock" small />
        {t(locale, 'local')}
      </p>
      <p>
        <Sentences text={t(locale, 'disclaimer')} />
      </p>
    </footer>
  );
}
