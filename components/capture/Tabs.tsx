/** What stands behind a capture, in four tabs: evidence, notices, the page's words, where it comes from. */
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { Evidence } from './Evidence';
import { Notices } from './Notices';
import { Origin } from './Origin';
import type { HereProps } from './props';
import { Text } from './Text';

const TABS = ['evidence', 'notice', 'text', 'origin'] as const;
type Tab = (typeof TABS)[number];

interface Props extends HereProps {
  readonly chosen: number;
}

export function Tabs({ state, here, act, chosen }: Props) {
  const { locale } = state;
  const [tab, setTab] = useState<Tab>(here.report ? 'evidence' : 'origin');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] as Tab;
    setTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  };
  return (
    <section class="card" aria-label={t(locale, 'capture.behind')}>
      <div ref={list} class="tabs" role="tablist" aria-label={t(locale, 'capture.behind')} onKeyDown={onKeyDown}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}-${one}`}
            data-tab={one}
            aria-selected={tab === one}
            aria-controls={`${id}-panel`}
            tabIndex={tab === one ? 0 : -1}
            onClick={() => setTab(one)}
          >
            {t(locale, `tab.${one}`)}
          </button>
        ))}
      </div>
      <div class="bd stack" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'evidence' && <Evidence state={state} here={here} act={act} chosen={chosen} />}
        {tab === 'notice' && <Notices state={state} here={here} />}
        {tab === 'text' && <Text state={state} here={here} />}
        {tab === 'origin' && <Origin state={state} here={here} act={act} />}
      </div>
    </section>
  );
}
