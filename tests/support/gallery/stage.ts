/** The page side of the gallery: one screen of the product, any of its states, in any language, without a browser's extension around it. */
import { type ComponentChild, render } from 'preact';
import '../../../lib/i18n/every';
import type { UiLocale } from '../../../lib/model/vocabulary';

declare global {
  interface Window {
    gallery: { readonly states: readonly string[]; show(state: string, locale: UiLocale): void };
  }
}

/** @param draw the screen in one state and language */
export function stage(states: readonly string[], draw: (state: string, locale: UiLocale) => ComponentChild): void {
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  document.title = 'Consent Inspector';
  window.gallery = {
    states,
    show(state, locale) {
      document.documentElement.lang = locale;
      // A fold opened in the state before must not stay open.
      render(null, root);
      render(draw(state, locale), root);
      window.scrollTo(0, 0);
    },
  };
}

/** Actions that do nothing, whatever they are called. */
export const idle = <T extends object>(): T => new Proxy({} as T, { get: () => () => undefined });
