/** A step that happened outside the browser: on the phone, in an app, on paper. Told by a person, marked so, and sealed like the rest. */
import { useId, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { CHANNELS } from '../../lib/model/evidence-words';
import type { ManualDraft } from '../../lib/model/flows-screen';
import type { UiLocale } from '../../lib/model/vocabulary';
import { Icon } from '../parts/Icon';
import { Button } from '../parts/parts';

const OUTSIDE = CHANNELS.filter((one): one is ManualDraft['channel'] => one !== 'web');

export function Manual({ locale, onAdd }: { readonly locale: UiLocale; readonly onAdd: (draft: ManualDraft) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" class="btn" onClick={() => dialog.current?.showModal()}>
        <Icon name="plus" small />
        {t(locale, 'manual.add')}
      </button>
      <dialog ref={dialog} class="ask" aria-labelledby={id}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const field = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
            const picture = (form.elements.namedItem('picture') as HTMLInputElement).files?.[0];
            onAdd({
              channel: field('channel') as ManualDraft['channel'],
              title: field('title'),
              text: field('text'),
              ...(picture ? { picture } : {}),
            });
            form.reset();
            dialog.current?.close();
          }}
        >
          <h2 class="ask-title" id={id}>
            {t(locale, 'manual.add')}
          </h2>
          <p class="sm muted">{t(locale, 'manual.how')}</p>
          <label class="field">
            <span class="sm">{t(locale, 'manual.channel')}</span>
            <select class="select" name="channel">
              {OUTSIDE.map((one) => (
                <option key={one} value={one}>
                  {t(locale, `channel.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="sm">{t(locale, 'manual.title')}</span>
            <input class="input" name="title" type="text" required maxLength={120} autocomplete="off" />
          </label>
          <label class="field">
            <span class="sm">{t(locale, 'manual.text')}</span>
            <textarea class="input" name="text" rows={5} required maxLength={10_000} />
          </label>
          <label class="field">
            <span class="sm">{t(locale, 'manual.picture')}</span>
            <input name="picture" type="file" accept="image/png,image/jpeg,image/webp" />
          </label>
          <div class="btns">
            <Button label={t(locale, 'delete.cancel')} onPress={() => dialog.current?.close()} />
            <button type="submit" class="btn primary">
              {t(locale, 'manual.save')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
