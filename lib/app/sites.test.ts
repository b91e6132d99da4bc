import { describe, expect, it } from 'vitest';
import { cannotByAddress, covers, grantsAll, keepableUrl, originOf, patternOf, siteName } from './sites';

describe('what can be looked at', () => {
  it.each([
    ['https://shop.example/join', undefined],
    ['http://localhost:8080/a', undefined],
    ['file:///home/me/page.html', undefined],
    ['https://shop.example/terms.pdf', 'pdf'],
    ['https://shop.example/terms.PDF?x=1', 'pdf'],
    ['https://shop.example/?file=terms.pdf', undefined],
    ['chrome://settings/', 'browser'],
    ['about:blank', 'browser'],
    ['moz-extension://abc/popup.html', 'browser'],
    ['view-source:https://shop.example/', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/ko/firefox/', 'store'],
    ['', 'permission'],
    ['not an address', 'browser'],
  ])('%s → %s', (url, why) => {
    expect(cannotByAddress(url)).toBe(why);
  });
});

describe('sites', () => {
  it('are origins, without user data', () => {
    expect(originOf('https://me:secret@shop.example:444/a?b#c')).toBe('https://shop.example:444');
    expect(originOf('file:///a/b.html')).toBe('file');
    expect(originOf('data:text/html,x')).toBe('');
  });
  it('are named by host', () => {
    expect(siteName('https://shop.example:444/a')).toBe('shop.example:444');
    expect(siteName('file:///a')).toBe('file');
  });
  it('keep no query, fragment or user data', () => {
    expect(keepableUrl('https://me:secret@shop.example/a/b?token=1#x')).toBe('https://shop.example/a/b');
  });
  it('are granted by host, whatever the port', () => {
    expect(patternOf('http://localhost:8080')).toBe('http://localhost/*');
  });
});

describe('patterns', () => {
  it.each([
    ['https://*.shop.example/*', 'https://shop.example/', true],
    ['https://*.shop.example/*', 'https://m.shop.example/join', true],
    ['https://*.shop.example/*', 'https://notshop.example/', false],
    ['https://*.shop.example/*', 'http://shop.example/', false],
    ['*://shop.example/*', 'http://shop.example/', true],
    ['*://shop.example/*', 'file:///shop.example/', false],
    ['<all_urls>', 'file:///a', true],
    ['<all_urls>', 'chrome://settings', false],
    ['http://localhost/*', 'http://localhost:1234/a', true],
    ['broken', 'https://shop.example/', false],
  ])('%s covers %s: %s', (pattern, url, expected) => {
    expect(covers(pattern, url)).toBe(expected);
  });
  it('know when everything is granted', () => {
    expect(grantsAll(['<all_urls>'])).toBe(true);
    expect(grantsAll(['http://*/*', 'https://*/*'])).toBe(true);
    expect(grantsAll(['https://*/*'])).toBe(false);
  });
});
