/** Words for the extension's own pages: a page speaks one language at a time and loads no other. */
import { isProvided, type Locale, provide } from './index';
import { LOADERS } from './loaders';
import { FACTS } from './registry';

/** Brings the words of a language, once; where it may lack some, English as well. */
export async function loadWords(locale: Locale): Promise<void> {
  const wanted: readonly Locale[] = FACTS[locale].complete ? [locale] : [locale, 'en'];
  await Promise.all(wanted.filter((one) => !isProvided(one)).map(async (one) => provide(one, (await LOADERS[one]()).words)));
}

/**
 * Draws states as soon as their words are here: at once where they are. While another language is on its way what is drawn stays, and
 * then the newest state is drawn.
 */
export function onceSpoken<S extends { readonly locale: Locale }>(draw: (state: S) => void): (state: S) => void {
  let newest: S;
  return (state) => {
    newest = state;
    if (isProvided(state.locale)) draw(state);
    else
      void loadWords(state.locale).then(() => {
        if (newest === state) draw(state);
      });
  };
}
