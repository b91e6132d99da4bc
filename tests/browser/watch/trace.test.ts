/** The trace of a person's own clicks: what went on and off by whom, and never a value. Clicks here are real ones. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Trace, trace } from '../../../lib/watch/trace';
import { windowClock } from '../../../lib/watch/watch';

let root: HTMLElement;
let life: AbortController;
let traced: Trace;
let touched = 0;

beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML = `<form><label><input type="checkbox" id="all"> 전체 동의</label><label><input type="checkbox" id="terms" required> 약관 동의</label>
    <label><input type="checkbox" id="news"> 광고 수신</label><input type="text" aria-label="이름"><p role="alert"></p>
    <button type="submit" disabled>가입</button></form><details><summary>내용 보기</summary><p>고지</p></details>`;
  document.body.append(root);
  const box = (id: string) => root.querySelector(`#${id}`) as HTMLInputElement;
  box('all').addEventListener('change', () => {
    box('terms').checked = box('all').checked;
    box('news').checked = box('all').checked;
    (root.querySelector('button') as HTMLButtonElement).disabled = !box('terms').checked;
  });
  life = new AbortController();
  touched = 0;
  traced = trace(document, windowClock(window), life.signal, () => touched++);
});
afterEach(() => {
  life.abort();
  root.remove();
});

const said = () => traced.events().map(({ kind, by, element }) => `${kind} ${by} ${element?.id || element?.localName}`);

it('knows the box that a person ticked from those that the page ticked with it', async () => {
  expect(traced.untouched).toBe(true);
  await userEvent.click(page.getByText('전체 동의'));
  await expect.poll(said).toEqual(expect.arrayContaining(['on person all', 'on page terms', 'on page news', 'submit-enabled page button']));
  expect(traced.untouched).toBe(false);
  await expect.poll(() => touched).toBeGreaterThan(0);
});

it('hears the keyboard as well', async () => {
  (root.querySelector('#news') as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.poll(said).toContain('on person news');
});

it('sees a notice that is opened and a message that comes up', async () => {
  root.querySelector('summary')?.addEventListener('click', () => {
    (root.querySelector('[role=alert]') as HTMLElement).textContent = '필수 항목에 동의해 주세요';
  });
  await userEvent.click(page.getByText('내용 보기'));
  await expect.poll(said).toEqual(expect.arrayContaining(['notice-opened page details', 'message page p']));
  expect(traced.events().find((one) => one.kind === 'message')?.text).toBe('필수 항목에 동의해 주세요');
});

it('keeps nothing of what is typed, and nothing of clicks that a script makes up', async () => {
  await userEvent.type(page.getByLabelText('이름'), 'Kim');
  (root.querySelector('#news') as HTMLInputElement).click();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(JSON.stringify(traced.events().map(({ element: _, ...rest }) => rest))).not.toContain('Kim');
  expect(said()).not.toContain('on person news');
});
