/** What a person asked their system for: colours of its own choosing, and nothing that moves. Seen through the browser's own emulation. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { Capture } from '../../../components/capture/Capture';
import { List } from '../../../components/captures/List';
import { Shell } from '../../../components/dashboard/Shell';
import { Panel } from '../../../components/panel/Panel';
import { Popup } from '../../../components/popup/Popup';
import { Settings } from '../../../components/settings/Settings';
import { Welcome } from '../../../components/welcome/Welcome';
import '../../../components/styles/dashboard.css';
import '../../../components/styles/panel.css';
import '../../../components/styles/popup.css';
import '../../../components/styles/welcome.css';
import { captureState, listState, settingsState } from '../../support/dashboard';
import { idle } from '../../support/gallery/stage';
import { panelState } from '../../support/panel-screens';
import { popupState, welcomeState } from '../../support/screens';

const SCREENS: Readonly<Record<string, () => ComponentChild>> = {
  'popup with findings': () => <Popup state={popupState('found', 'en')} act={idle()} />,
  'popup of a full storage': () => <Popup state={popupState('full', 'en')} act={idle()} />,
  'popup of a site switched off': () => <Popup state={popupState('off', 'en')} act={idle()} />,
  'panel: this screen': () => <Panel state={panelState('screen', 'en')} act={idle()} />,
  'panel: notice': () => <Panel state={panelState('notice', 'en')} act={idle()} />,
  'panel: letter': () => <Panel state={panelState('next-letter', 'en')} act={idle()} />,
  'panel: history': () => <Panel state={panelState('history', 'en')} act={idle()} />,
  'first run': () => <Welcome state={welcomeState('welcome', 'en')} act={idle()} />,
  'chosen captures': () => (
    <Shell locale="en" page="captures">
      <List state={listState('chosen', 'en')} act={idle()} />
    </Shell>
  ),
  'one capture': () => (
    <Shell locale="en" page="capture">
      <Capture state={captureState('whole', 'en')} act={idle()} />
    </Shell>
  ),
  settings: () => (
    <Shell locale="en" page="settings">
      <Settings state={settingsState('granted', 'en')} act={idle()} />
    </Shell>
  ),
};

let root: HTMLElement;
const emulate = (...features: { name: string; value: string }[]) => cdp().send('Emulation.setEmulatedMedia', { features });
const FORCED = { name: 'forced-colors', value: 'active' };

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'en';
  document.title = 'Consent Inspector';
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await emulate();
});

const show = (name: string) => {
  render(null, root);
  render(SCREENS[name]?.(), root);
};

/** Red, green, blue and opacity of a computed colour. */
const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = parts(colour).map((one) =>
    one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** WCAG 2.2, 1.4.11. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
function behind(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    const [, , , opacity = 1] = parts(backgroundColor);
    if (opacity > 0) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

/** Signs that are painted in the colour of what they stand on. */
function lostSigns(): string[] {
  return [...root.querySelectorAll<SVGSVGElement>('svg')]
    .filter((sign) => sign.getBoundingClientRect().width > 0 && !sign.closest('[aria-disabled="true"]'))
    .filter((sign) => {
      const ground = behind(sign.parentElement);
      const paints = [...sign.querySelectorAll('path, rect, circle, line')].flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].filter((paint) => paint.startsWith('rgb') && parts(paint)[3] !== 0);
      });
      return paints.length > 0 && paints.every((paint) => contrast(paint, ground) < 3);
    })
    .map((sign) => `${sign.parentElement?.className} in ${sign.parentElement?.parentElement?.className}`);
}

/** What still tells two elements apart when shadows and our own colours are gone. */
const looks = (element: Element) => {
  const { backgroundColor, borderColor, borderStyle, borderWidth, outline, fontWeight, textDecoration } = getComputedStyle(element);
  return [backgroundColor, borderColor, borderStyle, borderWidth, outline, fontWeight, textDecoration].join(' ');
};

describe("in the system's own colours", () => {
  it.each(Object.keys(SCREENS))('%s: every word and sign can be seen', async (name) => {
    for (const value of ['light', 'dark']) {
      await emulate(FORCED, { name: 'prefers-color-scheme', value });
      expect(matchMedia('(forced-colors: active)').matches).toBe(true);
      show(name);
      const { violations } = await axe.run(document, { runOnly: ['cat.color'] });
      expect(violations.map((one) => `${value} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
      expect(lostSigns()).toEqual([]);
    }
  });

  it.each([
    ['panel: this screen', '.seg [aria-pressed="true"]', '.seg [aria-pressed="false"]'],
    ['panel: this screen', '[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
    ['one capture', '.flist .sel', '.flist li:not(.sel)'],
    ['one capture', '[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
    ['settings', '.nav a[aria-current]', '.nav li a:not([aria-current])'],
    ['chosen captures', 'tbody tr.on', 'tbody tr:not(.on)'],
  ])('%s: %s differs from %s', async (name, on, off) => {
    await emulate(FORCED);
    show(name);
    const [one, other] = [root.querySelector(on), root.querySelector(off)];
    if (!one || !other) throw new Error('One of the two is not there.');
    // A chosen row is told by its ticked box, which the system draws itself.
    const ticked = (row: Element) => row.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked;
    expect(looks(one) !== looks(other) || ticked(one) !== ticked(other)).toBe(true);
  });

  it('a switch that is on differs from one that is off', async () => {
    await emulate(FORCED);
    show('popup with findings');
    const seen = (on: boolean) => {
      const box = root.querySelector<HTMLInputElement>('.switch input');
      if (!box) throw new Error('There is no switch.');
      box.checked = on;
      return `${looks(box)} ${getComputedStyle(box, '::before').insetInlineStart}`;
    };
    document.documentElement.style.setProperty('--fast', '0ms');
    expect(seen(true)).not.toBe(seen(false));
    document.documentElement.style.removeProperty('--fast');
  });
});

describe('with reduced motion', () => {
  /** Elements that take time to change, and how long. */
  const moving = () =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const slow = `${transitionDuration}, ${animationDuration}`.split(', ').some((time) => Number.parseFloat(time) > 0);
      return slow || scrollBehavior === 'smooth' ? [element.className || element.tagName] : [];
    });

  it('nothing on any screen takes time to change', async () => {
    show('settings');
    expect(moving().length).toBeGreaterThan(0);
    await emulate({ name: 'prefers-reduced-motion', value: 'reduce' });
    for (const name of Object.keys(SCREENS)) {
      show(name);
      expect(moving(), name).toEqual([]);
    }
  });
});
