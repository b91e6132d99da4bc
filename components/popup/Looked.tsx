/** The popup after a look: findings, nothing found, nothing to look for, or nothing that can be told. */
import { t } from '../../lib/i18n';
import type { View } from '../../lib/model/messages';
import type { PopupActions, PopupState } from '../../lib/model/popup';
import { Icon } from '../parts/Icon';
import { Button, Note } from '../parts/parts';
import { Checklist } from '../screen/Checklist';
import { CutShort, Limits, LookHeadline, markOf, nothingHere, Stale } from '../screen/frame';
import { FindingItem } from './FindingItem';

/** Findings that the popup lists; the panel has them all. */
const SHOWN = 3;

type LookedView = Extract<View, { state: 'looked' }>;

interface Props {
  readonly state: PopupState;
  readonly view: LookedView;
  readonly act: PopupActions;
}

export function Looked({ state, view, act }: Props) {
  return (
    <>
      <LookHeadline state={state} look={view.look} />
      {view.look.found.length > 0 ? (
        <Findings state={state} view={view} act={act} />
      ) : nothingHere(view.look) ? (
        <div class="sec stack-2">
          <p>{t(state.locale, 'none.noConsentBody')}</p>
          <Limits state={state} look={view.look} act={act} />
        </div>
      ) : (
        <Nothing state={state} view={view} act={act} />
      )}
      {view.look.found.length > 0 && view.look.cutAt !== undefined && (
        <div class="sec stale">
          <CutShort state={state} look={view.look} act={act} />
        </div>
      )}
      <Stale state={state} act={act} />
      <Ways state={state} view={view} act={act} />
    </>
  );
}

function Findings({ state: { locale, note, changed, lawAsOf, recording }, view, act }: Props) {
  const { look } = view;
  // The popup is one glance: three findings stand close together, and a note to be read besides takes the place of one.
  const noted = note === 'gone' || changed === true || lawAsOf !== undefined || recording !== undefined || look.cutAt !== undefined;
  const most = noted ? SHOWN - 1 : SHOWN;
  const compact = noted || view.private || look.found.length >= SHOWN;
  const rest = look.found.length - most;
  return (
    <>
      <ul class={compact ? 'list compact' : 'list'} aria-label={t(locale, 'found.list')}>
        {look.found.slice(0, most).map((found, at) => (
          <FindingItem
            key={found.id}
            found={found}
            locale={locale}
            compact={compact || at > 0}
            onShow={() => act.show(found.id)}
            onDetails={() => act.panel('screen')}
          />
        ))}
      </ul>
      {compact && (
        <button type="button" class="more" onClick={() => act.panel('screen')}>
          <span>{rest > 0 ? t(locale, 'more.show', { n: rest }) : t(locale, 'finding.details')}</span>
          <Icon name="forward" small />
        </button>
      )}
    </>
  );
}

/** No finding: what was checked, what could not be told, and what a notice leaves open. */
function Nothing({ state, view: { look }, act }: Props) {
  const { locale } = state;
  const unsure = markOf(look) === 'cannot' || look.unread.length > 0;
  const checked = look.consents > 0 ? t(locale, 'none.body', { n: look.consents }) : t(locale, 'none.leaving');
  return (
    <>
      <div class="sec stack-2">
        {look.consents === 0 && look.checklist.length > 0 && <Checklist locale={locale} checklist={look.checklist.slice(0, SHOWN)} />}
        {unsure && <p>{t(locale, 'unsure.body')}</p>}
        {(look.consents > 0 || look.kinds.includes('deletion')) && <p>{checked}</p>}
        <Limits state={state} look={look} act={act} />
      </div>
      <button type="button" class="more top" onClick={() => act.panel('screen')}>
        <span>{look.cannotTell.length > 0 ? t(locale, 'fold.cannot', { n: look.cannotTell.length }) : t(locale, 'finding.details')}</span>
        <Icon name="forward" small />
      </button>
    </>
  );
}

/** The two buttons of every look. */
function Ways({ state: { locale, busy, note }, view, act }: Props) {
  const found = view.look.found.length > 0;
  return (
    <div class="sec stack-2">
      {view.private && <p class="cap">{t(locale, 'save.private')}</p>}
      <div class="actions">
        {!view.private && (
          <Button
            {...(found ? { kind: 'primary' as const } : {})}
            icon="save"
            label={t(locale, found ? 'save.button' : 'save.plain')}
            disabled={busy}
            onPress={act.save}
          />
        )}
        <Button icon="tell" label={t(locale, found ? 'tell.button' : 'next.button')} onPress={() => act.panel('next')} />
      </div>
      {note === 'undone' && <Note certainty="done">{t(locale, 'saved.undone')}</Note>}
    </div>
  );
}
