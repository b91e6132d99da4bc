/** Tab 'next steps': what can be left out now, what can be asked for later, whom to tell, and where the way out is. */
import { BODIES, type Body } from '../../lib/catalogue';
import { t } from '../../lib/i18n';
import type { View } from '../../lib/model/messages';
import type { Detail, LetterKind, PanelActions, PanelState, Placed } from '../../lib/model/panel';
import type { UiLocale } from '../../lib/model/settings';
import { Glyph, Icon } from '../parts/Icon';
import { Button, Note } from '../parts/parts';
import { LetterBox } from './LetterBox';

interface Props {
  readonly state: PanelState;
  readonly detail: Detail;
  readonly act: PanelActions;
}

type LookedView = Extract<View, { state: 'looked' }>;

export function NextTab({ view, ...props }: Props & { readonly view: LookedView }) {
  const { locale } = props.state;
  return (
    <>
      <Step n={1} title={t(locale, 'next.now')}>
        <Now {...props} view={view} />
      </Step>
      {props.state.letterKinds.includes('request') && (
        <Step n={2} title={t(locale, 'next.after')}>
          <p class="sm muted">{t(locale, 'next.afterBody')}</p>
          <LetterOf {...props} kind="request" />
        </Step>
      )}
      <Step n={3} title={t(locale, 'next.tell')}>
        <Tell {...props} />
      </Step>
      <Step n={4} title={t(locale, 'next.leave')}>
        <Leave {...props} />
      </Step>
    </>
  );
}

function Step({ n, title, children }: { readonly n: number; readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <section class="step stack-2">
      <h2>
        <span class="n" aria-hidden="true">
          {n}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Now({ state, detail, view, act }: Props & { readonly view: LookedView }) {
  const { locale, busy } = state;
  const { optional, required, allTicksOptional, customsCode } = detail;
  return (
    <>
      {optional.length > 0 && (
        <>
          <p class="note">
            <Glyph certainty="tip" />
            <span>{t(locale, 'next.optional', { n: optional.length })}</span>
          </p>
          <Places locale={locale} places={optional} act={act} />
        </>
      )}
      {allTicksOptional && (
        <p class="note">
          <Glyph certainty="tip" />
          <span>{t(locale, 'next.allTicks')}</span>
        </p>
      )}
      {required.length > 0 && (
        <p class="note">
          <Glyph certainty="tip" />
          <span>{t(locale, 'next.required', { n: required.length })}</span>
        </p>
      )}
      {customsCode && (
        <p class="note">
          <Glyph certainty="tip" />
          <span>{t(locale, 'next.customs')}</span>
        </p>
      )}
      {optional.length === 0 && required.length === 0 && <p class="muted">{t(locale, 'next.nothing')}</p>}
      {view.private ? (
        <p class="cap">{t(locale, 'save.private')}</p>
      ) : (
        <div class="btns">
          <Button kind="primary" icon="save" label={t(locale, 'save.button')} disabled={busy} onPress={act.save} />
        </div>
      )}
    </>
  );
}

/** Places on the page, each with its own way there. */
function Places({ locale, places, act }: { readonly locale: UiLocale; readonly places: readonly Placed[]; readonly act: PanelActions }) {
  return (
    <ul class="places">
      {places.map((one) => (
        <li key={one.node} class="body-item">
          <span class="quote" translate={false}>
            {one.words}
          </span>
          <Button icon="jump" bare label={`${t(locale, 'finding.show')}: ${one.words}`} onPress={() => act.point(one)} />
        </li>
      ))}
    </ul>
  );
}

function LetterOf({ state, act, kind }: Props & { readonly kind: LetterKind }) {
  const { letter, locale } = state;
  if (letter?.kind === kind) return <LetterBox state={state} letter={letter} act={act} />;
  return (
    <div class="btns">
      <Button icon="file" label={t(locale, `letter.${kind}`)} onPress={() => act.write(kind, locale === 'ko' ? 'ko' : 'en', [])} />
    </div>
  );
}

function Tell(props: Props) {
  const { state, detail } = props;
  const { locale } = state;
  const reports = state.letterKinds.filter((kind) => kind !== 'request');
  return (
    <>
      <p class="warn">
        <Icon name="info" />
        <span>{t(locale, 'body.kisa.passes')}</span>
      </p>
      <ul>
        {BODIES.filter((body) => body.id !== 'customs' || detail.customsCode).map((body) => (
          <BodyItem key={body.id} locale={locale} body={body} />
        ))}
      </ul>
      <p class="cap">{t(locale, 'body.others')}</p>
      {reports.length === 0 && <p class="sm muted">{t(locale, 'letter.none')}</p>}
      {reports.map((kind) => (
        <LetterOf key={kind} {...props} kind={kind} />
      ))}
    </>
  );
}

function BodyItem({ locale, body }: { readonly locale: UiLocale; readonly body: Body }) {
  const name = t(locale, `body.${body.id}`);
  return (
    <li class="body-item">
      <span>
        <strong>{name}</strong>
        <span class="sm muted for">{t(locale, `body.${body.id}.for`)}</span>
      </span>
      <span class="reach">
        {body.phone && (
          <span class="sm nowrap phone">
            <Icon name="phone" small />
            {body.phone}
          </span>
        )}
        <a class="btn" href={body.url} target="_blank" rel="noreferrer" aria-label={t(locale, 'body.openName', { name })}>
          <Icon name="out" small />
          {t(locale, 'body.open')}
        </a>
      </span>
    </li>
  );
}

function Leave({ state: { locale }, detail, act }: Props) {
  const out = detail.leave.filter((one) => one.about === 'leave');
  const account = detail.leave.filter((one) => one.about === 'account');
  return (
    <>
      {out.length > 0 && (
        <>
          <p class="sm muted">{t(locale, 'leave.found', { n: out.length })}</p>
          <Places locale={locale} places={out} act={act} />
        </>
      )}
      {account.length > 0 && (
        <>
          <p class="sm muted">{t(locale, 'leave.account')}</p>
          <Places locale={locale} places={account} act={act} />
        </>
      )}
      {detail.leave.length === 0 && <p>{t(locale, 'leave.none')}</p>}
      {detail.glossary.length > 0 && (
        <>
          <h3>{t(locale, 'leave.words')}</h3>
          {detail.glossary.map((id) => (
            <Note key={id}>{t(locale, `glossary.${id}`)}</Note>
          ))}
        </>
      )}
    </>
  );
}
