import { afterEach, describe, expect, it, vi } from 'vitest';
import { native, unwrapped } from './native';

afterEach(() => vi.unstubAllGlobals());

const api = { runtime: { id: 'abc' } };

describe('the extension APIs without the polyfill', () => {
  it("are the browser's own promises where it has them, else Chromium's", () => {
    vi.stubGlobal('chrome', api);
    expect(native()).toBe(api);
    const own = { runtime: { id: 'own' } };
    vi.stubGlobal('browser', own);
    expect(native()).toBe(own);
  });

  it('are not taken for those of a page that has only the name', () => {
    vi.stubGlobal('browser', {});
    vi.stubGlobal('chrome', api);
    expect(native()).toBe(api);
    vi.stubGlobal('chrome', { runtime: {} });
    expect(() => native()).toThrow('no extension APIs');
  });
});

describe('an answer of the worker', () => {
  it('is as it was sent', () => {
    for (const answer of [undefined, null, 0, 'words', { state: 'looked' }]) expect(unwrapped(answer)).toBe(answer);
  });

  it('that its polyfill sent in place of an error is that error', () => {
    expect(() => unwrapped({ __mozWebExtensionPolyfillReject__: true, message: 'no room' })).toThrow('no room');
  });
});
