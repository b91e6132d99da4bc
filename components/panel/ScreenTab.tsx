/** Tab 'this screen': every finding with its words, law and weight; what cannot be told, with the reason; what was checked, folded. */
import { useState } from 'preact/hooks';
import { CATALOGUE, LAWS } from '../../lib/catalogue';
import { citation, findingTitle, ruleWords, t } from '../../lib/i18n';
import { factLines } from '../../lib/i18n/facts';
import type { Found, Look } from '../../lib/model/messages';
import type { PanelActions, PanelState } from '../../lib/model/panel';
import type { UiLocale } from '../../lib/model/settings';
import { RULE_IDS } from '../../lib/model/vocabulary';
import { Chevron, Glyph } from '../parts/Icon';
import { Button, Fold, Quote, Severity } from '../parts/parts';
import { Checklist } from '../screen/Checklist';
import { Limits, nothingHere } from '../screen/frame';

interface Props {
  readonly state: PanelState;
  readonly look: Look;
  readonly act: PanelActions;
}

const FILTERS = ['all', 'confirmed', 'review', 'cannot'] as const;
type Filter = (typeof FILTERS)[number];

export function ScreenTab({ state, look, act }: Props) {
  const { locale, busy } = state;
  const [filter, choose] = useState<Filter>('all');
  const of = (confidence: Found['confidence']) => look.found.filter((one) => one.confidence === confidence);
  const counts: Record<Filter, number> = {
    all: look.found.length,
    confirmed: of('confirmed').length,
    review: of('review').length,
    cannot: look.cannotTell.length,
  };
  const shown = filter === 'all' ? look.found : filter === 'cannot' ? [] : of(filter);
  return (
    <>
      <div class="sec filters">
        {look.found.length > 0 && (
          <fieldset class="seg" aria-label={t(locale, 'filter.label')}>
            {FILTERS.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={filter === one}
                {...(one === 'all'
                  ? {}
                  : {
                      'aria-label': t(locale, `filter.${one}`, { n: counts[one] }),
                      title: t(locale, `filter.${one}`, { n: counts[one] }),
                    })}
                onClick={() => choose(one)}
              >
                {one === 'all' ? t(locale, 'filter.all', { n: counts.all }) : <Glyph certainty={one} small />}
                {one !== 'all' && counts[one]}
              </button>
            ))}
          </fieldset>
        )}
        <Button kind="quiet" icon="again" label={t(locale, 'stale.again')} disabled={busy} onPress={act.again} />
      </div>
      {nothingHere(look) && <p class="sec">{t(locale, 'none.noConsentBody')}</p>}
      {look.found.length === 0 && !nothingHere(look) && filter === 'all' && <Checked locale={locale} look={look} />}
      {shown.length > 0 && (
        <ul class="list" aria-label={t(locale, 'found.list')}>
          {shown.map((found) => (
            <FindingFull key={found.id} found={found} locale={locale} act={act} notice={(state.detail?.sheets.length ?? 0) > 0} />
          ))}
        </ul>
      )}
      {shown.length === 0 && filter !== 'all' && filter !== 'cannot' && <p class="sec muted">{t(locale, 'filter.empty')}</p>}
      <Rest state={state} look={look} act={act} filter={filter} />
    </>
  );
}

function Checked({ locale, look }: { readonly locale: UiLocale; readonly look: Look }) {
  if (look.consents > 0) return <p class="sec">{t(locale, 'none.body', { n: look.consents })}</p>;
  return look.kinds.includes('deletion') ? <p class="sec">{t(locale, 'none.leaving')}</p> : null;
}

interface FullProps {
  readonly found: Found;
  readonly locale: UiLocale;
  readonly act: PanelActions;
  /** There is a checklist to go to. */
  readonly notice: boolean;
}

const ABOUT_NOTICE = /^(?:missing-|vague-recipient|key-content|disclosure-)/;

function FindingFull({ found, locale, act, notice }: FullProps) {
  const title = findingTitle(locale, found.rule, found.facts);
  const { explain, caution } = ruleWords(locale, found.rule);
  const law = CATALOGUE[found.rule].basis[0];
  const certainty = t(locale, `confidence.${found.confidence}`);
  return (
    <li class="finding">
      <Glyph certainty={found.confidence} />
      <div>
        <h2>{title}</h2>
        <p class="meta">
          <span class={`c-${found.confidence}`}>{certainty}</span>
          <Severity level={found.severity} locale={locale} />
        </p>
        {[...new Set(found.quotes)].slice(0, 4).map((one) => (
          <Quote key={one} words={one} whole />
        ))}
        <p class="sm why">{caution}</p>
        <details class="basis">
          <summary class="inline">
            {law ? t(locale, 'finding.law', { law: citation(locale, law, LAWS[law].cite) }) : t(locale, 'finding.details')}
            <Chevron />
          </summary>
          <div class="more-words stack-2">
            {factLines(locale, found.facts).map(({ label, value }) => (
              <p key={label}>
                <span class="muted">{label}: </span>
                {value}
              </p>
            ))}
            <p>{explain}</p>
            <p>
              <a href={`help/${found.rule}.${locale}.html`} target="_blank" rel="noreferrer">
                {t(locale, 'finding.help')}
              </a>
            </p>
            <Button icon="annotate" label={t(locale, 'finding.wrong')} onPress={() => act.wrong(found.id)} />
          </div>
        </details>
        <div class="btns">
          <Button icon="jump" label={t(locale, 'finding.show')} onPress={() => act.show(found.id)} />
          {notice && ABOUT_NOTICE.test(found.rule) && <Button label={t(locale, 'finding.notice')} onPress={() => act.open('notice')} />}
        </div>
      </div>
    </li>
  );
}

/** Everything that is not a finding; what cannot be told is always in sight. */
function Rest({ state, look, act, filter }: Props & { readonly filter: Filter }) {
  const { locale, detail } = state;
  const told = new Set([
    ...look.found.map((one) => one.rule),
    ...look.checklist.map((one) => one.rule),
    ...look.cannotTell.map((one) => one.rule),
    ...look.clear,
    ...(detail?.rulesOff ?? []),
  ]);
  const none = RULE_IDS.filter((rule) => !told.has(rule));
  const limited = look.unread.length > 0 || look.cutAt !== undefined;
  return (
    <>
      {limited && (
        <div class="sec stack-2">
          <Limits state={state} look={look} act={act} />
        </div>
      )}
      {look.checklist.length > 0 && filter === 'all' && (
        <Fold certainty="tip" words={t(locale, 'fold.checklist', { n: look.checklist.length })} open={look.found.length === 0}>
          <Checklist locale={locale} checklist={look.checklist} />
        </Fold>
      )}
      {look.cannotTell.length > 0 && (filter === 'all' || filter === 'cannot') && (
        <Fold
          certainty="cannot"
          words={t(locale, 'fold.cannot', { n: look.cannotTell.length })}
          open={filter === 'cannot'}
          key={`cannot-${filter}`}
        >
          <ul class="lines" aria-label={t(locale, 'cannot.list')}>
            {look.cannotTell.map((one) => (
              <li key={`${one.rule} ${one.reason}`}>
                <Glyph certainty="cannot" />
                <span>
                  <b>{ruleWords(locale, one.rule).title}</b>
                  {t(locale, `reason.${one.reason}`)}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {look.cannotTell.length === 0 && filter === 'cannot' && <p class="sec muted">{t(locale, 'filter.empty')}</p>}
      {filter === 'all' && (
        <RuleFold certainty="done" words={t(locale, 'fold.clear', { n: look.clear.length })} rules={look.clear} locale={locale} />
      )}
      {filter === 'all' && !nothingHere(look) && (
        <RuleFold certainty="none" words={t(locale, 'fold.none', { n: none.length })} rules={none} locale={locale} />
      )}
    </>
  );
}

interface RuleFoldProps {
  readonly certainty: 'done' | 'none';
  readonly words: string;
  readonly rules: Look['clear'];
  readonly locale: UiLocale;
}

function RuleFold({ certainty, words, rules, locale }: RuleFoldProps) {
  if (rules.length === 0) return null;
  const glyph = certainty === 'done' ? 'done' : 'tip';
  return (
    <Fold certainty={glyph} words={words}>
      <ul class="lines">
        {rules.map((rule) => (
          <li key={rule}>
            <Glyph certainty={glyph} />
            <span>{ruleWords(locale, rule).title}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
