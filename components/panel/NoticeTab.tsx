/** Tab 'notice': one notice of the screen as a checklist of eight, each with the page's own words and the way to them. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Detail, LineState, NoticeLine, NoticeSheet, PanelActions, PanelState } from '../../lib/model/panel';
import type { UiLocale } from '../../lib/model/settings';
import { certaintyOf, Icon, type IconName, type Told, ToldGlyph } from '../parts/Icon';
import { Button } from '../parts/parts';

interface Props {
  readonly state: PanelState;
  readonly detail: Detail;
  readonly act: PanelActions;
}

const ICON: Partial<Record<NoticeSheet['kind'], IconName>> = { overseas: 'overseas', 'third-party': 'thirdparty' };

const TOLD: Readonly<Record<LineState, Told>> = {
  stated: 'stated',
  vague: 'vague',
  half: 'vague',
  'by-link': 'vague',
  absent: 'absent',
  unread: 'unread',
  'not-due': 'none',
};

export function NoticeTab({ state, detail, act }: Props) {
  const { locale } = state;
  const [chosen, choose] = useState(0);
  const { sheets } = detail;
  const sheet = sheets[chosen] ?? sheets[0];
  if (!sheet) {
    return (
      <div class="sec stack-2">
        <h2>{t(locale, 'notice.missing')}</h2>
        <p>{t(locale, 'notice.missingBody')}</p>
        <div class="btns">
          <Button icon="again" label={t(locale, 'stale.again')} disabled={state.busy} onPress={act.again} />
        </div>
      </div>
    );
  }
  return (
    <>
      <div class="sec">
        {sheets.length > 1 && (
          <fieldset class="seg" aria-label={t(locale, 'notice.pick')}>
            {sheets.map((one, at) => (
              <button key={`${one.kind} ${at}`} type="button" aria-pressed={one === sheet} onClick={() => choose(at)}>
                {ICON[one.kind] && <Icon name={ICON[one.kind] as IconName} small />}
                {nameOf(locale, sheets, at)}
              </button>
            ))}
          </fieldset>
        )}
        <Summary locale={locale} sheet={sheet} single={sheets.length === 1} />
      </div>
      <ul class="checks">
        {sheet.lines.map((line) => (
          <Line key={line.line} locale={locale} line={line} sheet={sheet} act={act} />
        ))}
      </ul>
      <div class="fold">
        <p class="note">
          <Icon name="info" />
          <span>
            {sheet.scope === 'notice' && `${t(locale, 'notice.reading')} `}
            {t(locale, sheet.kind === 'overseas' ? 'notice.eight' : 'notice.due')}
          </span>
        </p>
      </div>
    </>
  );
}

/** The purpose in a word; several notices of one kind are numbered. */
function nameOf(locale: UiLocale, sheets: readonly NoticeSheet[], at: number): string {
  const { kind } = sheets[at] as NoticeSheet;
  const word = kind === 'policy' ? t(locale, 'notice.policy') : t(locale, `purpose.${kind as 'overseas'}`);
  const same = sheets.filter((one) => one.kind === kind);
  return same.length > 1 ? `${word} ${same.indexOf(sheets[at] as NoticeSheet) + 1}` : word;
}

const ORDER: readonly Told[] = ['stated', 'vague', 'absent', 'unread', 'none'];
const WORD = { stated: 'stated', vague: 'vague', absent: 'absent', unread: 'unread', none: 'not-due' } as const;

function Summary({ locale, sheet, single }: { readonly locale: UiLocale; readonly sheet: NoticeSheet; readonly single: boolean }) {
  const told = sheet.lines.map((line) => TOLD[line.state]).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const clear = told.filter((one) => one === 'stated').length;
  return (
    <>
      {(single || sheet.title) && <p class="sm muted sheet-title">{sheet.title || t(locale, `notice.${sheet.kind}`)}</p>}
      <h2>{t(locale, 'notice.clear', { n: clear })}</h2>
      <div class="eight" aria-hidden="true">
        {told.map((one, at) => (
          <span key={at} class={one} />
        ))}
      </div>
      <p class="legend">
        {ORDER.filter((one) => told.includes(one)).map((one) => (
          <span key={one}>
            <ToldGlyph told={one} small />
            {t(locale, `line.${WORD[one]}`)} {told.filter((other) => other === one).length}
          </span>
        ))}
      </p>
    </>
  );
}

interface LineProps {
  readonly locale: UiLocale;
  readonly line: NoticeLine;
  readonly sheet: NoticeSheet;
  readonly act: PanelActions;
}

function Line({ locale, line, sheet, act }: LineProps) {
  const told = TOLD[line.state];
  const name = line.line === 'refusal' ? t(locale, 'line.refusal') : t(locale, `element.${line.line}`);
  const place = line.quotes[0];
  return (
    <li class="check">
      <ToldGlyph told={told} />
      <div>
        <h3>
          {name}
          <span class={`st c-${certaintyOf(told)}`}>{t(locale, `line.${line.state}`)}</span>
        </h3>
        {line.quotes.map(({ words }) => (
          <p key={words} class="quote" translate={false}>
            “{words.length > 300 ? `${words.slice(0, 300)}…` : words}”
          </p>
        ))}
        {line.line === 'recipient' && sheet.recipientCount !== undefined && (
          <p class="cap">{t(locale, 'line.recipients', { n: sheet.recipientCount })}</p>
        )}
        {line.state === 'half' && <p class="cap">{t(locale, 'line.halfWhy')}</p>}
        {line.line === 'retention' && line.state === 'vague' && <p class="cap">{t(locale, 'line.retentionWhy')}</p>}
        {line.state === 'absent' && line.quotes.length === 0 && <p class="cap">{t(locale, 'line.absentWhy')}</p>}
      </div>
      {place && <Button icon="jump" bare label={t(locale, 'notice.show', { what: name })} onPress={() => act.point(place)} />}
    </li>
  );
}
