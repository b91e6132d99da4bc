import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Answer = (value: unknown) => void;
type Listener = (message: unknown, sender: object, answer: Answer) => unknown;

let listeners: Listener[] = [];
/** What the browser does with a message: the first listener that keeps the way open answers it. */
const runtime = {
  id: 'abc',
  onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  sendMessage: (message: unknown) =>
    new Promise((resolve, reject) => {
      if (listeners.length === 0) reject(new Error('Receiving end does not exist.'));
      const kept = listeners.map((listener) => listener(message, {}, (value) => resolve(structuredClone(value))));
      if (!kept.includes(true)) resolve(undefined);
    }),
};

beforeEach(() => {
  listeners = [];
  vi.stubGlobal('chrome', { runtime });
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

describe('a question between parts of the extension', () => {
  it('is answered', async () => {
    const { listen, send } = await import('./messages');
    listen(async (message) => ({ heard: message }));
    expect(await send({ type: 'view' })).toEqual({ heard: { type: 'view' } });
  });

  it('that nobody is meant by has no answer', async () => {
    const { listen, send } = await import('./messages');
    listen(() => undefined);
    expect(await send({ type: 'view' })).toBeUndefined();
  });

  it('fails where the answering failed, and where nobody listens', async () => {
    const { listen, send } = await import('./messages');
    await expect(send({})).rejects.toThrow('Receiving end');
    listen(() => Promise.reject(new TypeError('no tab')));
    await expect(send({})).rejects.toThrow('TypeError: no tab');
  });

  it('takes `browser` before `chrome`', async () => {
    const sendMessage = async () => 'from browser';
    vi.stubGlobal('browser', { runtime: { ...runtime, sendMessage } });
    const { send } = await import('./messages');
    expect(await send({})).toBe('from browser');
  });
});
