import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A fresh page: nothing is loaded yet. */
async function page() {
  vi.resetModules();
  return { ...(await import('./load')), ...(await import('./index')) };
}
let fresh: Awaited<ReturnType<typeof page>>;
beforeEach(async () => {
  fresh = await page();
});

describe('words of a page', () => {
  it('are at hand in the language that was loaded, and said to be missing in any other', async () => {
    const { loadWords, isProvided, t } = fresh;
    expect(() => t('ko', 'save.button')).toThrow(/words of 'ko' are not loaded/);
    await loadWords('ko');
    expect(isProvided('ko')).toBe(true);
    expect(t('ko', 'save.button')).toMatch(/[가-힣]/);
    expect(isProvided('en')).toBe(false);
  });

  it('come with English where a language may lack some', async () => {
    const { loadWords, isProvided, t } = fresh;
    await loadWords('ja');
    expect(isProvided('ja')).toBe(true);
    expect(t('en', 'save.button')).not.toBe('');
  });

  it('of languages that are not loaded are not needed to choose one', () => {
    expect(fresh.pickLocale(['ja-JP'])).toBe('ja');
    expect(fresh.localeName('ko')).toBe('한국어');
  });
});

describe('a screen', () => {
  it('is drawn when its words are there, at once when they are, and in the newest state', async () => {
    const { onceSpoken, loadWords } = fresh;
    const drawn: string[] = [];
    const draw = onceSpoken((state: { locale: 'ko' | 'en'; what: string }) => drawn.push(`${state.locale} ${state.what}`));
    draw({ locale: 'ko', what: 'first' });
    draw({ locale: 'ko', what: 'second' });
    expect(drawn).toEqual([]);
    await expect.poll(() => drawn).toEqual(['ko second']);
    draw({ locale: 'ko', what: 'third' });
    expect(drawn).toEqual(['ko second', 'ko third']);
    await loadWords('ko');
  });

  it('changes its language while it runs, and back before the other one came', async () => {
    const { onceSpoken, loadWords } = fresh;
    const drawn: string[] = [];
    const draw = onceSpoken((state: { locale: 'ko' | 'en' }) => drawn.push(state.locale));
    await loadWords('ko');
    draw({ locale: 'ko' });
    draw({ locale: 'en' });
    draw({ locale: 'ko' });
    await loadWords('en');
    await Promise.resolve();
    expect(drawn).toEqual(['ko', 'ko']);
    draw({ locale: 'en' });
    expect(drawn).toEqual(['ko', 'ko', 'en']);
  });
});
