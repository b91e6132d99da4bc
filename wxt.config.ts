import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { pageScripts } from './cli/dev/page-scripts';
import { popupScript } from './cli/dev/popup-script';
import { wordsAsText } from './cli/dev/words-plugin';

const icons = (state: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/mark-${state}-${size}.png`])) as Record<string, string>;

/**
 * One manifest for every browser (MV3). Firefox differs in two lines: its id and its statement that nothing is collected.
 * What each permission is for stands in docs/permissions.md; the test of the built manifest refuses any other.
 */
export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // WXT takes the popup's <title> for the button's tooltip; ours is in the browser's language.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  vite: () => ({
    plugins: [pageScripts(), wordsAsText(), popupScript(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // Vite's preload polyfill holds network code, and extension pages have nothing to preload from afar. What a script loads later is
    // one file each time, with nothing to load besides.
    build: { modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['<all_urls>'],
    icons: icons('normal'),
    action: { default_title: '__MSG_actionTitle__', default_icon: icons('off') },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'consent-inspector@consent-inspector.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android: the first version that reads the line above. It has no sidebar; the panel opens as a tab.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
