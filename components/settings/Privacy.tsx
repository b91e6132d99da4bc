/** What is stored, where and how long; and the one act that cannot be taken back. */
import { useRef, useState } from 'preact/hooks';
import { type Key, t } from '../../lib/i18n';
import { hashOf } from '../../lib/model/routes';
import type { UiLocale } from '../../lib/model/vocabulary';
import { Glyph, Icon } from '../parts/Icon';
import { Button } from '../parts/parts';
import { Scroll } from '../parts/Scroll';
import { Row, type SettingsProps } from './Row';

interface Kept {
  readonly what: Key;
  readonly how: Key;
  readonly until: Key;
  readonly kept: boolean;
}

const KEPT: readonly Kept[] = [
  { what: 'privacy.words', how: 'privacy.wordsHow', until: 'privacy.untilDeleted', kept: true },
  { what: 'privacy.picture', how: 'privacy.pictureHow', until: 'privacy.untilDeleted', kept: true },
  { what: 'privacy.address', how: 'privacy.addressHow', until: 'privacy.untilDeleted', kept: true },
  { what: 'privacy.hashes', how: 'privacy.hashesHow', until: 'privacy.untilDeleted', kept: true },
  { what: 'privacy.looks', how: 'privacy.looksHow', until: 'privacy.untilMany', kept: true },
  { what: 'privacy.settings', how: 'privacy.settingsHow', until: 'privacy.untilRemoved', kept: true },
  { what: 'privacy.language', how: 'privacy.languageHow', until: 'privacy.untilClosed', kept: true },
  { what: 'privacy.typed', how: 'privacy.typedHow', until: 'privacy.never', kept: false },
  { what: 'privacy.private', how: 'privacy.privateHow', until: 'privacy.never', kept: false },
  { what: 'privacy.history', how: 'privacy.historyHow', until: 'privacy.never', kept: false },
];

/** These keys take no parameters; the compiler cannot see that through a variable. */
const plain = (locale: UiLocale, key: Key) => (t as (locale: UiLocale, key: Key) => string)(locale, key);

export function Privacy({ state, act }: SettingsProps) {
  const { locale } = state;
  return (
    <Row title={t(locale, 'settings.privacy')}>
      <p>
        <b>{t(locale, 'first.local')}</b> <span class="muted">{t(locale, 'privacy.noCode')}</span>
      </p>
      <Scroll class="card tablewrap" label={t(locale, 'settings.privacy')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(locale, 'privacy.what')}</th>
              <th scope="col">{t(locale, 'privacy.stored')}</th>
              <th scope="col">{t(locale, 'privacy.where')}</th>
              <th scope="col">{t(locale, 'privacy.until')}</th>
            </tr>
          </thead>
          <tbody>
            {KEPT.map(({ what, how, until, kept }) => (
              <tr key={what}>
                <th scope="row">{plain(locale, what)}</th>
                <td>
                  <span class="state">
                    <Glyph certainty={kept ? 'done' : 'off'} small />
                    {t(locale, kept ? 'privacy.yes' : 'privacy.no')}
                  </span>
                </td>
                <td class="muted">{plain(locale, how)}</td>
                <td class="muted">{plain(locale, until)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="sm muted">{t(locale, 'save.first')}</p>
      <DeleteAll state={state} act={act} />
    </Row>
  );
}

function DeleteAll({ state: { locale, stored }, act }: SettingsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const n = stored?.captures ?? 0;
  // A large number is shown with a mark between its thousands, and may be typed with or without it.
  const sure = n === 0 || typed.replace(/[\s.,’]/g, '') === String(n);
  const close = () => {
    setTyped('');
    dialog.current?.close();
  };
  return (
    <>
      <div class="btns">
        <button type="button" class="btn danger" onClick={() => dialog.current?.showModal()}>
          <Icon name="trash" small />
          {t(locale, 'delete.open')}
        </button>
        {n > 0 && (
          <a class="btn" href={hashOf({ page: 'export' })}>
            <Icon name="export" small />
            {t(locale, 'delete.exportFirst')}
          </a>
        )}
      </div>
      <dialog ref={dialog} class="ask" aria-labelledby="delete-title" onClose={() => setTyped('')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!sure) return;
            close();
            act.deleteAll();
          }}
        >
          <h2 class="ask-title" id="delete-title">
            {t(locale, 'delete.all', { n })}
          </h2>
          <p class="sm muted">{t(locale, 'delete.what')}</p>
          {n > 0 && (
            <label class="field">
              <span class="sm">{t(locale, 'delete.type', { n })}</span>
              <input
                class="input"
                type="text"
                inputMode="numeric"
                autocomplete="off"
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            </label>
          )}
          <div class="btns">
            <Button label={t(locale, 'delete.cancel')} onPress={close} />
            <button type="submit" class="btn danger" aria-disabled={sure ? undefined : 'true'}>
              {t(locale, 'delete.confirm')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
