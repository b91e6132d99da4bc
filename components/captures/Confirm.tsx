/** A button whose act cannot be taken back: it asks once more, in the browser's own dialog, and Cancel comes first. */
import { useId, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { UiLocale } from '../../lib/model/vocabulary';
import { Icon } from '../parts/Icon';
import { Button } from '../parts/parts';

interface Props {
  readonly locale: UiLocale;
  readonly label: string;
  readonly question: string;
  readonly detail?: string;
  readonly onConfirm: () => void;
}

export function Confirm({ locale, label, question, detail, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" class="btn danger" onClick={() => dialog.current?.showModal()}>
        <Icon name="trash" small />
        {label}
      </button>
      <dialog ref={dialog} class="ask" aria-labelledby={id}>
        <div class="body">
          <h2 class="ask-title" id={id}>
            {question}
          </h2>
          {detail && <p class="sm muted">{detail}</p>}
          <div class="btns">
            <Button label={t(locale, 'delete.cancel')} onPress={() => dialog.current?.close()} />
            <button
              type="button"
              class="btn danger"
              onClick={() => {
                dialog.current?.close();
                onConfirm();
              }}
            >
              {t(locale, 'delete.one')}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
