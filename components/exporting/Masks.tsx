/** What the reader of the file will not see. It was masked before anything was stored, so nothing can be shown that is not in the file. */
import { t } from '../../lib/i18n';
import type { MaskRow } from '../../lib/model/export-screen';
import { hashOf } from '../../lib/model/routes';
import type { UiLocale } from '../../lib/model/vocabulary';
import { Chevron, Icon } from '../parts/Icon';
import { Button } from '../parts/parts';
import { Scroll } from '../parts/Scroll';
import type { ExportProps } from './props';

const whereWords = (locale: UiLocale, where: MaskRow['where']) =>
  where === 'url' ? t(locale, 'origin.address') : t(locale, `part.${where}`);

export function Masks({ state, act }: ExportProps) {
  const { locale, preview, progress } = state;
  return (
    <>
      <p class="sm muted">{t(locale, 'export.masksHow')}</p>
      {!preview && <p role="status">{t(locale, 'busy')}</p>}
      {preview && preview.masks.length === 0 && <p>{t(locale, 'origin.noMasks')}</p>}
      {preview && preview.masks.length > 0 && (
        <Scroll class="tablewrap card" label={t(locale, 'export.masks')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(locale, 'export.maskWhere')}</th>
                <th scope="col">{t(locale, 'export.maskRule')}</th>
                <th scope="col" class="num">
                  {t(locale, 'export.maskCount')}
                </th>
                <th scope="col" class="num">
                  {t(locale, 'nav.captures')}
                </th>
              </tr>
            </thead>
            <tbody>
              {preview.masks.map((mask) => (
                <tr key={`${mask.rule} ${mask.where}`}>
                  <td>{whereWords(locale, mask.where)}</td>
                  <td>
                    <span class="mask" aria-hidden="true">
                      xxxxxx
                    </span>{' '}
                    {t(locale, `mask.${mask.rule}`)}
                  </td>
                  <td class="num">{mask.count}</td>
                  <td class="num">{mask.captures}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {preview && preview.where.length > 0 && (
        <details>
          <summary>
            <Icon name="eye" small />
            {t(locale, 'export.maskedWhere', { n: preview.where.length })}
            <Chevron />
          </summary>
          <ul class="rows sm">
            {preview.where.map((one) => (
              <li key={one.id}>
                <span>
                  <a href={hashOf({ page: 'capture', id: one.id })}>{one.title || one.url}</a>
                </span>
                <span class="muted">{one.masks.map((mask) => `${t(locale, `mask.${mask.rule}`)} ${mask.count}`).join(', ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {progress ? <Running state={state} act={act} /> : <Start state={state} act={act} />}
    </>
  );
}

function Start({ state: { locale, preview }, act }: ExportProps) {
  return (
    <div class="btns">
      <Button kind="primary" icon="export" label={t(locale, 'nav.export')} disabled={preview?.captures === 0} onPress={act.start} />
    </div>
  );
}

export function Running({ state: { locale, progress }, act }: ExportProps) {
  if (!progress) return null;
  return (
    <div class="stack-2">
      <p role="status">
        {t(locale, `format.${progress.format}`)}: {t(locale, 'export.progress', { done: progress.done, of: progress.of })}
      </p>
      <progress class="progress" aria-label={t(locale, 'nav.export')} max={Math.max(1, progress.of)} value={progress.done} />
      <div class="btns">
        <Button icon="stop" label={t(locale, 'export.stop')} onPress={act.stop} />
      </div>
    </div>
  );
}
