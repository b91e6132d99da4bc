/** 'This is wrong': what would be written into the file is read before it is written. */
import { useState } from 'preact/hooks';
import { findingTitle, number, t } from '../../lib/i18n';
import type { Mistake, PanelActions, PanelState } from '../../lib/model/panel';
import { Chevron, Glyph, Icon } from '../parts/Icon';
import { Button, sizeText } from '../parts/parts';
import { Scroll } from '../parts/Scroll';
import { Headline } from '../screen/Headline';

interface Props {
  readonly state: PanelState;
  readonly mistake: Mistake;
  readonly act: PanelActions;
}

export function Wrong({ state: { locale, site }, mistake, act }: Props) {
  const [remark, write] = useState('');
  const about = mistake.about && findingTitle(locale, mistake.about.rule, mistake.about.facts);
  return (
    <>
      <Headline site={site} what="" certainty="tip" icon="annotate" title={t(locale, 'wrong.title')} />
      <div class="sec stack">
        <p>{t(locale, 'wrong.lead')}</p>
        {about && <p class="sm">{t(locale, 'wrong.about', { title: about })}</p>}
        <label class="field">
          <span>{t(locale, 'wrong.remark')}</span>
          <textarea rows={4} maxLength={4000} value={remark} onInput={(event) => write(event.currentTarget.value)} />
        </label>
        <p class="cap">{t(locale, 'wrong.remarkHint')}</p>
      </div>
      <section class="sec stack-2">
        <h2>{t(locale, 'wrong.inside')}</h2>
        <ul class="lines">
          <Inside words={t(locale, 'wrong.site', { site: mistake.site })} />
          <Inside words={t(locale, 'wrong.words', { n: mistake.texts })} />
          <Inside words={t(locale, 'wrong.report', { consents: mistake.consents, notices: mistake.notices, findings: mistake.findings })} />
        </ul>
        <h2>{t(locale, 'wrong.masked')}</h2>
        {mistake.masked.length === 0 ? (
          <p class="sm muted">{t(locale, 'wrong.maskedNone')}</p>
        ) : (
          <ul class="lines">
            {mistake.masked.map(({ rule, count }) => (
              <Inside key={rule} words={`${t(locale, `mask.${rule as 'email'}`)} ${number(locale, count)}`} />
            ))}
          </ul>
        )}
        <p class="sm">{t(locale, 'wrong.never')}</p>
      </section>
      <details class="fold">
        <summary>
          <Icon name="file" />
          <span>{t(locale, 'wrong.preview', { size: sizeText(locale, mistake.bytes) })}</span>
          <Chevron />
        </summary>
        <Scroll class="preview" label={t(locale, 'wrong.inside')}>
          <pre translate={false}>{mistake.preview}</pre>
        </Scroll>
      </details>
      <div class="sec btns">
        <Button kind="primary" icon="file" label={t(locale, 'wrong.save')} onPress={() => act.saveWrong(remark)} />
        <Button label={t(locale, 'wrong.cancel')} onPress={act.closeWrong} />
      </div>
    </>
  );
}

function Inside({ words }: { readonly words: string }) {
  return (
    <li>
      <Glyph certainty="tip" />
      <span>{words}</span>
    </li>
  );
}
