/** The popup after a look: findings, nothing found, nothing to look for, or nothing that can be told. */
import { findingTitle, ruleWords, t } from '../../lib/i18n';
import type { Look, View } from '../../lib/model/messages';
import type { PopupActions, PopupState } from '../../lib/model/popup';
import type { RuleId } from '../../lib/model/vocabulary';
import { type Certainty, Glyph, Icon, type MarkState } from '../parts/Icon';
import { Button, Counts, Fold, Note } from '../parts/parts';
import { FindingItem } from './FindingItem';
import { Headline } from './Headline';

/** Findings shown before the rest is folded away. */
const SHOWN = 3;

const LEAVING: readonly RuleId[] = ['foreign-language-deletion', 'deletion-by-contact', 'deletion-obstructed'];

type LookedView = Extract<View, { state: 'looked' }>;

export function markOf(look: Look): MarkState {
  if (look.found.length > 0) return 'findings';
  return look.cannotTell.length > 0 && look.consents > 0 ? 'cannot' : 'normal';
}

/** What kind of screen this is, in words; empty when nobody looked. */
export function kindWords({ locale, view }: PopupState): string {
  if (view?.state !== 'looked') return '';
  return t(locale, `pageKind.${view.look.kinds[0] ?? 'other'}`);
}

interface Props {
  readonly state: PopupState;
  readonly view: LookedView;
  readonly act: PopupActions;
}

export function Looked({ state, view, act }: Props) {
  const { look } = view;
  const nothingHere = look.consents === 0 && look.found.length === 0 && look.checklist.length === 0 && !look.kinds.includes('deletion');
  if (nothingHere) return <NothingHere state={state} view={view} act={act} />;
  return look.found.length > 0 ? (
    <WithFindings state={state} view={view} act={act} />
  ) : (
    <WithoutFindings state={state} view={view} act={act} />
  );
}

function WithFindings({ state, view, act }: Props) {
  const { locale, expanded, note } = state;
  const { look } = view;
  const confirmed = look.found.filter((one) => one.confidence === 'confirmed').length;
  const review = look.found.length - confirmed;
  const leaving = look.found.every((one) => LEAVING.includes(one.rule));
  // Three findings, or a note to be read besides, stand close together: the popup is one glance.
  const compact = !expanded && (look.found.length >= SHOWN || note === 'gone');
  const list = expanded ? look.found : look.found.slice(0, SHOWN);
  const rest = look.found.length - SHOWN;
  return (
    <>
      <Headline
        site={state.site}
        what={kindWords(state)}
        certainty={confirmed > 0 ? 'confirmed' : 'review'}
        title={t(locale, leaving ? 'found.titleLeaving' : 'found.title', { n: look.found.length })}
      >
        <Counts locale={locale} confirmed={confirmed} review={review} cannot={look.cannotTell.length} />
      </Headline>
      <ul class={compact ? 'list compact' : 'list'} aria-label={t(locale, 'found.list')}>
        {list.map((found, at) => (
          <FindingItem
            key={found.id}
            found={found}
            locale={locale}
            form={expanded ? 'full' : compact || at > 0 ? 'compact' : 'plain'}
            onShow={() => act.show(found.id)}
            onDetails={() => act.expand(true)}
          />
        ))}
      </ul>
      {(compact || expanded) && (
        <button type="button" class="more" aria-expanded={expanded} onClick={() => act.expand(!expanded)}>
          <span>{expanded ? t(locale, 'more.back') : rest > 0 ? t(locale, 'more.show', { n: rest }) : t(locale, 'finding.details')}</span>
          <Icon name={expanded ? 'back' : 'forward'} small />
        </button>
      )}
      {(expanded || note === 'gone') && (
        <div class="sec stack-2">
          {note === 'gone' && <Note certainty="cannot">{t(locale, 'finding.gone')}</Note>}
          {expanded && <Rest locale={locale} look={look} />}
        </div>
      )}
      <Save state={state} view={view} act={act} primary />
    </>
  );
}

function WithoutFindings({ state, view, act }: Props) {
  const { locale } = state;
  const { look } = view;
  const unsure = markOf(look) === 'cannot' || look.unread.length > 0;
  const onlyNotice = look.consents === 0 && look.checklist.length > 0;
  const words = look.consents > 0 ? t(locale, 'none.body', { n: look.consents }) : t(locale, 'none.leaving');
  return (
    <>
      <Headline
        site={state.site}
        what={kindWords(state)}
        certainty={onlyNotice ? 'tip' : unsure ? 'cannot' : 'done'}
        title={onlyNotice ? t(locale, 'fold.checklist', { n: look.checklist.length }) : t(locale, unsure ? 'unsure.title' : 'none.title')}
      />
      <div class="sec stack-2">
        {onlyNotice && <Checklist locale={locale} look={look} />}
        {unsure && <p>{t(locale, 'unsure.body')}</p>}
        {(look.consents > 0 || look.kinds.includes('deletion')) && <p>{words}</p>}
        <Rest locale={locale} look={look} />
      </div>
      <Save state={state} view={view} act={act} />
    </>
  );
}

function NothingHere({ state, view, act }: Props) {
  const { locale } = state;
  return (
    <>
      <Headline site={state.site} what={kindWords(state)} certainty="tip" title={t(locale, 'none.noConsentTitle')} />
      <div class="sec stack-2">
        <p>{t(locale, 'none.noConsentBody')}</p>
        <Limits locale={locale} look={view.look} />
      </div>
      <Save state={state} view={view} act={act} />
    </>
  );
}

/** Everything that is not a finding: what could not be told, what a notice lacks, what was checked and not found. */
function Rest({ locale, look }: { readonly locale: PopupState['locale']; readonly look: Look }) {
  return (
    <>
      <Limits locale={locale} look={look} />
      {look.checklist.length > 0 && look.consents > 0 && (
        <Fold certainty="tip" words={t(locale, 'fold.checklist', { n: look.checklist.length })}>
          <Checklist locale={locale} look={look} />
        </Fold>
      )}
      {look.cannotTell.length > 0 && (
        <Fold certainty="cannot" words={t(locale, 'fold.cannot', { n: look.cannotTell.length })}>
          <ul class="lines">
            {look.cannotTell.map((one) => (
              <Line
                key={`${one.rule} ${one.reason}`}
                certainty="cannot"
                title={ruleWords(locale, one.rule).title}
                words={t(locale, `reason.${one.reason}`)}
              />
            ))}
          </ul>
        </Fold>
      )}
      {look.clear.length > 0 && (
        <Fold certainty="done" words={t(locale, 'fold.clear', { n: look.clear.length })}>
          <ul class="lines">
            {look.clear.map((rule) => (
              <Line key={rule} certainty="done" title={ruleWords(locale, rule).title} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** What a notice leaves open. Without a control there is nothing to agree to, so it is a list to read by, not a finding. */
function Checklist({ locale, look }: { readonly locale: PopupState['locale']; readonly look: Look }) {
  return (
    <ul class="lines">
      {look.checklist.map((one) => (
        <Line key={one.id} certainty={one.confidence} title={findingTitle(locale, one.rule, one.facts)} words={one.quotes[0]} />
      ))}
    </ul>
  );
}

/** What of this very screen was not read. */
function Limits({ locale, look }: { readonly locale: PopupState['locale']; readonly look: Look }) {
  return (
    <>
      {look.unread.map((origin) => (
        <Note key={origin} certainty="cannot">
          {t(locale, 'cannot.frame', { host: origin.replace(/^https?:\/\//, '') })}
        </Note>
      ))}
      {look.cutAt !== undefined && <Note certainty="cannot">{t(locale, 'slow', { n: look.cutAt })}</Note>}
    </>
  );
}

function Line({ certainty, title, words }: { readonly certainty: Certainty; readonly title: string; readonly words?: string | undefined }) {
  return (
    <li>
      <Glyph certainty={certainty} />
      <span>
        <b>{title}</b>
        {words}
      </span>
    </li>
  );
}

function Save({ state: { locale, busy, note }, view, act, primary }: Props & { readonly primary?: boolean }) {
  if (view.private) return <p class="sec cap">{t(locale, 'save.private')}</p>;
  return (
    <div class="sec stack-2">
      <div class={primary ? 'actions' : 'btns'}>
        <Button
          {...(primary ? { kind: 'primary' as const } : {})}
          icon="save"
          label={t(locale, primary ? 'save.button' : 'save.plain')}
          disabled={busy}
          onPress={act.save}
        />
      </div>
      {note === 'undone' && <Note certainty="done">{t(locale, 'saved.undone')}</Note>}
    </div>
  );
}
