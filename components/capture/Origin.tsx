/** Where a capture comes from: how it was made, what it holds, what was masked, who had it until it was sealed. */
import { dateTime, t } from '../../lib/i18n';
import { Button, sizeText } from '../parts/parts';
import { Stamp } from '../parts/Stamp';
import type { HereProps } from './props';

export function Origin({ state: { locale }, here: { kept, stamp }, act }: HereProps) {
  const { row, seal, dropped } = kept;
  const { provenance: from } = row;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t(locale, 'origin.address'), row.url],
    [t(locale, 'origin.title'), row.title],
    [t(locale, 'origin.id'), row.id],
    [t(locale, 'origin.how'), t(locale, `origin.mode.${from.mode}`)],
    [t(locale, 'origin.program'), `${from.app} · ${t(locale, 'settings.engine')} ${row.engine}`],
    [t(locale, 'settings.ruleSet'), row.rules],
    [t(locale, 'origin.browser'), [from.browser ?? from.agent, from.os].filter(Boolean).join(' · ')],
    [t(locale, 'origin.viewport'), from.viewport && `${from.viewport.join(' × ')}${from.dpr ? ` @${from.dpr}` : ''}`],
    [t(locale, 'origin.languages'), [from.httpLang?.join(', '), from.htmlLang].filter(Boolean).join(' · ') || undefined],
    [t(locale, 'origin.frames'), from.frames && t(locale, 'origin.framesSeen', { seen: from.frames.seen, unseen: from.frames.unseen })],
    [t(locale, 'origin.repeat'), from.repeat === undefined ? undefined : t(locale, 'origin.repeats', { n: from.repeat })],
    [t(locale, 'origin.chain'), `${kept.chain} · ${kept.seq}`],
  ];
  return (
    <>
      <div>
        <h3 class="sm">{t(locale, 'origin.seal')}</h3>
        <p class="hash">{seal}</p>
        <div class="btns">
          <Button icon="copy" kind="quiet" label={t(locale, 'origin.copy')} onPress={() => act.copy(seal)} />
          <Button icon="clock" kind="quiet" label={t(locale, 'export.tsq')} onPress={act.ask} />
        </div>
        <Stamp
          locale={locale}
          name={row.id}
          asked={stamp?.asked}
          stated={stamp?.stated}
          answer={act.answer}
          give={stamp?.stated ? act.give : undefined}
        />
      </div>
      <dl class="kv">{facts.map(([label, value]) => value && <Fact key={label} label={label} value={value} />)}</dl>
      <div>
        <h3 class="sm">{t(locale, 'origin.parts')}</h3>
        <ul class="parts">
          {row.parts.map((part) => (
            <li key={part.name}>
              <b class="mono">{part.name}</b>{' '}
              <span class="muted sm">{dropped.includes(part.name) ? t(locale, 'gap.deleted') : sizeText(locale, part.bytes)}</span>
              <span class="mono cap">{part.sha256}</span>
            </li>
          ))}
        </ul>
      </div>
      {row.gaps.some((gap) => gap.why !== 'none') && (
        <div>
          <h3 class="sm">{t(locale, 'origin.gaps')}</h3>
          <ul class="sm muted">
            {row.gaps
              .filter((gap) => gap.why !== 'none')
              .map((gap) => (
                <li key={`${gap.kind}${gap.frame ?? ''}`}>
                  {t(locale, `part.${gap.kind}`)}: {t(locale, `gap.${gap.why as 'blocked'}`)}
                </li>
              ))}
          </ul>
        </div>
      )}
      <div>
        <h3 class="sm">{t(locale, 'origin.masks')}</h3>
        {row.masks.length === 0 && <p class="sm muted">{t(locale, 'origin.noMasks')}</p>}
        <ul class="sm muted">
          {row.masks.map((mask) => (
            <li key={`${mask.rule}${mask.where}`}>
              {mask.where === 'url' ? t(locale, 'origin.address') : t(locale, `part.${mask.where}`)}: {t(locale, `mask.${mask.rule}`)}{' '}
              {mask.count}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 class="sm">{t(locale, 'origin.custody')}</h3>
        <ol class="sm muted">
          {row.custody.map((entry) => (
            <li key={`${entry.at}${entry.deed}`}>
              {dateTime(locale, entry.at)} · {t(locale, `custody.${entry.deed}`)} · <span translate={false}>{entry.by}</span>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd translate={false}>{value}</dd>
    </>
  );
}
