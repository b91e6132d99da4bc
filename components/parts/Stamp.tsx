/** Having a time confirmed by somebody else: the request goes out as a file, the answer comes back as one. */
import { useRef } from 'preact/hooks';
import { dateTime, t } from '../../lib/i18n';
import type { UiLocale } from '../../lib/model/vocabulary';
import { Chevron, Glyph, Icon } from './Icon';
import { Button } from './parts';

interface Props {
  readonly locale: UiLocale;
  /** Name of the files, without ending. */
  readonly name: string;
  readonly answer: (file: File) => void;
  /** Gives the kept answer back; absent where there is none. */
  readonly give?: (() => void) | undefined;
  readonly asked?: boolean | undefined;
  /** Time that the kept answer states. */
  readonly stated?: string | undefined;
}

export function Stamp({ locale, name, answer, give, asked, stated }: Props) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <details>
        <summary>
          <Icon name="help" small />
          {t(locale, 'export.stampAsk')}
          <Chevron />
        </summary>
        <div class="stack-2 sm">
          <p>{t(locale, 'export.stampHow')}</p>
          <p class="mono">
            openssl ts -verify -queryfile {name}.tsq -in {name}.tsr -CAfile ca.pem
          </p>
          <input
            ref={file}
            class="vh"
            type="file"
            accept=".tsr"
            tabIndex={-1}
            aria-label={t(locale, 'export.tsr')}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen) answer(chosen);
              event.currentTarget.value = '';
            }}
          />
          <div class="btns">
            <Button icon="import" label={t(locale, 'export.tsr')} onPress={() => file.current?.click()} />
          </div>
        </div>
      </details>
      <div role="status" class="stack-2">
        {stated && (
          <p class="state wraps">
            <Glyph certainty="done" /> {t(locale, 'export.stamped', { when: dateTime(locale, stated) })}
          </p>
        )}
        {asked && !stated && <p class="sm muted">{t(locale, 'export.asked')}</p>}
      </div>
      {give && (
        <div class="btns">
          <Button kind="quiet" icon="export" label={t(locale, 'stamp.give')} onPress={give} />
        </div>
      )}
    </>
  );
}
