/** Taking a file in: choose or drop it, see how far it is, then what came of it, or why it was refused and where. */
import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { ImportActions, ImportOutcome, ImportState } from '../../lib/model/export-screen';
import { hashOf } from '../../lib/model/routes';
import { Top } from '../dashboard/Shell';
import { Glyph } from '../parts/Icon';
import { Button, Note, sizeText } from '../parts/parts';

export interface ImportProps {
  readonly state: ImportState;
  readonly act: ImportActions;
}

export function Import({ state, act }: ImportProps) {
  const { locale, file, progress, outcome, refused, fault } = state;
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <p class="sm back">
        <a href={hashOf({ page: 'captures', filter: {} })}>{t(locale, 'nav.captures')}</a>
      </p>
      <Top title={t(locale, 'list.import')} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        class="card drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const dropped = event.dataTransfer?.files[0];
          if (dropped && !progress) act.take(dropped);
        }}
      >
        <p>{t(locale, 'import.how')}</p>
        <p class="sm muted">{t(locale, 'import.safe')}</p>
        <input
          ref={field}
          class="vh"
          type="file"
          accept=".zip,.wacz,.jsonl,.csv"
          tabIndex={-1}
          aria-label={t(locale, 'import.choose')}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) act.take(chosen);
            event.currentTarget.value = '';
          }}
        />
        <Button
          kind="primary"
          icon="import"
          label={t(locale, 'import.choose')}
          disabled={progress !== undefined}
          onPress={() => field.current?.click()}
        />
      </div>
      <div role="status" class="stack-2 imported">
        {file && (
          <p>
            <b translate={false}>{file.name}</b> <span class="muted">{sizeText(locale, file.bytes)}</span>
          </p>
        )}
        {progress && <p class="sm">{t(locale, `import.${progress.stage}`)}</p>}
        {refused && (
          <div class="card told">
            <Glyph certainty="confirmed" />
            <div class="stack-2">
              <h2>{refused.sentence}</h2>
              <p>{refused.nothing}</p>
              <p class="mono cap">{refused.detail}</p>
            </div>
          </div>
        )}
        {fault && (
          <Note certainty="cannot">
            {t(locale, `import.fault.${fault.why}`)} {fault.why === 'failed' && fault.detail}
          </Note>
        )}
        {outcome && <Outcome locale={locale} outcome={outcome} />}
      </div>
      {progress && (
        <div class="stack-2">
          <progress class="progress" aria-label={t(locale, 'list.import')} max={Math.max(1, progress.of)} value={progress.done} />
          <div class="btns">
            <Button icon="stop" label={t(locale, 'export.stop')} onPress={act.stop} />
          </div>
        </div>
      )}
    </>
  );
}

function Outcome({ locale, outcome }: { readonly locale: ImportState['locale']; readonly outcome: ImportOutcome }) {
  const rows = (['captures', 'skipped', 'completed', 'partial', 'judgements', 'flows', 'consentRecords', 'observations'] as const).filter(
    (name) => outcome[name] > 0 || name === 'captures',
  );
  return (
    <div class="card told">
      <Glyph certainty="done" />
      <div class="stack-2">
        <h2>{t(locale, 'import.done')}</h2>
        <dl class="kv">
          {rows.map((name) => (
            <div key={name} class="pair">
              <dt>{t(locale, `import.${name}`)}</dt>
              <dd>{outcome[name]}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={hashOf({ page: 'captures', filter: {} })}>{t(locale, 'import.see')}</a>
        </p>
      </div>
    </div>
  );
}
