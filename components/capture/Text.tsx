/** The page's words in order, as they were read. */
import { t } from '../../lib/i18n';
import { Scroll } from '../parts/Scroll';
import type { HereProps } from './props';

const HEADINGS = new Set(['heading', 'dialog']);
const CONTROLS = new Set(['checkbox', 'radio', 'switch', 'toggle', 'button', 'link', 'field', 'select']);

export function Text({ state: { locale }, here: { lines } }: Pick<HereProps, 'state' | 'here'>) {
  if (lines.length === 0) return <p class="sm muted">{t(locale, 'text.none')}</p>;
  return (
    <>
      <p class="cap">{t(locale, 'text.how')}</p>
      <Scroll class="text-lines sm" label={t(locale, 'tab.text')} translate={false}>
        {lines.map(({ role, words, hidden }, at) => (
          <p key={at} class={[HEADINGS.has(role) && 'head', CONTROLS.has(role) && 'control', hidden && 'muted'].filter(Boolean).join(' ')}>
            {words}
            {hidden && <span class="cap"> ({t(locale, 'text.hidden')})</span>}
          </p>
        ))}
      </Scroll>
    </>
  );
}
