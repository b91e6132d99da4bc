/** What verifying found: nothing to say where all holds, else every part that does not, by name. */
import { t } from '../../lib/i18n';
import { Glyph } from '../parts/Icon';
import type { HereProps } from './props';

export function Faults({ state: { locale }, here: { verified, ownKey } }: Pick<HereProps, 'state' | 'here'>) {
  return (
    <div role="status">
      {verified && verified.state === 'whole' && (
        <div class="card told">
          <Glyph certainty="done" />
          <div class="stack-2">
            <p>
              {t(locale, 'verify.whole')}
              {verified.absentParts.length > 0 && ` ${t(locale, 'verify.absent', { parts: verified.absentParts })}`}
              {verified.deletedParts.length > 0 && ` ${t(locale, 'verify.less', { parts: verified.deletedParts })}`}
            </p>
            {verified.signedBy && (
              <p class="sm muted">
                {t(locale, verified.signedBy === ownKey ? 'verify.signed' : 'verify.signedElsewhere', {
                  key: verified.signedBy.slice(0, 16),
                })}
              </p>
            )}
          </div>
        </div>
      )}
      {verified && verified.state !== 'whole' && (
        <div class="card told">
          <Glyph certainty="confirmed" />
          <div class="stack-2">
            <h2>{t(locale, verified.state === 'differs' ? 'verify.differs' : 'verify.unknown')}</h2>
            <ul class="sm">
              {verified.faults.map((fault) => (
                <li key={`${fault.fault}${fault.at ?? ''}`}>
                  {t(locale, `fault.${fault.fault}`)} {fault.at && <b class="mono">{fault.at}</b>}
                  {fault.expected && (
                    <dl class="kv">
                      <dt>{t(locale, 'verify.expected')}</dt>
                      <dd class="mono">{fault.expected}</dd>
                      <dt>{t(locale, 'verify.found')}</dt>
                      <dd class="mono">{fault.found ?? '–'}</dd>
                    </dl>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
