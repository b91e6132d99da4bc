/** The files that were written, each with its hash, and how to have the time confirmed by somebody else. */
import { t } from '../../lib/i18n';
import type { Exported } from '../../lib/model/export-screen';
import { Glyph } from '../parts/Icon';
import { Button, sizeText } from '../parts/parts';
import { Stamp } from '../parts/Stamp';
import { Running } from './Masks';
import type { ExportProps } from './props';

export function Results({ state, act }: ExportProps) {
  return (
    <>
      {state.exported.map((one, at) => (
        <Result key={one.name} state={state} act={act} one={one} at={at} />
      ))}
      <Running state={state} act={act} />
      {!state.progress && (
        <div class="btns">
          <Button icon="again" label={t(state.locale, 'export.again')} onPress={() => act.step(1)} />
        </div>
      )}
    </>
  );
}

interface ResultProps extends ExportProps {
  readonly one: Exported;
  readonly at: number;
}

function Result({ state: { locale }, act, one, at }: ResultProps) {
  return (
    <div class="stack-2 exported">
      <p class="state wraps">
        <Glyph certainty="done" />
        <b>{t(locale, 'export.done', { file: one.name, size: sizeText(locale, one.bytes) })}</b>
      </p>
      {one.changed.length > 0 && (
        <p class="sm">
          <Glyph certainty="confirmed" small /> {t(locale, 'export.changed', { n: one.changed.length })}{' '}
          <span class="mono">{one.changed.join(', ')}</span>
        </p>
      )}
      {one.damaged.length > 0 && (
        <p class="sm">
          <Glyph certainty="cannot" small /> {t(locale, 'export.damaged', { n: one.damaged.length })}{' '}
          <span class="mono">{one.damaged.join(', ')}</span>
        </p>
      )}
      <p class="sm">
        <b>SHA-256</b>
      </p>
      <p class="hash">{one.sha256}</p>
      <p class="sm muted">{t(locale, 'export.hashHow')}</p>
      <div class="btns">
        <Button kind="primary" icon="copy" label={t(locale, 'export.copy')} onPress={() => act.copy(one.sha256)} />
        <Button icon="clock" label={t(locale, 'export.tsq')} onPress={() => act.ask(at)} />
      </div>
      <Stamp locale={locale} name={one.name} asked={one.asked} stated={one.stated} answer={(file) => act.answer(at, file)} />
    </div>
  );
}
