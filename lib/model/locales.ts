/** Written by `npm run generate` from the folders of lib/i18n/locales. */

/** Languages of the interface, as the settings offer them. */
export const UI_LOCALES = ['ko', 'en', 'ja', 'zh'] as const;
export type UiLocale = (typeof UI_LOCALES)[number];
