/** Every state of the side panel, in both languages: nothing cut off, reachable by keyboard, right for readers that do not see it. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import '../../../components/styles/panel.css';
import { COMPLETE_LOCALES } from '../../../lib/i18n';
import { PANEL_STATES, panelState, recordedPanel } from '../../support/panel-screens';

let root: HTMLElement;
const log: string[] = [];

beforeEach(() => {
  log.length = 0;
  root = document.createElement('div');
  // As wide as the narrowest panel a browser offers.
  root.style.inlineSize = '360px';
  document.body.append(root);
  // Colours are measured at rest.
  document.documentElement.style.setProperty('--fast', '0ms');
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.fontSize = '';
  document.documentElement.removeAttribute('data-theme');
});

function show(name: string, locale: (typeof COMPLETE_LOCALES)[number], over = {}) {
  document.documentElement.lang = locale;
  document.title = 'Consent Inspector';
  render(<Panel state={{ ...panelState(name, locale), ...over }} act={recordedPanel(log)} />, root);
}

/** Elements whose words run out of their box sideways. */
function spilled(): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('svg') && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .map((element) => `${element.className || element.tagName}: ${element.textContent?.slice(0, 40)}`);
}

const STATES = Object.keys(PANEL_STATES);
const $ = (selector: string) => root.querySelector<HTMLElement>(selector);
const buttonSaying = (words: string) => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words));

describe.each(COMPLETE_LOCALES)('in %s', (locale) => {
  it('every state fits, at normal and at double text size, folds opened', () => {
    const bad: string[] = [];
    for (const name of STATES) {
      for (const size of ['100%', '200%']) {
        document.documentElement.style.fontSize = size;
        render(null, root);
        show(name, locale);
        for (const fold of root.querySelectorAll('details')) fold.open = true;
        if (root.querySelectorAll('h1').length !== 1) bad.push(`${name}: no single h1`);
        bad.push(...spilled().map((one) => `${name} ${size} ${one}`));
      }
    }
    expect(bad).toEqual([]);
  });

  it('no state has a fault that axe knows, light and dark, folds opened', async () => {
    const bad: string[] = [];
    for (const name of STATES) {
      // A theme changes colours alone: all rules are asked once, those about colours twice.
      for (const theme of ['light', 'dark']) {
        document.documentElement.dataset.theme = theme;
        render(null, root);
        show(name, locale);
        for (const fold of root.querySelectorAll('details')) fold.open = true;
        const { violations } = await axe.run(document, {
          runOnly: theme === 'dark' ? ['cat.color'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        bad.push(...violations.map((one) => `${name} ${theme} ${one.id}: ${one.nodes[0]?.html}`));
      }
    }
    expect(bad).toEqual([]);
  }, 120_000);
});

describe('the tabs', () => {
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  it('are one stop for the tab key, with arrows between them', () => {
    show('screen', 'ko');
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((one) => one.tabIndex)).toEqual([0, -1, -1, -1]);
    tabs[0]?.focus();
    press('ArrowRight');
    expect(log).toEqual(['open notice']);
    expect(document.activeElement).toBe(tabs[1]);
    press('ArrowLeft');
    press('End');
    expect(log).toEqual(['open notice', 'open history', 'open history']);
  });

  it('name the panel they belong to', () => {
    show('notice', 'en');
    const panel = $('[role=tabpanel]');
    expect(document.getElementById(panel?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Notice');
  });
});

describe('this screen', () => {
  it('filters by certainty, and says which filter is on', async () => {
    show('screen', 'ko');
    const filters = [...root.querySelectorAll<HTMLButtonElement>('.seg button')];
    expect(filters.map((one) => one.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false', 'false']);
    filters[2]?.click();
    await expect.poll(() => root.querySelectorAll('.finding')).toHaveLength(1);
    expect(filters[2]?.getAttribute('aria-pressed')).toBe('true');
    filters[3]?.click();
    await expect.poll(() => root.querySelectorAll('.finding')).toHaveLength(0);
    expect($('.fold')?.hasAttribute('open')).toBe(true);
    expect($('.fold .lines')?.textContent).toContain('링크 뒤에');
  });

  it('keeps what was checked and not found folded, and what cannot be told apart from it', () => {
    show('screen', 'ko');
    for (const fold of root.querySelectorAll('details.fold')) expect(fold.hasAttribute('open')).toBe(false);
    expect(root.textContent).toContain('판단할 수 없음 2');
    expect(root.textContent).toContain('확인했고 찾지 못함 3');
  });

  it('says that the page changed, and looks again only when asked', () => {
    show('screen-stale', 'ko');
    expect($('.stale')?.textContent).toContain('화면이 바뀌었습니다');
    expect(root.querySelectorAll('.finding').length).toBeGreaterThan(0);
    $('.stale button')?.click();
    expect(log).toEqual(['again']);
  });

  it('goes on where a large page was cut', () => {
    show('screen-cut', 'en');
    buttonSaying('Continue')?.click();
    expect(log).toEqual(['more']);
  });
});

describe('the notice', () => {
  it('always has eight lines, whatever stands in it', async () => {
    show('notice', 'ko');
    expect(root.querySelectorAll('.check')).toHaveLength(8);
    expect($('.check h3')?.textContent).toContain('받는 자');
    root.querySelectorAll<HTMLButtonElement>('.seg button')[1]?.click();
    await expect.poll(() => root.textContent).toContain('여기서는 필요 없음');
    expect(root.querySelectorAll('.check')).toHaveLength(8);
  });

  it('never counts as missing what is not required of such a notice', async () => {
    show('notice', 'ko');
    root.querySelectorAll<HTMLButtonElement>('.seg button')[1]?.click();
    await expect.poll(() => $('.legend')?.textContent).not.toContain('보이지 않음');
  });

  it('leads to the words on the page', () => {
    show('notice', 'ko');
    $('.check button')?.click();
    expect(log).toEqual(['point {"words":"누리바다 입점 판매자 등","node":21}']);
  });
});

describe('next steps', () => {
  it('show where the optional ones are, and press nothing', () => {
    show('next', 'ko');
    $('.places button')?.click();
    expect(log).toEqual(['point {"words":"[선택] 혜택 알림 수신에 동의합니다","node":12}']);
  });

  it('name each body with what it passes on, and no number that no source gave', () => {
    show('next', 'ko');
    expect($('.warn')?.textContent).toContain('상대 회사에 전달');
    expect([...root.querySelectorAll('.phone')].map((one) => one.textContent?.trim())).toEqual(['118', '1372']);
    expect(root.textContent).not.toMatch(/1833|10일/);
    for (const link of root.querySelectorAll<HTMLAnchorElement>('.reach a')) {
      expect(link.rel).toBe('noreferrer');
      expect(link.href).toMatch(/^https:\/\/[\w.]+\.(?:go\.)?kr\//);
    }
  });

  it('write a letter in the language asked for, with only what is asked for', () => {
    show('next', 'ko');
    buttonSaying('쇼핑몰에 보낼 글')?.click();
    show('next-letter', 'ko');
    root.querySelectorAll<HTMLButtonElement>('.line .seg button')[1]?.click();
    root.querySelectorAll<HTMLInputElement>('.tick input')[2]?.click();
    buttonSaying('복사')?.click();
    expect(log).toEqual(['write request ko []', 'write request en []', 'write request ko ["access","withdrawal"]', 'copyLetter']);
  });

  it('say that leaving is not deactivating', () => {
    show('next', 'ko');
    expect(root.textContent).toContain('비활성화입니다');
    expect(root.textContent).toContain('비활성화와 다릅니다');
  });

  it('are not offered twice: nothing to report, no report', () => {
    show('next-bare', 'en');
    expect(buttonSaying('Text for 118')).toBeUndefined();
    expect(root.textContent).toContain('Nothing on this screen is left to report');
  });
});

describe('this is wrong', () => {
  it('shows what is inside and what is masked before anything is written', () => {
    show('wrong', 'en');
    expect(root.textContent).toContain('e-mail 2');
    expect($('.preview')?.textContent).toContain('consent-inspector-remark');
    const box = $('textarea') as HTMLTextAreaElement;
    box.value = 'The box is optional.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return expect
      .poll(() => {
        log.length = 0;
        buttonSaying('Save the file')?.click();
        return log[0];
      })
      .toBe('saveWrong The box is optional.');
  });
});

it('every control is reached by keyboard and is large enough to hit', () => {
  for (const name of STATES) {
    render(null, root);
    show(name, 'ko');
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    for (const element of root.querySelectorAll<HTMLElement>('button:not([tabindex="-1"]), input, summary, textarea, a')) {
      element.focus();
      expect(document.activeElement, name).toBe(element);
      if (element.tagName !== 'A' && !element.closest('label'))
        expect(element.getBoundingClientRect().height, name).toBeGreaterThanOrEqual(24);
    }
  }
});
