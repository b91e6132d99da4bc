/** The first-run page and the settings it becomes: nothing cut off down to 320 px, right for readers that do not see it. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome';
import '../../../components/styles/welcome.css';
import { COMPLETE_LOCALES } from '../../../lib/i18n';
import { WELCOME_STATES, welcomeState } from '../../support/screens';

let root: HTMLElement;
const log: string[] = [];
const act = {
  choose: (mode: string) => void log.push(`choose ${mode}`),
  start: () => void log.push('start'),
};

beforeEach(() => {
  log.length = 0;
  root = document.createElement('div');
  document.body.append(root);
  document.documentElement.style.setProperty('--fast', '0ms');
  document.title = 'Consent Inspector';
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.fontSize = '';
  document.documentElement.removeAttribute('data-theme');
});

describe.each(COMPLETE_LOCALES)('in %s', (locale) => {
  it.each(Object.keys(WELCOME_STATES))('%s: fits a window of 320 px, and double text', (name) => {
    document.documentElement.lang = locale;
    render(<Welcome state={welcomeState(name, locale)} act={act} />, root);
    root.style.width = '320px';
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
    root.style.width = '';
    document.documentElement.style.fontSize = '200%';
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  it.each(Object.keys(WELCOME_STATES))('%s: has no fault that axe knows, light and dark', async (name) => {
    document.documentElement.lang = locale;
    // A theme changes colours alone: all rules are asked once, those about colours twice.
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset.theme = theme;
      render(<Welcome state={welcomeState(name, locale)} act={act} />, root);
      const { violations } = await axe.run(document, {
        runOnly: theme === 'dark' ? ['cat.color'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map((one) => `${theme} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
    }
  });
});

it('asks one question and takes one answer', () => {
  render(<Welcome state={welcomeState('welcome', 'ko')} act={act} />, root);
  expect(root.querySelectorAll('fieldset')).toHaveLength(1);
  root.querySelector<HTMLInputElement>('input[value=all]')?.click();
  root.querySelector<HTMLButtonElement>('.primary')?.click();
  expect(log).toEqual(['choose all', 'start']);
});
