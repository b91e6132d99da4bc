/** What was exported so far: when, into which file, as what, how much of it, and the hash by which a file can be known again. */
import { dateTime, number, t } from '../../lib/i18n';
import { type ExportState, FILE_FORMATS, type FileFormat } from '../../lib/model/export-screen';
import { Button, sizeText } from '../parts/parts';
import { Scroll } from '../parts/Scroll';
import type { ExportProps } from './props';

/** A later version may have written a format that this one does not know: its own word stands for it. */
function formatWords(locale: ExportState['locale'], format: string): string {
  return FILE_FORMATS.some((one) => one === format) ? t(locale, `format.${format as FileFormat}`) : format;
}

export function Log({ state: { locale, log = [] }, act }: ExportProps) {
  if (log.length === 0) return null;
  const title = t(locale, 'exportLog.title', { n: log.length });
  return (
    <div class="stack-2 exported-log">
      <h2>{title}</h2>
      <p class="sm muted">{t(locale, 'exportLog.how')}</p>
      <Scroll class="tablewrap" label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(locale, 'exportLog.when')}</th>
              <th scope="col">{t(locale, 'exportLog.file')}</th>
              <th scope="col">{t(locale, 'export.format')}</th>
              <th scope="col" class="num">
                {t(locale, 'exportLog.captures')}
              </th>
              <th scope="col" class="num">
                {t(locale, 'exportLog.size')}
              </th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {log.map((one) => (
              <tr key={one.id}>
                <td class="nowrap">{dateTime(locale, one.at)}</td>
                <td class="file" translate={false}>
                  {one.file}
                </td>
                <td class="nowrap">{formatWords(locale, one.format)}</td>
                <td class="num">{number(locale, one.captures.length)}</td>
                <td class="num nowrap">{sizeText(locale, one.bytes)}</td>
                <td class="nowrap">
                  <span class="mono">{one.sha256.slice(0, 16)}…</span>{' '}
                  <Button
                    icon="copy"
                    bare
                    label={`${t(locale, 'export.copy')}: ${one.sha256.slice(0, 8)}`}
                    onPress={() => act.copy(one.sha256)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
