/** Every state of the dashboard: nothing cut off down to 320 px and at double text, right for readers that do not see it, walked by keyboard. */
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Capture } from '../../../components/capture/Capture';
import { List } from '../../../components/captures/List';
import { Shell } from '../../../components/dashboard/Shell';
import { Export } from '../../../components/exporting/Export';
import { Import } from '../../../components/exporting/Import';
import { Flows } from '../../../components/flows/Flows';
import { Settings } from '../../../components/settings/Settings';
import '../../../components/styles/dashboard.css';
import type { PageName } from '../../../lib/model/routes';
import type { UiLocale } from '../../../lib/model/vocabulary';
import { CAPTURE_STATES, captureState, kept, LIST_STATES, listState, SETTINGS_STATES, settingsState } from '../../support/dashboard';
import { EXPORT_STATES, exportState, FLOWS_STATES, flowsState, IMPORT_STATES, importState } from '../../support/dashboard-flows';

let root: HTMLElement;
const log: string[] = [];

/** Actions that write down what was asked for. */
function recorded<A extends object>(): A {
  return new Proxy({} as A, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        void log.push([String(name), ...args.map((arg) => (typeof arg === 'object' ? JSON.stringify(arg) : String(arg)))].join(' ')),
  });
}

type Draw = (locale: UiLocale) => ComponentChildren;
const drawn = <S,>(states: Readonly<Record<string, S>>, at: PageName, draw: (name: string, locale: UiLocale) => ComponentChildren) =>
  Object.keys(states).map((name): readonly [string, PageName, Draw] => [name, at, (locale) => draw(name, locale)]);

const SCREENS = [
  ...drawn(LIST_STATES, 'captures', (name, locale) => <List state={listState(name, locale)} act={recorded()} />),
  ...drawn(CAPTURE_STATES, 'capture', (name, locale) => <Capture state={captureState(name, locale)} act={recorded()} />),
  ...drawn(FLOWS_STATES, 'flows', (name, locale) => <Flows state={flowsState(name, locale)} act={recorded()} />),
  ...drawn(EXPORT_STATES, 'export', (name, locale) => <Export state={exportState(name, locale)} act={recorded()} />),
  ...drawn(IMPORT_STATES, 'import', (name, locale) => <Import state={importState(name, locale)} act={recorded()} />),
  ...drawn(SETTINGS_STATES, 'settings', (name, locale) => <Settings state={settingsState(name, locale)} act={recorded()} />),
];

async function show(at: PageName, draw: Draw, locale: UiLocale) {
  document.documentElement.lang = locale;
  document.title = 'Consent Inspector';
  await act(() => {
    render(
      <Shell locale={locale} page={at}>
        {draw(locale)}
      </Shell>,
      root,
    );
  });
}

beforeEach(() => {
  log.length = 0;
  root = document.createElement('div');
  document.body.append(root);
  document.documentElement.style.setProperty('--fast', '0ms');
});
afterEach(async () => {
  render(null, root);
  root.remove();
  document.documentElement.style.fontSize = '';
  document.documentElement.removeAttribute('data-theme');
  await page.viewport(1280, 800);
});

/** Elements whose words run out of their box sideways; what scrolls on purpose is reached by keyboard and left out. */
function spilled(): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((one) => {
      if (one.closest('svg, .vh, .shot, .tablewrap, .lane, .text-lines, dialog:not([open])') || one.clientWidth === 0) return false;
      const { overflowX, textOverflow } = getComputedStyle(one);
      return one.scrollWidth > one.clientWidth + 1 && overflowX !== 'auto' && textOverflow !== 'ellipsis' && !one.matches('input, select');
    })
    .map((one) => `${one.className || one.tagName}: ${one.textContent?.slice(0, 40)}`);
}

it.each(SCREENS)('%s: fits 1280, 360 and 320 px, and double text', async (_, at, draw) => {
  for (const [width, size] of [
    [1280, ''],
    [360, ''],
    [320, ''],
    [1280, '200%'],
  ] as const) {
    await page.viewport(width, 800);
    document.documentElement.style.fontSize = size;
    await show(at, draw, width === 360 ? 'en' : 'ko');
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(document.documentElement.scrollWidth, `${width} ${size}`).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(spilled(), `${width} ${size}`).toEqual([]);
  }
});

// Colours do not depend on the language: each state is seen in both languages and in both themes, not in all four pairs.
it.each(SCREENS)('%s: has no fault that axe knows', async (_, at, draw) => {
  for (const [locale, theme] of [
    ['ko', 'light'],
    ['en', 'dark'],
  ] as const) {
    document.documentElement.dataset.theme = theme;
    await show(at, draw, locale);
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations.map((one) => `${locale} ${theme} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  }
});

describe('a list of 2,000 captures', () => {
  const rows = Array.from({ length: 2000 }, (_, n) => kept(n));
  const state = { ...listState('list', 'ko'), rows, total: rows.length };
  const draw: Draw = () => <List state={state} act={recorded()} />;
  const shown = () => [...root.querySelectorAll<HTMLElement>('tr[aria-rowindex]')].map((row) => Number(row.getAttribute('aria-rowindex')));
  const key = (name: string, at: Element = document.activeElement ?? document.body) =>
    act(() => void at.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));

  it('draws the rows in sight, says how long it is, and scrolls to its end', async () => {
    await show('captures', draw, 'ko');
    expect(root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('2001');
    expect(shown().length).toBeLessThan(80);
    const region = root.querySelector('.virtual') as HTMLElement;
    const whole = region.scrollHeight;
    await act(() => {
      region.scrollTop = whole;
      region.dispatchEvent(new Event('scroll'));
    });
    expect(shown().at(-1)).toBe(2001);
    expect(shown().length).toBeLessThan(80);
    expect(Math.abs(region.scrollHeight - whole)).toBeLessThan(40);
  });

  it('asks for more before what was read ends', async () => {
    const partly = { ...state, rows: rows.slice(0, 200) };
    await show('captures', () => <List state={partly} act={recorded()} />, 'ko');
    const region = root.querySelector('.virtual') as HTMLElement;
    await act(() => {
      region.scrollTop = 195 * 36;
      region.dispatchEvent(new Event('scroll'));
    });
    expect(log.at(-1)).toMatch(/^need 2\d\d$/);
  });

  it('is walked with j and k, chosen with x, and searched with /', async () => {
    await show('captures', draw, 'ko');
    const first = root.querySelector<HTMLElement>('tbody td a') as HTMLElement;
    first.focus();
    for (let n = 0; n < 60; n++) await key('j');
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('62');
    await key('k');
    expect(document.activeElement?.getAttribute('href')).toBe('#/captures/capture-00059');
    await key('x');
    expect(log).toContain('select capture-00059 true');
    await key('End');
    expect(document.activeElement?.getAttribute('href')).toBe('#/captures/capture-01999');
    await key('/');
    expect(document.activeElement).toBe(root.querySelector('input[type=search]'));
  });

  it('leaves single letters alone where they were switched off', async () => {
    await show('captures', () => <List state={{ ...state, keys: false }} act={recorded()} />, 'ko');
    const first = root.querySelector<HTMLElement>('tbody td a') as HTMLElement;
    first.focus();
    await key('j');
    await key('/');
    expect(document.activeElement).toBe(first);
    await key('ArrowDown');
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('3');
  });

  it('counts no finding of a rule that is off', async () => {
    await show(
      'captures',
      () => <List state={{ ...state, off: ['mandatory-overseas', 'mandatory-third-party'] }} act={recorded()} />,
      'ko',
    );
    expect(root.querySelector('tr[aria-rowindex="2"] .counts')).toBeNull();
  });
});

describe('the page of a capture', () => {
  const open = (name: string) => show('capture', (locale) => <Capture state={captureState(name, locale)} act={recorded()} />, 'en');

  it('marks the box of the finding that is chosen in the list, in per cent of the picture', async () => {
    await open('capture');
    const boxes = () => [...root.querySelectorAll<HTMLElement>('.box')];
    expect(boxes().length).toBeGreaterThan(2);
    for (const box of boxes()) expect(box.style.left).toMatch(/%$/);
    const before = boxes().findIndex((box) => box.classList.contains('on'));
    await act(() => root.querySelectorAll<HTMLElement>('.flist .plain')[1]?.click());
    expect(boxes().findIndex((box) => box.classList.contains('on'))).not.toBe(before);
    expect(root.querySelector('[role=tabpanel] h3')?.textContent).toBe(root.querySelectorAll('.flist .plain')[1]?.textContent);
    await act(() => root.querySelector<HTMLElement>('.switch input')?.click());
    expect(boxes()).toEqual([]);
  });

  it('has tabs that arrow keys go through', async () => {
    await open('capture');
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    tabs[0]?.focus();
    await act(() => void tabs[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true })));
    expect(document.activeElement).toBe(tabs[3]);
    expect(root.querySelector('[role=tabpanel]')?.textContent).toContain('snapshot.json');
  });

  it('names the part that differs', async () => {
    await open('differs');
    expect(root.querySelector('.told')?.textContent).toContain('snapshot.json');
  });

  it('asks once more before it deletes', async () => {
    await open('capture');
    await act(() => root.querySelector<HTMLElement>('.top .btn.danger')?.click());
    expect(root.querySelector<HTMLDialogElement>('.top dialog')?.open).toBe(true);
    expect(log).toEqual([]);
    await act(() => root.querySelector<HTMLElement>('.top dialog .btn.danger')?.click());
    expect(log).toEqual(['remove']);
  });
});

describe('the settings', () => {
  const open = (name: string) => show('settings', (locale) => <Settings state={settingsState(name, locale)} act={recorded()} />, 'en');

  it('delete everything only once its number was typed', async () => {
    await open('settings');
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    const confirm = () => dialog.querySelector<HTMLElement>('.btn.danger') as HTMLElement;
    await act(() => root.querySelector<HTMLElement>('.form-row > div > .btns > .btn.danger')?.click());
    expect(dialog.open).toBe(true);
    await act(() => confirm().click());
    expect(log).toEqual([]);
    const field = dialog.querySelector('input') as HTMLInputElement;
    await act(() => {
      field.value = '312';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => confirm().click());
    expect(log).toEqual(['deleteAll']);
    expect(dialog.open).toBe(false);
  });

  it('switch a rule off and take a permission back', async () => {
    await open('granted');
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    await act(() => root.querySelector<HTMLElement>('.rules input:checked')?.click());
    await act(() => root.querySelector<HTMLElement>('.rows li button')?.click());
    expect(log[0]).toMatch(/^rule \S+ false$/);
    expect(log[1]).toBe('revoke ["https://dalbit.example/*"]');
  });
});

it('flows lie on the same columns, and arrow keys go along and across them', async () => {
  await show('flows', (locale) => <Flows state={flowsState('flows', locale)} act={recorded()} />, 'ko');
  const lanes = [...root.querySelectorAll<HTMLElement>('.lane')];
  const lefts = (lane: HTMLElement | undefined) =>
    [...(lane?.querySelectorAll('.tile-step') ?? [])].map((tile) => Math.round(tile.getBoundingClientRect().left));
  expect(lefts(lanes[1]).slice(0, 3)).toEqual(lefts(lanes[0]));
  const at = (lane: number, step: number) => lanes[lane]?.querySelectorAll<HTMLElement>('a')[step];
  at(0, 0)?.focus();
  for (const name of ['ArrowRight', 'ArrowDown', 'ArrowRight']) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  }
  expect(document.activeElement).toBe(at(1, 2));
  expect(root.querySelectorAll('.thumb.re')).toHaveLength(3);
});

it('the wizard goes back to a step that was done, and starts nothing before the masks were shown', async () => {
  await show('export', (locale) => <Export state={exportState('export-masks', locale)} act={recorded()} />, 'en');
  await act(() => root.querySelector<HTMLElement>('.wiz .btn.quiet')?.click());
  await act(() => root.querySelector<HTMLElement>('.wiz .btn.primary')?.click());
  expect(log).toEqual(['step 1', 'start']);
});
