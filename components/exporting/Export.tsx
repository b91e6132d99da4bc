/** The export wizard: four steps, the open one framed; a step that is done can be gone back to. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { type ExportState, FILE_FORMATS } from '../../lib/model/export-screen';
import { Top } from '../dashboard/Shell';
import { Glyph } from '../parts/Icon';
import { Button, Note } from '../parts/parts';
import { Log } from './Log';
import { Masks } from './Masks';
import type { ExportProps } from './props';
import { Results } from './Results';

export function Export({ state, act }: ExportProps) {
  const { locale, step, fault } = state;
  return (
    <>
      <Top title={t(locale, 'nav.export')} beside={<span class="muted">{step} / 4</span>} />
      <div role="status" class="said">
        {fault && (
          <Note certainty="cannot">
            {t(locale, `export.fault.${fault.why}`)} {fault.why === 'failed' && fault.detail}
          </Note>
        )}
      </div>
      <ol class="wiz">
        <Step state={state} act={act} n={1} title={t(locale, 'export.what')} said={choiceWords(state)}>
          <What state={state} act={act} />
        </Step>
        <Step
          state={state}
          act={act}
          n={2}
          title={t(locale, 'export.format')}
          said={state.formats.map((one) => t(locale, `format.${one}`)).join(', ')}
        >
          <Formats state={state} act={act} />
        </Step>
        <Step
          state={state}
          act={act}
          n={3}
          title={t(locale, 'export.masks')}
          said={state.preview ? t(locale, 'export.masked', { n: state.preview.masks.reduce((sum, mask) => sum + mask.count, 0) }) : ''}
        >
          <Masks state={state} act={act} />
        </Step>
        <Step state={state} act={act} n={4} title={t(locale, 'export.result')} said="">
          <Results state={state} act={act} />
        </Step>
      </ol>
      <Log state={state} act={act} />
    </>
  );
}

interface StepProps extends ExportProps {
  readonly n: 1 | 2 | 3 | 4;
  readonly title: string;
  readonly said: string;
  readonly children: ComponentChildren;
}

function Step({ state, act, n, title, said, children }: StepProps) {
  const { locale, step, progress } = state;
  const open = step === n;
  const done = step > n;
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  // The step that opens takes the focus, so that a keyboard goes on where it was.
  useEffect(() => {
    if (open && before.current !== step) head.current?.focus();
    before.current = step;
  }, [open, step]);
  return (
    <li aria-current={open ? 'step' : undefined}>
      <div class="hd">
        <span class={done ? 'n done' : 'n'}>{done ? <Glyph certainty="done" small /> : n}</span>
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        {done && <span class="muted sm">{said}</span>}
        {done && !progress && n < 4 && (
          <span class="right">
            <Button kind="quiet" label={t(locale, 'export.change')} onPress={() => act.step(n as 1 | 2 | 3)} />
          </span>
        )}
      </div>
      {open && <div class="bd stack">{children}</div>}
    </li>
  );
}

function choiceWords({ locale, choice, selected, all }: ExportState): string {
  if (choice.of === 'selection') return t(locale, 'export.selected', { n: selected });
  if (choice.of === 'site') return choice.origin.replace(/^https?:\/\//, '');
  return t(locale, 'export.all', { n: all });
}

function What({ state: { locale, choice, selected, all, sites }, act }: ExportProps) {
  const first = sites[0]?.origin;
  return (
    <>
      <fieldset>
        <legend class="vh">{t(locale, 'export.what')}</legend>
        {selected > 0 && (
          <label class="radio">
            <input type="radio" name="what" checked={choice.of === 'selection'} onChange={() => act.choose({ of: 'selection' })} />
            <b>{t(locale, 'export.selected', { n: selected })}</b>
          </label>
        )}
        {first && (
          <label class="radio">
            <input type="radio" name="what" checked={choice.of === 'site'} onChange={() => act.choose({ of: 'site', origin: first })} />
            <b>{t(locale, 'export.site')}</b>
          </label>
        )}
        <label class="radio">
          <input type="radio" name="what" checked={choice.of === 'all'} onChange={() => act.choose({ of: 'all' })} />
          <span>
            <b>{t(locale, 'export.all', { n: all })}</b>
            <span class="sm muted">{t(locale, 'export.allHow')}</span>
          </span>
        </label>
      </fieldset>
      {choice.of === 'site' && (
        <p>
          <select
            class="select"
            aria-label={t(locale, 'list.site')}
            value={choice.origin}
            onChange={(event) => act.choose({ of: 'site', origin: event.currentTarget.value })}
          >
            {sites.map((one) => (
              <option key={one.origin} value={one.origin}>
                {one.origin.replace(/^https?:\/\//, '')} ({one.captures})
              </option>
            ))}
          </select>
        </p>
      )}
      {all === 0 && <Note certainty="cannot">{t(locale, 'export.empty')}</Note>}
      <div class="btns">
        <Button kind="primary" label={t(locale, 'export.toFormat')} onPress={() => act.step(2)} />
      </div>
    </>
  );
}

function Formats({ state: { locale, formats }, act }: ExportProps) {
  return (
    <>
      <fieldset>
        <legend class="vh">{t(locale, 'export.format')}</legend>
        {FILE_FORMATS.map((one) => (
          <label key={one} class="radio">
            <input type="checkbox" checked={formats.includes(one)} onChange={(event) => act.format(one, event.currentTarget.checked)} />
            <span>
              <b>{t(locale, `format.${one}`)}</b>
              <span class="sm muted">{t(locale, `formatHow.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="btns">
        <Button kind="primary" label={t(locale, 'export.toMasks')} disabled={formats.length === 0} onPress={() => act.step(3)} />
      </div>
    </>
  );
}
