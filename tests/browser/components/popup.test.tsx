/** Every state of the popup, in both languages: nothing cut off, reachable by keyboard, right for readers that do not see it. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import '../../../components/styles/popup.css';
import { COMPLETE_LOCALES } from '../../../lib/i18n';
import { POPUP_STATES, popupState, recordedActions } from '../../support/screens';

let root: HTMLElement;
const log: string[] = [];

beforeEach(() => {
  log.length = 0;
  root = document.createElement('div');
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

function show(name: string, locale: (typeof COMPLETE_LOCALES)[number]) {
  document.documentElement.lang = locale;
  document.title = 'Consent Inspector';
  render(<Popup state={popupState(name, locale)} act={recordedActions(log)} />, root);
}

/** Elements whose words run out of their box sideways. */
function spilled(): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter(
      (element) =>
        !element.closest('svg') &&
        !element.classList.contains('vh') &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0,
    )
    .map((element) => `${element.className || element.tagName}: ${element.textContent?.slice(0, 40)}`);
}

const STATES = Object.keys(POPUP_STATES);

describe.each(COMPLETE_LOCALES)('in %s', (locale) => {
  it.each(STATES)('%s: fits, at normal and at double text size', (name) => {
    show(name, locale);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(spilled()).toEqual([]);
    // The popup is one glance: no scrolling at normal size.
    expect(root.offsetHeight).toBeLessThanOrEqual(560);
    document.documentElement.style.fontSize = '200%';
    expect(spilled()).toEqual([]);
  });

  it.each(STATES)('%s: has no fault that axe knows, light and dark', async (name) => {
    // A theme changes colours alone: all rules are asked once, those about colours twice.
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset.theme = theme;
      show(name, locale);
      const { violations } = await axe.run(document, {
        runOnly: theme === 'dark' ? ['cat.color'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map((one) => `${theme} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
    }
  });
});

describe('what the popup says', () => {
  it('is one sentence, then at most three findings with quotes', () => {
    show('many', 'ko');
    expect(root.querySelector('h1')?.textContent).toBe('알고 동의해야 할 점 5개');
    expect(root.querySelectorAll('.finding')).toHaveLength(3);
    expect(root.querySelectorAll('.finding .quote')).toHaveLength(3);
    expect(root.querySelector('.more')?.textContent).toContain('나머지 2개');
  });

  it('counts what cannot be told beside the findings, never as fine', () => {
    show('many', 'ko');
    expect(root.querySelector('.counts')?.textContent).toContain('판단할 수 없음 2');
    show('unsure', 'ko');
    expect(root.querySelector('h1')?.textContent).not.toContain('문제가 없습니다');
    expect(root.querySelector('.tile')?.classList.contains('done')).toBe(false);
  });

  it('never says that a notice page has something to agree to', () => {
    show('checklist', 'ko');
    expect(root.querySelector('h1')?.textContent).not.toContain('동의해야 할');
    expect(root.querySelectorAll('.finding')).toHaveLength(0);
  });

  it('speaks of leaving where the findings are about leaving', () => {
    show('leaving', 'en');
    expect(root.querySelector('h1')?.textContent).toBe('1 thing that makes leaving harder');
  });

  it('offers no saving in a private window', () => {
    show('private', 'en');
    expect(root.querySelector('.primary')).toBeNull();
    expect(root.textContent).toContain('Nothing is saved in private windows');
  });

  it.each(STATES)('%s: is reached and left by keyboard alone', (name) => {
    show(name, 'ko');
    for (const element of root.querySelectorAll<HTMLElement>('button, input, summary')) {
      element.focus();
      expect(document.activeElement).toBe(element);
      expect(element.getBoundingClientRect().height).toBeGreaterThanOrEqual(20);
    }
  });
});

describe('what the popup asks for', () => {
  it('is what was pressed', () => {
    show('many', 'ko');
    root.querySelector<HTMLButtonElement>('.finding button')?.click();
    root.querySelector<HTMLButtonElement>('.more')?.click();
    root.querySelector<HTMLButtonElement>('.primary')?.click();
    root.querySelector<HTMLInputElement>('.switch input')?.click();
    root.querySelectorAll<HTMLButtonElement>('.actions button')[1]?.click();
    expect(log).toEqual([expect.stringMatching(/^show mandatory-overseas/), 'panel screen', 'save', 'inspectSite false', 'panel next']);
  });

  it('is nothing while it is busy', () => {
    const state = { ...popupState('many', 'ko'), busy: true };
    render(<Popup state={state} act={recordedActions(log)} />, root);
    root.querySelector<HTMLButtonElement>('.primary')?.click();
    expect(log).toEqual([]);
  });
});
